#include "editing/blank_nodes.h"
#include "every_view.h"
#include "trainer_desk.h"

// The screens of those who train others: nothing is cut off.
using namespace frontdesk;
using tests::check_no_character_is_missing;
using tests::check_nothing_is_cut;
using tests::Desk;
using tests::for_every_view;
using tests::sign_in;
using tests::View;
using tests::Visitor;

namespace {

/// A draft "written" with a step of every kind, each called like its kind; one of them leads nowhere, and one
/// has a condition of several parts.
void write_every_kind(Desk& desk) {
    const auto edit = [&desk](auto deed) { desk.app.apply(app::EditorDeed{std::move(deed)}); };
    edit(app::WriteNew{"reception"});
    for (const std::string& kind : editing::blank_kinds()) {
        edit(app::AddNode{kind, "comes-in"});
        edit(app::RenameNode{desk.app.state().editor.open->selected, kind});
    }
    edit(app::SetValue{{"nodes", "say", "next"}, json::Value("godbye")});
    const char* when = R"({"any": [{"all": [{"made": "M13", "since": "start"}, {"not": {"hit": "any"}}]},
        {"heat": {"min": 60}}]})";
    edit(app::SetValue{{"nodes", "branch", "branches", "0", "when"}, json::parse(when, "").root});
    edit(app::SetValue{{"id"}, json::Value("written")});
    const std::string text = desk.app.state().editor.open->document.text();
    const std::string key = desk.app.state().editor.open->key;
    edit(app::CloseEditor{});
    const std::filesystem::path drafts = desk.folder.path / "drafts";
    core::write_file(drafts / "written.json", text);
    edit(app::DropDraft{key});
}

}  // namespace

TEST_CASE("nothing is cut off where scenarios are written: the lists, each kind of node, problems and text") {
    Desk desk;
    sign_in(desk);
    desk.app.apply(app::EditorDeed{app::OpenForEditing{"phone-arrears"}});
    desk.app.apply(app::EditorDeed{app::RemoveValue{{"nodes", "bill"}}});
    desk.app.apply(app::EditorDeed{app::CloseEditor{}});
    write_every_kind(desk);
    for_every_view([&desk](const View& view) {
        Visitor visitor(desk, view);
        desk.app.apply(app::EditorDeed{app::CloseEditor{}});
        visitor.click("rail:training");
        visitor.click("training:editor");
        check_nothing_is_cut(visitor, view, "editor");
        desk.app.apply(app::EditorDeed{app::OpenForEditing{"phone-arrears"}});
        for (const char* node :
             {"", "greet", "worse", "name-sum", "hang-up", "record", "how-was-it", "end-paid"}) {
            desk.app.apply(app::EditorDeed{app::SelectNode{node}});
            visitor.settle();
            for (const char* part : {"view:step", "view:graph", "view:problems", "view:text"}) {
                if (visitor.sees(part)) visitor.click(part);
                check_nothing_is_cut(visitor, view, "editor");
            }
        }
        visitor.click("editor:add");
        check_nothing_is_cut(visitor, view, "editor");
        desk.app.apply(app::EditorDeed{app::CloseEditor{}});
        desk.app.apply(app::EditorDeed{app::OpenForEditing{"written"}});
        for (const std::string& kind : editing::blank_kinds()) {
            desk.app.apply(app::EditorDeed{app::SelectNode{kind}});
            visitor.settle();
            if (visitor.sees("view:step")) visitor.click("view:step");
            check_nothing_is_cut(visitor, view, "editor");
        }
        if (visitor.sees("view:problems")) visitor.click("view:problems");
        CHECK(visitor.sees("mend:0"));
        check_nothing_is_cut(visitor, view, "editor");
        check_no_character_is_missing(visitor, view);
    });
}

