#include "monkey_watch.h"

#include <doctest/doctest.h>

#include "app/test_support.h"

// A watch that never barks proves nothing: each of its rules is broken once.
using namespace frontdesk;
using tests::look_at_picture;
using tests::RecordsWatch;
using tests::Trouble;

namespace {

ui::TracedWidget widget(const char* id, float x) {
    ui::TracedWidget made;
    made.id = id;
    made.x = x;
    made.y = 10;
    made.width = 100;
    made.height = 44;
    return made;
}

/// What the watch says of a picture of a button and this widget, in the smallest window.
bool finds_trouble(const ui::TracedWidget& other, bool enabled = true) {
    ui::Trace trace;
    trace.begin_frame("today");
    ui::TracedWidget start = widget("start", 10);
    start.enabled = enabled;
    trace.note(start);
    trace.note(other);
    try {
        look_at_picture(trace, 1100);
        return false;
    } catch (const Trouble&) {
        return true;
    }
}

void look(RecordsWatch& watch, const app::TestDesk& desk) {
    watch.look(records::Store::open(app::records_file(desk.places), desk.clock));
}

}  // namespace

TEST_CASE("the watch sees a cut label, a widget outside the window, an id used twice, a dead screen") {
    CHECK_FALSE(finds_trouble(widget("again", 120)));
    ui::TracedWidget cut = widget("again", 120);
    cut.clipped = true;
    CHECK(finds_trouble(cut));
    CHECK(finds_trouble(widget("again", -20)));
    CHECK(finds_trouble(widget("again", 1050)));
    CHECK(finds_trouble(widget("start", 120)));
    ui::TracedWidget scrolled_away = widget("again", 120);
    scrolled_away.visible = false;
    CHECK_FALSE(finds_trouble(scrolled_away));
    CHECK(finds_trouble(scrolled_away, false));
}

TEST_CASE("the watch sees an attempt that is gone") {
    app::TestDesk desk;
    desk.apply(app::AddTrainee{"李小红", "", ""});
    desk.app.reset();
    const auto file = app::records_file(desk.places);
    const std::string before = core::read_file(file);
    desk.reopen();
    desk.apply(app::ChooseTrainee{desk.state().trainees.front().id});
    desk.apply(app::StartScenario{"small-leak", app::Mode::practice, 7});
    RecordsWatch watch;
    look(watch, desk);
    CHECK(watch.attempts() == 1);
    CHECK(watch.finished() == 0);
    desk.app.reset();
    core::write_file(file, before);
    CHECK_THROWS_WITH_AS(look(watch, desk), "attempt 1 at small-leak is gone", Trouble);
}

TEST_CASE("the watch counts what was finished, and lets an open attempt go on") {
    app::TestDesk desk;
    desk.start();
    RecordsWatch watch;
    look(watch, desk);
    for (const session::Input& input : app::good_play()) {
        if (desk.state().running) desk.play(input);
        CHECK_NOTHROW(look(watch, desk));
    }
    CHECK(watch.attempts() == 1);
    CHECK(watch.finished() == 1);
}
