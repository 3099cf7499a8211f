#include "editing/graph.h"

#include <doctest/doctest.h>

#include "editing/test_support.h"
#include "scenario/library.h"

using namespace frontdesk;
using namespace frontdesk::editing;

namespace {

Graph graph_in(const std::filesystem::path& file) {
    return graph_of(json::parse(core::read_file(file), "test").root);
}

}  // namespace

TEST_CASE("every node of every shipped scenario is in the graph and can be reached") {
    for (const auto& file : shipped_files()) {
        const auto read = scenario::read_scenario(core::read_file(file), file.filename().string());
        REQUIRE(read.scenario.has_value());
        const Graph graph = graph_in(file);
        CHECK(graph.nodes.size() == read.scenario->nodes.size());
        CHECK(graph.dangling.empty());
        for (const GraphNode& node : graph.nodes) CHECK_MESSAGE(node.reached, file.string(), ": ", node.id);
    }
}

TEST_CASE("edges know their kind, what is chosen, and where they stand in the file") {
    const Graph graph = graph_in(shipped() / "templates/phone-call.json");
    int gave_up = 0, options = 0, branches = 0;
    for (const GraphEdge& edge : graph.edges) {
        gave_up += edge.kind == EdgeKind::gave_up ? 1 : 0;
        branches += edge.kind == EdgeKind::branch ? 1 : 0;
        if (edge.kind != EdgeKind::option) continue;
        ++options;
        CHECK_FALSE(edge.option.empty());
        CHECK(edge.path.back() == "next");
    }
    CHECK(gave_up == 1);
    CHECK(options == 3);
    CHECK(branches == 2);
}

TEST_CASE("a file full of errors still has a graph") {
    const Graph graph = graph_of(
        json::parse(
            R"({"start": "a", "nodes": {"a": {"kind": "say", "next": "b"}, "b": 7, "c": {"next": "x"}}})",
            "test")
            .root);
    REQUIRE(graph.nodes.size() == 3);
    CHECK(graph.edges.size() == 1);
    CHECK(graph.nodes[1].reached);
    CHECK_FALSE(graph.nodes[2].reached);
    REQUIRE(graph.dangling.size() == 1);
    CHECK(graph.dangling[0] == Path{"nodes", "c", "next"});
    CHECK(graph_of(json::Value(3)).nodes.empty());
}
