#include "editing/layout.h"

#include <doctest/doctest.h>

#include <chrono>

#include "core/random.h"
#include "editing/test_support.h"

using namespace frontdesk;
using namespace frontdesk::editing;

namespace {

bool overlap(const Spot& left, const Spot& right) {
    return std::abs(left.x - right.x) < node_width && std::abs(left.y - right.y) < node_height;
}

void check_no_overlaps(const Spots& spots) {
    for (auto left = spots.begin(); left != spots.end(); ++left) {
        for (auto right = std::next(left); right != spots.end(); ++right) {
            CHECK_MESSAGE(!overlap(left->second, right->second), left->first, " and ", right->first);
        }
    }
}

Graph graph_to_arrange(const std::filesystem::path& file) {
    return graph_of(json::parse(core::read_file(file), "test").root);
}

}  // namespace

TEST_CASE("no two nodes of a shipped scenario are drawn on each other, and the picture is always the same") {
    for (const auto& file : shipped_files()) {
        const Graph graph = graph_to_arrange(file);
        const Spots spots = arranged(graph);
        CHECK(spots.size() == graph.nodes.size());
        check_no_overlaps(spots);
        CHECK(spots == arranged(graph));
    }
}

TEST_CASE(
    "who leads to somebody stands to the left of him or in a band above, but for what closes a circle") {
    const Graph graph = graph_to_arrange(shipped() / "templates/phone-call.json");
    const Spots spots = arranged(graph);
    for (const GraphEdge& edge : graph.edges) {
        const Spot from = spots.at(graph.nodes[edge.from].id);
        const Spot to = spots.at(graph.nodes[edge.to].id);
        CHECK((from.x < to.x || from.y + node_height < to.y));
    }
    CHECK(spots.at("ring").x == 0);
}

TEST_CASE("a long story is no wider than a window can show") {
    for (const auto& file : shipped_files()) {
        double right = 0;
        double bottom = 0;
        for (const auto& [id, spot] : arranged(graph_to_arrange(file))) {
            right = std::max(right, spot.x + node_width);
            bottom = std::max(bottom, spot.y + node_height);
        }
        CHECK_MESSAGE(right < 4 * bottom, file.filename().string());
        CHECK_MESSAGE(bottom < 2 * right, file.filename().string());
    }
}

TEST_CASE("five hundred nodes that lead anywhere are arranged at once") {
    core::Random random{3};
    Graph graph;
    for (int i = 0; i < 500; ++i)
        graph.nodes.push_back({"n" + std::to_string(i), "say", {}, {}, {}, false, true});
    graph.start = "n0";
    for (std::size_t i = 0; i < 1500; ++i) {
        graph.edges.push_back({static_cast<std::size_t>(random.below(500)),
                               static_cast<std::size_t>(random.below(500)),
                               EdgeKind::next,
                               {},
                               {}});
    }
    const auto before = std::chrono::steady_clock::now();
    const Spots spots = arranged(graph);
    CHECK(std::chrono::steady_clock::now() - before < std::chrono::seconds(2));
    CHECK(spots.size() == 500);
    check_no_overlaps(spots);
}

TEST_CASE("what somebody dragged stays where it was put") {
    const Graph graph = graph_to_arrange(shipped() / "templates/reception.json");
    const Spots spots = arranged_around(graph, {{"asks", {7, 9}}, {"gone", {1, 1}}});
    CHECK(spots.at("asks") == Spot{7, 9});
    CHECK(spots.at("greet") == arranged(graph).at("greet"));
    CHECK(spots.count("gone") == 0);
}

TEST_CASE("after an edit every node is where it was, and a new one is beside its neighbour") {
    Graph graph = graph_to_arrange(shipped() / "templates/complaint.json");
    const Spots before = arranged(graph);
    const std::size_t added = graph.nodes.size();
    graph.nodes.push_back({"fresh", "say", {}, {}, {}, false, true});
    graph.edges.push_back({graph.index_of("shouts"), added, EdgeKind::next, {}, {}});
    const Spots after = kept(graph, before);
    for (const auto& [id, spot] : before) CHECK(after.at(id) == spot);
    CHECK(after.at("fresh").x == before.at("shouts").x);
    check_no_overlaps(after);
}
