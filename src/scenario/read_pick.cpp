#include <utility>

#include "scenario/read_nodes.h"
#include "scenario/words.h"

// The nodes in which one of several things is picked: an answer, or an act of the telephone or the body.
namespace frontdesk::scenario {

namespace {

constexpr int usual_points = 4;

const json::Array* options_of(json::ObjectReader& reader) {
    const json::Array* options = reader.array("options");
    if (options != nullptr && options->empty()) {
        reader.sink().error(reader.position_of("options"), "006",
                            "'options' of " + reader.what() + " is empty", "list what can be picked");
    }
    return options;
}

Option read_option(const json::Value& value, const std::string& node, const Reading& reading) {
    json::ObjectReader reader(value, "an option of " + node, reading.sink);
    Option option;
    option.id = reader.text("id");
    reading.check_name("the option id", option.id, reader.position_of("id"));
    reading.give(GivenKind::option, option.id, reader.position_of("id"));
    option.text = reader.text("text");
    option.why = reader.text("why");
    option.points = static_cast<int>(reader.integer_or("points", 0, most_points, 0));
    option.heat = static_cast<int>(reader.integer_or("heat", -most_heat, most_heat, 0));
    option.fatal = reader.text_or("fatal", {});
    if (!option.fatal.empty()) {
        reading.use(UseKind::forbidden_rule, option.fatal, reader.position_of("fatal"));
    }
    option.next = read_target(reader, "next", reading);
    return option;
}

ActOption read_act_option(const json::Value& value, const std::string& node, const Reading& reading) {
    json::ObjectReader reader(value, "an option of " + node, reading.sink);
    ActOption option;
    option.act = reader.text("act");
    reading.check_name("the act", option.act, reader.position_of("act"));
    reading.give(GivenKind::act, option.act, reader.position_of("act"));
    option.why = reader.text("why");
    option.points = static_cast<int>(reader.integer_or("points", 0, most_points, 0));
    option.heat = static_cast<int>(reader.integer_or("heat", -most_heat, most_heat, 0));
    option.next = read_target(reader, "next", reading);
    return option;
}

Ringing read_ringing(const json::Value& value, const std::string& node, const Reading& reading) {
    constexpr double shortest_period_s = 0.5;
    constexpr double longest_period_s = 60;
    constexpr int most_rings = 100;
    json::ObjectReader reader(value, "'ringing' of " + node, reading.sink);
    Ringing ringing;
    ringing.period_s = reader.real_or("period_s", shortest_period_s, longest_period_s, ringing.period_s);
    ringing.already = static_cast<int>(reader.integer_or("already", 0, most_rings, ringing.already));
    ringing.good_rings = static_cast<int>(reader.integer_or("good_rings", 1, most_rings, ringing.good_rings));
    ringing.last_ring = static_cast<int>(reader.integer_or("last_ring", 1, most_rings, ringing.last_ring));
    ringing.line = static_cast<int>(reader.integer_or("line", 1, 2, ringing.line));
    if (ringing.last_ring <= ringing.already || ringing.last_ring < ringing.good_rings) {
        reading.sink.error(reader.position_of("last_ring"), "005",
                           "'last_ring' of " + reader.what() + " leaves no time to pick up",
                           "make it larger than 'already' and no smaller than 'good_rings'");
    }
    ringing.gave_up = read_target(reader, "gave_up", reading);
    return ringing;
}

}  // namespace

ChoiceNode read_choice(json::ObjectReader& reader, const Reading& reading) {
    ChoiceNode choice;
    choice.prompt = reader.text("prompt");
    choice.said = reader.boolean_or("said", false);
    const std::string dimension = reader.one_of_or("dimension", dimension_words(), "accuracy");
    choice.dimension = dimension_from(dimension).value_or(Dimension::accuracy);
    choice.of = static_cast<int>(reader.integer_or("of", 1, most_points, usual_points));
    const json::Array* options = options_of(reader);
    if (options == nullptr) return choice;
    for (const json::Value& option : *options) {
        choice.options.push_back(read_option(option, reader.what(), reading));
    }
    return choice;
}

ActNode read_act(json::ObjectReader& reader, const Reading& reading) {
    ActNode act;
    act.prompt = reader.text("prompt");
    act.of = static_cast<int>(reader.integer_or("of", 1, most_points, usual_points));
    if (const json::Value* ringing = reader.value_or_null("ringing")) {
        act.ringing = read_ringing(*ringing, reader.what(), reading);
    }
    const json::Array* options = options_of(reader);
    if (options == nullptr) return act;
    for (const json::Value& option : *options) {
        act.options.push_back(read_act_option(option, reader.what(), reading));
    }
    return act;
}

}  // namespace frontdesk::scenario
