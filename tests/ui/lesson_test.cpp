#include "app/lesson_report.h"
#include "steps.h"

// A class of five before a projector: set up, votes, relay, two answers, back and forth, and its report.
using namespace frontdesk;
using tests::Desk;
using tests::Visitor;

namespace {

using records::LessonWay;

void add_people(Desk& desk) {
    desk.app.apply(app::AddTrainee{"教员", "金穗花园", ""});
    for (const auto& [name, team] : {std::pair{"李小红", "早班组"},
                                     {"王强", "早班组"},
                                     {"赵丽", "中班组"},
                                     {"孙伟", "中班组"},
                                     {"周敏", "晚班组"},
                                     {"吴迪", "晚班组"}}) {
        desk.app.apply(app::LessonDeed{app::AddToRoster{name, "金穗花园", team}});
    }
}

std::string id_of(const app::State& state, const std::string& name) {
    for (const records::Trainee& one : state.trainees)
        if (one.name == name) return std::to_string(one.id.value);
    return {};
}

/// From the roster into the room, with one ticked off: five people.
void start_class(Visitor& visitor) {
    visitor.note({.lesson = true});
    REQUIRE(visitor.trace.screen() == "lesson");
}

app::StartLesson five(const app::State& state) {
    app::StartLesson lesson{"complaint-angry-leak", {}, {}, 7};
    for (const records::Trainee& one : state.trainees) {
        if (one.name == "教员") continue;
        (one.name == "吴迪" ? lesson.absent : lesson.present).push_back(one.id);
    }
    std::sort(lesson.present.begin(), lesson.present.end());
    return lesson;
}

void begin(Desk& desk, LessonWay way = LessonWay::vote) {
    add_people(desk);
    desk.app.apply(app::LessonDeed{five(desk.app.state())});
    desk.app.apply(app::LessonDeed{app::ChooseWay{way}});
}

/// Raises all hands for the first option, reveals and goes on.
void vote_on(Visitor& visitor) {
    visitor.press(core::Key::digit_1);
    visitor.press(core::Key::up);
    visitor.press(core::Key::space);
    visitor.press(core::Key::space);
}

const app::RunningLesson& lesson(const Visitor& visitor) {
    return *visitor.state().lesson.running;
}

/// Whatever waits is done well.
void do_well(Visitor& visitor) {
    const auto& running = lesson(visitor);
    const scenario::Node& node = *running.scenario->find(running.session.at);
    if (const auto* form = std::get_if<scenario::FormNode>(&node.kind)) {
        for (const auto& field : form->fields) {
            const std::string value = field.expect.empty() ? "今天下午四点" : field.expect.front();
            if (field.kind == scenario::FieldKind::choice) {
                visitor.click("lesson:field:" + field.id + ":" + value);
            } else {
                visitor.click("lesson:field:" + field.id);
                visitor.type(value);
            }
        }
        visitor.click("lesson:next");
        return visitor.click("lesson:next");
    }
    vote_on(visitor);
}

}  // namespace

TEST_CASE("a trainer puts people on the roster, ticks off who is absent, chooses a scenario and starts") {
    Desk desk;
    add_people(desk);
    Visitor visitor(desk, {});
    visitor.shell.open_lessons();
    visitor.settle();
    REQUIRE(visitor.trace.screen() == "lesson-setup");
    CHECK(visitor.value("lesson:team:早班组") == "2 / 2 人");
    visitor.click("lesson:name");
    visitor.type("郑洁");
    visitor.click("lesson:add-team");
    visitor.type("晚班组");
    visitor.press(core::Key::enter);
    REQUIRE_FALSE(id_of(visitor.state(), "郑洁").empty());
    CHECK(visitor.state().trainee->name == "教员");
    visitor.click("lesson:person:" + id_of(visitor.state(), "吴迪"));
    CHECK(visitor.value("lesson:team:晚班组") == "2 / 3 人");
    visitor.click("lesson:team:中班组");
    CHECK(visitor.value("lesson:team:中班组") == "0 / 2 人");
    visitor.click("lesson:find");
    visitor.type("漏水");
    visitor.click("lesson:scenario:complaint-angry-leak");
    visitor.click("lesson:start");
    REQUIRE(visitor.trace.screen() == "lesson");
    CHECK(lesson(visitor).present() == 4);
    CHECK(lesson(visitor).people.size() == 7);
    CHECK_FALSE(visitor.sees("rail:today"));
}

