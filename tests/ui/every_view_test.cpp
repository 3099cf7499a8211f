#include <functional>
#include <set>

#include "app/texts.h"
#include "trainer_desk.h"
#include "ui/screens/scene.h"
#include "visitor.h"

// Every screen in every language, theme, size of text and window: nothing is cut off.
using namespace frontdesk;
using tests::Desk;
using tests::View;
using tests::Visitor;

namespace {

constexpr auto light = app::ThemeChoice::light;
constexpr auto dark = app::ThemeChoice::dark;
constexpr app::Language languages[] = {app::Language::zh_hans, app::Language::zh_hant,
                                       app::Language::english};
/// From the smallest window with the largest text to the largest window with the smallest. A theme changes no
/// measure: each takes its turn.
constexpr View views[] = {
    {1100, 680, {.theme = light, .scale = 0.75}}, {3840, 2160, {.theme = dark, .scale = 0.75}},
    {1100, 680, {.theme = dark, .scale = 1.0}},   {1366, 768, {.theme = light, .scale = 1.0}},
    {3840, 2160, {.theme = light, .scale = 1.0}}, {1100, 680, {.theme = light, .scale = 1.5}},
    {1366, 768, {.theme = dark, .scale = 1.5}},   {1920, 1080, {.theme = light, .scale = 2.0}},
    {1100, 680, {.theme = dark, .scale = 2.5}},   {1366, 768, {.theme = light, .scale = 2.5}},
    {3840, 2160, {.theme = dark, .scale = 2.5}},
};

std::string name_of(const View& view) {
    return std::to_string(view.width) + "x" + std::to_string(view.height) + " " +
           std::to_string(static_cast<int>(view.settings.scale * 100)) + " % " +
           app::to_word(view.settings.language) + " " + app::to_word(view.settings.theme);
}

void for_every_view(const std::function<void(const View&)>& look) {
    for (const app::Language language : languages) {
        for (View view : views) {
            view.settings.language = language;
            look(view);
        }
    }
}

/// Titles and names of any length may be shortened, what the program itself says may not.
bool is_of_the_program(const std::string& words, app::Language language) {
    for (std::size_t i = 0; i < app::text_count; ++i) {
        if (words == app::words(language, static_cast<app::Text>(i))) return true;
    }
    return false;
}

/// The screens that were looked at so far.
std::set<std::string>& looked_at() {
    static std::set<std::string> screens;
    return screens;
}

void check_nothing_is_cut(const Visitor& visitor, const View& view, const std::string& screen) {
    looked_at().insert(visitor.trace.screen());
    CHECK_MESSAGE(visitor.trace.screen() == screen, name_of(view));
    CHECK_MESSAGE(!visitor.trace.widgets().empty(), name_of(view), ": ", screen, " is empty");
    for (const ui::TracedWidget& widget : visitor.trace.widgets()) {
        const std::string what = name_of(view) + ": " + screen + ": " + widget.id + " '" + widget.label + "'";
        CHECK_MESSAGE(!widget.clipped, what, " does not fit");
        CHECK_MESSAGE(widget.x >= -1, what, " begins left of the window");
        CHECK_MESSAGE(widget.x + widget.width <= static_cast<float>(view.width) + 1, what,
                      " leaves the window");
    }
    for (const std::string& words : visitor.trace.cut()) {
        CHECK_MESSAGE(!is_of_the_program(words, view.settings.language), name_of(view), ": ", screen, ": '",
                      words, "' is cut off");
    }
}

void check_no_character_is_missing(Visitor& visitor, const View& view) {
    CHECK_MESSAGE(visitor.headless.glyphs().missing().empty(), name_of(view));
}

void sign_in(Desk& desk) {
    desk.app.apply(app::AddTrainee{"周晓芸", "金穗花园物业服务中心", "早班组"});
}

/// Into a talk with a hit, a move, and a half-typed reply.
void talk(Desk& desk) {
    desk.app.apply(app::StartScenario{"complaint-angry-leak", app::Mode::practice, 7});
    desk.app.apply(app::Play{session::Do{"pick-up"}});
    desk.app.apply(app::Play{session::Say{"您好，金穗花园物业服务中心，客服08号，请问有什么可以帮您？"}});
    desk.app.apply(app::Play{session::Say{"漏水是楼上的事，这个我不知道。"}});
    desk.app.apply(app::KeepDraft{"陈先生，对不起，您慢慢说"});
}

/// Answers everything well until the run is over.
void play_well(app::App& app) {
    for (int i = 0; i < 60 && app.state().running; ++i) {
        const scenario::Node& node = *app.step().node;
        if (const auto* reply = std::get_if<scenario::ReplyNode>(&node.kind)) {
            app.apply(app::Play{session::Say{reply->models.front()}});
        } else if (const auto* act = std::get_if<scenario::ActNode>(&node.kind)) {
            app.apply(app::Play{session::Do{act->options.front().act}});
        } else if (const auto* choice = std::get_if<scenario::ChoiceNode>(&node.kind)) {
            app.apply(app::Play{session::Choose{choice->options.front().id}});
        } else if (const auto* form = std::get_if<scenario::FormNode>(&node.kind)) {
            session::Fill fill;
            for (const auto& field : form->fields) {
                fill.fields[field.id] = field.expect.empty() ? "今天下午四点" : field.expect.front();
            }
            app.apply(app::Play{fill});
        } else if (const auto* asked = std::get_if<scenario::ExerciseNode>(&node.kind)) {
            app.apply(app::Play{session::Answer{exercise::solution_of(asked->exercise)}});
        } else if (const auto* summary = std::get_if<scenario::SummaryNode>(&node.kind)) {
            app.apply(app::Play{session::Say{summary->models.front()}});
        }
    }
}

void play_to_the_end(app::App& app) {
    play_well(app);
    REQUIRE(app.state().result.has_value());
}

}  // namespace

