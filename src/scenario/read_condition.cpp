#include "scenario/read_condition.h"

#include <utility>

#include "scenario/read_people.h"
#include "scenario/words.h"

namespace frontdesk::scenario {

namespace {

using json::ObjectReader;

constexpr std::int64_t most_rings = 1000;
constexpr double longest_seconds = 1e6;

void check_range(const ObjectReader& range, bool upside_down) {
    if (!range.usable()) return;
    if (!range.has("min") && !range.has("max")) {
        range.sink().error(range.position(), "018", range.what() + " has neither 'min' nor 'max'",
                           "give at least one of them");
    } else if (upside_down) {
        range.sink().error(range.position(), "019", range.what() + " has a 'min' above its 'max'",
                           "exchange them");
    }
}

std::vector<Condition> read_parts(ObjectReader& reader, const std::string& key, const Reading& reading) {
    std::vector<Condition> parts;
    const json::Array* array = reader.array(key);
    if (array == nullptr) return parts;
    if (array->empty()) {
        reader.sink().error(reader.position_of(key), "006", "'" + key + "' of " + reader.what() + " is empty",
                            "list the conditions in it");
    }
    for (const json::Value& part : *array) parts.push_back(read_condition(part, reader.what(), reading));
    return parts;
}

Since read_since(ObjectReader& reader) {
    const std::string word = reader.one_of_or("since", since_words(), since_words().front());
    return enum_from<Since>(since_words(), word).value_or(Since::last_reply);
}

Condition read_made(ObjectReader& reader, const Reading& reading) {
    const Since since = read_since(reader);
    const json::Value& made = *reader.value("made");
    if (made.as_array() == nullptr) {
        const std::string rule = reader.text("made");
        reading.use(UseKind::made_rule, rule, made.position);
        return {RuleMet{rule, since}};
    }
    AllOf all;
    for (const json::Value& element : *made.as_array()) {
        const std::string* rule = element.as_string();
        if (rule == nullptr) {
            reading.sink.error(element.position, "001",
                               "'made' of " + reader.what() + " lists " + std::string(element.kind_name()),
                               "list rule ids as texts, as in [\"M07\", \"M08\"]");
            continue;
        }
        reading.use(UseKind::made_rule, *rule, element.position);
        all.parts.push_back({RuleMet{*rule, since}});
    }
    if (made.as_array()->empty()) {
        reader.sink().error(made.position, "006", "'made' of " + reader.what() + " is empty",
                            "name the moves, as in [\"M07\", \"M08\"]");
    }
    return {std::move(all)};
}

Condition read_hit(ObjectReader& reader, const Reading& reading) {
    const Since since = read_since(reader);
    const std::string rule = reader.text("hit");
    reading.use(UseKind::hit_rule, rule, reader.position_of("hit"));
    return {RuleMet{rule, since}};
}

Condition read_heat(ObjectReader& reader, const Reading& reading) {
    ObjectReader range(*reader.value("heat"), "'heat' of " + reader.what(), reader.sink());
    HeatIn heat;
    heat.min = static_cast<int>(range.integer_or("min", 0, 100, heat.min));
    heat.max = static_cast<int>(range.integer_or("max", 0, 100, heat.max));
    check_range(range, heat.min > heat.max);
    heat.of = read_person(range, "of", UseKind::person, reading);
    reading.use(UseKind::heat, {}, range.position());
    return {heat};
}

Condition read_rings(ObjectReader& reader, const Reading& reading) {
    ObjectReader range(*reader.value("rings"), "'rings' of " + reader.what(), reader.sink());
    RingsIn rings;
    rings.min = static_cast<int>(range.integer_or("min", 0, most_rings, rings.min));
    if (range.has("max")) rings.max = static_cast<int>(range.integer_or("max", 0, most_rings, most_rings));
    range.value_or_null("max");
    check_range(range, rings.min > rings.max);
    reading.use(UseKind::rings, {}, range.position());
    return {rings};
}

Condition read_seconds(ObjectReader& reader) {
    ObjectReader range(*reader.value("seconds"), "'seconds' of " + reader.what(), reader.sink());
    SecondsIn seconds;
    seconds.min = range.real_or("min", 0, longest_seconds, seconds.min);
    seconds.max = range.real_or("max", 0, longest_seconds, seconds.max);
    check_range(range, seconds.min > seconds.max);
    return {seconds};
}

Condition read_variable_is(ObjectReader& reader, const std::string& name, const Reading& reading) {
    const json::Value& is = *reader.value("is");
    const auto value = read_variable_value(is, "'is' of " + reader.what(), reading);
    if (!value) return {};
    reading.use_variable(UseKind::variable_read, name, reader.position_of("variable"), shape_of(*value));
    return {VariableIs{name, *value}};
}

Condition read_variable(ObjectReader& reader, const Reading& reading) {
    const std::string name = reader.text("variable");
    const bool in_range = reader.has("min") || reader.has("max");
    if (reader.has("is") == in_range) {
        reader.sink().error(reader.position(), "018",
                            reader.what() + " must compare the variable '" + name + "' in one way",
                            "give either 'is', or 'min' and 'max'");
    }
    if (reader.has("is")) return read_variable_is(reader, name, reading);
    VariableIn range;
    range.name = name;
    range.min = reader.integer_or("min", INT64_MIN, INT64_MAX, range.min);
    range.max = reader.integer_or("max", INT64_MIN, INT64_MAX, range.max);
    if (in_range) check_range(reader, range.min > range.max);
    reading.use_variable(UseKind::variable_read, name, reader.position_of("variable"), ValueShape::number);
    return {range};
}

Condition read_did(ObjectReader& reader, const Reading& reading) {
    const std::string act = reader.text("did");
    reading.use(UseKind::act, act, reader.position_of("did"));
    return {Did{act}};
}

Condition read_field(ObjectReader& reader, const Reading& reading) {
    const std::string field = reader.text("field");
    reading.use(UseKind::field, field, reader.position_of("field"));
    return {FieldIs{field, reader.boolean_or("correct", true)}};
}

Condition read_answered(ObjectReader& reader, const Reading& reading) {
    const std::string node = reader.text("answered");
    reading.use(UseKind::answered, node, reader.position_of("answered"));
    return {AnsweredIs{node, reader.boolean_or("correct", true)}};
}

Condition read_promise(ObjectReader& reader, const Reading& reading) {
    const std::string act = reader.text("promise");
    if (act != "any") reading.use(UseKind::promise, act, reader.position_of("promise"));
    const std::string is = reader.one_of("is", promise_ask_words());
    return {PromiseIs{act, enum_from<PromiseAsk>(promise_ask_words(), is).value_or(PromiseAsk::made)}};
}

Condition read_test(const std::string& test, ObjectReader& reader, const Reading& reading) {
    if (test == "all") return {AllOf{read_parts(reader, test, reading)}};
    if (test == "any") return {AnyOf{read_parts(reader, test, reading)}};
    if (test == "not") return {Not{{read_condition(*reader.value(test), reader.what(), reading)}}};
    if (test == "made") return read_made(reader, reading);
    if (test == "hit") return read_hit(reader, reading);
    if (test == "heat") return read_heat(reader, reading);
    if (test == "variable") return read_variable(reader, reading);
    if (test == "rings") return read_rings(reader, reading);
    if (test == "seconds") return read_seconds(reader);
    if (test == "did") return read_did(reader, reading);
    if (test == "answered") return read_answered(reader, reading);
    if (test == "promise") return read_promise(reader, reading);
    return read_field(reader, reading);
}

const Words& test_words() {
    static const Words words{"all",   "any",     "not", "made",  "hit",     "heat",    "variable",
                             "rings", "seconds", "did", "field", "promise", "answered"};
    return words;
}

}  // namespace

Condition read_condition(const json::Value& value, const std::string& what, const Reading& reading) {
    ObjectReader reader(value, what, reading.sink);
    if (!reader.usable()) return {};
    Words found;
    for (const std::string& test : test_words()) {
        if (reader.has(test)) found.push_back(test);
    }
    if (found.size() == 1) return read_test(found.front(), reader, reading);
    if (found.empty() && !value.as_object()->empty()) {
        // The unknown keys are named one by one, with the test that was probably meant.
        for (const std::string& test : test_words()) reader.value_or_null(test);
    } else {
        std::string list;
        for (const std::string& test : test_words()) list += (list.empty() ? "" : ", ") + test;
        reading.sink.error(value.position, "018",
                           what + (found.empty() ? " tests nothing" : " tests several things at once"),
                           "write exactly one of: " + list + "; join several with 'all' or 'any'");
        reader.ignore_rest();
    }
    return {};
}

std::optional<VariableValue> read_variable_value(const json::Value& value, const std::string& what,
                                                 const Reading& reading) {
    if (const bool* truth = value.as_bool()) return *truth;
    if (const std::int64_t* number = value.as_integer()) return *number;
    if (const std::string* text = value.as_string()) return *text;
    reading.sink.error(
        value.position, "001",
        what + " must be true or false, a whole number or a text, but is " + std::string(value.kind_name()),
        "write such a value");
    return std::nullopt;
}

}  // namespace frontdesk::scenario
