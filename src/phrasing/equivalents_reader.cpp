#include "phrasing/equivalents_reader.h"

#include <algorithm>

#include "core/error.h"
#include "phrasing/stream.h"
#include "text/utf8.h"

namespace frontdesk::phrasing {

Equivalents EquivalentsReader::finish() const {
    Equivalents equivalents;
    for (const auto& [variant, place] : m_places) equivalents.add(variant, place.word);
    equivalents.finish();
    return equivalents;
}

void EquivalentsReader::take_file(const json::Value& root, const json::Sink& sink, OverlayInfo* info) {
    ++m_layer;
    json::ObjectReader object(root, "the file of equivalents", sink);
    object.text_or("$schema", "");
    object.text_or("note", "");
    const bool is_pack = info == nullptr;
    if (is_pack || object.has("words")) {
        const json::Object* words = object.object("words");
        if (words != nullptr)
            for (const json::Member& member : *words) take_words(member, sink);
    }
    if (object.has("keep")) {
        if (const json::Array* kept = object.array("keep"))
            for (const json::Value& word : *kept) take_word(word, {}, sink);
    }
    leave_chains_out(sink);
    if (is_pack) return;
    for (const auto& [variant, place] : m_places)
        if (place.layer == m_layer) info->added.push_back("word " + place.written);
}

void EquivalentsReader::take_words(const json::Member& member, const json::Sink& sink) {
    const std::u32string word = stream_literal(member.key);
    const json::Array* variants = member.value.as_array();
    if (word.empty() || variants == nullptr) {
        sink.error(member.value.position, "001", "'" + member.key + "' must name an array of words",
                   "write \"" + member.key + "\": [\"…\"]");
        return;
    }
    for (const json::Value& variant : *variants) take_word(variant, word, sink);
}

/// An empty `word` keeps the variant as it is.
void EquivalentsReader::take_word(const json::Value& variant, const std::u32string& word,
                                  const json::Sink& sink) {
    const std::string* written = variant.as_string();
    if (written == nullptr) {
        sink.error(variant.position, "001", "a word must be a string", "write it in quotes");
        return;
    }
    const std::u32string folded = stream_literal(*written);
    if (folded.empty() || folded.size() > Equivalents::longest_word) {
        sink.error(
            variant.position, "018",
            "'" + *written + "' must be of 1 to " + std::to_string(Equivalents::longest_word) + " characters",
            "use a class for longer phrases");
        return;
    }
    if (m_places.size() == most_words) {
        sink.error(variant.position, "018",
                   "'" + *written + "' is one more than the " + std::to_string(most_words) +
                       " words that there may be",
                   "take out those that no rule and no reply has");
        return;
    }
    Place place{folded, word.empty() ? folded : word, *written, variant.position, m_layer};
    const auto known = m_places.find(folded);
    if (known != m_places.end()) return report_known(known->second, place, sink);
    m_places.emplace(folded, std::move(place));
}

void EquivalentsReader::report_known(const Place& known, const Place& coming, const json::Sink& sink) const {
    if (known.layer == m_layer) {
        sink.error(
            coming.position, "017",
            "'" + coming.written + "' is there twice, perhaps in another script as '" + known.written + "'",
            "take one out");
        return;
    }
    if (known.word == coming.word) return;  // The overlay says what holds without it too.
    const std::string below = known.word == known.variant
                                  ? "keeps '" + known.written + "' as it is"
                                  : "reads '" + known.written + "' as '" + text::to_utf8(known.word) + "'";
    sink.error(coming.position, "055", "the pack below " + below + ", and an overlay cannot change that",
               "take it out: the patterns of the pack were written with that in mind");
}

/// The word of this layer without which `place` would be read as before.
const EquivalentsReader::Place& EquivalentsReader::cause_of(const Place& place,
                                                            const std::u32string& inner) const {
    if (place.layer == m_layer) return place;
    const Place& found = m_places.at(inner);
    if (found.layer == m_layer) return found;
    const auto cause = std::find_if(m_places.begin(), m_places.end(), [&](const auto& entry) {
        return entry.second.layer == m_layer && place.word.find(entry.first) != std::u32string::npos;
    });
    FRONTDESK_CHECK(cause != m_places.end());
    return cause->second;
}

/// The words that this layer must do without, so that none is read as a word that is itself read as another.
std::set<std::u32string> EquivalentsReader::chained(const Equivalents& equivalents,
                                                    const json::Sink& sink) const {
    std::set<std::u32string> blamed;
    for (const auto& [variant, place] : m_places) {
        const std::u32string inner = equivalents.replaced_in(place.word);
        if (inner.empty()) continue;
        const Place& cause = cause_of(place, inner);
        if (!blamed.insert(cause.variant).second) continue;
        const std::string held = inner == place.word ? "" : " which holds '" + text::to_utf8(inner) + "',";
        sink.error(cause.position, "040",
                   "'" + place.written + "' is read as '" + text::to_utf8(place.word) + "'," + held +
                       " which is itself read as another word",
                   place.layer == m_layer ? "name the last word of the chain"
                                          : "take it out: the pack below reads other words as this one");
    }
    return blamed;
}

void EquivalentsReader::leave_chains_out(const json::Sink& sink) {
    for (;;) {
        const std::set<std::u32string> blamed = chained(finish(), sink);
        if (blamed.empty()) return;
        for (const std::u32string& variant : blamed) m_places.erase(variant);
    }
}

}  // namespace frontdesk::phrasing
