#include "app/figures.h"

#include <doctest/doctest.h>

using namespace frontdesk;
using namespace frontdesk::app;

namespace {

const core::LocalDay thursday = core::day_of({2026, 11, 19});

core::Instant noon(int days_ago) {
    return {core::start_of(thursday.plus(-days_ago)).ms + std::int64_t{12} * 3'600'000};
}

records::ForbiddenHit hit(const char* rule, int days_ago, const char* severity = "major") {
    return {rule, noon(days_ago), {days_ago + 1}, 1, "整句", "原话", severity};
}

records::MissedMove missed(const char* rule, int days_ago) {
    return {rule, noon(days_ago), {days_ago + 1}, 1, 0, 4, "整句"};
}

TrendAttempt attempt(std::optional<int> empathy) {
    TrendAttempt one;
    one.percent[static_cast<std::size_t>(scenario::Dimension::empathy)] = empathy;
    return one;
}

DimensionTrend empathy_of(const std::vector<std::optional<int>>& values) {
    std::vector<TrendAttempt> attempts;
    for (const auto& value : values) attempts.push_back(attempt(value));
    return trends_of(attempts)[static_cast<std::size_t>(scenario::Dimension::empathy)];
}

}  // namespace

TEST_CASE("the calendar begins on a Monday, 25 weeks before this one, and ends today") {
    const core::LocalDay first = first_day(thursday);
    CHECK(core::weekday_of(first) == 0);
    std::vector<records::StretchFigures> stretches(
        static_cast<std::size_t>(thursday.number - first.number + 1));
    stretches.back() = {60'000, 1, 2};
    stretches[stretches.size() - 4] = {30'000, 1, 0};  // Monday
    stretches[stretches.size() - 5] = {90'000, 0, 1};  // Sunday before
    const auto days = days_of(thursday, stretches);
    CHECK(days.back().day == thursday);
    CHECK(days.back().reviews == 2);
    const auto weeks = weeks_of(days);
    REQUIRE(weeks.size() == weeks_back);
    CHECK(weeks.back().monday == core::week_of(thursday));
    CHECK(weeks.back().practised_ms == 90'000);
    CHECK(weeks.back().attempts == 2);
    CHECK(weeks[weeks.size() - 2].practised_ms == 90'000);
}

TEST_CASE("weak points weigh what they are: fatal three, major two, minor and missed one") {
    const auto weak =
        weakest({hit("F05", 3), hit("F11", 2, "fatal"), hit("F06", 2, "minor")},
                {missed("M07", 1), missed("M07", 1), missed("M07", 2), missed("M07", 4)}, thursday);
    REQUIRE(weak.size() == 3);
    CHECK(weak[0].rule == "M07");
    CHECK(weak[0].is_move);
    CHECK(weak[0].count == 4);
    CHECK(weak[0].weight == 4);
    CHECK(weak[1].rule == "F11");
    CHECK(weak[2].rule == "F05");
}

TEST_CASE("of equal weights the more frequent stands first, then the rule decides; the latest is told") {
    const auto weak =
        weakest({hit("F08", 5), hit("F06", 5), hit("F07", 4, "minor"), hit("F07", 1, "minor")}, {}, thursday);
    REQUIRE(weak.size() == 3);
    CHECK(weak[0].rule == "F07");
    CHECK(weak[0].latest.value == 2);
    CHECK(weak[0].words == "原话");
    CHECK(weak[1].rule == "F06");
    CHECK(weak[2].rule == "F08");
}

TEST_CASE("what happened more than fourteen days ago is no weak point any more") {
    CHECK(weakest({hit("F05", 14)}, {missed("M07", 14)}, thursday).empty());
    CHECK(weakest({hit("F05", 13)}, {}, thursday).size() == 1);
}

TEST_CASE("a trend is the mean of the last five against up to five before, where there are three of these") {
    CHECK_FALSE(empathy_of({}).recent);
    const DimensionTrend few = empathy_of({60, 70});
    CHECK(few.recent == 65);
    CHECK_FALSE(few.change);
    CHECK_FALSE(empathy_of({50, 60, 70, 70, 70, 70, 70}).change);
    const DimensionTrend enough = empathy_of({10, 50, {}, 60, 70, 70, 70, {}, 70, 70});
    CHECK(enough.recent == 70);
    CHECK(enough.change == 30);
    CHECK(empathy_of({0, 80, 80, 80, 80, 80, 60, 60, 60, 60, 60}).change == -20);
}
