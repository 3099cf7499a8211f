#include <doctest/doctest.h>

#include "app/exam_room.h"
#include "app/practice_test_support.h"

using namespace frontdesk;
using namespace frontdesk::app;

namespace {

/// Two people of one team and one of another; the first is signed in.
struct StaffDesk : ExamRoom {
    StaffDesk() {
        apply(AddTrainee{"赵敏", "银杏苑", "晚班组"});
        apply(AddTrainee{"王芳", "金穗花园", "客服一组"});
        apply(AddTrainee{"李小红", "金穗花园", "客服一组"});
    }

    records::Assignment small_leak() const {
        records::Assignment assignment;
        assignment.item = "small-leak";
        assignment.due = {clock.now().ms + day_ms};
        assignment.pass_mark = 60;
        assignment.tries = 2;
        assignment.targets = {{records::TargetKind::team, {}, "金穗花园", "客服一组"}};
        return assignment;
    }
    Changes give(const records::Assignment& assignment) {
        return apply(AssignmentDeed{GiveAssignment{assignment}});
    }
    const AssignmentView& view() const { return state().assignments.given.front(); }
    AssignmentState state_of(const std::string& name) const {
        for (const AssignedPerson& one : view().people) {
            if (one.person.name == name) return one.standing.state;
        }
        FAIL("not among them: ", name);
        return AssignmentState::open;
    }
    void look() { apply(AssignmentDeed{LookAtAssignments{}}); }
    void practise(const std::string& reply) {
        apply(StartScenario{"small-leak", Mode::practice, 7});
        play_paper(reply);
        REQUIRE(state().result.has_value());
    }
    static constexpr std::int64_t day_ms = 86'400'000;
};

}  // namespace

TEST_CASE("what a trainer gives stands at the top of the day of those who have to do it") {
    StaffDesk desk;
    const Changes changes = desk.give(desk.small_leak());
    CHECK_FALSE(changes.refused);
    CHECK(changes.assignments);
    REQUIRE(desk.state().assignments.given.size() == 1);
    CHECK(desk.view().assignment.title == desk.app->content().library.find("small-leak")->title);
    CHECK(desk.view().people.size() == 2);
    CHECK(desk.view().of() == 2);
    REQUIRE(desk.state().figures.plan.items.size() >= 1);
    CHECK(desk.state().figures.plan.items.front().kind == PlanKind::assigned);
    desk.apply(ChooseTrainee{desk.state().trainees.back().id});
    REQUIRE(desk.state().trainee->name == "赵敏");
    CHECK(desk.state().assignments.own.empty());
}

TEST_CASE("doing it changes its state for the trainer, and on the list of the day") {
    StaffDesk desk;
    desk.give(desk.small_leak());
    CHECK(desk.state_of("李小红") == AssignmentState::open);
    desk.clock.advance_ms(1000);
    desk.apply(StartScenario{"small-leak", Mode::practice, 7});
    desk.look();
    CHECK(desk.state_of("李小红") == AssignmentState::in_progress);
    desk.play_paper();
    desk.look();
    CHECK(desk.state_of("李小红") == AssignmentState::done);
    CHECK(desk.state_of("王芳") == AssignmentState::open);
    CHECK(desk.view().done() == 1);
    const PlanItem& item = desk.state().figures.plan.items.front();
    CHECK(item.kind == PlanKind::assigned);
    CHECK(item.done);
    desk.clock.advance_ms(StaffDesk::day_ms);
    desk.apply(ReadFigures{});
    CHECK(desk.state().assignments.own.empty());
    desk.clock.advance_ms(StaffDesk::day_ms);
    desk.look();
    CHECK(desk.state_of("李小红") == AssignmentState::done);
    CHECK(desk.state_of("王芳") == AssignmentState::late);
}

TEST_CASE("private practice fulfils nothing, and the trainer does not learn of it") {
    StaffDesk desk;
    desk.give(desk.small_leak());
    desk.apply(SetPrivate{true});
    desk.practise("对不起，您请讲。");
    REQUIRE(desk.state().assignments.own.size() == 1);
    CHECK(desk.state().assignments.own[0].standing.only_privately);
    CHECK(desk.state().assignments.own[0].standing.state == AssignmentState::open);
    desk.look();
    CHECK(desk.state_of("李小红") == AssignmentState::open);
    for (const AssignedPerson& one : desk.view().people) CHECK_FALSE(one.standing.only_privately);
}

