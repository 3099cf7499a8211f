#include "phrasing/rule_reader.h"

namespace frontdesk::phrasing {

PatternPart read_class_members(const json::Member& member, const json::Sink& sink,
                               const ClassTable& classes) {
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
            parsed = parse_pattern(*written, &classes.equivalents());
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

void read_classes(const json::Value& value, const json::Sink& sink, ClassTable& classes) {
    json::ObjectReader object(value, "the file of classes", sink);
    object.text_or("$schema", "");
    const json::Object* members = object.object("classes");
    if (members == nullptr) return;
    for (const json::Member& member : *members) {
        if (PatternPart part = read_class_members(member, sink, classes))
            classes.add(member.key, std::move(part));
    }
    for (const json::Member& member : *members) report_unknown_classes(member, sink, classes);
    const auto report = [&](const std::string& name, const char* code, const std::string& what,
                            const std::string& way_out) {
        json::Position position = value.position;
        for (const json::Member& member : *members)
            if (member.key == name) position = member.key_position;
        sink.error(position, code, "class '" + name + "' " + what, way_out);
    };
    for (const std::string& name : classes.remove_circular())
        report(name, "016", "goes round in a circle", "take out the {class} that leads back to it");
    for (const std::string& name : classes.remove_too_deep()) {
        report(name, "019", "stands on a chain of more than " + std::to_string(deepest_class) + " classes",
               "write some of the classes below it out");
    }
}

}  // namespace frontdesk::phrasing
