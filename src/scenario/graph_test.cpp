#include "scenario/checks/graph.h"

#include <doctest/doctest.h>

#include <algorithm>

using namespace frontdesk;
using namespace frontdesk::scenario;

namespace {

std::vector<std::set<NodeId>> groups(const Edges& edges) {
    std::vector<std::set<NodeId>> sets;
    for (const auto& group : circles(edges)) sets.emplace_back(group.begin(), group.end());
    return sets;
}

bool contains(const std::vector<std::set<NodeId>>& sets, const std::set<NodeId>& wanted) {
    return std::find(sets.begin(), sets.end(), wanted) != sets.end();
}

}  // namespace

TEST_CASE("what can be reached is what some path leads to") {
    const Edges edges{{"a", {"b"}}, {"b", {"a", "c"}}, {"c", {}}, {"d", {"a"}}};
    CHECK(reachable(edges, "a") == std::set<NodeId>{"a", "b", "c"});
    CHECK(reachable(edges, "d").size() == 4);
    CHECK(reachable(edges, "nowhere").empty());
}

TEST_CASE("nodes that lead to each other are one group") {
    const Edges edges{{"a", {"b"}}, {"b", {"c"}}, {"c", {"a", "d"}},
                      {"d", {"e"}}, {"e", {"e"}}, {"f", {"a"}}};
    const auto found = groups(edges);
    CHECK(found.size() == 4);
    CHECK(contains(found, {"a", "b", "c"}));
    CHECK(contains(found, {"d"}));
    CHECK(contains(found, {"e"}));
    CHECK(contains(found, {"f"}));
}

TEST_CASE("a long chain is walked without trouble") {
    Edges edges;
    for (int i = 0; i < 500; ++i) edges["n" + std::to_string(i)] = {"n" + std::to_string((i + 1) % 500)};
    CHECK(groups(edges).size() == 1);
}
