#include "every_view.h"

#include "steps.h"

// The screens of those who practise: nothing is cut off.
using namespace frontdesk;
using tests::check_no_character_is_missing;
using tests::check_nothing_is_cut;
using tests::Desk;
using tests::for_every_view;
using tests::sign_in;
using tests::View;
using tests::Visitor;

namespace {

/// Into a talk with a hit, a move, and a half-typed reply.
void talk(Desk& desk) {
    desk.app.apply(app::StartScenario{"complaint-angry-leak", app::Mode::practice, 7});
    desk.app.apply(app::Play{session::Do{"pick-up"}});
    desk.app.apply(app::Play{session::Say{"您好，金穗花园物业服务中心，客服08号，请问有什么可以帮您？"}});
    desk.app.apply(app::Play{session::Say{"漏水是楼上的事，这个我不知道。"}});
    desk.app.apply(app::KeepDraft{"陈先生，对不起，您慢慢说"});
}

void play_to_the_end(app::App& app) {
    tests::answer_all(app);
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
    tests::answer_all(between.app);
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
    tests::answer_all(over.app);
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

TEST_CASE("every screen in the list of screens was looked at") {
    if (tests::looked_at().empty()) return;  // run alone
    for (const ui::ScreenLine& line : ui::screen_list()) {
        CHECK_MESSAGE(tests::looked_at().count(line.name) == 1, "no case above opens '", line.name, "'");
    }
}
