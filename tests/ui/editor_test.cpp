#include "steps.h"

// Somebody who writes a scenario, from the first sentence to playing it.
using namespace frontdesk;
using core::Key;
using tests::Desk;
using tests::sign_in;
using tests::Visitor;

namespace {

void open_editor(Visitor& visitor) {
    sign_in(visitor);
    visitor.click("rail:training");
    visitor.click("training:editor");
    REQUIRE(visitor.trace.screen() == "editor");
}

const app::OpenScenario& open(const Visitor& visitor) {
    REQUIRE(visitor.state().editor.open.has_value());
    return *visitor.state().editor.open;
}

std::string text(const Visitor& visitor, const editing::Path& path) {
    return editing::text_at(open(visitor).document.tree(), path);
}

const ui::TracedWidget& widget(const Visitor& visitor, const std::string& id) {
    const ui::TracedWidget* found = visitor.trace.find(id);
    REQUIRE_MESSAGE(found != nullptr, id);
    return *found;
}

}  // namespace

TEST_CASE("a scenario is written from a template, broken, mended, published and played") {
    Desk desk;
    Visitor visitor(desk, {});
    open_editor(visitor);
    visitor.click("new:reception");
    CHECK(visitor.value("editor:saved").find("草稿") != std::string::npos);
    visitor.click("editor:fit");
    visitor.click("node:asks");
    CHECK(visitor.value("node:asks") == "selected");
    visitor.click("edit:nodes/asks/text");
    visitor.press(Key::end, {.control = true});
    visitor.type("我找李阿姨。");
    CHECK(text(visitor, {"nodes", "asks", "text"}).find("我找李阿姨。") != std::string::npos);

    visitor.click("node:goodbye");
    visitor.click("editor:remove-node");
    CHECK(open(visitor).obstacles() > 0);
    REQUIRE(visitor.sees("problem:0"));
    CHECK(visitor.value("problem:0") == "SC012 thanks");
    CHECK_FALSE(widget(visitor, "editor:publish").enabled);
    visitor.click("problem:0");
    CHECK(open(visitor).selected == "thanks");
    CHECK(visitor.sees("edit:nodes/thanks/next"));
    visitor.press(Key::z, {.control = true});
    CHECK(open(visitor).obstacles() == 0);
    CHECK_FALSE(visitor.sees("problem:0"));
    visitor.press(Key::y, {.control = true});
    CHECK(open(visitor).obstacles() > 0);
    visitor.click("editor:undo");
    CHECK(open(visitor).obstacles() == 0);

    visitor.click("editor:publish");
    REQUIRE(visitor.state().notice.has_value());
    CHECK(visitor.label("notice").find("第 1 版") != std::string::npos);
    visitor.click("back");
    CHECK(visitor.sees("own:reception"));
    visitor.click("rail:courses");
    visitor.click("courses:all");
    visitor.click("start:reception");
    REQUIRE(visitor.state().running.has_value());
    CHECK(visitor.trace.screen() == "play");
    CHECK(visitor.state().running->scenario->id == "reception");
}

TEST_CASE("a template is tried out from any node with any temper, and one is back where one wrote") {
    Desk desk;
    Visitor visitor(desk, {});
    open_editor(visitor);
    visitor.click("new:complaint");
    visitor.click("editor:fit");
    visitor.click("node:plan");
    visitor.click("trial:furious");
    visitor.press(Key::f5);
    REQUIRE(visitor.trace.screen() == "play");
    CHECK(visitor.state().running->session.heat() == 90);
    visitor.type("我会尽快反映。");
    visitor.press(Key::enter);
    REQUIRE(visitor.trace.screen() == "editor");
    CHECK(visitor.value("editor:saved").find("气没消") != std::string::npos);
    CHECK(visitor.state().attempts.empty());
    visitor.press(Key::f5);
    visitor.press(Key::escape);
    CHECK(visitor.trace.screen() == "editor");
    CHECK(open(visitor).selected == "plan");
}

