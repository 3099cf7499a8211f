#include "phrasing/overlay.h"

#include <algorithm>

#include "phrasing/pack_reader.h"
#include "phrasing/pack_version.h"
#include "phrasing/rule_reader.h"

namespace frontdesk::phrasing {

namespace {

/// `"extends": "builtin"`, or `{"id": "builtin", "at_least": "1.2.0"}`.
bool fits(json::ObjectReader& object, const BasePack& base) {
    std::string id;
    std::string at_least;
    const json::Position position = object.position_of("extends");
    const json::Value* extends = object.value("extends");
    if (extends == nullptr) return false;
    if (const std::string* word = extends->as_string()) {
        id = *word;
    } else {
        json::ObjectReader inner(*extends, "extends", object.sink());
        id = inner.text("id");
        at_least = inner.text_or("at_least", "");
    }
    if (id != base.id) {
        object.sink().error(
            position, "050",
            "the overlay extends the pack '" + id + "', but the pack here is '" + base.id + "'",
            "write \"extends\": \"" + base.id + "\", or use it with the pack it was made for");
        return false;
    }
    if (at_least.empty()) return true;
    if (!is_version(at_least)) {
        object.sink().error(position, "050", "'" + at_least + "' is no version", "write one like 1.2.0");
        return false;
    }
    if (is_version(base.version) && compare_versions(base.version, at_least) >= 0) return true;
    object.sink().error(
        position, "050",
        "the overlay needs version " + at_least + " of the pack or a later one, but here is " + base.version,
        "bring the program and its pack up to date, or use an older overlay");
    return false;
}

/// Both as one list of alternatives.
PatternPart joined(const PatternNode& known, const PatternNode& more) {
    Alternatives all;
    for (const PatternNode* part : {&known, &more}) {
        const auto& branches = std::get<Alternatives>(part->is).branches;
        all.branches.insert(all.branches.end(), branches.begin(), branches.end());
    }
    return std::make_shared<const PatternNode>(PatternNode{std::move(all)});
}

void extend_class(const json::Member& member, const json::Sink& sink, ClassTable& classes, OverlayInfo& info,
                  bool is_new) {
    const PatternNode* known = classes.find(member.key);
    if (is_new && known != nullptr) {
        sink.error(member.key_position, "017", "there is a class '" + member.key + "' already",
                   "write it under \"add\" to give it more members, or choose another name");
        return;
    }
    if (!is_new && known == nullptr) {
        const std::string near = core::nearest(member.key, classes.names());
        sink.error(
            member.key_position, "013", "there is no class '" + member.key + "' to add to",
            near.empty() ? "write it under \"classes\" to make it" : "write '" + near + "' if that is meant");
        return;
    }
    PatternPart members = read_class_members(member, sink, classes);
    if (!members) return;
    if (known != nullptr) members = joined(*known, *members);
    ClassTable tried = classes;
    tried.add(member.key, std::move(members));
    if (!tried.remove_circular().empty()) {
        sink.error(member.key_position, "016", "class '" + member.key + "' would go round in a circle",
                   "take out the {class} that leads back to it");
        return;
    }
    if (!tried.remove_too_deep().empty()) {
        sink.error(member.key_position, "019",
                   "class '" + member.key + "' would make a chain of more than " +
                       std::to_string(deepest_class) + " classes",
                   "write some of the classes below it out");
        return;
    }
    classes = std::move(tried);
    (is_new ? info.added : info.changed).push_back("{" + member.key + "}");
}

void change_guard(json::ObjectReader& object, const Reading& reading, Guard& guard) {
    guard.name = object.text_or("name", guard.name);
    guard.explains = object.text_or("explains", guard.explains);
    guard.is_default = object.boolean_or("default", guard.is_default);
    const auto change = [&](const char* kind, std::vector<PatternId>& list) {
        remove_patterns(object, std::string("remove_") + kind, reading.patterns, list);
        const auto more = read_patterns(object, std::string("add_") + kind, reading);
        list.insert(list.end(), more.begin(), more.end());
    };
    change("cues", guard.cues);
    change("exceptions", guard.exceptions);
    change("blockers", guard.blockers);
}

/// It stays in the list, where rules may name it, and never finds a reason.
void switch_guard_off(Guard& guard) {
    guard.kind = Guard::Kind::covering;
    guard.is_default = false;
    guard.cues.clear();
}

Guard* known_guard(json::ObjectReader& entry, std::vector<Guard>& guards) {
    const std::string id = entry.text("id");
    std::vector<std::string> names;
    for (Guard& guard : guards) {
        if (guard.id == id) return &guard;
        names.push_back(guard.id);
    }
    report_unknown(entry, "id", "guard", id, names);
    return nullptr;
}

void take_guard(const json::Value& value, const Reading& reading, std::vector<Guard>& guards,
                OverlayInfo& info) {
    const json::Value* id = value.find("id");
    const std::string* word = id ? id->as_string() : nullptr;
    const std::string name = "guard " + (word ? *word : "?");
    if (value.find("change") == nullptr && value.find("off") == nullptr) {
        auto guard = read_guard(value, reading);
        if (!guard) return;
        const bool known = std::any_of(guards.begin(), guards.end(),
                                       [&](const Guard& other) { return other.id == guard->id; });
        if (known) {
            reading.sink.error(value.position, "017", "there is a " + name + " already",
                               "write \"change\" to change it, or give it another id");
            return;
        }
        guards.push_back(std::move(*guard));
        info.added.push_back(name);
        return;
    }
    json::ObjectReader entry(value, name, reading.sink);
    entry.text_or("note", "");
    Guard* guard = known_guard(entry, guards);
    if (entry.has("off")) {
        if (!entry.boolean_or("off", false)) return report_not_off(entry);
        if (guard == nullptr) return;
        switch_guard_off(*guard);
        info.switched_off.push_back(name);
    } else if (const json::Value* change = entry.value("change")) {
        json::ObjectReader object(*change, name + ", change", reading.sink);
        if (guard == nullptr || !object.usable()) return object.ignore_rest();
        change_guard(object, reading, *guard);
        info.changed.push_back(name);
    }
}

}  // namespace

void report_unknown(json::ObjectReader& object, const std::string& key, const std::string& what,
                    const std::string& name, const std::vector<std::string>& known) {
    const std::string near = core::nearest(name, known);
    object.sink().error(
        object.position_of(key), what == "guard" ? "014" : "051",
        "there is no " + what + " '" + name + "' to change or switch off",
        near.empty() ? "look up its id in the pack below" : "write '" + near + "' if that is meant");
}

void report_not_off(json::ObjectReader& entry) {
    entry.ignore_rest();
    entry.sink().error(entry.position_of("off"), "004", "\"off\" can only be true",
                       "leave the entry out to keep what it names");
}

void remove_patterns(json::ObjectReader& object, const std::string& key, const PatternSet& patterns,
                     std::vector<PatternId>& list) {
    const json::Position position = object.position_of(key);
    for (const std::string& written : object.texts_or_none(key)) {
        const auto found = std::find_if(list.begin(), list.end(), [&](PatternId pattern) {
            return patterns.written(pattern) == written;
        });
        if (found != list.end()) {
            list.erase(found);
            continue;
        }
        std::vector<std::string> known;
        known.reserve(list.size());
        for (const PatternId pattern : list) known.push_back(patterns.written(pattern));
        const std::string near = core::nearest(written, known);
        object.sink().error(
            position, "052",
            (object.what() + ", ").append(key).append(": there is no such pattern: ").append(written),
            near.empty() ? "copy the pattern from the pack below, character by character"
                         : "write '" + near + "' if that is meant");
    }
}

std::optional<OverlayInfo> read_overlay_description(const PackSource& overlay, const BasePack& base,
                                                    core::Problems& problems) {
    for (const PackPart& part : overlay.parts) {
        if (part.name != pack_part) continue;
        const json::Sink sink{problems, part.path, "PH"};
        OverlayInfo info;
        json::ObjectReader object(part.root, "the overlay", sink);
        read_pack_head(object, info.id, info.version, info.title);
        check_published(object, overlay);
        info.path = overlay.path;
        info.version += '+' + overlay.content_hash;
        if (!fits(object, base) || info.id.empty()) return std::nullopt;
        return info;
    }
    problems.push_back({"PH025",
                        core::Level::error,
                        {overlay.path, 0, 0},
                        "the overlay has no usable pack.json",
                        "add one with format, id, version, title and extends"});
    return std::nullopt;
}

void change_classes(const json::Value& root, const json::Sink& sink, ClassTable& classes, OverlayInfo& info) {
    json::ObjectReader object(root, "the overlay's classes", sink);
    object.text_or("$schema", "");
    for (const bool is_new : {true, false}) {
        const json::Value* value = object.value_or_null(is_new ? "classes" : "add");
        const json::Object* members = value ? value->as_object() : nullptr;
        if (members == nullptr) continue;
        for (const json::Member& member : *members) extend_class(member, sink, classes, info, is_new);
        for (const json::Member& member : *members) report_unknown_classes(member, sink, classes);
    }
}

void change_guards(const json::Value& root, const Reading& reading, std::vector<Guard>& guards,
                   OverlayInfo& info) {
    json::ObjectReader object(root, "the overlay's guards", reading.sink);
    object.text_or("$schema", "");
    const json::Array* list = object.array("guards");
    if (list == nullptr) return;
    for (const json::Value& value : *list) take_guard(value, reading, guards, info);
}

}  // namespace frontdesk::phrasing
