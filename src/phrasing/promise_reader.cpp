#include "phrasing/promise_reader.h"

#include <algorithm>

#include "phrasing/rule_reader.h"

namespace frontdesk::phrasing {

namespace {

Doer doer_from(const std::string& word) {
    const auto& words = doer_words();
    const auto found = std::find(words.begin(), words.end(), word);
    return found == words.end() ? Doer::clerk : static_cast<Doer>(found - words.begin());
}

bool is_act_id(const std::string& id) {
    constexpr std::size_t longest = 40;
    return !id.empty() && id.size() <= longest &&
           std::all_of(id.begin(), id.end(), [](char c) { return (c >= 'a' && c <= 'z') || c == '-'; });
}

/// Patterns that find acts by themselves.
std::vector<PatternId> read_finders(json::ObjectReader& object, const std::string& what,
                                    const Reading& reading) {
    std::vector<PatternId> patterns;
    const json::Array* list = object.array("patterns");
    if (list == nullptr) return patterns;
    for (const json::Value& value : *list) {
        if (const auto pattern = read_pattern(value, what, reading, Purpose::finds))
            patterns.push_back(*pattern);
    }
    return patterns;
}

void read_act(const json::Value& value, const Reading& reading, PromiseGrammar& grammar) {
    json::ObjectReader object(value, "an act that can be promised", reading.sink);
    if (!object.usable()) return;
    PromisedAct act;
    act.info.id = object.text("id");
    act.info.name = object.text("name");
    act.info.name_english = object.text_or("name_en", "");
    act.info.timed = object.boolean_or("timed", false);
    act.who = doer_from(object.one_of_or("who", doer_words(), doer_words().front()));
    act.patterns = read_finders(object, "'" + act.info.id + "', patterns", reading);
    act.exceptions = read_patterns(object, "exceptions", reading);
    object.text_or("note", "");
    const auto same = [&](const PromisedAct& known) { return known.info.id == act.info.id; };
    if (!act.info.id.empty() && !is_act_id(act.info.id)) {
        reading.sink.error(object.position_of("id"), "060", "'" + act.info.id + "' is no name for an act",
                           "write small letters and hyphens, as in call-back");
    } else if (std::any_of(grammar.acts.begin(), grammar.acts.end(), same)) {
        reading.sink.error(object.position_of("id"), "017", "there are two acts '" + act.info.id + "'",
                           "rename one");
    } else if (act.patterns.empty()) {
        reading.sink.error(value.position, "020", "act '" + act.info.id + "' has no usable pattern",
                           "give it at least one");
    } else {
        grammar.acts.push_back(std::move(act));
    }
}

void read_doer(const json::Value& value, const Reading& reading, PromiseGrammar& grammar) {
    json::ObjectReader object(value, "somebody who does what was promised", reading.sink);
    if (!object.usable()) return;
    DoerWords doer;
    doer.who = doer_from(object.one_of("who", doer_words()));
    doer.patterns = read_patterns(object, "patterns", reading);
    object.text_or("note", "");
    grammar.doers.push_back(std::move(doer));
}

template <class Read>
void read_each(json::ObjectReader& object, const std::string& key, const Reading& reading,
               PromiseGrammar& grammar, Read read) {
    const json::Array* list = object.array(key);
    if (list == nullptr) return;
    for (const json::Value& value : *list) read(value, reading, grammar);
}

}  // namespace

PromiseGrammar read_promises(const json::Value& root, const Reading& reading) {
    PromiseGrammar grammar;
    json::ObjectReader object(root, "the file of promises", reading.sink);
    object.text_or("$schema", "");
    object.text_or("note", "");
    read_each(object, "acts", reading, grammar, read_act);
    read_each(object, "doers", reading, grammar, read_doer);
    read_each(object, "guards", reading, grammar,
              [](const json::Value& value, const Reading& within, PromiseGrammar& into) {
                  if (auto guard = read_guard(value, within)) into.guards.push_back(std::move(*guard));
              });
    grammar.pronouns = read_patterns(object, "pronouns", reading);
    grammar.signs = read_patterns(object, "signs", reading);
    grammar.events = read_patterns(object, "events", reading);
    grammar.moved = read_patterns(object, "moved", reading);
    grammar.further = read_patterns(object, "further", reading);
    grammar.definite_by = object.texts_or_none("definite_by");
    grammar.beyond_authority = object.texts_or_none("beyond_authority");
    return grammar;
}

}  // namespace frontdesk::phrasing
