#include <doctest/doctest.h>

#include "scenario/read_condition.h"

using namespace frontdesk;
using namespace frontdesk::scenario;

namespace {

struct Fixture {
    core::Problems problems;
    json::Sink sink{problems, "f.json", "SC"};
    Notes notes;
    Reading reading{sink, notes, "node"};

    Condition read(const std::string& text) {
        const json::Parsed parsed = json::parse(text, "f.json");
        REQUIRE(parsed.usable);
        return read_condition(parsed.root, "'when'", reading);
    }

    /// The test that a condition without problems reads as.
    template <typename Test>
    Test read_as(const std::string& text) {
        const Condition condition = read(text);
        CHECK(problems.empty());
        REQUIRE(std::holds_alternative<Test>(condition.test));
        return std::get<Test>(condition.test);
    }
};

}  // namespace

TEST_CASE_FIXTURE(Fixture, "a condition on rules reads with its reach") {
    const auto made = read_as<RuleMet>(R"({"made": "M13"})");
    CHECK(made.rule == "M13");
    CHECK(made.since == Since::last_reply);
    CHECK(read_as<RuleMet>(R"({"made": "M13", "since": "start"})").since == Since::start);
    CHECK(read_as<RuleMet>(R"({"hit": "fatal", "since": "last-reply"})").rule == "fatal");
    const auto several = read_as<AllOf>(R"({"made": ["M07", "M08"], "since": "start"})");
    REQUIRE(several.parts.size() == 2);
    CHECK(std::get<RuleMet>(several.parts[1].test).rule == "M08");
    CHECK(std::get<RuleMet>(several.parts[1].test).since == Since::start);
}

TEST_CASE_FIXTURE(Fixture, "ranges may leave out a bound") {
    CHECK(read_as<HeatIn>(R"({"heat": {"min": 60}})").min == 60);
    CHECK(read_as<HeatIn>(R"({"heat": {"min": 60}})").max == 100);
    CHECK(read_as<HeatIn>(R"({"heat": {"max": 40}})").min == 0);
    CHECK(read_as<RingsIn>(R"({"rings": {"max": 3}})").max == 3);
    CHECK(read_as<RingsIn>(R"({"rings": {"min": 4}})").max == INT32_MAX);
    CHECK(read_as<SecondsIn>(R"({"seconds": {"max": 1.5}})").max == 1.5);
    const auto range = read_as<VariableIn>(R"({"variable": "tries", "min": 2})");
    CHECK(range.min == 2);
    CHECK(range.max == INT64_MAX);
}

TEST_CASE_FIXTURE(Fixture, "variables, acts and fields read as they stand") {
    const auto is = read_as<VariableIs>(R"({"variable": "booked", "is": true})");
    CHECK(is.name == "booked");
    CHECK(std::get<bool>(is.value));
    CHECK(std::get<std::string>(read_as<VariableIs>(R"({"variable": "who", "is": "wang"})").value) == "wang");
    CHECK(read_as<Did>(R"({"did": "stand-up"})").act == "stand-up");
    CHECK(read_as<FieldIs>(R"({"field": "flat"})").correct);
    CHECK_FALSE(read_as<FieldIs>(R"({"field": "flat", "correct": false})").correct);
}

TEST_CASE_FIXTURE(Fixture, "conditions stand inside each other") {
    const auto all =
        read_as<AllOf>(R"({"all": [{"any": [{"hit": "F06"}, {"did": "smile"}]}, {"not": {"made": "M07"}}]})");
    REQUIRE(all.parts.size() == 2);
    CHECK(std::get<AnyOf>(all.parts[0].test).parts.size() == 2);
    const Not& negated = std::get<Not>(all.parts[1].test);
    REQUIRE(negated.part.size() == 1);
    CHECK(std::get<RuleMet>(negated.part[0].test).rule == "M07");
}

TEST_CASE_FIXTURE(Fixture, "every name in a condition is noted with its place") {
    read(R"({"all": [{"made": ["M07"]}, {"variable": "v", "min": 1}, {"field": "flat"}]})");
    REQUIRE(notes.uses.size() == 3);
    CHECK(notes.uses[0].word == "M07");
    CHECK(notes.uses[0].position.column == 20);
    CHECK(notes.uses[1].shape == ValueShape::number);
    CHECK(notes.uses[2].kind == UseKind::field);
    CHECK(notes.uses[2].node == "node");
}

TEST_CASE_FIXTURE(Fixture, "a slip in a test's name is told with the test that was meant") {
    read(R"({"maed": "M07"})");
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].code == "SC003");
    CHECK(problems[0].way_out == "did you mean 'made'? If not, take it away");
}

TEST_CASE_FIXTURE(Fixture, "a variable is compared in one way") {
    read(R"({"variable": "v", "is": 1, "min": 2})");
    read(R"({"variable": "v"})");
    read(R"({"variable": "v", "is": []})");
    REQUIRE(problems.size() >= 3);
    CHECK(problems.front().code == "SC018");
    CHECK(problems.back().code == "SC001");
}
