#include <set>

#include "scenario/words.h"
#include "ui/screens/naming.h"
#include "visitor.h"

// What a person does, from the first press to the result.
using namespace frontdesk;
using core::Key;
using tests::Desk;
using tests::Visitor;

namespace {

const std::string greeting = "您好，金穗花园物业服务中心，客服08号为您服务，请问有什么可以帮到您？";

std::size_t said(const Visitor& visitor) {
    std::size_t replies = 0;
    if (!visitor.state().running) return 0;
    for (const auto& entry : visitor.state().running->session.transcript) {
        if (entry.kind == session::EntryKind::reply) ++replies;
    }
    return replies;
}

void sign_in(Visitor& visitor) {
    visitor.type("周晓芸");
    visitor.press(Key::enter);
    REQUIRE(visitor.trace.screen() == "today");
}

void open_form(Visitor& visitor) {
    sign_in(visitor);
    visitor.click("start:complaint-angry-leak");
    visitor.press(Key::f4);
    visitor.press(Key::f2);
    REQUIRE(visitor.sees("field:flat"));
}

}  // namespace

TEST_CASE("a name and two presses of Enter lead into the first call, which rings and is picked up with F4") {
    Desk desk;
    Visitor visitor(desk, {});
    CHECK(visitor.trace.screen() == "who");
    CHECK(visitor.trace.focus() == "who:name");
    sign_in(visitor);
    CHECK(visitor.state().trainee->name == "周晓芸");
    visitor.press(Key::enter);
    REQUIRE(visitor.trace.screen() == "play");
    CHECK(desk.app.step().rings <= 1);
    visitor.wait(11);
    CHECK(desk.app.step().rings >= 2);
    CHECK(desk.app.step().rings <= 3);
    visitor.press(Key::f4);
    CHECK(visitor.state().running->session.phone.in_call);
    CHECK(visitor.trace.focus() == "reply");
    visitor.type(greeting);
    CHECK(visitor.value("reply") == greeting);
    visitor.press(Key::enter);
    CHECK(said(visitor) == 1);
    CHECK(visitor.value("reply").empty());
}

TEST_CASE("Space picks up while no text box has the focus, and a press on the button does too") {
    for (const bool by_mouse : {false, true}) {
        Desk desk;
        Visitor visitor(desk, {});
        sign_in(visitor);
        visitor.click("start:phone-greeting");
        REQUIRE(visitor.trace.screen() == "play");
        if (by_mouse) {
            visitor.click("act:pick-up");
        } else {
            visitor.press(Key::space);
        }
        CHECK(visitor.state().running->session.phone.in_call);
    }
}

TEST_CASE("digits choose an act, but are text in the reply box") {
    Desk desk;
    Visitor visitor(desk, {});
    sign_in(visitor);
    visitor.click("start:desk-asks-for-manager");
    REQUIRE(visitor.sees("act:stand-up"));
    visitor.press(Key::digit_1);
    REQUIRE(visitor.sees("reply"));
    visitor.headless.press(Key::digit_1);
    visitor.type("1");
    CHECK(visitor.value("reply") == "1");
    CHECK(said(visitor) == 0);
}

TEST_CASE("the half-typed reply is kept within a second or so and when one leaves with Esc") {
    Desk desk;
    Visitor visitor(desk, {});
    sign_in(visitor);
    visitor.click("start:phone-greeting");
    visitor.press(Key::f4);
    visitor.type("您好，金穗");
    visitor.wait(1.3);
    CHECK(visitor.state().running->draft == "您好，金穗");
    visitor.type("花园");
    visitor.press(Key::escape);
    REQUIRE(visitor.trace.screen() == "today");
    CHECK(visitor.state().open_draft == "您好，金穗花园");
    REQUIRE(visitor.sees("continue"));
    visitor.press(Key::enter);
    CHECK(visitor.trace.screen() == "play");
    CHECK(visitor.value("reply") == "您好，金穗花园");
}

TEST_CASE("the form opens with F2, keeps what is filled in and folds with Esc") {
    Desk desk;
    Visitor visitor(desk, {});
    open_form(visitor);
    CHECK_FALSE(visitor.trace.find("form:submit")->enabled);
    visitor.click("field:flat");
    visitor.type("6栋1203");
    visitor.click("field:kind:投诉");
    CHECK(visitor.value("field:kind:投诉") == "on");
    visitor.press(Key::escape);
    CHECK_FALSE(visitor.sees("field:flat"));
    CHECK(visitor.trace.screen() == "play");
    visitor.press(Key::f2);
    CHECK(visitor.value("field:flat") == "6栋1203");
    CHECK(visitor.value("field:kind:投诉") == "on");
}

TEST_CASE("what is typed into the form is kept within a second or so, and when one leaves") {
    Desk desk;
    records::AttemptId attempt;
    {
        Visitor visitor(desk, {});
        open_form(visitor);
        attempt = visitor.state().running->id;
        visitor.click("field:flat");
        visitor.type("6栋12");
        visitor.wait(1.2);
        CHECK(visitor.state().running->fields == app::FormFields{{"flat", "6栋12"}});
        visitor.type("03");
        visitor.click("field:kind:投诉");
        visitor.press(Key::escape);
        visitor.press(Key::escape);
        REQUIRE(visitor.trace.screen() == "today");
        CHECK_FALSE(visitor.state().open_draft.has_value());
    }
    Visitor tomorrow(desk, {});
    tomorrow.note(desk.app.apply(app::ResumeAttempt{attempt}));
    tomorrow.press(Key::f2);
    CHECK(tomorrow.value("field:flat") == "6栋1203");
    CHECK(tomorrow.value("field:kind:投诉") == "on");
}

