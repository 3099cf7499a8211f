#include <doctest/doctest.h>

#include "records/test_support.h"

using namespace frontdesk::records;
using frontdesk::core::Instant;
using frontdesk::core::ManualClock;

namespace {

constexpr std::int64_t given_ms = 1'700'000'000'000;
constexpr std::int64_t assignment_day_ms = 86'400'000;

struct StaffRoom {
    TestFolder folder;
    ManualClock clock{{given_ms}};
    Store store = Store::open(folder.file(), clock);
    TraineeId li = store.add_trainee("李小红", "金穗花园", "早班组");
    TraineeId wang = store.add_trainee("王芳", "金穗花园", "晚班组");
    TraineeId zhao = store.add_trainee("赵敏", "银杏苑", "早班组");

    Assignment leak() const {
        Assignment assignment;
        assignment.item = "complaint-angry-leak";
        assignment.title = "楼上漏水";
        assignment.note = "先听完再说";
        assignment.due = {given_ms + 3 * assignment_day_ms};
        assignment.pass_mark = 80;
        assignment.tries = 2;
        assignment.targets = {{TargetKind::team, {}, "金穗花园", "早班组"},
                              {TargetKind::person, zhao, "", ""}};
        return assignment;
    }
    AttemptId attempt(bool is_private) {
        AttemptHead head = sample_head(li);
        head.is_private = is_private;
        return store.begin_attempt(head, {sample_turn(0, "喂？")}, "{}");
    }
    Trainee person(TraineeId id) const { return *store.trainee(id); }
};

}  // namespace

TEST_CASE("an assignment is kept as it was given") {
    StaffRoom room;
    const AssignmentId id = room.store.give_assignment(room.leak());
    room.store = Store::open(room.folder.file(), room.clock);
    const std::vector<Assignment> all = room.store.assignments();
    REQUIRE(all.size() == 1);
    CHECK(all[0].id == id);
    CHECK(all[0].kind == AssignmentKind::scenario);
    CHECK(all[0].item == "complaint-angry-leak");
    CHECK(all[0].title == "楼上漏水");
    CHECK(all[0].note == "先听完再说");
    CHECK(all[0].given.ms == given_ms);
    CHECK(all[0].due.ms == given_ms + 3 * assignment_day_ms);
    CHECK(all[0].pass_mark == 80);
    CHECK(all[0].tries == 2);
    CHECK_FALSE(all[0].withdrawn);
    CHECK(all[0].targets == room.leak().targets);
}

TEST_CASE("it means whoever is of the team or the site now, and the persons who were named") {
    StaffRoom room;
    const Assignment leak = room.leak();
    CHECK(leak.means(room.person(room.li)));
    CHECK_FALSE(leak.means(room.person(room.wang)));
    CHECK(leak.means(room.person(room.zhao)));
    Assignment site = leak;
    site.targets = {{TargetKind::site, {}, "金穗花园", ""}};
    CHECK(site.means(room.person(room.wang)));
    CHECK_FALSE(site.means(room.person(room.zhao)));
}

TEST_CASE("what was withdrawn stays in the list and can be given back") {
    StaffRoom room;
    const AssignmentId first = room.store.give_assignment(room.leak());
    const AssignmentId second = room.store.give_assignment(room.leak());
    room.clock.advance_ms(1000);
    room.store.withdraw_assignment(first);
    CHECK(room.store.assignments()[0].id == second);
    CHECK(room.store.assignments()[1].withdrawn == Instant{given_ms + 1000});
    room.clock.advance_ms(1000);
    room.store.withdraw_assignment(first);
    CHECK(room.store.assignments()[1].withdrawn == Instant{given_ms + 1000});
    room.store.give_back_assignment(first);
    CHECK_FALSE(room.store.assignments()[1].withdrawn);
    CHECK(fault_of([&] { room.store.withdraw_assignment({99}); }) == Fault::missing);
    CHECK(fault_of([&] { room.store.give_back_assignment({99}); }) == Fault::missing);
}

TEST_CASE("of the exceptions of one person the latest counts") {
    StaffRoom room;
    const AssignmentId id = room.store.give_assignment(room.leak());
    room.store.add_exception(id, {room.li, {}, Instant{given_ms + 9}, 5, false, "请病假"});
    room.clock.advance_ms(7);
    room.store.add_exception(id, {room.zhao, {}, {}, {}, true, "借调到工程部"});
    room.store.add_exception(id, {room.li, {}, {}, 0, false, "多练几次"});
    const Assignment kept = room.store.assignments()[0];
    REQUIRE(kept.exceptions.size() == 3);
    CHECK(kept.exceptions[0].at.ms == given_ms);
    CHECK(kept.exceptions[0].due == Instant{given_ms + 9});
    CHECK(kept.exceptions[0].tries == 5);
    CHECK(kept.exceptions[0].why == "请病假");
    const AssignmentException* now = kept.exception_of(room.li);
    REQUIRE(now != nullptr);
    CHECK_FALSE(now->due);
    CHECK(now->tries == 0);
    CHECK_FALSE(now->is_nothing());
    CHECK(kept.exception_of(room.zhao)->excused);
    CHECK(kept.exception_of(room.wang) == nullptr);
    CHECK(fault_of([&] {
              room.store.add_exception({99}, {room.li, {}, {}, {}, true, "?"});
          }) == Fault::missing);
}

TEST_CASE("only what was begun since can fulfil an assignment, branches and papers left out") {
    StaffRoom room;
    room.attempt(false);
    room.clock.advance_ms(1000);
    const AttemptId counted = room.attempt(false);
    const AttemptId secret = room.attempt(true);
    FinishCommit result;
    result.attempt = counted;
    result.total = 85;
    result.passed = true;
    result.dimensions = "{}";
    room.store.finish(result);
    AttemptHead branch = sample_head(room.li);
    branch.branched_from = counted;
    branch.branched_at = 1;
    room.store.begin_branch(branch, {{sample_turn(0, "喂？")}, "{}", 0, {"calm-down", ""}});
    Sitting sitting;
    sitting.trainee = room.li;
    sitting.exam = "new-hire";
    sitting.minutes = 40;
    sitting.papers = {{"complaint-angry-leak", "楼上漏水"}};
    const SittingId sat = room.store.begin_sitting(sitting);
    room.store.begin_paper(sat, 0, sample_head(room.li), {}, "{}");
    Review review;
    review.item = "question:phone-rules/three-rings";
    review.rating = review.proposed = 3;
    review.at = room.clock.now();
    PracticeCard card;
    card.item = review.item;
    card.state = "learning";
    card.reviews = 1;
    room.store.add_review(room.li, review, card);
    review.item = card.item = "drill:F05/a";
    room.store.add_review(room.li, review, card);
    const Deeds deeds = room.store.deeds(room.li, {given_ms + 1000});
    REQUIRE(deeds.attempts.size() == 2);
    CHECK(deeds.attempts[0].id == counted);
    CHECK(deeds.attempts[1].id == secret);
    CHECK(deeds.attempts[1].is_private);
    REQUIRE(deeds.reviews.size() == 1);
    CHECK(deeds.reviews[0].item == "drill:F05/a");
    REQUIRE(deeds.sittings.size() == 1);
    CHECK(deeds.sittings[0].id == sat);
    CHECK(room.store.deeds(room.li, {given_ms + 1001}).sittings.empty());
    CHECK(room.store.deeds(room.wang, {}).attempts.empty());
}