TEST_CASE("hands are counted by keys, marks stay hidden until they are revealed, and most hands go on") {
    Desk desk;
    begin(desk);
    Visitor visitor(desk, {1920, 1080, {}});
    start_class(visitor);
    vote_on(visitor);
    REQUIRE(lesson(visitor).session.at == "greet");
    REQUIRE(lesson(visitor).answers.size() == 3);
    visitor.press(core::Key::digit_2);
    for (int i = 0; i < 3; ++i) visitor.press(core::Key::up);
    visitor.press(core::Key::digit_1);
    visitor.press(core::Key::up);
    visitor.press(core::Key::up);
    visitor.press(core::Key::up);
    CHECK(visitor.value("lesson:count") == "5 / 5 人");
    visitor.press(core::Key::down);
    visitor.click("lesson:more:2");
    CHECK(visitor.value("lesson:count:0") == "1");
    CHECK(visitor.value("lesson:count:1") == "3");
    CHECK(visitor.value("lesson:count:2") == "1");
    CHECK(visitor.label("lesson:next") == "揭晓大家的选择");
    visitor.press(core::Key::space);
    CHECK(lesson(visitor).phase == app::LessonPhase::revealed);
    CHECK(visitor.value("lesson:option:1") == "marked");
    CHECK_FALSE(visitor.sees("lesson:more:2"));
    visitor.press(core::Key::space);
    CHECK(lesson(visitor).phase == app::LessonPhase::asking);
    CHECK(lesson(visitor).turns.size() == 2);
    CHECK(visitor.value("lesson:count") == "0 / 5 人");
    visitor.press(core::Key::left);
    CHECK(lesson(visitor).session.at == "greet");
}

TEST_CASE("somebody types at the front, and what was half-typed is there after a crash") {
    core::TestFolder records;
    const std::string half = "您好，金穗花园";
    {
        Desk desk(std::filesystem::path(FRONTDESK_SOURCE_DIR) / "scenarios", records.path);
        begin(desk);
        Visitor visitor(desk, {});
        start_class(visitor);
        vote_on(visitor);
        visitor.click("lesson:more");
        visitor.click("lesson:way:typed");
        visitor.type(half);
        visitor.wait(1.5);
        CHECK(lesson(visitor).desk.words[0] == half);
    }
    Desk desk(std::filesystem::path(FRONTDESK_SOURCE_DIR) / "scenarios", records.path);
    desk.app.apply(app::ChooseTrainee{desk.app.state().trainees.front().id});
    Visitor visitor(desk, {});
    visitor.shell.open_lessons();
    visitor.settle();
    visitor.click("lesson:resume:1");
    REQUIRE(visitor.trace.screen() == "lesson");
    CHECK(lesson(visitor).session.at == "greet");
    CHECK(visitor.value("lesson:words") == half);
    visitor.type("物业服务中心，客服08号为您服务，请问有什么可以帮到您？");
    visitor.click("lesson:by:0:" + id_of(visitor.state(), "王强"));
    visitor.click("lesson:next");
    CHECK(lesson(visitor).phase == app::LessonPhase::revealed);
    REQUIRE(lesson(visitor).answers.size() == 1);
    CHECK(lesson(visitor).answers[0].judged->points > 0);
    visitor.press(core::Key::space);
    CHECK(lesson(visitor).person(lesson(visitor).turns.back().trainee.value())->who.name == "王强");
}

TEST_CASE("in a relay the next in turn is named, and can be skipped") {
    Desk desk;
    begin(desk, LessonWay::relay);
    Visitor visitor(desk, {});
    start_class(visitor);
    CHECK(visitor.label("lesson:question").find("李小红") != std::string::npos);
    visitor.press(core::Key::n);
    CHECK(visitor.label("lesson:question").find("赵丽") != std::string::npos);
    visitor.press(core::Key::digit_1);
    visitor.press(core::Key::space);
    visitor.press(core::Key::space);
    CHECK(lesson(visitor).turns.back().way == LessonWay::relay);
    CHECK(visitor.label("lesson:question").find("周敏") != std::string::npos);
}