TEST_CASE("after the last try it has failed, until somebody gives another one") {
    StaffDesk desk;
    records::Assignment assignment = desk.small_leak();
    assignment.tries = 1;
    desk.give(assignment);
    desk.practise("你吼什么，我不知道。");
    desk.look();
    CHECK(desk.state_of("李小红") == AssignmentState::failed);
    CHECK(desk.state().figures.plan.items.back().is_over);
    CHECK(desk.state().figures.plan.left() == static_cast<int>(desk.state().figures.plan.items.size()) - 1);
    const records::TraineeId li = desk.state().trainee->id;
    CHECK(desk.apply(AssignmentDeed{MakeException{desk.view().assignment.id, {li, {}, {}, 2, false, " 　"}}})
              .refused);
    CHECK(desk.state().notice.has_value());
    CHECK(desk.state_of("李小红") == AssignmentState::failed);
    desk.apply(AssignmentDeed{MakeException{desk.view().assignment.id, {li, {}, {}, 2, false, "再给一次"}}});
    CHECK(desk.state_of("李小红") == AssignmentState::in_progress);
    CHECK(desk.state().assignments.own.front().standing.tries_left() == 1);
    CHECK(desk.state_of("王芳") == AssignmentState::open);
}

TEST_CASE("withdrawing takes it off every list, and can be undone") {
    StaffDesk desk;
    desk.give(desk.small_leak());
    const records::AssignmentId id = desk.view().assignment.id;
    desk.apply(AssignmentDeed{WithdrawAssignment{id}});
    CHECK(desk.state().assignments.given.empty());
    CHECK(desk.state().assignments.own.empty());
    REQUIRE(desk.state().assignments.withdrawn.has_value());
    desk.apply(AssignmentDeed{GiveBackAssignment{id}});
    CHECK(desk.state().assignments.given.size() == 1);
    CHECK(desk.state().assignments.own.size() == 1);
    CHECK_FALSE(desk.state().assignments.withdrawn);
}

TEST_CASE("what cannot be given is refused with what to do, and nothing is stored") {
    StaffDesk desk;
    records::Assignment nothing = desk.small_leak();
    nothing.item = "no-such-scenario";
    records::Assignment nobody = desk.small_leak();
    nobody.targets.clear();
    records::Assignment over = desk.small_leak();
    over.due = desk.clock.now();
    for (const records::Assignment& one : {nothing, nobody, over}) {
        CHECK(desk.give(one).refused);
        REQUIRE(desk.state().notice.has_value());
        CHECK_FALSE(desk.state().notice->way_out.empty());
    }
    desk.look();
    CHECK(desk.state().assignments.given.empty());
}

TEST_CASE("an examination is given with its own pass mark, and none of it can be done while one is sat") {
    StaffDesk desk;
    records::Assignment exam = desk.small_leak();
    exam.kind = records::AssignmentKind::exam;
    exam.item = "small";
    desk.give(exam);
    CHECK(desk.view().assignment.pass_mark == 80);
    desk.apply(StartExam{"small", 7});
    CHECK(desk.give(desk.small_leak()).refused);
    CHECK(desk.apply(ReadItems{}).refused);
    for (int paper = 0; paper < 3; ++paper) {
        if (paper > 0) desk.apply(BeginPaper{});
        desk.play_paper();
    }
    desk.look();
    CHECK(desk.state_of("李小红") ==
          (desk.state().sitting_result->passed ? AssignmentState::done : AssignmentState::in_progress));
}

TEST_CASE("a drill set is done sentence by sentence") {
    PracticeDesk desk;
    records::Assignment drills;
    drills.kind = records::AssignmentKind::drills;
    drills.item = desk.app->content().curriculum.drills.front().rule;
    drills.due = {desk.clock.now().ms + 86'400'000};
    drills.targets = {{records::TargetKind::site, {}, "金穗花园", ""}};
    desk.apply(AssignmentDeed{GiveAssignment{drills}});
    REQUIRE(desk.state().assignments.own.size() == 1);
    const int sentences = desk.state().assignments.own[0].standing.of;
    CHECK(sentences == static_cast<int>(desk.app->content().curriculum.drills.front().situations.size()));
    desk.clock.advance_ms(1000);
    desk.apply(StartDrills{drills.item});
    for (int i = 0; i < 20 && desk.state().drills; ++i) {
        desk.clock.advance_ms(20'000);
        if (desk.state().drills->is_finished()) break;
        desk.drill("您好，我马上去问一下工程部，十分钟内给您回电话。", practice::Rating::good);
    }
    desk.apply(LeaveDrills{});
    REQUIRE(desk.state().assignments.own.size() == 1);
    CHECK(desk.state().assignments.own[0].standing.state == AssignmentState::done);
    CHECK(desk.state().assignments.own[0].standing.answered == sentences);
}

TEST_CASE("items are counted out of what was finished and not private") {
    StaffDesk desk;
    desk.practise("对不起，您请讲。");
    desk.apply(SetPrivate{true});
    desk.practise("你吼什么，我不知道。");
    desk.apply(ReadItems{});
    REQUIRE(desk.state().items.has_value());
    CHECK(desk.state().items->attempts == 1);
    REQUIRE(desk.state().items->scenarios.size() == 1);
    CHECK(desk.state().items->scenarios[0].scenario == "small-leak");
    CHECK(desk.state().items->scenarios[0].earlier_versions == 0);
    CHECK_FALSE(desk.state().items->items.empty());
    desk.apply(SignOut{});
    CHECK_FALSE(desk.state().items);
}
