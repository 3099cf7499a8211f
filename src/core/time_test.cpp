#include "core/time.h"

#include <doctest/doctest.h>

using namespace frontdesk::core;

TEST_CASE("an instant is written in UTC to the second") {
    CHECK(to_iso({0}) == "1970-01-01T00:00:00Z");
    CHECK(to_iso({1'795'080'660'999}) == "2026-11-19T09:31:00Z");
}

TEST_CASE("a manual clock stands still until it is moved") {
    ManualClock clock({1000});
    CHECK(clock.now().ms == 1000);
    clock.advance_ms(250);
    CHECK(clock.now().ms == 1250);
    CHECK(clock.steady_ms() == 1250);
}
