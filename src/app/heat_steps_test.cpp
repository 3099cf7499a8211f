#include "app/heat_steps.h"

#include <doctest/doctest.h>

#include "app/test_support.h"

using namespace frontdesk;
using namespace frontdesk::app;

TEST_CASE("every move of the temper tells what was felt, by which rule, and in which turn") {
    TestDesk desk;
    desk.start();
    desk.play(session::Do{"pick-up"});
    desk.play(session::Say{"不归我们管。"});
    desk.play(session::Say{"对不起，您请讲。"});
    const session::Session& session = desk.state().running->session;
    const auto steps = heat_steps({desk.app->content().engine}, session.transcript, scenario::main_person);
    REQUIRE(steps.size() == 2);
    CHECK(steps[0].turn == 1);
    CHECK(steps[0].delta > 0);
    CHECK(steps[1].turn == 2);
    CHECK(steps[1].delta < 0);
    for (const HeatStep& step : steps) {
        int sum = 0;
        for (const HeatCause& cause : step.causes) {
            sum += cause.delta;
            CHECK_FALSE(cause.felt.empty());
        }
        CHECK(sum == step.delta);
        CHECK(session.transcript[step.entry].heat_after == step.after);
    }
    CHECK(heat_steps({desk.app->content().engine}, session.transcript, "nobody").empty());
}

TEST_CASE("causes that cancel each other are told all the same") {
    session::Entry entry;
    entry.heat = {{5, "pushed-away", "F06", "被踢了出去"}, {-5, "apologised", "M07", "听到了道歉"}};
    TestDesk desk;
    const auto steps = heat_steps({desk.app->content().engine}, {entry}, scenario::main_person);
    REQUIRE(steps.size() == 1);
    CHECK(steps[0].delta == 0);
    CHECK(steps[0].causes.size() == 2);
}
