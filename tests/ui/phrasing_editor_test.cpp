#include <chrono>
#include <filesystem>
#include <thread>

#include "steps.h"

// Somebody who makes the company's own rules of what must not be said.
using namespace frontdesk;
using core::Key;
using tests::Desk;
using tests::sign_in;
using tests::Visitor;

namespace {

const app::OpenPhrasing& phrasing_draft(const Visitor& visitor) {
    REQUIRE(visitor.state().phrasing_editor.open.has_value());
    return *visitor.state().phrasing_editor.open;
}

void open_phrasing(Visitor& visitor) {
    sign_in(visitor);
    visitor.click("rail:training");
    visitor.click("training:phrasing");
    REQUIRE(visitor.trace.screen() == "phrasing");
    visitor.settle();
}

/// Until the draft is judged and every sentence was tried.
void wait_for_verdicts(Visitor& visitor) {
    for (int i = 0; i < 100 && !phrasing_draft(visitor).is_checked(); ++i) visitor.wait(0.2);
    REQUIRE(phrasing_draft(visitor).is_checked());
    visitor.settle();
}

void select_rule(Visitor& visitor, const std::string& id) {
    visitor.click("phrasing:search");
    visitor.press(Key::a, {.control = true});
    visitor.type(id);
    visitor.click("rule:" + id);
    visitor.settle();
}

void add_line(Visitor& visitor, const std::string& list, const std::string& words) {
    visitor.click("add:" + list);
    visitor.type(words);
}

void try_words(Visitor& visitor, const std::string& words) {
    visitor.click("phrasing:trial");
    visitor.press(Key::a, {.control = true});
    visitor.type(words);
    visitor.settle();
}

constexpr const char* company_words = "这个月亮打烊了";

}  // namespace

TEST_CASE("a trainer adds a pattern, sees it in the test box, publishes it, and it is scored with") {
    Desk desk;
    Visitor visitor(desk, {});
    open_phrasing(visitor);
    select_rule(visitor, "F06");
    try_words(visitor, company_words);
    const bool heard_before = visitor.sees("verdict:F06");
    add_line(visitor, "patterns", "月亮打烊了");
    CHECK(visitor.value("phrasing:saved").find("草稿") != std::string::npos);
    wait_for_verdicts(visitor);
    CHECK(visitor.sees("verdict:F06"));
    CHECK_FALSE(heard_before);
    visitor.click("trial:should-hit");
    wait_for_verdicts(visitor);
    const std::size_t count =
        editing::find_at(phrasing_draft(visitor).selected.now, editing::Path{"should_hit"})
            ->as_array()
            ->size();
    CHECK(visitor.value("phrase:should_hit/" + std::to_string(count - 1)) == "fine");
    CHECK(visitor.value("rule:F06") == "改过");
    visitor.click("phrasing:publish");
    REQUIRE(visitor.state().notice.has_value());
    CHECK(visitor.label("notice").find("第 1 版") != std::string::npos);
    CHECK(visitor.trace.screen() == "phrasing");
    const phrasing::Assessment verdict = desk.app.content().engine.assess(company_words, {});
    CHECK(std::any_of(verdict.forbidden.begin(), verdict.forbidden.end(),
                      [](const auto& one) { return one.rule == "F06"; }));
}

TEST_CASE("a pattern that breaks a sentence is refused with the sentence, and undone it is fine again") {
    Desk desk;
    Visitor visitor(desk, {});
    open_phrasing(visitor);
    select_rule(visitor, "F05");
    add_line(visitor, "patterns", "三号楼");
    wait_for_verdicts(visitor);
    CHECK(phrasing_draft(visitor).obstacles() > 0);
    visitor.click("phrasing:publish");
    REQUIRE(visitor.state().notice.has_value());
    CHECK(visitor.label("notice").find("您知道三号楼的快递柜吗") != std::string::npos);
    REQUIRE(visitor.sees("problem:0"));
    visitor.click("phrasing:undo");
    while (phrasing_draft(visitor).document.can_undo()) visitor.click("phrasing:undo");
    wait_for_verdicts(visitor);
    CHECK(phrasing_draft(visitor).obstacles() == 0);
    CHECK_FALSE(visitor.sees("problem:0"));
}

TEST_CASE("a line is pressed to be changed in place, and Enter puts it back among the others") {
    Desk desk;
    Visitor visitor(desk, {});
    open_phrasing(visitor);
    select_rule(visitor, "F06");
    const std::string before = visitor.label("phrase:better/0");
    REQUIRE_FALSE(before.empty());
    visitor.click("phrase:better/0");
    visitor.press(Key::end, {.control = true});
    visitor.type("我陪您去。");
    CHECK(editing::text_at(phrasing_draft(visitor).selected.now, {"better", "0"}) == before + "我陪您去。");
    visitor.press(Key::enter);
    CHECK(visitor.label("phrase:better/0") == before + "我陪您去。");
    visitor.press(Key::z, {.control = true});
    CHECK(visitor.label("phrase:better/0") == before);
    CHECK_FALSE(phrasing_draft(visitor).is_changed());
}

