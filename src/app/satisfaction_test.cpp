#include "app/satisfaction.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "app/test_support.h"

// What owners expect, what they feel, and why.
using namespace frontdesk;
using app::Satisfaction;
using app::SatisfactionCause;
using scenario::EndingKind;

namespace {

session::Entry felt_entry(int delta, int after, const std::string& felt = "被当回事了") {
    session::Entry entry;
    entry.kind = session::EntryKind::owner;
    entry.person = scenario::main_person;
    entry.heat_after = after;
    if (delta != 0) entry.heat = {{delta, "listened", "M11", felt}};
    return entry;
}

Satisfaction felt_by(const std::vector<session::Entry>& talk, EndingKind ending) {
    static const app::TestDesk desk;
    return app::satisfaction_of(desk.app->content().engine, talk, ending);
}

const app::SatisfactionReason* reason(const Satisfaction& satisfaction, SatisfactionCause cause) {
    for (const auto& one : satisfaction.reasons)
        if (one.cause == cause) return &one;
    return nullptr;
}

}  // namespace

TEST_CASE(
    "a talk that moves nobody, promises nothing and ends fairly leaves an owner a bit short of content") {
    const Satisfaction satisfaction = felt_by({felt_entry(0, 50)}, EndingKind::fair);
    CHECK(satisfaction.figures == records::SatisfactionRow{70, 60, 65});
    CHECK(satisfaction.reasons.empty());
}

TEST_CASE("an owner who came upset expects more, and goes content if the heat went and it ended well") {
    const Satisfaction satisfaction =
        felt_by({felt_entry(0, 80), felt_entry(-20, 60), felt_entry(-40, 20)}, EndingKind::good);
    CHECK(satisfaction.figures.expectation == 76);
    CHECK(satisfaction.figures.felt == 100);
    CHECK(satisfaction.figures.total == 99);
    REQUIRE(reason(satisfaction, SatisfactionCause::cooled) != nullptr);
    CHECK(reason(satisfaction, SatisfactionCause::cooled)->points == 30);
    CHECK(reason(satisfaction, SatisfactionCause::cooled)->count == 60);
    CHECK(reason(satisfaction, SatisfactionCause::ending_good)->points == 15);
}

TEST_CASE("a worst moment is remembered though the heat went down again") {
    const auto calm = felt_by({felt_entry(0, 50), felt_entry(-20, 30)}, EndingKind::fair);
    const auto peak = felt_by({felt_entry(0, 50), felt_entry(40, 90), felt_entry(-60, 30)}, EndingKind::fair);
    CHECK(peak.figures.total == calm.figures.total - 10);
    CHECK(reason(peak, SatisfactionCause::peak)->count == 90);
}

TEST_CASE(
    "whatever happens every figure stays within 0 to 100, and what was felt is the sum of its reasons") {
    for (int first = 0; first <= 100; first += 20) {
        for (int last = 0; last <= 100; last += 20) {
            for (const EndingKind ending : {EndingKind::good, EndingKind::fair, EndingKind::poor}) {
                const Satisfaction one =
                    felt_by({felt_entry(0, first), felt_entry(last - first, last)}, ending);
                CHECK(one.figures.total >= 0);
                CHECK(one.figures.total <= 100);
                int sum = 60;
                for (const auto& why : one.reasons)
                    if (why.cause != SatisfactionCause::words) sum += why.points;
                CHECK(one.figures.felt == std::clamp(sum, 0, 100));
            }
        }
    }
}

TEST_CASE("of what was felt the three strongest are told, and other people's moods are left out") {
    std::vector<session::Entry> talk{felt_entry(0, 60), felt_entry(-2, 58, "有点意思"),
                                     felt_entry(10, 68, "被推来推去"), felt_entry(-30, 38, "有人管了"),
                                     felt_entry(-5, 33, "说得清楚")};
    session::Entry other = felt_entry(50, 99, "等得心烦");
    other.person = "neighbour";
    talk.push_back(other);
    const Satisfaction satisfaction = felt_by(talk, EndingKind::fair);
    std::vector<std::string> told;
    for (const auto& one : satisfaction.reasons)
        if (one.cause == SatisfactionCause::words) told.push_back(one.felt);
    CHECK(told == std::vector<std::string>{"有人管了", "被推来推去", "说得清楚"});
    CHECK(reason(satisfaction, SatisfactionCause::cooled)->count == 27);
}

TEST_CASE("the grades begin at 45, 60 and 85") {
    CHECK(app::satisfaction_grade(44) == 0);
    CHECK(app::satisfaction_grade(45) == 1);
    CHECK(app::satisfaction_grade(60) == 2);
    CHECK(app::satisfaction_grade(84) == 2);
    CHECK(app::satisfaction_grade(85) == 3);
}