TEST_CASE("what is typed is kept within a second of its first letter, however long one goes on typing") {
    Desk desk;
    Visitor visitor(desk, {});
    open_form(visitor);
    visitor.click("field:flat");
    for (int i = 0; i < 4; ++i) {
        visitor.type(std::to_string(i));
        visitor.wait(0.4);
    }
    CHECK(visitor.state().running->fields.contains("flat"));
}

TEST_CASE("a turn and a press on the rail lose no letter of a form") {
    Desk desk;
    Visitor visitor(desk, {});
    open_form(visitor);
    visitor.click("field:flat");
    visitor.type("6栋");
    visitor.click("reply");
    visitor.type("陈先生，对不起，您请讲。");
    visitor.press(Key::enter);
    REQUIRE(said(visitor) == 1);
    CHECK(visitor.state().running->draft.empty());
    CHECK(visitor.value("reply").empty());
    CHECK(visitor.state().running->fields == app::FormFields{{"flat", "6栋"}});
    visitor.press(Key::f2);
    CHECK(visitor.value("field:flat") == "6栋");
    visitor.click("field:flat");
    visitor.press(Key::end);
    visitor.type("1203");
    visitor.click("rail:records");
    visitor.click("rail:today");
    visitor.click("continue");
    visitor.press(Key::f2);
    CHECK(visitor.value("field:flat") == "6栋1203");
}

TEST_CASE("a half-typed reply is still whole after a hint and a press on the rail") {
    Desk desk;
    Visitor visitor(desk, {});
    sign_in(visitor);
    visitor.click("start:phone-greeting");
    visitor.press(Key::f4);
    visitor.type("您好，金穗");
    visitor.click("hint");
    CHECK(visitor.value("reply") == "您好，金穗");
    visitor.click("rail:records");
    visitor.click("rail:today");
    visitor.click("continue");
    CHECK(visitor.value("reply") == "您好，金穗");
}

TEST_CASE("a turn can be taken back and said again") {
    Desk desk;
    Visitor visitor(desk, {});
    sign_in(visitor);
    visitor.click("start:phone-greeting");
    visitor.press(Key::f4);
    visitor.type("喂，说。");
    visitor.press(Key::enter);
    REQUIRE(said(visitor) == 1);
    visitor.click("step-back");
    CHECK(said(visitor) == 0);
    CHECK(visitor.value("reply") == "喂，说。");
}

TEST_CASE("Tab goes through every enabled widget of a screen and back to the first") {
    Desk desk;
    Visitor visitor(desk, {});
    sign_in(visitor);
    std::set<std::string> enabled;
    for (const ui::TracedWidget& widget : visitor.trace.widgets()) {
        if (widget.enabled && widget.id != "heading") enabled.insert(widget.id);
    }
    std::set<std::string> reached;
    for (std::size_t i = 0; i < enabled.size(); ++i) {
        visitor.press(Key::tab);
        reached.insert(visitor.trace.focus());
    }
    CHECK(reached == enabled);
    visitor.press(Key::tab);
    CHECK(visitor.trace.focus() == "rail:today");
}

TEST_CASE("language and theme change at once, the size of the text when the slider is let go") {
    Desk desk;
    Visitor visitor(desk, {});
    sign_in(visitor);
    visitor.click("rail:settings");
    CHECK(visitor.label("rail:today") == "今日");
    visitor.click("language:en");
    CHECK(visitor.label("rail:today") == "Today");
    visitor.click("theme:dark");
    CHECK(visitor.state().settings.theme == app::ThemeChoice::dark);
    const ui::TracedWidget slider = *visitor.trace.find("scale");
    const float y = slider.y + slider.height / 2;
    visitor.headless.move_mouse(slider.x + 20, y);
    visitor.headless.stage().input().push(platform::MouseButton{0, true});
    visitor.headless.move_mouse(slider.x + slider.width - 2, y);
    visitor.settle();
    CHECK(visitor.state().settings.scale == doctest::Approx(1.0));
    visitor.headless.stage().input().push(platform::MouseButton{0, false});
    visitor.settle();
    CHECK(visitor.state().settings.scale == doctest::Approx(2.5));
}

TEST_CASE("an idle screen asks for no frame, and one with the phone ringing asks for the next ring") {
    Desk desk;
    Visitor visitor(desk, {});
    sign_in(visitor);
    visitor.settle();
    CHECK_FALSE(visitor.last.redraw_in_s.has_value());
    visitor.click("start:phone-greeting");
    visitor.wait(2);
    REQUIRE(visitor.last.redraw_in_s.has_value());
    CHECK(*visitor.last.redraw_in_s > 0.5);
    CHECK(*visitor.last.redraw_in_s <= 5);
}

TEST_CASE("every act that a scenario may offer has a name on its button") {
    for (const std::string& act : scenario::act_words()) CHECK_MESSAGE(ui::has_act_word(act), act);
}
