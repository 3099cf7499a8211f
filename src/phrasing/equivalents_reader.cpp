#include "phrasing/equivalents_reader.h"

#include <map>

#include "phrasing/stream.h"
#include "text/utf8.h"

namespace frontdesk::phrasing {

namespace {

struct Place {
    std::u32string variant;
    std::u32string word;
    json::Position position;
};

/// Takes the words of the file down, and reports those that cannot be used.
class WordList {
  public:
    explicit WordList(const json::Sink& sink) : m_sink(sink) {}

    void take(const json::Value& variant, const std::u32string& word) {
        const std::string* written = variant.as_string();
        if (written == nullptr) {
            m_sink.error(variant.position, "001", "a word must be a string", "write it in quotes");
            return;
        }
        const std::u32string folded = stream_literal(*written);
        if (folded.empty() || folded.size() > Equivalents::longest_word) {
            m_sink.error(variant.position, "018",
                         "'" + *written + "' must be of 1 to " + std::to_string(Equivalents::longest_word) +
                             " characters",
                         "use a class for longer phrases");
            return;
        }
        if (!m_known.emplace(folded, *written).second) {
            m_sink.error(
                variant.position, "017",
                "'" + *written + "' is there twice, perhaps in another script as '" + m_known[folded] + "'",
                "take one out");
            return;
        }
        m_places.push_back({folded, word.empty() ? folded : word, variant.position});
    }

    /// A word that stands for others must stay what it is.
    Equivalents finish() const {
        Equivalents equivalents;
        for (const Place& place : m_places) equivalents.add(place.variant, place.word);
        equivalents.finish();
        for (const Place& place : m_places) {
            const std::u32string inner = equivalents.replaced_in(place.word);
            if (inner.empty()) continue;
            m_sink.error(place.position, "040",
                         "'" + text::to_utf8(place.word) + "' holds '" + text::to_utf8(inner) +
                             "', which is itself read as another word",
                         "name the last word of the chain");
        }
        return equivalents;
    }

  private:
    const json::Sink& m_sink;
    std::map<std::u32string, std::string> m_known;
    std::vector<Place> m_places;
};

}  // namespace

Equivalents read_equivalents(const json::Value& root, const json::Sink& sink) {
    json::ObjectReader object(root, "the file of equivalents", sink);
    object.text_or("$schema", "");
    object.text_or("note", "");
    WordList list(sink);
    if (const json::Object* words = object.object("words")) {
        for (const json::Member& member : *words) {
            const std::u32string word = stream_literal(member.key);
            const json::Array* variants = member.value.as_array();
            if (word.empty() || variants == nullptr) {
                sink.error(member.value.position, "001", "'" + member.key + "' must name an array of words",
                           "write \"" + member.key + "\": [\"…\"]");
                continue;
            }
            for (const json::Value& variant : *variants) list.take(variant, word);
        }
    }
    if (object.has("keep")) {
        if (const json::Array* kept = object.array("keep"))
            for (const json::Value& word : *kept) list.take(word, {});
    }
    return list.finish();
}

}  // namespace frontdesk::phrasing
