#include <doctest/doctest.h>

#include "app/overview_lines.h"
#include "core/local_day.h"

using namespace frontdesk;
using namespace frontdesk::app;
using core::LocalDay;

namespace {

LocalDay day(int year, int month, int number) {
    return core::day_of({year, month, number});
}

records::ResultEntry finished_entry(int total, bool fatal = false) {
    records::ResultEntry entry;
    entry.total = total;
    entry.seconds = 60;
    entry.bits = static_cast<std::uint8_t>(records::ResultEntry::finished_bit |
                                           (total >= 80 ? records::ResultEntry::passed_bit : 0) |
                                           (fatal ? records::ResultEntry::fatal_bit : 0));
    return entry;
}

PersonCount counted(int times, int total) {
    PersonCount count;
    for (int i = 0; i < times; ++i) count.add(finished_entry(total), 2);
    return count;
}

}  // namespace

TEST_CASE("a period is compared with as much of the one before as has passed of it") {
    const LocalDay today = day(2026, 11, 19);  // a Thursday
    const OverviewSpan week = span_of(OverviewPeriod::week, today, today);
    CHECK(week.from == core::start_of(day(2026, 11, 16)));
    CHECK(week.until == core::start_of(day(2026, 11, 20)));
    CHECK(week.before_from == core::start_of(day(2026, 11, 9)));
    CHECK(week.before_until == core::start_of(day(2026, 11, 13)));
    const OverviewSpan month = span_of(OverviewPeriod::month, today, today);
    CHECK(month.from == core::start_of(day(2026, 11, 1)));
    CHECK(month.before_until == core::start_of(day(2026, 10, 20)));
    CHECK(month.steps.size() == 7);
    CHECK(month.steps.front() == core::start_of(day(2026, 6, 1)));
    CHECK(month.steps.back() == month.until);
}

TEST_CASE("a month before a longer one is compared whole, and january with december") {
    const OverviewSpan end = span_of(OverviewPeriod::month, day(2026, 3, 31), day(2026, 1, 1));
    CHECK(end.before_from == core::start_of(day(2026, 2, 1)));
    CHECK(end.before_until == core::start_of(day(2026, 3, 1)));
    const OverviewSpan last = span_of(OverviewPeriod::last_month, day(2026, 1, 7), day(2025, 1, 1));
    CHECK(last.from == core::start_of(day(2025, 12, 1)));
    CHECK(last.until == core::start_of(day(2026, 1, 1)));
    CHECK(last.before_from == core::start_of(day(2025, 11, 1)));
    CHECK(last.before_until == last.from);
}

TEST_CASE("all time has nothing to be compared with, and at most twelve points") {
    const OverviewSpan all = span_of(OverviewPeriod::all, day(2026, 11, 19), day(2024, 11, 1));
    CHECK(all.before_from == all.before_until);
    CHECK(all.steps.size() == 13);
    CHECK(all.steps.front() == all.from);
    CHECK(all.steps.back() == all.until);
    const OverviewSpan first_day = span_of(OverviewPeriod::all, day(2026, 11, 19), day(2026, 11, 19));
    CHECK(first_day.steps.size() == 2);
}

TEST_CASE("the steps of every period go up and end with it") {
    for (std::size_t i = 0; i < overview_period_count; ++i) {
        const OverviewSpan span = span_of(static_cast<OverviewPeriod>(i), day(2026, 2, 28), day(2025, 5, 5));
        CHECK(std::is_sorted(span.steps.begin(), span.steps.end()));
        CHECK(span.steps.back() == span.until);
        CHECK(span.from < span.until);
        CHECK(span.before_until <= span.from);
    }
}

TEST_CASE("pass rate and median of nothing are not there, and else exact") {
    ResultSum sum;
    CHECK_FALSE(sum.pass_percent());
    CHECK_FALSE(sum.median());
    for (const int total : {40, 90, 80, 100}) sum.add(finished_entry(total));
    CHECK(sum.pass_percent() == 75);
    CHECK(sum.median() == 80);
    sum.add(finished_entry(95));
    CHECK(sum.median() == 90);
    CHECK(sum.seconds == 300);
}

TEST_CASE("branches count as time alone, and what was put aside as that") {
    ResultSum sum;
    records::ResultEntry branch = finished_entry(95);
    branch.bits |= records::ResultEntry::branch_bit;
    sum.add(branch);
    records::ResultEntry aside = finished_entry(0);
    aside.bits = 0;
    sum.add(aside);
    CHECK(sum.finished == 0);
    CHECK(sum.put_aside == 1);
    CHECK(sum.seconds == 120);
}

TEST_CASE("somebody is ready by number, median, pass rate, and nothing fatal of late") {
    CHECK(readiness_of(counted(10, 85).sum, false) == Readiness::ready);
    CHECK(readiness_of(counted(9, 85).sum, false) == Readiness::practise);
    CHECK(readiness_of(counted(10, 85).sum, true) == Readiness::coach);
    CHECK(readiness_of(counted(2, 40).sum, false) == Readiness::practise);
    CHECK(readiness_of(counted(3, 40).sum, false) == Readiness::coach);
    PersonCount mixed = counted(8, 90);
    for (int i = 0; i < 3; ++i) mixed.add(finished_entry(70), 4);
    CHECK(readiness_of(mixed.sum, false) == Readiness::practise);  // 73 % passed
    CHECK(readiness_of({}, false) == Readiness::practise);
}

TEST_CASE("only the latest attempts are asked for something fatal") {
    PersonCount count;
    count.add(finished_entry(0, true), 0);
    CHECK(count.fatal_recently());
    for (int i = 0; i < readiness_rule.recent; ++i) count.add(finished_entry(90), 2);
    CHECK_FALSE(count.fatal_recently());
}

TEST_CASE("rules that were fatal stand among the first ten, the others by how often they were broken") {
    std::vector<std::string> rules{""};
    PersonCount count;
    count.cells.resize(14);
    for (int i = 1; i <= 13; ++i) {
        rules.push_back("F" + std::to_string(10 + i));
        count.cells[static_cast<std::size_t>(i)].count = i;
    }
    count.cells[1].fatal = true;
    const auto lines = rule_lines(rules, {count});
    REQUIRE(lines.size() == 13);
    CHECK(lines[0].rule == "F23");
    CHECK(lines[8].rule == "F15");
    CHECK(lines[9].rule == "F11");
    CHECK(lines[9].fatal);
    CHECK(lines[10].rule == "F14");
}
