#include "editing/place.h"

#include <doctest/doctest.h>

#include "editing/tidy.h"

using namespace frontdesk;
using namespace frontdesk::editing;

namespace {

const char* const placed_text =
    "{\"id\": \"rings\",\n"
    " \"questions\": [\n"
    "  {\"id\": \"a\", \"prompt\": \"一\"},\n"
    "  {\"id\": \"b\",\n"
    "   \"options\": [{\"id\": \"x\"}, {\"id\": \"y\"}]}]}\n";

}  // namespace

TEST_CASE("a place in the text leads to what stands there") {
    const json::Parsed parsed = json::parse(placed_text, "");
    REQUIRE(parsed.usable);
    struct Row {
        json::Position place;
        Path path;
    };
    const Row rows[] = {{{0, 0}, {}},
                        {{1, 1}, {}},
                        {{1, 8}, {"id"}},
                        {{3, 3}, {"questions", "0"}},
                        {{3, 25}, {"questions", "0", "prompt"}},
                        {{4, 3}, {"questions", "1"}},
                        {{5, 29}, {"questions", "1", "options", "1"}}};
    for (const Row& row : rows) {
        CAPTURE(row.place.line);
        CAPTURE(row.place.column);
        CHECK(path_at(parsed.root, row.place) == row.path);
    }
}

TEST_CASE("an element of a list goes to another place, and nothing else changes") {
    const json::Parsed parsed = json::parse("{\"list\": [1, 2, 3]}", "");
    CHECK(tidy(*with_moved(parsed.root, {"list"}, 0, 2)) == "{\"list\": [2, 3, 1]}\n");
    CHECK(tidy(*with_moved(parsed.root, {"list"}, 2, 0)) == "{\"list\": [3, 1, 2]}\n");
    CHECK_FALSE(with_moved(parsed.root, {"list"}, 0, 3).has_value());
    CHECK_FALSE(with_moved(parsed.root, {"list"}, 1, 1).has_value());
    CHECK_FALSE(with_moved(parsed.root, {"none"}, 0, 1).has_value());
}