TEST_CASE("nothing is cut off before anybody signed in, and where somebody is known") {
    Desk desk;
    for_every_view([&desk](const View& view) {
        Visitor visitor(desk, view);
        check_nothing_is_cut(visitor, view, "who");
        visitor.click("rail:settings");
        check_nothing_is_cut(visitor, view, "settings");
        check_no_character_is_missing(visitor, view);
    });
    sign_in(desk);
    desk.app.apply(app::SignOut{});
    for_every_view([&desk](const View& view) {
        Visitor visitor(desk, view);
        check_nothing_is_cut(visitor, view, "who");
    });
}

TEST_CASE("nothing is cut off on the screens of somebody who begins") {
    Desk desk;
    sign_in(desk);
    for_every_view([&desk](const View& view) {
        Visitor visitor(desk, view);
        for (const char* screen : {"today", "courses", "records", "training", "settings"}) {
            visitor.click(std::string("rail:") + screen);
            check_nothing_is_cut(visitor, view, screen);
        }
        check_no_character_is_missing(visitor, view);
    });
}

TEST_CASE("nothing is cut off while the phone rings, in the talk and on the form") {
    Desk ringing;
    sign_in(ringing);
    ringing.app.apply(app::StartScenario{"phone-greeting", app::Mode::practice, 7});
    Desk talking;
    sign_in(talking);
    talk(talking);
    for_every_view([&](const View& view) {
        {
            Visitor visitor(ringing, view);
            visitor.note({.running = true});
            check_nothing_is_cut(visitor, view, "play");
            CHECK(visitor.sees("act:pick-up"));
        }
        Visitor visitor(talking, view);
        visitor.note({.running = true});
        check_nothing_is_cut(visitor, view, "play");
        CHECK(visitor.value("reply") == "陈先生，对不起，您慢慢说");
        visitor.press(core::Key::f2);
        CHECK(visitor.sees("form:submit"));
        check_nothing_is_cut(visitor, view, "play");
        check_no_character_is_missing(visitor, view);
    });
}

TEST_CASE("nothing is cut off where scenarios are written: the lists, each kind of node, problems and text") {
    Desk desk;
    sign_in(desk);
    desk.app.apply(app::EditorDeed{app::OpenForEditing{"phone-arrears"}});
    desk.app.apply(app::EditorDeed{app::RemoveValue{{"nodes", "bill"}}});
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
        check_no_character_is_missing(visitor, view);
    });
}

