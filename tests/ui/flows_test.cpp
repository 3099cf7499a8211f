#include <algorithm>
#include <set>

#include "scenario/words.h"
#include "steps.h"
#include "ui/screens/naming.h"

// What a person does, from the first press to the result.
using namespace frontdesk;
using core::Key;
using tests::Desk;
using tests::said;
using tests::sign_in;
using tests::Visitor;

namespace {

const std::string greeting = "您好，金穗花园物业服务中心，客服08号为您服务，请问有什么可以帮到您？";

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
    CHECK(visitor.state().running->session.phone.any(session::LineState::talking));
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
        start(visitor, "phone-greeting");
        REQUIRE(visitor.trace.screen() == "play");
        if (by_mouse) {
            visitor.click("act:pick-up");
        } else {
            visitor.press(Key::space);
        }
        CHECK(visitor.state().running->session.phone.any(session::LineState::talking));
    }
}

TEST_CASE("digits choose an act, but are text in the reply box") {
    Desk desk;
    Visitor visitor(desk, {});
    sign_in(visitor);
    start(visitor, "desk-asks-for-manager");
    REQUIRE(visitor.sees("act:stand-up"));
    visitor.press(Key::digit_1);
    REQUIRE(visitor.sees("reply"));
    visitor.headless.press(Key::digit_1);
    visitor.type("1");
    CHECK(visitor.value("reply") == "1");
    CHECK(said(visitor) == 0);
}

TEST_CASE("Esc leads back from every place of the rail, and from the settings before anybody signed in") {
    Desk desk;
    Visitor visitor(desk, {});
    visitor.click("rail:settings");
    visitor.press(Key::escape);
    CHECK(visitor.trace.screen() == "who");
    visitor.click("rail:settings");
    visitor.click("back");
    CHECK(visitor.trace.screen() == "who");
    visitor.click("who:name");
    sign_in(visitor);
    for (const char* place : {"rail:courses", "rail:records", "rail:settings"}) {
        visitor.click(place);
        CHECK(visitor.trace.screen() != "today");
        visitor.press(Key::escape);
        CHECK(visitor.trace.screen() == "today");
    }
}

TEST_CASE("a turn can be taken back and said again") {
    Desk desk;
    Visitor visitor(desk, {});
    sign_in(visitor);
    start(visitor, "phone-greeting");
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

TEST_CASE("what is scrolled away is told apart from what can be clicked") {
    Desk desk;
    Visitor visitor(desk, {.width = 1024, .height = 480, .settings = {}});
    sign_in(visitor);
    visitor.click("rail:courses");
    const auto is_away = [](const ui::TracedWidget& widget) { return !widget.visible; };
    const auto& widgets = visitor.trace.widgets();
    const auto away = std::find_if(widgets.begin(), widgets.end(), is_away);
    REQUIRE(away != widgets.end());
    CHECK(away->y + away->height / 2 > 240);
    const std::string id = away->id;
    visitor.headless.move_mouse(away->x + away->width / 2, 240);
    for (int i = 0; i < 60 && !visitor.trace.find(id)->visible; ++i) {
        visitor.headless.wheel(-1);
        visitor.settle();
    }
    CHECK(visitor.trace.find(id)->visible);
    CHECK(visitor.trace.find("rail:today")->visible);
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
    start(visitor, "phone-greeting");
    visitor.wait(2);
    REQUIRE(visitor.last.redraw_in_s.has_value());
    CHECK(*visitor.last.redraw_in_s > 0.5);
    CHECK(*visitor.last.redraw_in_s <= 5);
}

TEST_CASE("every act that a scenario may offer has a name on its button") {
    for (const std::string& act : scenario::act_words()) CHECK_MESSAGE(ui::has_act_word(act), act);
}
