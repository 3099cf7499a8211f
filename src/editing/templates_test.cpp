#include "editing/templates.h"

#include <doctest/doctest.h>

#include "editing/document.h"
#include "editing/test_support.h"
#include "scenario/library.h"
#include "scenario/temper.h"
#include "scoring/tour.h"

using namespace frontdesk;
using namespace frontdesk::editing;

TEST_CASE("each template checks clean, and the tour has nothing to say about it") {
    const auto engine = phrasing::Engine::load(shipped() / "phrasings");
    const auto tempers = scenario::read_tempers(shipped() / "tempers.json");
    const auto policy = scoring::read_policy(shipped() / "policy.json");
    const auto templates = templates_in(shipped());
    REQUIRE(templates.size() == 3);
    for (const Template& one : templates) {
        CAPTURE(one.id);
        const auto read = scenario::read_scenario(core::read_file(one.file), one.id + ".json");
        for (const core::Problem& problem : read.problems) MESSAGE(core::to_line(problem));
        CHECK(read.problems.empty());
        REQUIRE(read.scenario.has_value());
        const auto report = scoring::tour({*read.scenario, engine.engine, tempers.tempers}, policy.policy);
        for (const core::Problem& problem : report.problems) MESSAGE(core::to_line(problem));
        CHECK(report.problems.empty());
        CHECK(report.best.total == 100);
    }
}

TEST_CASE("a new scenario from a template has its own id and title") {
    const std::string text = as_new(shipped_text("templates/complaint.json"), "complaint-2", "新的投诉");
    const auto read = scenario::read_scenario(text, "complaint-2.json");
    CHECK(read.problems.empty());
    REQUIRE(read.scenario.has_value());
    CHECK(read.scenario->title == "新的投诉");
    CHECK(free_id("a", {"a", "a-2"}) == "a-3");
    CHECK(free_id("b", {"a"}) == "b");
}
