#include <utility>

#include "scenario/read_condition.h"
#include "scenario/read_nodes.h"
#include "scenario/read_people.h"
#include "scenario/words.h"

// The nodes that nobody sees happen: branch and set; and the end.
namespace frontdesk::scenario {

namespace {

std::map<std::string, VariableValue> read_assignments(json::ObjectReader& reader, const Reading& reading) {
    std::map<std::string, VariableValue> assignments;
    const json::Value* found = reader.value_or_null("set");
    if (found == nullptr) return assignments;
    const std::string what = "'set' of " + reader.what();
    const json::Object* object = open_object(*found, what, reading);
    if (object == nullptr) return assignments;
    for (const json::Member& member : *object) {
        const auto value = read_variable_value(member.value, "'" + member.key + "' of " + what, reading);
        if (!value) continue;
        reading.use_variable(UseKind::variable_write, member.key, member.key_position, shape_of(*value));
        assignments[member.key] = *value;
    }
    return assignments;
}

std::map<std::string, std::int64_t> read_additions(json::ObjectReader& reader, const Reading& reading) {
    constexpr std::int64_t most = 1000000;
    std::map<std::string, std::int64_t> additions;
    const json::Value* found = reader.value_or_null("add");
    if (found == nullptr) return additions;
    const std::string what = "'add' of " + reader.what();
    const json::Object* object = open_object(*found, what, reading);
    if (object == nullptr) return additions;
    for (const json::Member& member : *object) {
        const std::int64_t* amount = member.value.as_integer();
        if (amount == nullptr || *amount < -most || *amount > most) {
            reading.sink.error(member.value.position, amount == nullptr ? "001" : "005",
                               "'" + member.key + "' of " + what + " must be a whole number up to a million",
                               "write a whole number here");
            continue;
        }
        reading.use_variable(UseKind::variable_write, member.key, member.key_position, ValueShape::number);
        additions[member.key] = *amount;
    }
    return additions;
}

std::map<std::string, PromiseOutcome> read_outcomes(json::ObjectReader& reader, const Reading& reading) {
    std::map<std::string, PromiseOutcome> outcomes;
    const json::Value* found = reader.value_or_null("promises");
    if (found == nullptr) return outcomes;
    json::ObjectReader acts(*found, "'promises' of " + reader.what(), reading.sink);
    if (!acts.usable()) return outcomes;
    for (const json::Member& member : *found->as_object()) {
        reading.use(UseKind::promise, member.key, member.key_position);
        const std::string word = acts.one_of(member.key, promise_outcome_words());
        outcomes[member.key] =
            enum_from<PromiseOutcome>(promise_outcome_words(), word).value_or(PromiseOutcome::kept);
    }
    return outcomes;
}

void read_best(json::ObjectReader& reader, EndNode& end) {
    constexpr int most = 99;
    end.best_why = reader.text_or("best_why", {});
    const std::int64_t best = reader.integer_or("best", 0, most, most);
    if (reader.has("best")) end.best = static_cast<int>(best);
    if (end.best && !reader.has("best_why")) {
        reader.text("best_why");
    } else if (!end.best && reader.has("best_why")) {
        reader.text("best");
    }
}

}  // namespace

BranchNode read_branch(json::ObjectReader& reader, const Reading& reading) {
    BranchNode branch;
    branch.branches = read_branches(reader, reading);
    if (!reader.has("branches")) {
        reading.sink.error(reader.position(), "002", reader.what() + " has no 'branches'", "add 'branches'");
    }
    branch.next = read_target(reader, "next", reading);
    return branch;
}

SetNode read_set(json::ObjectReader& reader, const Reading& reading) {
    constexpr int longest_later = 100000;
    SetNode set;
    set.set = read_assignments(reader, reading);
    set.add = read_additions(reader, reading);
    set.heat = static_cast<int>(reader.integer_or("heat", -most_heat, most_heat, 0));
    if (reader.has("of") && set.heat == 0) {
        reading.sink.error(reader.position_of("of"), "002",
                           reader.what() + " says whose heat, but has no 'heat'",
                           "add 'heat', or take 'of' away");
    }
    set.of = read_person(reader, "of", UseKind::person, reading);
    set.turn_to = read_person(reader, "turn_to", UseKind::turn_to, reading);
    set.leaves = read_person(reader, "leaves", UseKind::person, reading);
    set.cause = set.heat != 0 ? reader.text("cause") : reader.text_or("cause", {});
    set.later_minutes = static_cast<int>(reader.integer_or("later_minutes", 0, longest_later, 0));
    set.promises = read_outcomes(reader, reading);
    set.next = read_target(reader, "next", reading);
    return set;
}

EndNode read_end(json::ObjectReader& reader, const Reading& reading) {
    EndNode end;
    end.ending = reader.text("ending");
    reading.check_name("the ending", end.ending, reader.position_of("ending"));
    reading.give(GivenKind::ending, end.ending, reader.position_of("ending"));
    const std::string kind = reader.one_of("ending_kind", ending_kind_words());
    end.kind = enum_from<EndingKind>(ending_kind_words(), kind).value_or(EndingKind::fair);
    end.title = reader.text("title");
    end.text = reader.text("text");
    end.may_pass = reader.boolean_or("may_pass", true);
    read_best(reader, end);
    return end;
}

}  // namespace frontdesk::scenario
