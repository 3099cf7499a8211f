#include <algorithm>

#include "app/turns.h"
#include "steps.h"

// A turn said again, two versions side by side, and why the temper moved: by mouse, and by keyboard alone.
using namespace frontdesk;
using core::Key;
using tests::Desk;
using tests::Visitor;

namespace {

const char* const scenario_id = "complaint-angry-leak";
const char* const slip = "漏水是楼上的事，不归我们管，您应该理解一下。";

void answer_well_to_the_end(app::App& app) {
    tests::answer_all(app);
    REQUIRE(app.state().result.has_value());
}

/// A finished call in which the second reply was a slip.
records::AttemptId rude_call(Desk& desk, app::Mode mode = app::Mode::practice) {
    desk.app.apply(app::AddTrainee{"周晓芸", "", ""});
    desk.app.apply(app::StartScenario{scenario_id, mode, 7});
    desk.app.apply(app::Play{session::Do{"pick-up"}});
    tests::answer(desk.app);
    desk.app.apply(app::Play{session::Say{slip}});
    answer_well_to_the_end(desk.app);
    return desk.app.state().result->head.id;
}

/// The line at which the slip was said.
std::size_t slip_entry(const Visitor& visitor) {
    const auto& transcript = visitor.state().result->session.transcript;
    const auto said = std::find_if(transcript.begin(), transcript.end(),
                                   [](const auto& entry) { return entry.text == slip; });
    REQUIRE(said != transcript.end());
    return static_cast<std::size_t>(said - transcript.begin());
}

std::string tile(std::size_t entry) {
    return "turn:" + std::to_string(entry);
}

/// Presses Tab, at least once, until the keyboard is on that widget.
void tab_to(Visitor& visitor, const std::string& id) {
    visitor.press(Key::tab);
    for (int i = 0; i < 80 && visitor.trace.focus() != id; ++i) visitor.press(Key::tab);
    REQUIRE(visitor.trace.focus() == id);
}

}  // namespace

TEST_CASE("Enter on a result says the worst turn again, with what was said in the reply box") {
    Desk desk;
    const records::AttemptId trunk = rude_call(desk);
    Visitor visitor(desk, {});
    visitor.note({.result = true});
    REQUIRE(visitor.trace.screen() == "result");
    CHECK(visitor.value(tile(slip_entry(visitor))) == "on");
    CHECK(visitor.label("retry") == "第 2 轮再说");
    visitor.press(Key::enter);
    REQUIRE(visitor.trace.screen() == "play");
    CHECK(visitor.value("reply") == slip);
    CHECK(visitor.state().running->id != trunk);
}

TEST_CASE("arrows and presses choose another turn to say again") {
    Desk desk;
    rude_call(desk);
    Visitor visitor(desk, {});
    visitor.note({.result = true});
    const std::size_t worst = slip_entry(visitor);
    visitor.press(Key::left);
    CHECK(visitor.value(tile(worst)) != "on");
    CHECK(visitor.label("retry") == "第 1 轮再说");
    visitor.press(Key::right);
    CHECK(visitor.value(tile(worst)) == "on");
    visitor.click(tile(0));
    CHECK(visitor.label("retry") == "这一步再做");
    visitor.click("retry");
    REQUIRE(visitor.trace.screen() == "play");
    CHECK(visitor.state().running->session.transcript.empty());
}

TEST_CASE("with the keyboard alone: say it again, see the result, put both side by side and try once more") {
    Desk desk;
    const records::AttemptId trunk = rude_call(desk);
    Visitor visitor(desk, {});
    visitor.note({.result = true});
    visitor.press(Key::enter);
    REQUIRE(visitor.trace.screen() == "play");
    visitor.press(Key::a, {.control = true});
    visitor.type("陈先生，对不起，让您着急了。您慢慢说，我都记着。");
    visitor.press(Key::enter);
    REQUIRE(visitor.state().running.has_value());
    answer_well_to_the_end(desk.app);
    visitor.note({.running = true, .result = true});
    REQUIRE(visitor.trace.screen() == "result");
    CHECK(visitor.state().result->head.branched_from == trunk);
    tab_to(visitor, "compare");
    visitor.press(Key::enter);
    REQUIRE(visitor.trace.screen() == "compare");
    CHECK(visitor.label("version:left") == "第 1 次");
    CHECK(visitor.label("version:right") == "第 1 次 · 再说 1");
    CHECK(visitor.label("verdict").find("再说 1 说得更好") != std::string::npos);
    visitor.press(Key::enter);
    REQUIRE(visitor.trace.screen() == "play");
    CHECK(visitor.value("reply") == "陈先生，对不起，让您着急了。您慢慢说，我都记着。");
}

TEST_CASE("a turn said again counts for nothing in the lists, and says so") {
    Desk desk;
    const records::AttemptId trunk = rude_call(desk);
    desk.app.apply(app::RetryFrom{trunk, 0});
    answer_well_to_the_end(desk.app);
    const records::AttemptHead branch = desk.app.state().result->head;
    CHECK(branch.total > desk.app.state().attempts.back().total);
    Visitor visitor(desk, {});
    visitor.note({.result = true});
    visitor.click("rail:records");
    const std::string button = "compare:" + std::to_string(branch.id.value);
    REQUIRE(visitor.sees(button));
    CHECK_FALSE(visitor.sees("compare:" + std::to_string(trunk.value)));
    visitor.click(button);
    CHECK(visitor.trace.screen() == "compare");
    visitor.press(Key::escape);
    CHECK(visitor.trace.screen() == "result");
}

