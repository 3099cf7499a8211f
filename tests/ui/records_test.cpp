#include "steps.h"

// My records: how one is doing, over weeks.
using namespace frontdesk;
using tests::Desk;
using tests::sign_in;
using tests::Visitor;

namespace {

constexpr std::int64_t week_ms = std::int64_t{7} * 86'400'000;

/// One attempt, and a week goes by from its beginning.
void practise_a_week(Desk& desk, const std::string& first_reply) {
    const std::int64_t begun = desk.clock.now().ms;
    tests::practise_once(desk, "phone-greeting", first_reply);
    desk.clock.advance_ms(week_ms - (desk.clock.now().ms - begun));
}

}  // namespace

TEST_CASE("records of somebody new say what to do and begin it") {
    Desk desk;
    Visitor visitor(desk, {});
    sign_in(visitor);
    visitor.click("rail:records");
    CHECK_FALSE(visitor.sees("calendar"));
    visitor.click("records:start");
    CHECK(visitor.trace.screen() == "play");
}

TEST_CASE("over the weeks a slip fades, is gone and returns, and its last attempt is one press away") {
    Desk desk;
    Visitor visitor(desk, {});
    sign_in(visitor);
    const auto trend = [&](const char* reply) {
        practise_a_week(desk, reply);
        visitor.click("rail:today");
        visitor.click("rail:records");
        REQUIRE(visitor.trace.screen() == "records");
        return visitor.label("rule:F05");
    };
    CHECK(trend("这个我不知道。") == "刚出现");
    CHECK(visitor.sees("calendar"));
    CHECK(visitor.sees("weeks"));
    trend("这个我不知道。");
    CHECK(trend("") == "在减少");
    CHECK(trend("") == "不犯了");
    CHECK(trend("这个我不知道。") == "又犯了");
    CHECK(visitor.value("rule:F05") == "3");
    CHECK(visitor.value("trend:courtesy") != "–");
    visitor.click("rule-attempt:F05");
    REQUIRE(visitor.trace.screen() == "result");
    CHECK(visitor.state().result->head.id == visitor.state().attempts.front().id);
}

TEST_CASE("attempts are listed below the figures and can be opened") {
    Desk desk;
    Visitor visitor(desk, {});
    sign_in(visitor);
    practise_a_week(desk, "");
    visitor.click("rail:records");
    visitor.click("attempt:" + std::to_string(visitor.state().attempts.front().id.value));
    CHECK(visitor.trace.screen() == "result");
}