TEST_CASE(
    "a rule is switched off and on, guards and severity are pressed, and a rule of one's own is begun") {
    Desk desk;
    Visitor visitor(desk, {});
    open_phrasing(visitor);
    select_rule(visitor, "F06");
    visitor.click("phrase:off");
    CHECK(visitor.value("rule:F06") == "停用");
    CHECK_FALSE(visitor.sees("add:patterns"));
    visitor.click("phrase:on");
    visitor.click("severity:fatal");
    CHECK(phrasing_draft(visitor).document.text().find("\"severity\": \"fatal\"") != std::string::npos);
    visitor.click("guard:question");
    CHECK(phrasing_draft(visitor).document.text().find("\"guards\"") != std::string::npos);
    visitor.click("phrase:restore");
    CHECK_FALSE(phrasing_draft(visitor).is_changed());
    visitor.click("phrasing:search");
    visitor.press(Key::a, {.control = true});
    visitor.type("zzz");
    visitor.click("phrasing:new-act");
    CHECK(phrasing_draft(visitor).selected.id == "F101");
    visitor.click("phrase:name");
    visitor.type("催客户");
    CHECK(phrasing_draft(visitor).lines.size() > 0);
    visitor.click("phrase:remove");
    CHECK_FALSE(phrasing_draft(visitor).is_changed());
}

TEST_CASE("words are added to a class, and the test box hears them in every rule that names it") {
    Desk desk;
    Visitor visitor(desk, {});
    open_phrasing(visitor);
    select_rule(visitor, "{you}");
    add_line(visitor, "members", "恁老人家");
    CHECK(phrasing_draft(visitor).document.text().find("\"add\": {\n    \"you\": [\"恁老人家\"]") !=
          std::string::npos);
    CHECK(visitor.value("rule:{you}") == "改过");
}

TEST_CASE("a four-column table of a spreadsheet program is imported by its path, looked through and undone") {
    Desk desk;
    Visitor visitor(desk, {});
    open_phrasing(visitor);
    visitor.click("phrasing:import");
    visitor.click("import:path");
    const auto table =
        std::filesystem::path(FRONTDESK_SOURCE_DIR) / "tests" / "tables" / "phrases-openpyxl.xlsx";
    visitor.type("'" + core::to_utf8(table) + "'");
    visitor.click("import:go");
    while (phrasing_draft(visitor).reading) {
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
        visitor.wait(0.1);
    }
    visitor.settle();
    CHECK(visitor.value("import:done").find("phrases-openpyxl.xlsx") != std::string::npos);
    CHECK(visitor.sees("import:look:0"));
    CHECK(visitor.value("rule:F26") == "改过");
    CHECK(phrasing_draft(visitor).is_changed());
    visitor.click("import:undo");
    CHECK_FALSE(phrasing_draft(visitor).is_changed());
}

TEST_CASE("the impact on stored attempts is counted while the window goes on") {
    Desk desk;
    desk.app.apply(app::AddTrainee{"周晓芸", "金穗花园物业服务中心", "早班组"});
    for (int i = 0; i < 3; ++i)
        tests::practise_once(desk, "complaint-angry-leak", "我们这边月亮打烊了，您请讲。");
    Visitor visitor(desk, {});
    visitor.click("rail:training");
    visitor.click("training:phrasing");
    visitor.settle();
    select_rule(visitor, "F06");
    add_line(visitor, "patterns", "月亮打烊");
    visitor.click("phrasing:impact");
    visitor.click("phrasing:measure");
    for (int i = 0; i < 50 && !phrasing_draft(visitor).impact->is_over; ++i) visitor.wait(0.1);
    CHECK(phrasing_draft(visitor).impact->changed == 3);
    visitor.settle();
    CHECK(visitor.sees("impact:1"));
    CHECK(visitor.value("impact:1").find("→") != std::string::npos);
}

TEST_CASE("the editor is gone through by keyboard and left by Esc, and a draft waits where it was") {
    Desk desk;
    Visitor visitor(desk, {});
    open_phrasing(visitor);
    select_rule(visitor, "F06");
    add_line(visitor, "exceptions", "找隔壁");
    visitor.press(Key::escape);
    CHECK(visitor.trace.screen() == "phrasing");
    visitor.press(Key::escape);
    CHECK(visitor.trace.screen() == "training");
    visitor.click("training:phrasing");
    CHECK(phrasing_draft(visitor).is_changed());
    CHECK(phrasing_draft(visitor).selected.id == "F06");
    visitor.click("phrasing:drop");
    CHECK(phrasing_draft(visitor).is_changed());
    visitor.click("phrasing:drop-sure");
    CHECK_FALSE(phrasing_draft(visitor).is_changed());
}
