#include "app/rule_history.h"

#include <doctest/doctest.h>

using namespace frontdesk;
using namespace frontdesk::app;

namespace {

struct Series {
    const char* what;
    std::vector<int> hits;
    std::vector<int> attempts;
    RuleTrend expected;
};

}  // namespace

TEST_CASE("what a series of weeks says follows the rule that the screen states") {
    const Series all[] = {
        {"the first week", {3}, {2}, RuleTrend::fresh},
        {"two weeks", {1, 3}, {2, 2}, RuleTrend::fresh},
        {"first seen now, after weeks without", {0, 0, 0, 1}, {3, 3, 3, 3}, RuleTrend::fresh},
        {"as ever", {2, 2, 2, 2}, {2, 2, 2, 2}, RuleTrend::steady},
        {"more than half is not fading", {4, 4, 3, 3}, {2, 2, 2, 2}, RuleTrend::steady},
        {"half is fading", {4, 4, 2, 2}, {2, 2, 2, 2}, RuleTrend::fading},
        {"as many, but in twice as many attempts", {4, 4, 4, 4}, {2, 2, 4, 4}, RuleTrend::fading},
        {"fewer, but in fewer attempts", {4, 4, 2, 2}, {4, 4, 2, 2}, RuleTrend::steady},
        {"only the four weeks before count",
         {0, 9, 0, 1, 1, 1, 1, 1, 1},
         {1, 1, 1, 1, 1, 1, 1, 1, 1},
         RuleTrend::steady},
        {"two weeks without", {2, 2, 0, 0}, {2, 2, 1, 1}, RuleTrend::gone},
        {"one week without is not gone", {2, 2, 1, 0}, {2, 2, 2, 2}, RuleTrend::fading},
        {"weeks off do not make it gone", {2, 2, 2, 0, 0, 0}, {2, 2, 2, 0, 0, 0}, RuleTrend::steady},
        {"again after two weeks without", {2, 0, 0, 1}, {2, 2, 2, 2}, RuleTrend::returning},
        {"again in both of the last weeks", {2, 0, 0, 1, 1}, {2, 2, 2, 2, 2}, RuleTrend::returning},
        {"again after one week without", {2, 2, 0, 2}, {2, 2, 2, 2}, RuleTrend::fading},
        {"weeks off are not weeks without", {2, 0, 0, 2, 2}, {2, 0, 0, 2, 2}, RuleTrend::steady},
        {"a week with a hit was practised", {1, 1, 1}, {0, 0, 0}, RuleTrend::steady},
    };
    for (const Series& series : all) {
        CAPTURE(series.what);
        CHECK(trend_of(series.hits, series.attempts) == series.expected);
    }
    CHECK(trend_of({}, {}) == RuleTrend::fresh);
}

TEST_CASE("hits are filed under their weeks, what needs care stands first, and older hits are left out") {
    const core::LocalDay monday = core::day_of({2026, 11, 2});
    std::vector<WeekFigures> weeks;
    for (int i = 0; i < 3; ++i) weeks.push_back({monday.plus(7 * i), 0, 2, 0});
    const auto hit = [&](const char* rule, int day, int attempt) {
        return records::ForbiddenHit{rule, {core::start_of(monday.plus(day)).ms + 1}, {attempt}, 1, "", "",
                                     ""};
    };
    const auto all = rule_histories({hit("F09", -1, 1), hit("F07", 0, 2), hit("F05", 0, 2), hit("F06", 1, 2),
                                     hit("F05", 14, 3), hit("F06", 20, 4), hit("F06", 20, 5)},
                                    weeks);
    REQUIRE(all.size() == 3);
    CHECK(all[0].rule == "F06");
    CHECK(all[0].by_week == std::vector<int>{1, 0, 2});
    CHECK(all[0].total == 3);
    CHECK(all[0].trend == RuleTrend::steady);
    CHECK(all[0].latest.attempt.value == 5);
    CHECK(all[1].rule == "F05");
    CHECK(all[1].trend == RuleTrend::fading);
    CHECK(all[2].rule == "F07");
    CHECK(all[2].trend == RuleTrend::gone);
}
