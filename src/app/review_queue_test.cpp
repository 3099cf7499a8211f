#include "app/review_queue.h"

#include <doctest/doctest.h>

using namespace frontdesk::app;
using frontdesk::records::ReviewCandidate;
using Kind = QueueReason::Kind;

namespace {

ReviewCandidate candidate_of(std::int64_t id, int total) {
    ReviewCandidate one;
    one.head.id = {id};
    one.head.total = total;
    one.head.finished = {id * 1000};
    return one;
}

}  // namespace

TEST_CASE("the median is the middle one") {
    CHECK_FALSE(median_of({}));
    CHECK(median_of({7}) == 7);
    CHECK(median_of({9, 1, 5}) == 5);
    CHECK(median_of({9, 1, 5, 6}) == 5);
}

TEST_CASE("a total is out of the usual by its distance and by the spread, and not of a few attempts") {
    CHECK_FALSE(outlier_reason(Kind::off_person, 20, {90, 90, 90, 90}));
    CHECK(outlier_reason(Kind::off_person, 59, {90, 88, 91, 90, 92}) ==
          QueueReason{Kind::off_person, -31, 90, 5});
    CHECK(outlier_reason(Kind::off_scenario, 95, {50, 52, 51, 49, 50}) ==
          QueueReason{Kind::off_scenario, 45, 50, 5});
    CHECK_FALSE(outlier_reason(Kind::off_person, 71, {90, 90, 90, 90, 90}));
    CHECK(outlier_reason(Kind::off_person, 70, {90, 90, 90, 90, 90}));
    // Who is now up, now down is not out of the usual with 50.
    CHECK_FALSE(outlier_reason(Kind::off_person, 50, {90, 60, 95, 55, 90, 60, 80}));
}

TEST_CASE("appeals come first, then fatal ones, then by distance, and each says why") {
    std::vector<ReviewCandidate> all;
    all.push_back(candidate_of(1, 90));
    all.push_back(candidate_of(2, 60));
    all.back().of_person = {90, 90, 90, 90, 90};
    all.back().of_scenario = {80, 80, 80, 80, 80};
    all.push_back(candidate_of(3, 40));
    all.back().of_person = {90, 90, 90, 90, 90};
    all.push_back(candidate_of(4, 59));
    all.back().head.fatal_count = 1;
    all.push_back(candidate_of(5, 59));
    all.back().head.fatal_count = 2;
    all.back().head.sitting = {9};
    all.push_back(candidate_of(6, 85));
    all.back().open_appeals = 1;
    all.push_back(candidate_of(7, 59));
    all.back().head.fatal_count = 1;
    const std::vector<QueueRow> queue = review_queue(all);
    std::vector<std::int64_t> order;
    for (const QueueRow& row : queue) order.push_back(row.head.id.value);
    CHECK(order == std::vector<std::int64_t>{6, 5, 7, 4, 3, 2, 1});
    CHECK(queue[1].reasons.front() == QueueReason{Kind::fatal_in_exam, 2, 0, 0});
    CHECK(queue[6].reasons.front().kind == Kind::latest);
    REQUIRE(queue[5].reasons.size() == 2);
    CHECK(queue[5].reasons[0] == QueueReason{Kind::off_person, -30, 90, 5});
    CHECK(queue[5].reasons[1] == QueueReason{Kind::off_scenario, -20, 80, 5});
}