TEST_CASE("model answers are judged while they are typed, and moves are chosen from a list") {
    Desk desk;
    Visitor visitor(desk, {});
    open_editor(visitor);
    visitor.click("new:reception");
    visitor.click("node:greet");
    CHECK(visitor.value("edit:nodes/greet/models/0:verdict") == "fine");
    visitor.click("edit:nodes/greet/models/0");
    visitor.press(Key::a, {.control = true});
    visitor.type("嗯。");
    CHECK(visitor.value("edit:nodes/greet/models/0:verdict") == "not");
    visitor.click("want:add");
    visitor.click("wants:search");
    visitor.type("M14");
    visitor.click("wants:M14");
    CHECK(open(visitor).document.text().find("\"wants\": [\"M01\", \"M04\", \"M14\"]") != std::string::npos);
    visitor.click("want:M04");
    CHECK(open(visitor).document.text().find("\"wants\": [\"M01\", \"M14\"]") != std::string::npos);
}

TEST_CASE("text and graph show each other's edits, and broken text keeps the last graph") {
    Desk desk;
    Visitor visitor(desk, {.width = 1100, .height = 680, .settings = {.scale = 1.5}});
    open_editor(visitor);
    visitor.click("new:reception");
    visitor.click("view:text");
    visitor.click("editor:text");
    visitor.press(Key::home, {.control = true});
    visitor.type("x");
    CHECK_FALSE(open(visitor).document.is_readable());
    CHECK(visitor.value("editor:broken").find("第 1 行") != std::string::npos);
    visitor.click("view:graph");
    CHECK(open(visitor).graph.nodes.size() == 8);
    CHECK(visitor.sees("node:comes-in"));
    visitor.click("editor:undo");
    CHECK(open(visitor).document.is_readable());
    visitor.click("view:step");
    visitor.click("edit:title");
    visitor.type("新");
    visitor.click("view:text");
    CHECK(open(visitor).document.text().find("\"title\": \"前台接待新\"") != std::string::npos);
}

TEST_CASE("nodes are dragged, the picture is moved and made larger, and the places are kept") {
    Desk desk;
    Visitor visitor(desk, {.width = 1920, .height = 1080, .settings = {}});
    open_editor(visitor);
    visitor.click("new:reception");
    const ui::TracedWidget before = widget(visitor, "node:greet");
    const float x = before.x + before.width / 2;
    const float y = before.y + before.height / 2;
    visitor.headless.drag(x, y, x + 40, y + 120);
    visitor.settle();
    const ui::TracedWidget after = widget(visitor, "node:greet");
    CHECK(after.y > before.y + 100);
    const double kept = open(visitor).spots.at("greet").y;
    visitor.press(Key::escape);
    visitor.click("draft:reception");
    CHECK(open(visitor).spots.at("greet").y == kept);
    visitor.click("editor:larger");
    CHECK(widget(visitor, "node:greet").width > after.width);
    visitor.click("editor:fit");
    visitor.click("editor:arrange");
    CHECK(open(visitor).dragged.empty());
}

TEST_CASE("text and graph stand side by side where there is room") {
    Desk desk;
    Visitor visitor(desk, {});
    open_editor(visitor);
    visitor.click("new:reception");
    CHECK_FALSE(visitor.sees("editor:text"));
    visitor.click("editor:show-text");
    CHECK(visitor.sees("editor:text"));
    CHECK(visitor.sees("node:comes-in"));
    visitor.click("editor:show-text");
    CHECK_FALSE(visitor.sees("editor:text"));
}

TEST_CASE("coverage tells what a scenario never reaches") {
    Desk desk;
    Visitor visitor(desk, {});
    open_editor(visitor);
    visitor.click("new:reception");
    visitor.click("editor:cover");
    REQUIRE(open(visitor).coverage.has_value());
    CHECK(open(visitor).coverage->reached.size() == open(visitor).graph.nodes.size());
    CHECK(open(visitor).coverage->best == 100);
}

TEST_CASE("a draft is thrown away only when that was asked twice") {
    Desk desk;
    Visitor visitor(desk, {});
    open_editor(visitor);
    visitor.click("new:phone-call");
    visitor.press(Key::escape);
    visitor.click("drop:phone-call");
    CHECK(visitor.sees("draft:phone-call"));
    visitor.click("drop-sure:phone-call");
    CHECK_FALSE(visitor.sees("draft:phone-call"));
}

TEST_CASE("a scenario is left by Esc, whatever was done last, and nothing is complained of") {
    Desk desk;
    Visitor visitor(desk, {});
    open_editor(visitor);
    visitor.click("new:phone-call");
    visitor.click("editor:fit");
    visitor.click("node:plan");
    visitor.click("editor:remove-node");
    visitor.click("editor:undo");
    visitor.press(Key::escape);
    CHECK(visitor.sees("new:phone-call"));
    CHECK_FALSE(visitor.state().notice.has_value());
}