TEST_CASE("nothing is cut off on the page of the standard, a paragraph opened") {
    Desk desk;
    sign_in(desk);
    for_every_view([&desk](const View& view) {
        Visitor visitor(desk, view);
        visitor.click("rail:courses");
        visitor.click("standard");
        visitor.click("paragraph:service-2");
        check_nothing_is_cut(visitor, view, "standard");
        CHECK(visitor.value("paragraph:service-2") == "open");
        check_no_character_is_missing(visitor, view);
    });
}

TEST_CASE("nothing is cut off in exercises of five kinds") {
    std::set<exercise::Kind> seen;
    for (const char* id : {"complaint-classify", "desk-tidy-and-appearance"}) {
        Desk desk;
        sign_in(desk);
        desk.app.apply(app::StartScenario{id, app::Mode::practice, 7});
        for (int i = 0; i < 20 && desk.app.state().running; ++i) {
            const auto* asked = std::get_if<scenario::ExerciseNode>(&desk.app.step().node->kind);
            if (asked == nullptr) break;
            if (seen.insert(exercise::kind_of(asked->exercise)).second) {
                for_every_view([&](const View& view) {
                    Visitor visitor(desk, view);
                    visitor.note({.running = true});
                    check_nothing_is_cut(visitor, view, "play");
                    CHECK(visitor.sees("answer"));
                });
            }
            desk.app.apply(app::Play{session::Answer{exercise::solution_of(asked->exercise)}});
        }
    }
    CHECK(seen.size() >= 5);
}

TEST_CASE("nothing is cut off when it is over") {
    Desk desk;
    sign_in(desk);
    talk(desk);
    play_to_the_end(desk.app);
    for_every_view([&desk](const View& view) {
        Visitor visitor(desk, view);
        visitor.note({.result = true});
        check_nothing_is_cut(visitor, view, "result");
        visitor.click("rail:records");
        check_nothing_is_cut(visitor, view, "records");
        visitor.click("rail:today");
        check_nothing_is_cut(visitor, view, "today");
        check_no_character_is_missing(visitor, view);
    });
}

