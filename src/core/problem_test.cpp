#include "core/problem.h"

#include <doctest/doctest.h>

using namespace frontdesk::core;

TEST_CASE("a problem is one line that says where, what and the way out") {
    const Problem problem{"SC012", Level::error, {"a.json", 3, 14}, "unknown key 'nxet'", "write 'next'"};
    CHECK(to_line(problem) == "a.json:3:14: error SC012: unknown key 'nxet'. Way out: write 'next'.");
}

TEST_CASE("a problem of the whole file has no line") {
    const Problem problem{"JS001", Level::warning, {"a.json", 0, 0}, "empty", ""};
    CHECK(to_line(problem) == "a.json: warning JS001: empty.");
}

TEST_CASE("'did you mean' proposes a near word and keeps quiet otherwise") {
    CHECK(nearest("nxet", {"next", "text", "kind"}) == "next");
    CHECK(nearest("banana", {"next", "text", "kind"}).empty());
    CHECK(nearest("k", {}).empty());
}
