#include "app/assignment.h"

#include <doctest/doctest.h>

#include "app/assignment_due.h"

using namespace frontdesk;
using namespace frontdesk::app;
using records::AssignmentKind;
using records::AttemptState;

namespace {

constexpr std::int64_t minute_ms = 60'000;
constexpr records::TraineeId li{1};
const core::LocalDay given_day = core::day_of({2026, 11, 19});

/// Minutes after noon on the day it was given.
core::Instant moment(int minutes) {
    return {core::start_of(given_day).ms + 12 * 60 * minute_ms + minutes * minute_ms};
}

/// One attempt: begun and ended so many minutes after the assignment was given.
struct Try {
    int begun = 0;
    std::optional<int> total;  ///< nothing: not finished
    bool fatal = false;
    bool is_private = false;
    AttemptState unfinished = AttemptState::open;
};

records::AttemptHead attempt_of(const Try& one, int number) {
    records::AttemptHead head;
    head.id = {number};
    head.scenario = "leak";
    head.started = moment(one.begun);
    head.state = one.total ? AttemptState::finished : one.unfinished;
    head.total = one.total.value_or(0);
    head.finished = one.total ? moment(one.begun + 10) : core::Instant{};
    head.fatal_count = one.fatal ? 1 : 0;
    head.is_private = one.is_private;
    return head;
}

records::Assignment leak() {
    records::Assignment assignment;
    assignment.item = "leak";
    assignment.given = moment(0);
    assignment.due = moment(100);
    assignment.pass_mark = 80;
    assignment.tries = 2;
    return assignment;
}

AssignmentStanding standing_at(int now, const records::Assignment& assignment,
                               const std::vector<Try>& tries) {
    records::Deeds deeds;
    int number = 0;
    for (const Try& one : tries) deeds.attempts.push_back(attempt_of(one, ++number));
    return standing_of(assignment, li, deeds, {}, moment(now));
}

struct StateCase {
    const char* what;
    int now;
    std::vector<Try> tries;
    AssignmentState state;
};

records::AssignmentException otherwise(std::optional<core::Instant> due, std::optional<int> tries,
                                       bool excused = false) {
    return {li, moment(1), due, tries, excused, "请病假"};
}

records::Review review(const char* item, int minutes, bool correct) {
    records::Review one;
    one.item = item;
    one.at = moment(minutes);
    one.correct = correct;
    return one;
}

}  // namespace

TEST_CASE("where somebody stands with an assignment follows from what was done, and when") {
    const Try good{5, 85};
    const Try weak{5, 70};
    const StateCase cases[] = {
        {"nothing done", 50, {}, AssignmentState::open},
        {"the last moment is in time", 100, {}, AssignmentState::open},
        {"a minute later it is late", 101, {}, AssignmentState::late},
        {"begun", 50, {{5, {}}}, AssignmentState::in_progress},
        {"begun, and the time is over", 101, {{5, {}}}, AssignmentState::late},
        {"put aside again", 50, {{5, {}, false, false, AttemptState::abandoned}}, AssignmentState::open},
        {"good enough", 50, {good}, AssignmentState::done},
        {"exactly the pass mark", 50, {{5, 80}}, AssignmentState::done},
        {"a point less", 50, {{5, 79}}, AssignmentState::in_progress},
        {"enough points, but something fatal", 50, {{5, 85, true}}, AssignmentState::in_progress},
        {"weak once of two", 50, {weak}, AssignmentState::in_progress},
        {"weak once, and late", 101, {weak}, AssignmentState::late},
        {"weak twice", 50, {weak, {20, 75}}, AssignmentState::failed},
        {"weak twice, and the time is over", 101, {weak, {20, 75}}, AssignmentState::failed},
        {"good after weak", 50, {weak, {20, 90}}, AssignmentState::done},
        {"good, then weak", 50, {good, {20, 30}}, AssignmentState::done},
        {"good only after the last try", 50, {weak, {20, 75}, {40, 99}}, AssignmentState::failed},
        {"good, but late", 200, {{120, 90}}, AssignmentState::done},
        {"good, but begun before it was given", 50, {{-1, 99}}, AssignmentState::open},
        {"begun in the moment it was given", 50, {{0, 99}}, AssignmentState::done},
        {"good, but privately", 50, {{5, 99, false, true}}, AssignmentState::open},
        {"private tries cost none",
         50,
         {{5, 10, false, true}, {9, 9, false, true}, weak},
         AssignmentState::in_progress},
    };
    for (const StateCase& one : cases) {
        CHECK_MESSAGE(standing_at(one.now, leak(), one.tries).state == one.state, one.what);
    }
}

