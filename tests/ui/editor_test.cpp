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

TEST_CASE("a record form is written with its fields, what is right in them, and in another order") {
    Desk desk;
    Visitor visitor(desk, {});
    open_editor(visitor);
    visitor.click("new:reception");
    visitor.click("node:asks");
    visitor.click("editor:add");
    visitor.click("add:form");
    const std::string form = open(visitor).selected;
    const std::string at = "edit:nodes/" + form + "/fields/";
    visitor.click("add:edit:nodes/" + form + "/fields");
    CHECK(text(visitor, {"nodes", form, "fields", "1", "id"}) == "item-2");
    visitor.click(at + "1/label");
    visitor.press(Key::a, {.control = true});
    visitor.type("来电时间");
    visitor.click(at + "1/kind:time");
    visitor.click("add:" + at + "1/expect");
    visitor.click(at + "1/expect/0");
    visitor.press(Key::a, {.control = true});
    visitor.type("下午三点");
    visitor.click(at + "1/required:no");
    CHECK(text(visitor, {"nodes", form, "fields", "1", "label"}) == "来电时间");
    CHECK(text(visitor, {"nodes", form, "fields", "1", "kind"}) == "time");
    CHECK(text(visitor, {"nodes", form, "fields", "1", "expect", "0"}) == "下午三点");
    visitor.click(at + "1:up");
    CHECK(text(visitor, {"nodes", form, "fields", "0", "label"}) == "来电时间");
    CHECK(open(visitor).obstacles() == 0);
    visitor.click(at + "0:remove");
    CHECK(text(visitor, {"nodes", form, "fields", "0", "kind"}) == "flat");
}

TEST_CASE("exercises of each kind are written in the inspector and stay without errors") {
    Desk desk;
    Visitor visitor(desk, {});
    open_editor(visitor);
    visitor.click("new:reception");
    for (const char* kind : {"single", "multiple", "order", "sort", "match", "number", "summary"}) {
        visitor.click("node:asks");
        visitor.click("editor:add");
        visitor.click(std::string("add:") + kind);
        CHECK_MESSAGE(open(visitor).obstacles() == 0, kind);
        CHECK_MESSAGE(visitor.sees("edit:nodes/" + open(visitor).selected + "/prompt"), kind);
    }
    const auto node_of = [&visitor](const std::string& kind) {
        for (const editing::GraphNode& node : open(visitor).graph.nodes)
            if (node.kind == kind) return node.id;
        return std::string();
    };
    const auto select = [&](const std::string& kind) {
        desk.app.apply(app::EditorDeed{app::SelectNode{node_of(kind)}});
        visitor.settle();
        return "edit:nodes/" + node_of(kind) + "/";
    };
    const std::string order = select("order");
    visitor.click(order + "items/1:loose");
    CHECK(text(visitor, {"nodes", node_of("order"), "loose", "0", "1"}) == "second");
    visitor.click(order + "items/1:loose");
    CHECK(open(visitor).document.text().find("loose") == std::string::npos);
    const std::string sort = select("sort");
    visitor.click("add:" + sort + "items");
    CHECK(open(visitor).obstacles() > 0);
    visitor.click(sort + "items/2/bin");
    visitor.click(sort + "items/2/bin:no");
    CHECK(open(visitor).obstacles() == 0);
    const std::string number = select("number");
    visitor.click(number + "tolerance");
    visitor.type("0.5");
    CHECK(open(visitor).document.text().find("\"tolerance\": 0.5") != std::string::npos);
    const std::string summary = select("summary");
    CHECK(visitor.value(summary + "models/0:verdict") == "fine");
    visitor.click(summary + "models/0");
    visitor.press(Key::a, {.control = true});
    visitor.type("没说清。");
    CHECK(visitor.value(summary + "models/0:verdict") == "not");
}

TEST_CASE("conditions are joined, turned round, asked of the whole talk, and taken apart again") {
    Desk desk;
    Visitor visitor(desk, {.width = 1920, .height = 1080, .settings = {}});
    open_editor(visitor);
    visitor.click("new:complaint");
    visitor.click("node:plan");
    visitor.click("add:branch");
    const std::string when =
        "edit:nodes/plan/branches/" +
        std::to_string(
            open(visitor).document.tree().find("nodes")->find("plan")->find("branches")->as_array()->size() -
            1) +
        "/when";
    const auto written = [&] {
        const json::Array& branches =
            *open(visitor).document.tree().find("nodes")->find("plan")->find("branches")->as_array();
        return json::write(*branches.back().find("when"));
    };
    visitor.click(when);
    visitor.click(when + ":search");
    visitor.type("M13");
    visitor.click(when + ":made:M13");
    CHECK(written() == R"({"made":"M13"})");
    visitor.click(when + ":since");
    CHECK(written() == R"({"made":"M13","since":"start"})");
    visitor.click("join:" + when);
    CHECK(written() == R"({"all":[{"made":"M13","since":"start"},{"hit":"any"}]})");
    visitor.click(when + "/all/1:not");
    CHECK(written() == R"({"all":[{"made":"M13","since":"start"},{"not":{"hit":"any"}}]})");
    visitor.click(when + ":some");
    CHECK(written() == R"({"any":[{"made":"M13","since":"start"},{"not":{"hit":"any"}}]})");
    visitor.click("group:" + when + "/any");
    CHECK(open(visitor).obstacles() == 0);
    visitor.click(when + "/any/2:remove");
    visitor.click(when + "/any/0:remove");
    CHECK(written() == R"({"not":{"hit":"any"}})");
    visitor.click(when + ":not");
    CHECK(written() == R"({"hit":"any"})");
    visitor.click(when);
    visitor.click(when + ":hot");
    CHECK(written() == R"({"heat":{"min":60}})");
    visitor.click(when + "/heat/min");
    visitor.press(Key::a, {.control = true});
    visitor.type("75");
    CHECK(written() == R"({"heat":{"min":75}})");
    CHECK(open(visitor).obstacles() == 0);
}

TEST_CASE("a problem with one way out has a button for it") {
    Desk desk;
    Visitor visitor(desk, {});
    open_editor(visitor);
    visitor.click("new:reception");
    desk.app.apply(app::EditorDeed{app::SetValue{{"nodes", "thanks", "next"}, json::Value("godbye")}});
    visitor.settle();
    CHECK(visitor.label("mend:0") == "改成 goodbye");
    visitor.click("mend:0");
    CHECK(open(visitor).obstacles() == 0);
    CHECK_FALSE(visitor.sees("mend:0"));
}

TEST_CASE("the small picture of the graph covers no node") {
    Desk desk;
    Visitor visitor(desk, {.width = 1366, .height = 768, .settings = {}});
    open_editor(visitor);
    visitor.click("new:complaint");
    for (int i = 0; i < 6; ++i) {
        if (visitor.sees("editor:minimap")) {
            const ui::TracedWidget map = widget(visitor, "editor:minimap");
            for (const ui::TracedWidget& one : visitor.trace.widgets()) {
                if (!one.id.starts_with("node:")) continue;
                const bool apart = one.x >= map.x + map.width || one.x + one.width <= map.x ||
                                   one.y >= map.y + map.height || one.y + one.height <= map.y;
                CHECK_MESSAGE(apart, one.id);
            }
        }
        visitor.click(i < 3 ? "editor:larger" : "editor:smaller");
    }
}
