#include <algorithm>
#include <set>

#include "steps.h"

// The four cards over the first screen.
using namespace frontdesk;
using core::Key;
using tests::Desk;
using tests::Visitor;

namespace {

void arrive(Visitor& visitor, const std::string& name = "周晓芸") {
    visitor.type(name);
    visitor.press(Key::enter);
    REQUIRE(visitor.trace.screen() == "today");
}

/// 1 to 4; 0: no card is shown.
int card(const Visitor& visitor) {
    return visitor.sees("tour") ? std::stoi(visitor.value("tour")) : 0;
}

}  // namespace

TEST_CASE("a new trainee is shown round in four cards, and the last one leads into the first call") {
    Desk desk;
    Visitor visitor(desk, {});
    arrive(visitor);
    std::set<std::string> titles;
    for (int expected = 1; expected <= 4; ++expected) {
        CHECK(card(visitor) == expected);
        titles.insert(visitor.label("tour"));
        CHECK_FALSE(visitor.state().trainee->shown_round);
        visitor.press(Key::enter);
    }
    CHECK(titles.size() == 4);
    CHECK(visitor.trace.screen() == "play");
    CHECK(visitor.sees("act:pick-up"));
    CHECK(visitor.state().trainee->shown_round);
}

TEST_CASE("the cards are skipped with one press, and the first call is the next one") {
    for (const bool by_mouse : {false, true}) {
        Desk desk;
        Visitor visitor(desk, {});
        arrive(visitor);
        REQUIRE(card(visitor) == 1);
        if (by_mouse) {
            visitor.click("tour:skip");
        } else {
            visitor.press(Key::escape);
        }
        CHECK(card(visitor) == 0);
        CHECK(visitor.trace.screen() == "today");
        visitor.press(Key::enter);
        CHECK(visitor.trace.screen() == "play");
    }
}

TEST_CASE("one turns the cards forward and back by mouse and by keyboard") {
    Desk desk;
    Visitor visitor(desk, {});
    arrive(visitor);
    visitor.click("tour:next");
    CHECK(card(visitor) == 2);
    visitor.press(Key::right);
    CHECK(card(visitor) == 3);
    visitor.press(Key::left);
    CHECK(card(visitor) == 2);
    visitor.click("tour:back");
    CHECK(card(visitor) == 1);
    CHECK_FALSE(visitor.sees("tour:back"));
}

TEST_CASE("a press beside the card puts it away and counts where it was made") {
    Desk desk;
    Visitor visitor(desk, {});
    arrive(visitor);
    visitor.click("rail:courses");
    CHECK(visitor.trace.screen() == "courses");
    CHECK(visitor.state().trainee->shown_round);
    visitor.press(Key::escape);
    CHECK(visitor.trace.screen() == "today");
    CHECK(card(visitor) == 0);
}

TEST_CASE("Tab stays on the card") {
    Desk desk;
    Visitor visitor(desk, {});
    arrive(visitor);
    visitor.press(Key::enter);
    std::set<std::string> reached;
    for (int i = 0; i < 8; ++i) {
        visitor.press(Key::tab);
        reached.insert(visitor.trace.focus());
    }
    CHECK(reached == std::set<std::string>{"tour:skip", "tour:back", "tour:next"});
    while (visitor.trace.focus() != "tour:back") visitor.press(Key::tab);
    visitor.press(Key::enter);
    CHECK(card(visitor) == 1);
}

TEST_CASE("who has seen the cards never gets them by themselves again, the next trainee does") {
    Desk desk;
    Visitor visitor(desk, {});
    arrive(visitor);
    visitor.press(Key::escape);
    visitor.click("person");
    visitor.click("who:trainee:1");
    CHECK(card(visitor) == 0);
    visitor.click("person");
    visitor.click("who:name");
    arrive(visitor, "李小红");
    CHECK(card(visitor) == 1);
}

TEST_CASE("the cards come again in the settings, as often as one likes, and start nothing then") {
    Desk desk;
    Visitor visitor(desk, {});
    tests::sign_in(visitor);
    for (int round = 0; round < 2; ++round) {
        visitor.click("rail:settings");
        visitor.click("tour:again");
        REQUIRE(visitor.trace.screen() == "today");
        for (int i = 1; i <= 4; ++i) {
            CHECK(card(visitor) == i);
            visitor.press(Key::enter);
        }
        CHECK(card(visitor) == 0);
        CHECK(visitor.trace.screen() == "today");
    }
}

TEST_CASE("the first card points at the button that begins, and does not lie on it") {
    Desk desk;
    Visitor visitor(desk, {});
    arrive(visitor);
    const ui::TracedWidget button = *visitor.trace.find("next");
    const ui::TracedWidget shown = *visitor.trace.find("tour");
    const bool apart = button.y + button.height <= shown.y || shown.y + shown.height <= button.y ||
                       button.x + button.width <= shown.x || shown.x + shown.width <= button.x;
    CHECK(apart);
    visitor.click("next");
    CHECK(visitor.trace.screen() == "play");
}
