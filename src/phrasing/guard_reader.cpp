#include <algorithm>

#include "phrasing/rule_reader.h"

namespace frontdesk::phrasing {

namespace {

constexpr std::pair<const char*, Guard::Kind> kinds[] = {
    {"quotes", Guard::Kind::quotes},     {"before", Guard::Kind::before},
    {"after", Guard::Kind::after},       {"covering", Guard::Kind::covering},
    {"question", Guard::Kind::question}, {"remedy", Guard::Kind::remedy}};

Guard::Kind read_kind(json::ObjectReader& object) {
    std::vector<std::string> words;
    for (const auto& [word, kind] : kinds) words.emplace_back(word);
    const std::string word = object.one_of("kind", words);
    for (const auto& [name, kind] : kinds)
        if (word == name) return kind;
    return Guard::Kind::quotes;
}

bool needs_cues(Guard::Kind kind) {
    return kind == Guard::Kind::before || kind == Guard::Kind::after || kind == Guard::Kind::covering;
}

void read_cues(json::ObjectReader& object, Guard& guard, const Reading& reading) {
    guard.cues = read_patterns(object, "cues", reading);
    guard.exceptions = read_patterns(object, "exceptions", reading);
    guard.blockers = read_patterns(object, "blockers", reading);
    guard.within = read_scope(object, "within", Scope::clause);
    constexpr std::int64_t longest_reach = 1000;
    if (object.has("reach"))
        guard.reach = static_cast<std::uint32_t>(object.integer_or("reach", 0, longest_reach, 0));
    guard.may_overlap = object.boolean_or("may_overlap", false);
}

}  // namespace

std::optional<Guard> read_guard(const json::Value& value, const Reading& reading) {
    json::ObjectReader object(value, "the guard", reading.sink);
    if (!object.usable()) return std::nullopt;
    Guard guard;
    guard.id = object.text("id");
    guard.name = object.text("name");
    guard.explains = object.text("explains");
    guard.kind = read_kind(object);
    guard.is_default = object.boolean_or("default", false);
    guard.verdict = object.one_of_or("verdict", {"cleared", "downgraded"}, "cleared") == "cleared"
                        ? Verdict::cleared
                        : Verdict::downgraded;
    object.text_or("note", "");
    if (guard.kind == Guard::Kind::remedy) {
        guard.by = read_expression(object, "by", reading);
    } else if (guard.kind != Guard::Kind::quotes) {
        read_cues(object, guard, reading);
    }
    const bool usable = !guard.id.empty() && (!needs_cues(guard.kind) || !guard.cues.empty()) &&
                        (guard.kind != Guard::Kind::remedy || guard.by);
    if (!usable) {
        reading.sink.error(value.position, "020", "guard '" + guard.id + "' has nothing to go by",
                           "give it an id and at least one usable cue (or 'by' for a remedy)");
    }
    return usable ? std::optional(std::move(guard)) : std::nullopt;
}

}  // namespace frontdesk::phrasing
