#include "scenario/read_nodes.h"

#include <utility>

#include "scenario/read_condition.h"

namespace frontdesk::scenario {

namespace {

constexpr std::size_t most_nodes = 500;

NodeKind read_kind(json::ObjectReader& reader, const std::string& kind, const Reading& reading) {
    if (kind == "say") return read_say(reader, reading);
    if (kind == "reply") return read_reply(reader, reading);
    if (kind == "choice") return read_choice(reader, reading);
    if (kind == "act") return read_act(reader, reading);
    if (kind == "form") return read_form(reader, reading);
    if (kind == "branch") return read_branch(reader, reading);
    if (kind == "set") return read_set(reader, reading);
    if (kind == "summary") return read_summary(reader, reading);
    if (const auto asked = exercise::kind_from(kind)) return read_exercise_node(reader, *asked, reading);
    return read_end(reader, reading);
}

Node read_node(const json::Member& member, const Reading& reading) {
    const json::Sink& sink = reading.sink;
    reading.check_name("the node id", member.key, member.key_position);
    Node node;
    node.id = member.key;
    node.place = {sink.file, member.key_position.line, member.key_position.column};
    json::ObjectReader reader(member.value, "node '" + member.key + "'", sink);
    const std::size_t before = sink.problems.size();
    const std::string kind = reader.one_of("kind", node_kind_words());
    if (sink.problems.size() == before && reader.usable()) {
        node.kind = read_kind(reader, kind, reading);
    } else if (reader.usable()) {
        // Of an unknown kind nobody can say which keys are wrong.
        reader.ignore_rest();
    }
    return node;
}

}  // namespace

std::map<NodeId, Node> read_nodes(const json::Object& nodes, Reading& reading) {
    std::map<NodeId, Node> result;
    if (nodes.size() > most_nodes) {
        reading.sink.error(nodes[most_nodes].key_position, "041",
                           "the scenario has more than " + std::to_string(most_nodes) + " nodes",
                           "split it into several scenarios");
        return result;
    }
    for (const json::Member& member : nodes) {
        const std::size_t before = reading.sink.problems.size();
        reading.node = member.key;
        result.emplace(member.key, read_node(member, reading));
        if (reading.sink.problems.size() > before) reading.notes.incomplete.insert(member.key);
    }
    reading.node.clear();
    return result;
}

NodeId read_target(json::ObjectReader& reader, const std::string& key, const Reading& reading) {
    NodeId target = reader.text(key);
    if (!target.empty()) reading.use(UseKind::target, target, reader.position_of(key));
    return target;
}

std::vector<Branch> read_branches(json::ObjectReader& reader, const Reading& reading) {
    std::vector<Branch> branches;
    if (!reader.has("branches")) {
        reader.value_or_null("branches");
        return branches;
    }
    const json::Array* array = reader.array("branches");
    if (array == nullptr) return branches;
    for (const json::Value& element : *array) {
        json::ObjectReader branch(element, "a branch of " + reader.what(), reading.sink);
        Branch result;
        if (const json::Value* when = branch.value("when")) {
            result.when = read_condition(*when, "'when' of " + branch.what(), reading);
        }
        result.next = read_target(branch, "next", reading);
        branches.push_back(std::move(result));
    }
    return branches;
}

void use_each(const json::ObjectReader& reader, const std::string& key, UseKind kind,
              const Reading& reading) {
    const json::Value* list = reader.peek(key);
    if (list == nullptr || list->as_array() == nullptr) return;
    for (const json::Value& element : *list->as_array()) {
        if (const std::string* word = element.as_string()) reading.use(kind, *word, element.position);
    }
}

std::vector<std::string> read_reveals(json::ObjectReader& reader, const Reading& reading) {
    use_each(reader, "reveals", UseKind::fact, reading);
    return reader.texts_or_none("reveals");
}

}  // namespace frontdesk::scenario
