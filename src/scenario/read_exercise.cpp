#include <utility>

#include "exercise/read.h"
#include "phrasing/part_patterns.h"
#include "scenario/read_nodes.h"
#include "scenario/words.h"

// The nodes in which something is solved or summed up instead of said.
namespace frontdesk::scenario {

namespace {

Dimension read_dimension(json::ObjectReader& reader, Dimension fallback) {
    const std::string word = reader.one_of_or("dimension", dimension_words(), to_word(fallback));
    return dimension_from(word).value_or(fallback);
}

/// Only the writing; whether the pack has the classes is seen when both are there.
void check_writing(const std::string& pattern, const json::Position& position, const std::string& what,
                   const Reading& reading) {
    for (const auto& fault : phrasing::faults_of_writing(pattern)) {
        std::string message = "the pattern '" + pattern;
        message.append("' of ").append(what).append(": ").append(fault.message);
        reading.sink.error(position, "052", std::move(message), fault.way_out);
    }
}

std::vector<PartPattern> read_patterns(json::ObjectReader& reader, const Reading& reading) {
    std::vector<PartPattern> patterns;
    const json::Array* array = reader.array("any");
    if (array == nullptr) return patterns;
    for (const json::Value& element : *array) {
        const std::string* written = element.as_string();
        if (written == nullptr || written->empty()) {
            reading.sink.error(element.position, written == nullptr ? "001" : "006",
                               "'any' of " + reader.what() + " must be a list of patterns",
                               "write what has to stand there, as in [\"漏水\", \"(水管|管道)~4裂\"]");
            continue;
        }
        check_writing(*written, element.position, reader.what(), reading);
        patterns.push_back({*written, {reading.sink.file, element.position.line, element.position.column}});
    }
    if (array->empty()) {
        reading.sink.error(reader.position_of("any"), "006", "'any' of " + reader.what() + " is empty",
                           "write what has to stand there");
    }
    return patterns;
}

SummaryPart read_part(const json::Value& value, const std::string& node, const Reading& reading) {
    json::ObjectReader reader(value, "a part of " + node, reading.sink);
    SummaryPart part;
    part.id = reader.text("id");
    reading.check_name("the id of a part", part.id, reader.position_of("id"));
    reading.give(GivenKind::part, part.id, reader.position_of("id"));
    part.label = reader.text("label");
    part.any = read_patterns(reader, reading);
    part.points = static_cast<int>(reader.integer_or("points", 1, most_points, part.points));
    part.why = reader.text("why");
    return part;
}

}  // namespace

ExerciseNode read_exercise_node(json::ObjectReader& reader, exercise::Kind kind, const Reading& reading) {
    ExerciseNode node;
    node.prompt = reader.text("prompt");
    node.dimension = read_dimension(reader, node.dimension);
    node.of = static_cast<int>(reader.integer_or("of", 1, most_points, node.of));
    node.explain = reader.text_or("explain", {});
    node.branches = read_branches(reader, reading);
    node.next = read_target(reader, "next", reading);
    node.exercise = exercise::read_exercise(reader, kind);
    return node;
}

SummaryNode read_summary(json::ObjectReader& reader, const Reading& reading) {
    constexpr int most_points_of_all = 100;
    SummaryNode node;
    node.prompt = reader.text("prompt");
    node.hint = reader.text_or("hint", {});
    node.dimension = read_dimension(reader, node.dimension);
    int sum = 0;
    if (const json::Array* parts = reader.array("parts")) {
        for (const json::Value& part : *parts) node.parts.push_back(read_part(part, reader.what(), reading));
        for (const SummaryPart& part : node.parts) sum += part.points;
        if (parts->empty()) {
            reading.sink.error(reader.position_of("parts"), "006",
                               "'parts' of " + reader.what() + " is empty",
                               "list what the summary has to say");
        }
    }
    node.of = static_cast<int>(reader.integer_or("of", 1, most_points_of_all, sum));
    node.models = reader.texts_or_none("models");
    node.bad = reader.texts_or_none("bad");
    node.branches = read_branches(reader, reading);
    node.next = read_target(reader, "next", reading);
    return node;
}

}  // namespace frontdesk::scenario