TEST_CASE("which two stand side by side is chosen with the arrows above them") {
    Desk desk;
    const records::AttemptId trunk = rude_call(desk);
    for (int i = 0; i < 2; ++i) {
        desk.app.apply(app::RetryFrom{trunk, 0});
        answer_well_to_the_end(desk.app);
    }
    desk.app.apply(app::OpenResult{trunk});
    Visitor visitor(desk, {});
    visitor.note({.result = true});
    visitor.click("compare");
    REQUIRE(visitor.trace.screen() == "compare");
    CHECK(visitor.label("version:left") == "第 1 次");
    CHECK(visitor.label("version:right") == "第 1 次 · 再说 2");
    CHECK_FALSE(visitor.trace.find("left:earlier")->enabled);
    CHECK_FALSE(visitor.trace.find("right:later")->enabled);
    visitor.click("right:earlier");
    CHECK(visitor.label("version:right") == "第 1 次 · 再说 1");
    visitor.click("left:later");
    CHECK(visitor.label("version:left") == "第 1 次 · 再说 2");
}

TEST_CASE("of an examination nothing is offered to be said again, only the scenario from its start") {
    Desk desk;
    rude_call(desk, app::Mode::exam);
    Visitor visitor(desk, {});
    visitor.note({.result = true});
    REQUIRE(visitor.trace.screen() == "result");
    CHECK_FALSE(visitor.sees("retry"));
    CHECK(visitor.sees("again"));
}

TEST_CASE("in a running call any turn can be said again, not only the last one") {
    Desk desk;
    desk.app.apply(app::AddTrainee{"周晓芸", "", ""});
    desk.app.apply(app::StartScenario{scenario_id, app::Mode::practice, 7});
    desk.app.apply(app::Play{session::Do{"pick-up"}});
    desk.app.apply(app::Play{session::Say{slip}});
    tests::answer(desk.app);
    tests::answer(desk.app);
    const auto& transcript = desk.app.state().running->session.transcript;
    const auto said = std::find_if(transcript.begin(), transcript.end(),
                                   [](const auto& entry) { return entry.text == slip; });
    const std::string id = "say-again:" + std::to_string(said - transcript.begin());
    Visitor visitor(desk, {});
    visitor.note({.running = true});
    CHECK(tests::said(visitor) == 3);
    visitor.click(id);
    CHECK(visitor.trace.screen() == "play");
    CHECK(tests::said(visitor) == 0);
    CHECK(visitor.value("reply") == slip);
}

TEST_CASE("why the temper moved is told at the mood bar and at the change, by mouse and by keyboard") {
    Desk desk;
    desk.app.apply(app::AddTrainee{"周晓芸", "", ""});
    desk.app.apply(app::StartScenario{scenario_id, app::Mode::practice, 7});
    desk.app.apply(app::Play{session::Do{"pick-up"}});
    tests::answer(desk.app);
    desk.app.apply(app::Play{session::Say{slip}});
    Visitor visitor(desk, {});
    visitor.note({.running = true});
    CHECK_FALSE(visitor.sees("causes"));
    visitor.click("mood");
    CHECK(visitor.sees("causes"));
    CHECK(std::stoi(visitor.value("causes")) >= 1);
    visitor.press(Key::escape);
    visitor.headless.move_mouse(700, 300);
    visitor.settle();
    CHECK_FALSE(visitor.sees("causes"));
    CHECK(visitor.trace.screen() == "play");
    const ui::TracedWidget bar = *visitor.trace.find("mood");
    visitor.headless.move_mouse(bar.x + bar.width / 2, bar.y + bar.height / 2);
    visitor.settle();
    CHECK(visitor.sees("causes"));
    visitor.headless.move_mouse(700, 300);
    visitor.settle();
    tab_to(visitor, "mood");
    visitor.press(Key::enter);
    CHECK(visitor.value("mood") == "open");
    std::string change;
    for (const ui::TracedWidget& widget : visitor.trace.widgets()) {
        if (widget.id.starts_with("heat:")) change = widget.id;
    }
    REQUIRE_FALSE(change.empty());
    visitor.click(change);
    CHECK(visitor.value(change) == "open");
    visitor.click(change);
    CHECK(visitor.value(change).empty());
}

TEST_CASE("an examination keeps the causes of the mood to itself") {
    Desk desk;
    desk.app.apply(app::AddTrainee{"周晓芸", "", ""});
    desk.app.apply(app::StartScenario{scenario_id, app::Mode::exam, 7});
    desk.app.apply(app::Play{session::Do{"pick-up"}});
    Visitor visitor(desk, {});
    visitor.note({.running = true});
    CHECK(visitor.trace.screen() == "play");
    CHECK_FALSE(visitor.sees("mood"));
}
