#include "platform/shelves.h"

#include <doctest/doctest.h>

#include <vector>

using frontdesk::platform::Shelves;

TEST_CASE("rectangles never overlap and stay inside") {
    struct Placed {
        int x, y, width, height;
    };
    Shelves shelves(200, 200);
    std::vector<Placed> placed;
    for (int i = 0; i < 400; ++i) {
        const int width = 5 + i * 7 % 13;
        const int height = 6 + i * 5 % 17;
        const auto spot = shelves.place(width, height);
        if (!spot) continue;
        CHECK(spot->x + width <= 200);
        CHECK(spot->y + height <= 200);
        for (const Placed& other : placed) {
            const bool apart = spot->x >= other.x + other.width + 1 || other.x >= spot->x + width + 1 ||
                               spot->y >= other.y + other.height + 1 || other.y >= spot->y + height + 1;
            CHECK(apart);
        }
        placed.push_back({spot->x, spot->y, width, height});
    }
    CHECK(placed.size() > 80);
    CHECK(placed.size() < 400);
}

TEST_CASE("what is larger than the whole finds no place") {
    Shelves shelves(50, 50);
    CHECK_FALSE(shelves.place(60, 10));
    CHECK_FALSE(shelves.place(10, 60));
    CHECK(shelves.place(40, 40));
}