TEST_CASE("a standing tells tries, the best result, and whether it was late") {
    const AssignmentStanding weak = standing_at(50, leak(), {{5, 60}, {20, {}}});
    CHECK(weak.used == 1);
    CHECK(weak.tries_left() == 1);
    CHECK(weak.best == 60);
    CHECK(weak.last_attempt == records::AttemptId{1});
    CHECK(weak.open_attempt == records::AttemptId{2});
    CHECK(weak.is_to_be_done());
    const AssignmentStanding late = standing_at(200, leak(), {{120, 90}});
    CHECK(late.is_done_late());
    CHECK(late.done_at == moment(130));
    CHECK_FALSE(late.is_to_be_done());
    CHECK_FALSE(standing_at(200, leak(), {{80, 90}}).is_done_late());
    CHECK(standing_at(200, leak(), {{91, 90}}).is_done_late());  // begun in time, ended after it
    const AssignmentStanding secret = standing_at(50, leak(), {{5, 90, false, true}});
    CHECK(secret.only_privately);
    CHECK(secret.used == 0);
    CHECK_FALSE(standing_at(50, leak(), {{5, 90, false, true}, {20, 90}}).only_privately);
}

TEST_CASE("without a limit there are tries for ever, and without a pass mark doing it is enough") {
    records::Assignment assignment = leak();
    assignment.tries = 0;
    const AssignmentStanding often = standing_at(50, assignment, {{1, 5}, {2, 5}, {3, 5}});
    CHECK(often.state == AssignmentState::in_progress);
    CHECK_FALSE(often.tries_left());
    assignment.pass_mark = 0;
    CHECK(standing_at(50, assignment, {{1, 5, true}}).state == AssignmentState::done);
    CHECK(standing_at(50, assignment, {{1, {}}}).state == AssignmentState::in_progress);
}

TEST_CASE("a day ends at midnight, and what is due that day is late from then on") {
    records::Assignment assignment = leak();
    assignment.due = end_of(given_day);
    const std::int64_t midnight = core::start_of(given_day.plus(1)).ms;
    const auto at = [&](std::int64_t ms) { return standing_of(assignment, li, {}, {}, {ms}).state; };
    CHECK(at(midnight - 1) == AssignmentState::open);
    CHECK(at(midnight) == AssignmentState::late);
}

TEST_CASE("an exception moves the date, gives tries or excuses, for that person alone") {
    records::Assignment assignment = leak();
    const std::vector<Try> weak{{5, 60}, {20, 60}};
    assignment.exceptions = {otherwise(moment(300), {})};
    CHECK(standing_at(200, assignment, {}).state == AssignmentState::open);
    CHECK(standing_at(200, assignment, {}).why == "请病假");
    CHECK(standing_at(301, assignment, {}).state == AssignmentState::late);
    CHECK_FALSE(standing_at(200, assignment, {{120, 90}}).is_done_late());
    CHECK(standing_at(50, assignment, weak).state == AssignmentState::failed);
    assignment.exceptions.push_back(otherwise({}, 3));
    CHECK(standing_at(50, assignment, weak).state == AssignmentState::in_progress);
    CHECK(standing_at(200, assignment, weak).state == AssignmentState::late);  // the later date is gone
    CHECK(standing_at(200, assignment, {{5, 60}, {20, 60}, {40, 90}}).state == AssignmentState::done);
    assignment.exceptions.push_back(otherwise({}, 0));
    CHECK_FALSE(standing_at(50, assignment, weak).tries_left());
    assignment.exceptions.push_back(otherwise({}, {}, true));
    CHECK(standing_at(200, assignment, weak).state == AssignmentState::excused);
    CHECK(standing_at(200, assignment, {{5, 90}}).state == AssignmentState::done);
    assignment.exceptions.push_back({li, moment(2), {}, {}, false, "撤销例外"});
    CHECK(standing_at(50, assignment, weak).state == AssignmentState::failed);
    CHECK(standing_at(50, assignment, weak).why.empty());
    CHECK(standing_of(assignment, records::TraineeId{2}, {}, {}, moment(200)).state == AssignmentState::late);
}

