#include "platform/stop_signal.h"

#include <doctest/doctest.h>
#include <unistd.h>

#include <chrono>
#include <csignal>

using frontdesk::platform::StopSignal;

TEST_CASE("the wish to end the program wakes the loop instead of ending it") {
    std::atomic<bool> woken = false;
    StopSignal stop([&woken] { woken = true; });
    CHECK_FALSE(stop.arrived());
    kill(getpid(), SIGTERM);
    for (int i = 0; i < 500 && !woken; ++i) std::this_thread::sleep_for(std::chrono::milliseconds(10));
    CHECK(woken);
    CHECK(stop.arrived());
}

TEST_CASE("without a wish it ends quietly") {
    bool woken = false;
    {
        const StopSignal stop([&woken] { woken = true; });
    }
    CHECK_FALSE(woken);
}