TEST_CASE("nothing is cut off where trainers assign something") {
    Desk nothing;
    tests::add_staff(nothing);
    Desk given;
    tests::add_staff(given);
    tests::assign(given, records::AssignmentKind::scenario, tests::leak_scenario, 1, 1);
    tests::assign(given, records::AssignmentKind::drills, "F05", 200);
    tests::assign(given, records::AssignmentKind::exam, "new-hire", 30);
    given.clock.advance_ms(60'000);
    tests::practise_once(given, tests::leak_scenario, "这个我不知道，你吼什么。");
    given.clock.advance_ms(3 * 86'400'000);
    for_every_view([&](const View& view) {
        {
            Visitor visitor(nothing, view);
            tests::open_training(visitor, "assignments");
            check_nothing_is_cut(visitor, view, "assignments");
            visitor.click("assign:new");
            check_nothing_is_cut(visitor, view, "assignments");
            CHECK(visitor.sees("assign:give"));
            check_no_character_is_missing(visitor, view);
        }
        Visitor visitor(given, view);
        visitor.click("rail:today");
        check_nothing_is_cut(visitor, view, "today");
        tests::open_training(visitor, "assignments");
        visitor.click("assignment:1");
        check_nothing_is_cut(visitor, view, "assignments");
        visitor.click("exception:" + tests::number_of(given, 1));
        check_nothing_is_cut(visitor, view, "assignments");
        CHECK(visitor.sees("exception:save"));
        check_no_character_is_missing(visitor, view);
    });
}

TEST_CASE("nothing is cut off in the item analysis") {
    Desk nothing;
    tests::add_staff(nothing);
    Desk desk;
    tests::add_staff(desk);
    for (int i = 0; i < 10; ++i) tests::practise_once(desk, tests::leak_scenario, "这个我不知道。");
    for_every_view([&](const View& view) {
        {
            Visitor visitor(nothing, view);
            tests::open_training(visitor, "items");
            check_nothing_is_cut(visitor, view, "items");
        }
        Visitor visitor(desk, view);
        tests::open_training(visitor, "items");
        visitor.click("item:complaint-angry-leak");
        check_nothing_is_cut(visitor, view, "items");
        visitor.click("steps:complaint-angry-leak");
        for (const ui::TracedWidget& widget : visitor.trace.widgets()) {
            if (!widget.id.starts_with("item:")) continue;
            visitor.click(std::string(widget.id));
            break;
        }
        check_nothing_is_cut(visitor, view, "items");
    });
}

namespace {

/// Twelve people of three teams, in a lesson that has gone on for some turns.
void hold_class(Desk& desk, records::LessonWay way) {
    desk.app.apply(app::AddTrainee{"教员", "金穗花园物业服务中心", ""});
    app::StartLesson lesson{"complaint-angry-leak", {}, {}, 7};
    for (const char* team : {"早班组", "中班组", "晚班组"})
        for (const char* name : {"李小红", "王强", "周晓芸", "赵丽"})
            desk.app.apply(app::LessonDeed{app::AddToRoster{name, "金穗花园物业服务中心", team}});
    for (const records::Trainee& one : desk.app.state().trainees)
        if (one.name != "教员") lesson.present.push_back(one.id);
    desk.app.apply(app::LessonDeed{lesson});
    desk.app.apply(app::LessonDeed{app::SetTurnTime{60}});
    for (int turn = 0; turn < 2; ++turn) {
        desk.app.apply(app::LessonDeed{app::RaiseHands{0, 7}});
        desk.app.apply(app::LessonDeed{app::RevealAnswer{}});
        desk.app.apply(app::LessonDeed{app::GoOn{}});
    }
    desk.app.apply(app::LessonDeed{app::ChooseWay{way}});
}

void reveal_in_class(Desk& desk) {
    const std::string slip = "您先别激动，这个是楼上的问题，不归我们管，您应该理解我们一下。";
    desk.app.apply(app::LessonDeed{app::RaiseHands{1, 5}});
    desk.app.apply(app::LessonDeed{
        app::KeepLessonWords{slip, "陈先生，实在对不起，家里漏了三天，换了我也着急。您慢慢说，我都记着。"}});
    desk.app.apply(app::LessonDeed{app::RevealAnswer{}});
}

}  // namespace

TEST_CASE("nothing is cut off before a projector, however the room answers") {
    using records::LessonWay;
    for (const LessonWay way : {LessonWay::vote, LessonWay::typed, LessonWay::relay, LessonWay::pair}) {
        Desk asked;
        hold_class(asked, way);
        Desk revealed;
        hold_class(revealed, way);
        reveal_in_class(revealed);
        for_every_view([&](const View& view) {
            for (Desk* desk : {&asked, &revealed}) {
                Visitor visitor(*desk, view);
                visitor.note({.lesson = true});
                check_nothing_is_cut(visitor, view, "lesson");
                check_no_character_is_missing(visitor, view);
            }
        });
    }
}

TEST_CASE("nothing is cut off of what a trainer opens in the room, before a lesson and after it") {
    Desk room;
    hold_class(room, records::LessonWay::vote);
    Desk over;
    hold_class(over, records::LessonWay::typed);
    reveal_in_class(over);
    over.app.apply(app::LessonDeed{app::GoOn{}});
    over.app.apply(app::LessonDeed{app::FinishLesson{}});
    for_every_view([&](const View& view) {
        {
            Visitor visitor(room, view);
            visitor.note({.lesson = true});
            visitor.click("lesson:more");
            CHECK(visitor.sees("lesson:way:vote"));
            check_nothing_is_cut(visitor, view, "lesson");
            visitor.click("lesson:models");
            CHECK(visitor.sees("lesson:model:0"));
            check_nothing_is_cut(visitor, view, "lesson");
        }
        Visitor visitor(over, view);
        visitor.note({.lesson = true});
        check_nothing_is_cut(visitor, view, "lesson-report");
        visitor.shell.open_lessons();
        visitor.settle();
        check_nothing_is_cut(visitor, view, "lesson-setup");
        check_no_character_is_missing(visitor, view);
    });
}
