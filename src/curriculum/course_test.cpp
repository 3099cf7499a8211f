#include "curriculum/course.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <set>

using namespace frontdesk;
using namespace frontdesk::curriculum;

namespace {

std::vector<scenario::Scenario> twelve() {
    const std::vector<std::string> tracks{"phone", "reception", "complaints", "visits"};
    std::vector<scenario::Scenario> scenarios;
    for (int i = 0; i < 12; ++i) {
        scenario::Scenario scenario;
        scenario.track = tracks[static_cast<std::size_t>(i) % tracks.size()];
        scenario.difficulty = 1 + i / 4;
        scenario.id = scenario.track + "-" + std::to_string(i);
        scenarios.push_back(std::move(scenario));
    }
    return scenarios;
}

ExamBlueprint three() {
    ExamBlueprint exam;
    exam.draw = {{1, {"phone", "reception"}, 1, 2, {"phone-0"}, {}},
                 {1, {"complaints"}, 1, 3, {}, {}},
                 {1, {"phone", "visits"}, 2, 3, {}, {}}};
    return exam;
}

std::vector<std::string> ids(const std::vector<const scenario::Scenario*>& drawn) {
    std::vector<std::string> found;
    for (const scenario::Scenario* scenario : drawn) found.push_back(scenario->id);
    return found;
}

}  // namespace

TEST_CASE("what is drawn keeps the quotas, never comes twice, and is the same for the same seed") {
    const auto scenarios = twelve();
    const ExamBlueprint exam = three();
    for (std::uint64_t seed = 0; seed < 200; ++seed) {
        const auto drawn = draw(exam, scenarios, seed);
        REQUIRE(drawn.size() == 3);
        for (std::size_t i = 0; i < 3; ++i) CHECK(exam.draw[i].takes(*drawn[i]));
        const auto names = ids(drawn);
        CHECK(std::set<std::string>(names.begin(), names.end()).size() == 3);
        CHECK(ids(draw(exam, scenarios, seed)) == names);
    }
}

TEST_CASE("every scenario that a quota takes is drawn by some seed, and about equally often") {
    const auto scenarios = twelve();
    const ExamBlueprint exam = three();
    std::map<std::string, int> times;
    constexpr int seeds = 3000;
    for (std::uint64_t seed = 0; seed < seeds; ++seed) ++times[draw(exam, scenarios, seed)[1]->id];
    CHECK(times.size() == 3);
    for (const auto& drawn : times) {
        CAPTURE(drawn.first);
        const int count = drawn.second;
        CHECK(count > seeds / 3 - seeds / 20);
        CHECK(count < seeds / 3 + seeds / 20);
    }
}

TEST_CASE("the order in which scenarios were read does not change what is drawn") {
    auto scenarios = twelve();
    const auto forward = ids(draw(three(), scenarios, 7));
    std::reverse(scenarios.begin(), scenarios.end());
    CHECK(ids(draw(three(), scenarios, 7)) == forward);
}

TEST_CASE("scenarios of the course come first and in its order, then the easier ones of the rest") {
    const auto scenarios = twelve();
    Course course;
    course.days = {{"一", "", {{StepKind::scenario, "visits-11", {}}, {StepKind::knowledge, "phone-0", {}}}},
                   {"二", "", {{StepKind::scenario, "phone-4", {}}, {StepKind::scenario, "visits-11", {}}}}};
    const auto order = ids(in_course_order({course}, scenarios));
    REQUIRE(order.size() == 12);
    CHECK(order[0] == "visits-11");
    CHECK(order[1] == "phone-4");
    CHECK(order[2] == "phone-0");
    CHECK(order[11] == "complaints-10");
}

TEST_CASE("where there are too few, what there is is drawn") {
    ExamBlueprint exam;
    exam.draw = {{5, {"complaints"}, 1, 3, {}, {}}};
    CHECK(draw(exam, twelve(), 1).size() == 3);
}
