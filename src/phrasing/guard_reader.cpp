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

/// A class as alternatives of its members.
PatternPart read_members(const json::Member& member, const json::Sink& sink) {
    Alternatives alternatives;
    const json::Array* list = member.value.as_array();
    if (list == nullptr) {
        sink.error(member.value.position, "001", "class '" + member.key + "' must be an array of strings",
                   "write [\"…\", \"…\"]");
        return nullptr;
    }
    for (const json::Value& value : *list) {
        const std::string* written = value.as_string();
        ParsedPattern parsed;
        if (written == nullptr) {
            sink.error(value.position, "001", "a member of class '" + member.key + "' must be a string",
                       "write it in quotes");
        } else {
            parsed = parse_pattern(*written);
        }
        for (const PatternFault& fault : parsed.faults) {
            sink.error({value.position.line, value.position.column + 1 + static_cast<int>(fault.column)},
                       fault.code, "class '" + member.key + "': " + fault.message, fault.way_out);
        }
        if (parsed.root) alternatives.branches.push_back(std::move(parsed.root));
    }
    if (alternatives.branches.empty()) return nullptr;
    return std::make_shared<const PatternNode>(PatternNode{std::move(alternatives)});
}

void report_unknown_classes(const json::Member& member, const json::Sink& sink, const ClassTable& classes) {
    const PatternNode* part = classes.find(member.key);
    if (part == nullptr) return;
    each_class(*part, [&](const ClassUse& use) {
        if (classes.find(use.name) != nullptr) return;
        const std::string near = core::nearest(use.name, classes.names());
        sink.error(member.key_position, "013",
                   "class '" + member.key + "' names {" + use.name + "}, which is not there",
                   near.empty() ? "add it" : "write {" + near + "} if that is meant");
    });
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

void read_classes(const json::Value& value, const json::Sink& sink, ClassTable& classes) {
    json::ObjectReader object(value, "the file of classes", sink);
    object.text_or("$schema", "");
    const json::Object* members = object.object("classes");
    if (members == nullptr) return;
    for (const json::Member& member : *members)
        if (PatternPart part = read_members(member, sink)) classes.add(member.key, std::move(part));
    for (const json::Member& member : *members) report_unknown_classes(member, sink, classes);
    for (const std::string& name : classes.remove_circular()) {
        json::Position position = value.position;
        for (const json::Member& member : *members)
            if (member.key == name) position = member.key_position;
        sink.error(position, "016", "class '" + name + "' goes round in a circle",
                   "take out the {class} that leads back to it");
    }
}

}  // namespace frontdesk::phrasing
