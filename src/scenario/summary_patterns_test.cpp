#include "scenario/summary_patterns.h"

#include <doctest/doctest.h>

#include <filesystem>

#include "phrasing/engine.h"

using namespace frontdesk;
using namespace frontdesk::scenario;

namespace {

const phrasing::Engine& tiny_engine() {
    static const phrasing::Engine::Loaded loaded =
        phrasing::Engine::load(std::filesystem::path(FRONTDESK_SOURCE_DIR) / "tests/packs/tiny");
    return loaded.engine;
}

Scenario with(std::vector<PartPattern> patterns) {
    SummaryNode node;
    node.parts = {{"cause", "原因", std::move(patterns), 2, "写原因"}};
    Scenario scenario;
    scenario.nodes["sum"] = {"sum", std::move(node), {}};
    return scenario;
}

}  // namespace

TEST_CASE("a class that the pack does not have is told at the pattern's place") {
    const Scenario scenario = with({{"漏水", {"a.json", 3, 9}}, {"{no-such}漏水", {"a.json", 4, 9}}});
    const core::Problems problems = check_summaries(scenario, tiny_engine());
    REQUIRE(problems.size() == 1);
    CHECK(problems.front().code == "SC052");
    CHECK(problems.front().level == core::Level::error);
    CHECK(problems.front().place == core::Place{"a.json", 4, 9});
    CHECK(check_summaries(std::vector<Scenario>{scenario, scenario}, tiny_engine()).size() == 2);
}

TEST_CASE("a pattern that works but for its edges is only warned about") {
    const core::Problems problems = check_summaries(with({{"漏水~4", {"a.json", 3, 9}}}), tiny_engine());
    REQUIRE(problems.size() == 1);
    CHECK(problems.front().level == core::Level::warning);
}

TEST_CASE("patterns of a summary are found part by part") {
    const Scenario scenario = with({{"漏水", {}}, {"渗水", {}}});
    const auto& node = std::get<SummaryNode>(scenario.find("sum")->kind);
    CHECK(part_patterns(node, tiny_engine()).find("厨房滲水").front().has_value());
    CHECK_FALSE(part_patterns(node, tiny_engine()).find("厨房").front().has_value());
}
