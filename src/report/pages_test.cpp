#include "report/pages.h"

#include <doctest/doctest.h>

using namespace frontdesk::report;

namespace {

struct PageCase {
    const char* what;
    std::vector<Measure> boxes;
    std::vector<std::size_t> pages;
    double last_y;
};

}  // namespace

TEST_CASE("boxes fill a page of 100 points and what stays together goes over together") {
    const std::vector<PageCase> cases{
        {"nothing", {}, {}, 0},
        {"one after the other with space between", {{40, 9}, {40, 9}}, {0, 0}, 49},
        {"space does not count at the top", {{95, 0}, {40, 9}}, {0, 1}, 0},
        {"just fits", {{40, 0}, {50, 10}}, {0, 0}, 50},
        {"just does not", {{40, 0}, {50, 10.5}}, {0, 1}, 0},
        {"a heading goes over with what follows", {{60, 0}, {20, 0, true}, {30, 0}}, {0, 1, 1}, 20},
        {"a chain goes over", {{50, 0}, {20, 0, true}, {20, 0, true}, {30, 0}}, {0, 1, 1, 1}, 40},
        {"a chain longer than a page breaks where it has to",
         {{40, 0, true}, {40, 0, true}, {40, 0, true}},
         {0, 1, 1},
         40},
        {"higher than a page", {{10, 0}, {150, 0}, {10, 0}}, {0, 1, 2}, 0},
        {"a last heading", {{90, 0}, {20, 0, true}}, {0, 1}, 0},
        {"a head stands again above the rows of the next page",
         {{10, 0, true}, {50, 0, false, 0}, {50, 0, false, 0}, {40, 0, false, 0}, {5, 0, false, 0}},
         {0, 0, 1, 1, 2},
         10},
        {"a row that leaves no room for the head goes without it",
         {{10, 0, true}, {50, 0, false, 0}, {95, 0, false, 0}},
         {0, 0, 1},
         0},
        {"what follows a table has no head above", {{10, 0, true}, {85, 0, false, 0}, {20, 9}}, {0, 0, 1}, 0},
    };
    for (const PageCase& one : cases) {
        const std::vector<Placed> places = paginate(one.boxes, 100);
        std::vector<std::size_t> pages;
        for (const Placed& place : places) pages.push_back(place.page);
        CHECK_MESSAGE(pages == one.pages, one.what);
        if (!places.empty()) CHECK_MESSAGE(places.back().y == doctest::Approx(one.last_y), one.what);
    }
}
