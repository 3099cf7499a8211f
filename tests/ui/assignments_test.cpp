#include "trainer_desk.h"

// A trainer gives something to do, the staff does it, and the trainer sees who has.
using namespace frontdesk;
using namespace frontdesk::tests;
using records::AssignmentKind;

namespace {

constexpr const char* first_site = "assign:site:金穗花园物业服务中心";
constexpr const char* early_team = "assign:team:金穗花园物业服务中心:早班组";

/// From the rail into the page of a new assignment, with the leaking ceiling chosen.
void choose_leak(Visitor& visitor) {
    open_training(visitor, "assignments");
    visitor.click("assign:new");
    visitor.click("assign:search");
    visitor.type("漏水");
    visitor.click("assign:item:complaint-angry-leak");
}

}  // namespace

TEST_CASE("a trainer assigns a scenario to a team, and it stands on the day of its people") {
    Desk desk;
    add_staff(desk);
    Visitor visitor(desk, {});
    choose_leak(visitor);
    CHECK(visitor.label("assign:give") == "再勾上给谁");
    visitor.click(early_team);
    CHECK(visitor.value(early_team) == "ticked");
    CHECK(visitor.value("assign:person:1").empty());
    visitor.click("assign:mark:60");
    visitor.click("assign:tries:2");
    visitor.click("assign:due:1");
    visitor.press(core::Key::enter);
    CHECK(visitor.trace.screen() == "assignments");
    CHECK(visitor.value("assignment:1") == "完成 0/3");
    const records::Assignment& given = visitor.state().assignments.given.front().assignment;
    CHECK(given.item == leak_scenario);
    CHECK(given.pass_mark == 60);
    CHECK(given.tries == 2);
    CHECK(core::local_day(given.due) == core::local_day(desk.clock.now()).plus(1));
    visitor.click("rail:today");
    CHECK(visitor.sees("assigned:1"));
    visitor.click("assigned:1");
    CHECK(visitor.trace.screen() == "play");
    CHECK(visitor.state().running->scenario->id == leak_scenario);
}

TEST_CASE("ticking a site covers its teams and people, and takes the place of their own ticks") {
    Desk desk;
    add_staff(desk);
    Visitor visitor(desk, {});
    choose_leak(visitor);
    visitor.click("assign:person:1");
    visitor.click(early_team);
    visitor.click(first_site);
    CHECK(visitor.value("assign:person:1") == "ticked");
    CHECK(visitor.value(early_team) == "ticked");
    visitor.click("assign:person:1");  // covered: nothing happens
    CHECK(visitor.value("assign:person:1") == "ticked");
    visitor.click(first_site);
    CHECK(visitor.value("assign:person:1").empty());
    CHECK(visitor.value(early_team).empty());
}

TEST_CASE("a date can be typed, and one that is none is told at once") {
    Desk desk;
    add_staff(desk);
    Visitor visitor(desk, {});
    choose_leak(visitor);
    visitor.click(first_site);
    visitor.click("assign:date");
    visitor.type("2-30");
    CHECK(visitor.label("assign:give") == "再定什么时候前");
    visitor.press(core::Key::backspace);
    visitor.press(core::Key::backspace);
    visitor.type("28");
    visitor.click("assign:give");
    REQUIRE(visitor.sees("assignment:1"));
    const core::Instant due = visitor.state().assignments.given.front().assignment.due;
    CHECK(core::date_of(core::local_day(due)).month == 2);
    CHECK(core::date_of(core::local_day(due)).day == 28);
}

TEST_CASE("what was filled in stays when one leaves the page and comes back") {
    Desk desk;
    add_staff(desk);
    Visitor visitor(desk, {});
    choose_leak(visitor);
    visitor.click("assign:note");
    visitor.type("先听完");
    visitor.click("rail:records");
    open_training(visitor, "assignments");
    CHECK(visitor.value("assign:note") == "先听完");
    CHECK(visitor.value("assign:item:complaint-angry-leak") == "chosen");
    visitor.press(core::Key::escape);
    CHECK(visitor.trace.screen() == "assignments");
    CHECK(visitor.sees("assign:new"));
    visitor.press(core::Key::escape);
    CHECK(visitor.trace.screen() == "training");
}

TEST_CASE("drills and examinations are assigned the same way, and open from today") {
    Desk desk;
    add_staff(desk);
    Visitor visitor(desk, {});
    open_training(visitor, "assignments");
    visitor.click("assign:new");
    visitor.click("assign:kind:drills");
    visitor.click("assign:search");
    visitor.type("F05");
    visitor.click("assign:item:F05");
    visitor.click(first_site);
    visitor.click("assign:give");
    visitor.click("assign:new");
    visitor.click("assign:kind:exam");
    visitor.click("assign:item:new-hire");
    CHECK_FALSE(visitor.sees("assign:mark:80"));
    visitor.click(first_site);
    visitor.click("assign:give");
    CHECK(visitor.sees("assignment:1"));
    CHECK(visitor.sees("assignment:2"));
    visitor.click("rail:today");
    visitor.click("assigned:2");
    CHECK(visitor.trace.screen() == "exam");
    visitor.click("rail:today");
    visitor.click("assigned:1");
    CHECK(visitor.trace.screen() == "drills");
}

