#include "ui/kit/focus.h"

#include <doctest/doctest.h>

namespace frontdesk::ui {

namespace {

/// One frame with three widgets; the middle one takes text.
void frame(Focus& focus, Key pressed, bool mouse = false) {
    Keys keys;
    if (pressed != Key::none) keys.press(pressed);
    focus.begin_frame(keys, mouse);
    focus.offer("first");
    focus.offer("text", true);
    focus.offer("last");
}

}  // namespace

TEST_CASE("Tab goes on and Shift+Tab back, both round the ends") {
    Focus focus;
    frame(focus, Key::none);
    CHECK(focus.current().empty());
    frame(focus, Key::tab);
    CHECK(focus.is_on("first"));
    CHECK(focus.shows_ring());
    frame(focus, Key::back_tab);
    CHECK(focus.is_on("last"));
    frame(focus, Key::tab);
    CHECK(focus.is_on("first"));
}

TEST_CASE("Enter belongs to a button under the keyboard, but not to a text box") {
    Focus focus;
    frame(focus, Key::none);
    frame(focus, Key::tab);
    frame(focus, Key::none);
    CHECK(focus.keeps_enter());
    frame(focus, Key::tab);
    frame(focus, Key::none);
    CHECK(focus.is_on("text"));
    CHECK(focus.in_text());
    CHECK_FALSE(focus.keeps_enter());
}

TEST_CASE("the mouse takes the ring away, and a widget that is gone loses the focus") {
    Focus focus;
    frame(focus, Key::none);
    frame(focus, Key::tab);
    frame(focus, Key::none, true);
    CHECK_FALSE(focus.shows_ring());
    focus.move_to("text");
    frame(focus, Key::none);
    CHECK(focus.is_on("text"));
    Keys keys;
    focus.begin_frame(keys, false);
    focus.offer("elsewhere");
    focus.begin_frame(keys, false);
    CHECK(focus.current().empty());
}

}  // namespace frontdesk::ui