TEST_CASE("nothing is cut off on the pages of an examination") {
    Desk before;
    sign_in(before);
    Desk between;
    sign_in(between);
    between.app.apply(app::StartExam{"new-hire", 7});
    play_well(between.app);
    Desk sat;
    sign_in(sat);
    sat.app.apply(app::StartExam{"new-hire", 7});
    sat.clock.advance_ms(36 * 60'000);
    for_every_view([&](const View& view) {
        {
            Visitor visitor(before, view);
            visitor.click("rail:courses");
            visitor.click("exam:new-hire");
            check_nothing_is_cut(visitor, view, "exam");
        }
        {
            Visitor visitor(between, view);
            visitor.note({.sitting = true});
            check_nothing_is_cut(visitor, view, "exam");
            CHECK(visitor.sees("exam:go-on"));
        }
        Visitor visitor(sat, view);
        visitor.note({.running = true});
        check_nothing_is_cut(visitor, view, "play");
        CHECK(visitor.sees("countdown"));
        visitor.click("hand-in");
        CHECK(visitor.sees("hand-in:yes"));
        check_nothing_is_cut(visitor, view, "play");
        check_no_character_is_missing(visitor, view);
    });
}

TEST_CASE("nothing is cut off on the result of an examination, and of what was practised privately") {
    Desk over;
    sign_in(over);
    over.app.apply(app::StartExam{"new-hire", 7});
    play_well(over.app);
    over.app.apply(app::BeginPaper{});
    over.app.apply(app::KeepDraft{"请您稍等，我马上"});
    over.app.apply(app::HandIn{});
    Desk secret;
    sign_in(secret);
    secret.app.apply(app::SetPrivate{true});
    talk(secret);
    play_to_the_end(secret.app);
    for_every_view([&](const View& view) {
        {
            Visitor visitor(over, view);
            visitor.note({.sitting = true});
            check_nothing_is_cut(visitor, view, "exam-result");
            CHECK(visitor.sees("paper:2"));
        }
        Visitor visitor(secret, view);
        visitor.note({.result = true});
        check_nothing_is_cut(visitor, view, "result");
        CHECK(visitor.sees("private:told"));
        check_no_character_is_missing(visitor, view);
    });
}

TEST_CASE("nothing is cut off on the cards of the first day") {
    Desk desk;
    sign_in(desk);
    for_every_view([&desk](const View& view) {
        Visitor visitor(desk, view);
        for (int card = 1; card <= 4; ++card) {
            check_nothing_is_cut(visitor, view, "today");
            const ui::TracedWidget* shown = visitor.trace.find("tour");
            REQUIRE_MESSAGE(shown != nullptr, name_of(view));
            CHECK_MESSAGE(shown->value == std::to_string(card), name_of(view));
            CHECK_MESSAGE(shown->y >= 0, name_of(view));
            CHECK_MESSAGE(shown->y + shown->height <= static_cast<float>(view.height), name_of(view));
            if (card < 4) visitor.press(core::Key::enter);
        }
        check_no_character_is_missing(visitor, view);
    });
}

TEST_CASE("nothing is cut off where two versions stand side by side, and of a turn said again") {
    Desk desk;
    sign_in(desk);
    talk(desk);
    play_to_the_end(desk.app);
    const records::AttemptId trunk = desk.app.state().result->head.id;
    desk.app.apply(app::RetryFrom{trunk, 0});
    play_to_the_end(desk.app);
    const records::AttemptId branch = desk.app.state().result->head.id;
    desk.app.apply(app::CompareAttempts{trunk, branch});
    for_every_view([&](const View& view) {
        Visitor visitor(desk, view);
        visitor.note({.result = true});
        check_nothing_is_cut(visitor, view, "result");
        visitor.note({.comparison = true});
        check_nothing_is_cut(visitor, view, "compare");
        check_no_character_is_missing(visitor, view);
    });
}

TEST_CASE("nothing is cut off where it is told why the temper moved") {
    Desk desk;
    sign_in(desk);
    talk(desk);
    for_every_view([&](const View& view) {
        Visitor visitor(desk, view);
        visitor.note({.running = true});
        visitor.click("mood");
        CHECK_MESSAGE(visitor.sees("causes"), name_of(view));
        check_nothing_is_cut(visitor, view, "play");
    });
}

TEST_CASE("nothing is cut off in drills: what is offered, to be said, and judged") {
    Desk offered;
    sign_in(offered);
    Desk asked;
    sign_in(asked);
    asked.app.apply(app::StartDrills{"F05"});
    asked.app.apply(app::KeepDrillDraft{"您好，这个我去问一下工程师傅，"});
    Desk judged;
    sign_in(judged);
    judged.app.apply(app::StartDrills{"F05"});
    judged.app.apply(app::SayBetter{"这个我不知道，您问别人吧。"});
    for_every_view([&](const View& view) {
        {
            Visitor visitor(offered, view);
            visitor.click("rail:drills");
            check_nothing_is_cut(visitor, view, "drills");
        }
        for (Desk* desk : {&asked, &judged}) {
            Visitor visitor(*desk, view);
            visitor.note({.drills = true});
            check_nothing_is_cut(visitor, view, "drills");
            check_no_character_is_missing(visitor, view);
        }
    });
}

TEST_CASE("nothing is cut off in questions: the topics, one that is asked, and one that was answered") {
    Desk topics;
    sign_in(topics);
    Desk asked;
    sign_in(asked);
    asked.app.apply(app::StartQuestions{"phone-rules"});
    Desk answered;
    sign_in(answered);
    answered.app.apply(app::StartQuestions{"phone-rules"});
    answered.app.apply(app::AnswerQuestion{
        exercise::solution_of(answered.app.state().questions->item().question->exercise)});
    for_every_view([&](const View& view) {
        {
            Visitor visitor(topics, view);
            visitor.click("rail:drills");
            visitor.click("questions");
            check_nothing_is_cut(visitor, view, "questions");
        }
        for (Desk* desk : {&asked, &answered}) {
            Visitor visitor(*desk, view);
            visitor.note({.questions = true});
            check_nothing_is_cut(visitor, view, "questions");
            check_no_character_is_missing(visitor, view);
        }
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

TEST_CASE("every screen in the list of screens was looked at") {
    if (looked_at().empty()) return;  // run alone
    for (const ui::ScreenLine& line : ui::screen_list()) {
        CHECK_MESSAGE(looked_at().count(line.name) == 1, "no case above opens '", line.name, "'");
    }
}
