#include "editing/references.h"

#include <doctest/doctest.h>

#include "editing/graph.h"
#include "editing/test_support.h"
#include "editing/tidy.h"
#include "scenario/library.h"

using namespace frontdesk;
using namespace frontdesk::editing;

namespace {

json::Value tree_of(const std::filesystem::path& file) {
    return json::parse(core::read_file(file), "test").root;
}

}  // namespace

TEST_CASE("a node of any shipped scenario can be called otherwise, and everything still leads to it") {
    for (const auto& file : shipped_files()) {
        const json::Value before = tree_of(file);
        const std::string start = text_at(before, {"start"});
        for (const json::Member& node : *before.find("nodes")->as_object()) {
            const auto after = with_renamed_node(before, node.key, "quite-another");
            REQUIRE(after.has_value());
            const Graph graph = graph_of(*after);
            CHECK_MESSAGE(graph.dangling.empty(), file.filename().string(), ": ", node.key);
            CHECK(graph.edges.size() == graph_of(before).edges.size());
            const std::string wanted = start == node.key ? "quite-another" : start;
            CHECK(graph.start == wanted);
        }
        const std::string last = before.find("nodes")->as_object()->back().key;
        const auto renamed = with_renamed_node(before, last, "quite-another");
        const auto read = scenario::read_scenario(tidy(*renamed), file.filename().string());
        for (const core::Problem& problem : read.problems) MESSAGE(core::to_line(problem));
        CHECK(read.problems.empty());
    }
}

TEST_CASE("a node cannot take a name that another has") {
    const json::Value tree = tree_of(shipped() / "templates/reception.json");
    CHECK_FALSE(with_renamed_node(tree, "asks", "show").has_value());
    CHECK_FALSE(with_renamed_node(tree, "nobody", "somebody").has_value());
    CHECK(free_node_id(tree, "asks") == "asks-2");
}

TEST_CASE("a copy of a node stands behind it and leads where it leads") {
    const json::Value tree = tree_of(shipped() / "templates/reception.json");
    const auto copied = with_copied_node(tree, "found");
    REQUIRE(copied.has_value());
    CHECK(copied->id == "found-2");
    CHECK(text_at(copied->scenario, {"nodes", "found-2", "ending"}) == "found-2");
}

TEST_CASE("a new node of any kind stands between a node and what followed it, and checks clean") {
    const json::Value tree = tree_of(shipped() / "templates/complaint.json");
    for (const std::string kind : {"say", "reply", "choice", "act", "form", "branch", "set"}) {
        CAPTURE(kind);
        const auto added = with_new_node(tree, kind, "shouts");
        REQUIRE(added.has_value());
        CHECK(text_at(added->scenario, {"nodes", "shouts", "next"}) == added->id);
        const auto read = scenario::read_scenario(tidy(added->scenario), "complaint.json");
        for (const core::Problem& problem : read.problems) MESSAGE(core::to_line(problem));
        CHECK_FALSE(core::has_errors(read.problems));
    }
}