TEST_CASE("the trainer sees each person's state, and an exception with its reason") {
    Desk desk;
    add_staff(desk);
    assign(desk, AssignmentKind::scenario, leak_scenario, 5, 1);
    desk.clock.advance_ms(60'000);
    practise_once(desk, leak_scenario, "漏水是楼上的事，这个我不知道，你吼什么。");
    Visitor visitor(desk, {});
    open_training(visitor, "assignments");
    visitor.click("assignment:1");
    const std::string mine = number_of(desk, 1);
    CHECK(visitor.value("assigned:" + mine) == "failed");
    CHECK(visitor.value("assigned:1:1") == "open");
    visitor.click("exception:" + mine);
    visitor.click("exception:tries:2");
    visitor.click("exception:days:3");
    visitor.click("exception:save");
    CHECK(visitor.value("assigned:" + mine) == "failed");  // without a reason nothing is saved
    visitor.click("exception:why");
    visitor.type("请病假");
    visitor.press(core::Key::enter);
    CHECK(visitor.value("assigned:" + mine) == "in-progress");
    CHECK_FALSE(visitor.sees("exception:save"));
    const auto* made =
        visitor.state().assignments.given.front().assignment.exception_of(desk.app.state().trainee->id);
    REQUIRE(made != nullptr);
    CHECK(made->why == "请病假");
    CHECK(made->tries == 2);
    visitor.click("exception:" + mine);
    CHECK(visitor.value("exception:why") == "请病假");
    visitor.click("exception:excused");
    CHECK_FALSE(visitor.sees("exception:tries:2"));
    visitor.click("exception:save");
    CHECK(visitor.value("assigned:" + mine) == "excused");
    CHECK(visitor.value("assignment:1") == "完成 0/4");
    visitor.click("exception:" + mine);
    visitor.click("exception:take-back");
    CHECK(visitor.value("assigned:" + mine) == "failed");
}

TEST_CASE("what was withdrawn can be given back at once") {
    Desk desk;
    add_staff(desk);
    assign(desk, AssignmentKind::scenario, leak_scenario, 5);
    Visitor visitor(desk, {});
    open_training(visitor, "assignments");
    visitor.click("assignment:1");
    visitor.click("withdraw:1");
    CHECK_FALSE(visitor.sees("assignment:1"));
    visitor.click("assign:undo");
    CHECK(visitor.sees("assignment:1"));
    visitor.click("withdraw:1");
    visitor.click("rail:today");
    CHECK_FALSE(visitor.sees("assigned:1"));
}

TEST_CASE("who practises privately is told that it does not count, and can go public") {
    Desk desk;
    add_staff(desk);
    assign(desk, AssignmentKind::scenario, leak_scenario, 50);
    desk.app.apply(app::SetPrivate{true});
    Visitor visitor(desk, {});
    CHECK(visitor.label("assigned:1") == "改为公开");
    visitor.click("assigned:1");
    CHECK_FALSE(visitor.state().trainee->practises_privately);
    CHECK(visitor.trace.screen() == "today");
    CHECK(visitor.label("assigned:1") == "开始");
}

TEST_CASE("something comes to be late while the first screen is open") {
    Desk desk;
    add_staff(desk);
    assign(desk, AssignmentKind::scenario, leak_scenario, 1);
    assign(desk, AssignmentKind::drills, "F05", 100);
    Visitor visitor(desk, {});
    REQUIRE(visitor.state().assignments.own.size() == 2);
    CHECK(visitor.state().assignments.own.front().standing.state == app::AssignmentState::open);
    desk.clock.advance_ms(2 * 3'600'000);
    visitor.settle();
    CHECK(visitor.state().assignments.own.front().standing.state == app::AssignmentState::late);
    CHECK(visitor.state().assignments.own.front().assignment.id == records::AssignmentId{1});
}

TEST_CASE("done is done: it keeps its tick until midnight, and the result is one press away") {
    Desk desk;
    add_staff(desk);
    assign(desk, AssignmentKind::scenario, leak_scenario, 50);
    desk.clock.advance_ms(1000);
    practise_once(desk, leak_scenario, "");
    REQUIRE(desk.app.state().result->score.passed);
    Visitor visitor(desk, {});
    visitor.click("rail:today");
    CHECK(visitor.label("assigned:1") == "看成绩");
    visitor.click("assigned:1");
    CHECK(visitor.trace.screen() == "result");
}
