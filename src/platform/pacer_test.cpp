#include "platform/pacer.h"

#include <doctest/doctest.h>

using frontdesk::platform::Pacer;

TEST_CASE("three frames follow an activity, then the window sleeps until the next event") {
    Pacer pacer;
    for (int frame = 0; frame < 3; ++frame) {
        CHECK(pacer.is_due(1.0));
        pacer.drawn(1.0, std::nullopt);
    }
    CHECK_FALSE(pacer.is_due(100.0));
    CHECK(pacer.sleep_s(100.0) == Pacer::until_event);
    pacer.activity();
    CHECK(pacer.is_due(100.0));
}

TEST_CASE("an announced moment gives one frame and is forgotten") {
    Pacer pacer;
    for (int frame = 0; frame < 3; ++frame) pacer.drawn(1.0, 0.5);
    CHECK(pacer.sleep_s(1.0) == doctest::Approx(0.5));
    CHECK(pacer.sleep_s(1.2) == doctest::Approx(0.3));
    CHECK(pacer.is_due(1.5));
    pacer.drawn(1.5, std::nullopt);
    CHECK(pacer.sleep_s(1.5) == Pacer::until_event);
}

TEST_CASE("a moment in the past means now") {
    Pacer pacer;
    for (int frame = 0; frame < 3; ++frame) pacer.drawn(1.0, -2.0);
    CHECK(pacer.is_due(1.0));
}
