#include "steps.h"

// Sentences said better, as a person does it: by the keyboard alone, half-way, and never more than asked for.
using namespace frontdesk;
using core::Key;
using tests::Desk;
using tests::sign_in;
using tests::Visitor;

namespace {

/// The first model answer of the sentence on the screen.
std::string model_of(const Visitor& visitor) {
    return visitor.state().drills->item().situation->models.front();
}

void open_drills(Visitor& visitor) {
    sign_in(visitor);
    visitor.click("rail:drills");
    REQUIRE(visitor.trace.screen() == "drills");
}

/// A reply in a scenario that is F05, so that one of its sentences is due.
void make_a_slip(Desk& desk) {
    desk.app.apply(app::StartScenario{"phone-greeting", app::Mode::practice, 7});
    for (int i = 0; i < 60 && desk.app.state().running; ++i) {
        const scenario::Node& node = *desk.app.step().node;
        if (std::holds_alternative<scenario::ReplyNode>(node.kind)) {
            desk.app.apply(app::Play{session::Say{"这个我不知道。"}});
        } else if (const auto* act = std::get_if<scenario::ActNode>(&node.kind)) {
            desk.app.apply(app::Play{session::Do{act->options.front().act}});
        } else if (const auto* choice = std::get_if<scenario::ChoiceNode>(&node.kind)) {
            desk.app.apply(app::Play{session::Choose{choice->options.front().id}});
        } else if (const auto* form = std::get_if<scenario::FormNode>(&node.kind)) {
            session::Fill fill;
            for (const auto& field : form->fields) {
                fill.fields[field.id] = field.expect.empty() ? "今天下午四点" : field.expect.front();
            }
            desk.app.apply(app::Play{fill});
        }
    }
    REQUIRE_FALSE(desk.app.state().running.has_value());
    REQUIRE_FALSE(desk.app.state().practice.due_drills.empty());
}

}  // namespace

TEST_CASE("somebody new is told where sentences come from, and can take five or choose a rule") {
    Desk desk;
    Visitor visitor(desk, {});
    open_drills(visitor);
    CHECK(visitor.sees("drills:more"));
    visitor.click("rule:F05");
    REQUIRE(visitor.state().drills.has_value());
    CHECK(visitor.state().drills->rule == "F05");
    CHECK(visitor.sees("better"));
    CHECK_FALSE(visitor.sees("rate:1"));
}

TEST_CASE("a sentence is mended by the keyboard alone, from Enter to Enter") {
    Desk desk;
    Visitor visitor(desk, {});
    open_drills(visitor);
    visitor.press(Key::enter);
    REQUIRE(visitor.state().drills.has_value());
    CHECK(visitor.state().drills->total() == 5);
    visitor.type(model_of(visitor));
    visitor.press(Key::enter);
    REQUIRE(visitor.state().drills->spoken.has_value());
    CHECK(visitor.value("score") == "100");
    CHECK(visitor.value("rate:3") == "proposed");
    visitor.press(Key::enter);
    CHECK(visitor.state().drills->done.size() == 1);
    CHECK(visitor.state().drills->done.front().rating == practice::Rating::good);
    visitor.type("这个我不知道。");
    visitor.press(Key::enter);
    CHECK(visitor.value("rate:1") == "proposed");
    visitor.press(Key::digit_2);
    REQUIRE(visitor.state().drills->done.size() == 2);
    CHECK(visitor.state().drills->done.back().rating == practice::Rating::hard);
    CHECK(visitor.value("better").empty());
}

TEST_CASE("digits are letters of the reply until it is judged") {
    Desk desk;
    Visitor visitor(desk, {});
    open_drills(visitor);
    visitor.press(Key::enter);
    visitor.press(Key::digit_2);
    visitor.type("2");
    CHECK(visitor.value("better") == "2");
    CHECK(visitor.state().drills->done.empty());
}

TEST_CASE("what is half-typed is there again after the rail, after leaving and after the program ended") {
    Desk desk;
    {
        Visitor visitor(desk, {});
        open_drills(visitor);
        visitor.click("rule:F05");
        visitor.type("您好，我去");
        visitor.click("rail:records");
        visitor.click("rail:drills");
        CHECK(visitor.value("better") == "您好，我去");
        visitor.type("问清楚");
        visitor.press(Key::escape);
        CHECK_FALSE(visitor.state().drills.has_value());
        visitor.click("rule:F05");
        CHECK(visitor.value("better") == "您好，我去问清楚");
        visitor.type("，");
        visitor.wait(1.3);
    }
    const records::TraineeId trainee = desk.app.state().trainee->id;
    app::App tomorrow({std::filesystem::path(FRONTDESK_SOURCE_DIR) / "scenarios", desk.folder.path},
                      desk.clock);
    tomorrow.apply(app::ChooseTrainee{trainee});
    tomorrow.apply(app::StartDrills{"F05"});
    CHECK(tomorrow.state().drills->draft == "您好，我去问清楚，");
}

TEST_CASE("feeling and models can be looked at, and the same be said again") {
    Desk desk;
    Visitor visitor(desk, {});
    open_drills(visitor);
    visitor.click("rule:F05");
    CHECK(visitor.sees("felt"));
    visitor.press(Key::f2);
    CHECK_FALSE(visitor.sees("felt"));
    visitor.click("help");
    CHECK(visitor.sees("pass"));
    visitor.click("better");
    visitor.type("不知道。");
    visitor.press(Key::enter);
    CHECK(visitor.sees("again"));
    visitor.click("again");
    CHECK(visitor.value("better") == "不知道。");
    CHECK(visitor.state().drills->done.empty());
}

TEST_CASE("a slip in a scenario is due, and the day's limit holds until one asks for more") {
    Desk desk;
    Visitor visitor(desk, {});
    sign_in(visitor);
    make_a_slip(desk);
    const std::size_t due = desk.app.state().practice.due_drills.size();
    visitor.click("rail:drills");
    CHECK(visitor.label("drills:start") == "开始");
    visitor.click("limit:0");
    CHECK(visitor.state().practice.limit == 0);
    CHECK_FALSE(visitor.sees("drills:start"));
    REQUIRE(visitor.sees("drills:more"));
    visitor.click("limit:5");
    visitor.press(Key::enter);
    REQUIRE(visitor.state().drills.has_value());
    CHECK(visitor.state().drills->total() == static_cast<int>(std::min<std::size_t>(due, 5)));
}

TEST_CASE("after the last one the screen sums up and offers a few more") {
    Desk desk;
    Visitor visitor(desk, {});
    open_drills(visitor);
    visitor.click("rule:F05");
    const int total = visitor.state().drills->total();
    for (int i = 0; i < total; ++i) {
        visitor.type(model_of(visitor));
        visitor.press(Key::enter);
        visitor.press(Key::digit_4);
    }
    REQUIRE(visitor.state().drills->is_finished());
    CHECK(visitor.sees("drills:more"));
    visitor.press(Key::enter);
    CHECK(visitor.trace.screen() == "today");
    CHECK(visitor.state().practice.done_today == total);
}

TEST_CASE("a sentence that comes back in ten minutes appears by itself") {
    Desk desk;
    Visitor visitor(desk, {});
    open_drills(visitor);
    visitor.click("rule:F05");
    visitor.type("这个我不知道。");
    visitor.press(Key::enter);
    visitor.press(Key::digit_1);
    visitor.press(Key::escape);
    CHECK(visitor.sees("drills:more"));
    desk.clock.advance_ms(11 * 60 * 1000);
    visitor.wait(0.2);
    CHECK(visitor.sees("drills:start"));
}
