#include "scenario/read_head.h"

#include <charconv>
#include <utility>

#include "phrasing/assessment.h"
#include "scenario/read_condition.h"
#include "scenario/read_nodes.h"
#include "scenario/read_people.h"
#include "scenario/words.h"

namespace frontdesk::scenario {

namespace {

std::vector<Fact> read_facts(json::ObjectReader& scenario, const Reading& reading) {
    std::vector<Fact> facts;
    if (!scenario.has("facts")) {
        scenario.value_or_null("facts");
        return facts;
    }
    const json::Array* array = scenario.array("facts");
    if (array == nullptr) return facts;
    for (const json::Value& element : *array) {
        json::ObjectReader reader(element, "a fact", reading.sink);
        Fact fact;
        fact.id = reader.text("id");
        reading.check_name("the fact id", fact.id, reader.position_of("id"));
        reading.give(GivenKind::fact, fact.id, reader.position_of("id"));
        fact.label = reader.text("label");
        fact.value = reader.text("value");
        facts.push_back(std::move(fact));
    }
    return facts;
}

std::map<std::string, VariableValue> read_variables(json::ObjectReader& scenario, const Reading& reading) {
    std::map<std::string, VariableValue> variables;
    const json::Value* found = scenario.value_or_null("variables");
    if (found == nullptr) return variables;
    const json::Object* object = open_object(*found, "'variables'", reading);
    if (object == nullptr) return variables;
    for (const json::Member& member : *object) {
        reading.check_name("the variable", member.key, member.key_position);
        reading.give(GivenKind::variable, member.key, member.key_position);
        const auto value = read_variable_value(member.value, "the variable '" + member.key + "'", reading);
        if (value) variables[member.key] = *value;
    }
    return variables;
}

/// `{"weekday": 4, "time": "16:00"}`
std::optional<StoryTime> read_clock(json::ObjectReader& scenario, const Reading& reading) {
    const json::Value* found = scenario.value_or_null("clock");
    if (found == nullptr) return std::nullopt;
    json::ObjectReader reader(*found, "'clock'", reading.sink);
    if (!reader.usable()) return std::nullopt;
    StoryTime clock;
    clock.weekday = static_cast<int>(reader.integer_or("weekday", 1, 7, 0));
    const std::string time = reader.text("time");
    int hour = 0;
    int minute = 0;
    const auto number = [&](std::size_t at, int& into) {
        const auto [end, failed] = std::from_chars(time.data() + at, time.data() + at + 2, into);
        return failed == std::errc() && end == time.data() + at + 2;
    };
    constexpr std::size_t length = 5;
    if (time.size() != length || time[2] != ':' || !number(0, hour) || !number(3, minute) || hour > 23 ||
        minute > 59) {
        if (!time.empty()) {
            reading.sink.error(reader.position_of("time"), "050", "'" + time + "' is no time of a day",
                               "write it like 16:00");
        }
        return std::nullopt;
    }
    clock.minute = hour * 60 + minute;
    return clock;
}

std::vector<std::string> read_trains(json::ObjectReader& scenario, const Reading& reading) {
    use_each(scenario, "trains", UseKind::trained_rule, reading);
    const json::Value* list = scenario.peek("trains");
    if (list != nullptr && list->as_array() != nullptr) {
        for (const json::Value& element : *list->as_array()) {
            if (const std::string* rule = element.as_string()) {
                reading.give(GivenKind::trained, *rule, element.position);
            }
        }
    }
    return scenario.texts_or_none("trains");
}

/// Scenario ids stand in records and on the command line for good, so they are narrower than other names.
void check_scenario_id(const std::string& id, const json::Position& position, const Reading& reading) {
    reading.check_name("the scenario id", id, position);
    if (id.find('_') == std::string::npos && !id.starts_with('-') && !id.ends_with('-')) return;
    reading.sink.error(position, "008", "the scenario id '" + id + "' is not written with inner hyphens only",
                       "write it like 'phone-greeting'");
}

}  // namespace

void read_head(json::ObjectReader& reader, Scenario& scenario, const Reading& reading) {
    constexpr int longest_minutes = 60;
    constexpr int usual_minutes = 5;
    reader.text_or("$schema", {});  // for the author's editor
    scenario.id = reader.text("id");
    check_scenario_id(scenario.id, reader.position_of("id"), reading);
    scenario.version = static_cast<int>(reader.integer_or("version", 1, INT32_MAX, 1));
    scenario.title = reader.text("title");
    scenario.track = reader.one_of("track", track_words());
    scenario.summary = reader.text("summary");
    scenario.minutes = static_cast<int>(reader.integer_or("minutes", 1, longest_minutes, usual_minutes));
    scenario.difficulty = static_cast<int>(reader.integer_or("difficulty", 1, 3, 1));
    const std::string context = reader.one_of("context", phrasing::context_words());
    scenario.context = phrasing::context_from(context).value_or(phrasing::Context::call);
    scenario.emergency = reader.boolean_or("emergency", false);
    scenario.company = reader.text("company");
    scenario.agent = reader.text("agent");
    scenario.owner = read_owner(reader, reading);
    scenario.people = read_people(reader, reading);
    scenario.questions = read_questions(reader, reading);
    scenario.clock = read_clock(reader, reading);
    scenario.briefing = reader.texts_or_none("briefing");
    scenario.facts = read_facts(reader, reading);
    scenario.variables = read_variables(reader, reading);
    scenario.trains = read_trains(reader, reading);
    scenario.sources = reader.texts_or_none("sources");
    scenario.third_parties = reader.texts_or_none("third_parties");
    scenario.start = read_target(reader, "start", reading);
}

}  // namespace frontdesk::scenario