TEST_CASE("two answers stand side by side, both are judged, and one goes on") {
    Desk desk;
    begin(desk);
    Visitor visitor(desk, {});
    start_class(visitor);
    vote_on(visitor);
    visitor.press(core::Key::c);
    REQUIRE(visitor.sees("lesson:words:second"));
    visitor.type("喂，哪位？");
    visitor.click("lesson:words:second");
    visitor.type("您好，金穗花园物业服务中心，客服08号为您服务，请问有什么可以帮到您？");
    visitor.press(core::Key::enter);
    REQUIRE(lesson(visitor).phase == app::LessonPhase::revealed);
    CHECK(visitor.sees("lesson:answer:0"));
    CHECK(visitor.label("lesson:next") == "选一个接着走");
    visitor.click("lesson:answer:1");
    visitor.click("lesson:next");
    CHECK(lesson(visitor).session.transcript.back().kind == session::EntryKind::owner);
    CHECK(lesson(visitor).turns.size() == 3);
}

TEST_CASE("a trainer pauses, shows model answers, sets a time and goes back to any turn") {
    Desk desk;
    begin(desk);
    Visitor visitor(desk, {});
    start_class(visitor);
    vote_on(visitor);
    visitor.press(core::Key::m);
    CHECK(visitor.sees("lesson:model:0"));
    visitor.press(core::Key::m);
    CHECK_FALSE(visitor.sees("lesson:model:0"));
    visitor.click("lesson:more");
    visitor.click("lesson:time:60");
    CHECK(visitor.sees("lesson:time"));
    visitor.press(core::Key::escape);
    visitor.wait(3);
    const std::string left = visitor.value("lesson:time");
    CHECK(std::stoi(left) < 60);
    visitor.press(core::Key::p);
    CHECK(visitor.sees("lesson:paused"));
    visitor.wait(3);
    CHECK(visitor.value("lesson:time") == left);
    visitor.press(core::Key::p);
    vote_on(visitor);
    visitor.click("lesson:more");
    visitor.click("lesson:turn:1");
    CHECK(lesson(visitor).session.at == "ring");
    CHECK(lesson(visitor).turns.size() == 2);
    visitor.press(core::Key::escape);
    CHECK(visitor.trace.screen() == "lesson-setup");
    CHECK(visitor.sees("lesson:resume:1"));
}

TEST_CASE("a class of five votes to the end and finds its report, which can be printed") {
    Desk desk;
    begin(desk);
    Visitor visitor(desk, {});
    start_class(visitor);
    for (int i = 0; i < 60 && lesson(visitor).phase != app::LessonPhase::ended; ++i) do_well(visitor);
    REQUIRE(lesson(visitor).phase == app::LessonPhase::ended);
    visitor.press(core::Key::enter);
    REQUIRE(visitor.trace.screen() == "lesson-report");
    CHECK(visitor.sees("lesson:report:sum"));
    CHECK(visitor.value("lesson:report:person:李小红") == "0");
    CHECK(visitor.state().lesson.report->head.present == 5);
    visitor.click("lesson:print");
    REQUIRE(visitor.state().notice.has_value());
    CHECK(core::read_file(visitor.state().notice->place).starts_with("%PDF"));
    visitor.click("back");
    CHECK(visitor.trace.screen() == "lesson-setup");
    visitor.click("lesson:report:1");
    CHECK(visitor.trace.screen() == "lesson-report");
}

TEST_CASE("a lesson stands in the records of who was there, and counts neither as best nor as passed") {
    Desk desk;
    begin(desk);
    desk.app.apply(app::LessonDeed{app::FinishLesson{}});
    for (const records::Trainee& one : desk.app.state().trainees) {
        if (one.name != "李小红") continue;
        desk.app.apply(app::ChooseTrainee{one.id});
        break;
    }
    desk.app.apply(app::ShownRound{});
    Visitor visitor(desk, {});
    visitor.click("rail:records");
    CHECK(visitor.sees("lesson:credited:1"));
    CHECK(visitor.state().attempts.empty());
}
