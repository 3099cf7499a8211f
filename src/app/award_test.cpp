#include "app/award.h"

#include <doctest/doctest.h>

using namespace frontdesk;
using namespace frontdesk::app;
using records::AwardRow;

namespace {

std::vector<records::Trainee> award_people() {
    std::vector<records::Trainee> people;
    for (const char* name : {"李小红", "王芳", "陈志强"}) {
        records::Trainee one;
        one.id = {static_cast<std::int64_t>(people.size()) + 1};
        one.name = name;
        people.push_back(one);
    }
    return people;
}

AwardRow award_row(std::int64_t who, double mean, std::int64_t attitude, std::int64_t median_ms) {
    AwardRow row;
    row.trainee = {who};
    row.attempts = 6;
    row.scenarios = 4;
    row.mean_total = mean;
    row.attitude = attitude;
    row.attitude_of = 100;
    row.replies = 30;
    row.median_reply_ms = median_ms;
    return row;
}

std::vector<std::string> names_of(const std::vector<AwardEntry>& entries) {
    std::vector<std::string> names;
    for (const AwardEntry& one : entries) names.push_back(one.trainee.name);
    return names;
}

using AwardNames = std::vector<std::string>;

}  // namespace

TEST_CASE("each award goes to whoever is best at what it is for") {
    const auto awards = awards_of(
        {award_row(1, 80, 90, 9000), award_row(2, 70, 60, 4000), award_row(3, 90, 80, 6000)},
        {award_row(1, 79, 1, 1), award_row(2, 50, 1, 1), award_row(3, 85, 1, 1)}, award_people(), {});
    REQUIRE(awards.size() == award_kind_count);
    CHECK(names_of(awards[0].first) == AwardNames{"李小红"});
    CHECK(awards[0].first[0].tenths == 900);
    CHECK(names_of(awards[0].next) == AwardNames{"陈志强", "王芳"});
    CHECK(names_of(awards[1].first) == AwardNames{"王芳"});
    CHECK(awards[1].first[0].tenths == 40);
    CHECK(names_of(awards[2].first) == AwardNames{"王芳"});
    CHECK(awards[2].first[0].tenths == 200);
}

TEST_CASE("those who are equally good are all named, and those who do not want to are not") {
    const std::vector<AwardRow> month{award_row(1, 80, 90, 5000), award_row(2, 80, 90, 5000)};
    CHECK(names_of(awards_of(month, {}, award_people(), {})[0].first) == AwardNames{"李小红", "王芳"});
    CHECK(names_of(awards_of(month, {}, award_people(), {{1}})[0].first) == AwardNames{"王芳"});
    CHECK(awards_of(month, {}, award_people(), {{1}, {2}})[0].first.empty());
}

TEST_CASE("whoever practised too little for a figure to say something gets no award for it") {
    AwardRow few = award_row(1, 100, 100, 1000);
    few.attempts = award_rules.least_attempts - 1;
    AwardRow same = award_row(2, 100, 100, 1000);
    same.scenarios = award_rules.least_scenarios - 1;
    for (const Award& award : awards_of({few, same}, {award_row(1, 0, 0, 0)}, award_people(), {}))
        CHECK(award.first.empty());
    AwardRow silent = award_row(3, 80, 50, 1000);
    silent.replies = award_rules.least_replies - 1;
    AwardRow before = award_row(3, 20, 50, 1000);
    before.attempts = award_rules.least_attempts - 1;
    const auto awards = awards_of({silent}, {before}, award_people(), {});
    CHECK(awards[0].first.size() == 1);
    CHECK(awards[1].first.empty());
    CHECK(awards[2].first.empty());
    const auto worse = awards_of({award_row(1, 70, 1, 1)}, {award_row(1, 75, 1, 1)}, award_people(), {});
    CHECK(worse[2].first.empty());
}