TEST_CASE("a drill set is done once every sentence was tried and enough of them said right") {
    records::Assignment assignment = leak();
    assignment.kind = AssignmentKind::drills;
    assignment.item = "F05";
    assignment.tries = 0;
    const std::vector<std::string> sentences{"drill:F05/a", "drill:F05/b", "drill:F05/c", "drill:F05/d",
                                             "drill:F05/e"};
    records::Deeds deeds;
    const auto at = [&](int now) { return standing_of(assignment, li, deeds, sentences, moment(now)); };
    CHECK(at(50).of == 5);
    deeds.reviews = {review("drill:F05/a", -5, true), review("drill:F06/a", 5, true)};
    CHECK(at(50).state == AssignmentState::open);
    for (const char* item : {"drill:F05/a", "drill:F05/b", "drill:F05/c"})
        deeds.reviews.push_back(review(item, 10, true));
    deeds.reviews.push_back(review("drill:F05/d", 11, false));
    CHECK(at(50).state == AssignmentState::in_progress);
    CHECK(at(50).answered == 4);
    CHECK(at(50).right == 3);
    deeds.reviews.push_back(review("drill:F05/e", 12, false));
    CHECK(at(50).state == AssignmentState::in_progress);
    CHECK(at(50).best == 60);
    deeds.reviews.push_back(review("drill:F05/d", 13, true));
    CHECK(at(50).state == AssignmentState::done);
    CHECK(at(50).done_at == moment(13));
    assignment.tries = 1;
    CHECK(at(50).state == AssignmentState::failed);
    CHECK(at(50).right == 3);
    CHECK_FALSE(standing_of(assignment, li, deeds, {}, moment(50)).state == AssignmentState::done);
}

TEST_CASE("an examination is done once a sitting that began since was passed") {
    records::Assignment assignment = leak();
    assignment.kind = AssignmentKind::exam;
    assignment.item = "new-hire";
    records::Sitting sitting;
    sitting.id = {7};
    sitting.exam = "new-hire";
    sitting.started = moment(5);
    records::Deeds deeds;
    deeds.sittings = {sitting};
    const auto now = [&] { return standing_of(assignment, li, deeds, {}, moment(50)); };
    CHECK(now().state == AssignmentState::in_progress);
    deeds.sittings[0].is_open = false;
    deeds.sittings[0].finished = moment(40);
    CHECK(now().state == AssignmentState::in_progress);
    CHECK(now().tries_left() == 1);
    CHECK(now().last_sitting == records::SittingId{7});
    deeds.sittings[0].passed = true;
    CHECK(now().state == AssignmentState::done);
    deeds.sittings[0].started = moment(-1);
    CHECK(now().state == AssignmentState::open);
    deeds.sittings = {sitting, sitting};
    for (records::Sitting& one : deeds.sittings) one.is_open = false;
    CHECK(now().state == AssignmentState::failed);
}

TEST_CASE("what is late comes first, then what is due next, and last what cannot be done any more") {
    std::vector<OwnAssignment> own(5);
    const AssignmentState states[] = {AssignmentState::failed, AssignmentState::done, AssignmentState::open,
                                      AssignmentState::late, AssignmentState::in_progress};
    const int due[] = {1, 1, 60, 50, 40};
    for (std::size_t i = 0; i < own.size(); ++i) {
        own[i].assignment.id = {static_cast<std::int64_t>(i)};
        own[i].standing.state = states[i];
        own[i].standing.due = moment(due[i]);
    }
    sort_own(own);
    std::vector<std::int64_t> order;
    for (const OwnAssignment& one : own) order.push_back(one.assignment.id.value);
    CHECK(order == std::vector<std::int64_t>{3, 4, 2, 1, 0});
}

TEST_CASE("those who are excused do not count for how many have done it") {
    AssignmentView view;
    for (const AssignmentState state : {AssignmentState::done, AssignmentState::done, AssignmentState::late,
                                        AssignmentState::excused, AssignmentState::open}) {
        AssignedPerson& one = view.people.emplace_back();
        one.standing.state = state;
    }
    CHECK(view.done() == 2);
    CHECK(view.of() == 4);
    CHECK(view.count(AssignmentState::late) == 1);
}
