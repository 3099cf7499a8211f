#include "trainer_desk.h"

// Somebody who writes drills, questions and examinations, from the first word to practising them.
using namespace frontdesk;
using core::Key;
using tests::Desk;
using tests::sign_in;
using tests::Visitor;

namespace {

void open_catalogue(Visitor& visitor, const std::string& tab) {
    sign_in(visitor);
    tests::open_training(visitor, "questions");
    REQUIRE(visitor.trace.screen() == "catalogue");
    visitor.click("tab:" + tab);
}

const app::OpenedPart& part_of(const Visitor& visitor) {
    REQUIRE(visitor.state().catalogue.open.has_value());
    return *visitor.state().catalogue.open;
}

std::string text_in(const Visitor& visitor, const editing::Path& path) {
    return editing::text_at(part_of(visitor).document.tree(), path);
}

/// Types over what stands in a box.
void fill_in(Visitor& visitor, const std::string& box, const std::string& words) {
    visitor.click(box);
    visitor.press(Key::a, {.control = true});
    visitor.type(words);
}

bool can_publish(const Visitor& visitor) {
    const ui::TracedWidget* button = visitor.trace.find("catalogue:publish");
    return button != nullptr && button->enabled;
}

}  // namespace

TEST_CASE("a question is written from nothing, answered as a trainee would, published and practised") {
    Desk desk;
    Visitor visitor(desk, {});
    open_catalogue(visitor, "questions");
    visitor.click("catalogue:new");
    CHECK(visitor.value("catalogue:saved").find("草稿") != std::string::npos);
    CHECK_FALSE(can_publish(visitor));
    fill_in(visitor, "edit:title", "门禁");
    fill_in(visitor, "edit:id", "access");
    visitor.click("piece:0");
    CHECK(visitor.value("piece:0") == "selected");
    fill_in(visitor, "edit:questions/0/prompt", "忘带门禁卡的住户，先做什么？");
    fill_in(visitor, "edit:questions/0/options/0/text", "直接开门");
    fill_in(visitor, "edit:questions/0/options/1/text", "先核对身份");
    CHECK(visitor.sees("edit:questions/0/options/2/text:problem"));
    visitor.click("edit:questions/0/options/2:remove");
    visitor.click("edit:questions/0/options/1:right");
    CHECK(visitor.value("edit:questions/0/options/1:right") == "right");
    CHECK(visitor.value("edit:questions/0/options/0:right").empty());
    fill_in(visitor, "edit:questions/0/explain", "不认识的人不能直接放进去。");
    visitor.click("edit:questions/0/source");
    visitor.click("edit:questions/0/source:phone-1");
    CHECK(part_of(visitor).obstacles() == 0);

    visitor.click("answer:b");
    visitor.click("answer");
    CHECK(visitor.value("verdict") == "right");
    visitor.click("preview:again");
    visitor.click("answer:a");
    visitor.click("answer");
    CHECK(visitor.value("verdict") == "wrong");

    visitor.click("catalogue:publish");
    CHECK(visitor.label("notice").find("第 1 版") != std::string::npos);
    CHECK(visitor.trace.screen() == "catalogue");
    CHECK(visitor.value("part:knowledge:access") == "own");
    CHECK_FALSE(desk.app.apply(app::StartQuestions{"access"}).refused);
    REQUIRE(visitor.state().questions.has_value());
    CHECK(visitor.state().questions->items.size() == 1);
}

TEST_CASE("each kind of question can be written, and a problem leads to the box it is about") {
    Desk desk;
    Visitor visitor(desk, {.width = 1920, .height = 1080, .settings = {}});
    open_catalogue(visitor, "questions");
    visitor.click("part:knowledge:phone-rules");
    for (const char* kind : {"number", "multiple", "order", "sort", "match", "single"}) {
        CAPTURE(kind);
        visitor.click("catalogue:add");
        const std::size_t last = part_of(visitor).pieces() - 1;
        const std::string question = "questions/" + std::to_string(last);
        REQUIRE(part_of(visitor).selected == last);
        if (std::string(kind) != "single") visitor.click(std::string("kind:") + kind);
        CHECK(text_in(visitor, {"questions", std::to_string(last), "kind"}) == kind);
        fill_in(visitor, "edit:" + question + "/prompt", std::string("怎么做？") + kind);
        CHECK(text_in(visitor, {"questions", std::to_string(last), "prompt"}).ends_with(kind));
        CHECK_FALSE(visitor.sees("answer"));
    }
    CHECK_FALSE(can_publish(visitor));
    const std::string where = visitor.value("problem:0");
    const std::string box = where.substr(where.find("edit:"));
    visitor.click("part:knowledge:phone-rules");
    CHECK_FALSE(part_of(visitor).selected.has_value());
    visitor.click("problem:0");
    REQUIRE(part_of(visitor).selected.has_value());
    REQUIRE(visitor.sees(box));
    visitor.type("写上");
    CHECK(part_of(visitor).document.text().find("写上") != std::string::npos);
    for (int i = 0; i < 40 && part_of(visitor).document.can_undo(); ++i) visitor.click("catalogue:undo");
    CHECK_FALSE(part_of(visitor).document.can_undo());
    CHECK(part_of(visitor).obstacles() == 0);
}

TEST_CASE("items of an order change places, and may be said not to matter") {
    Desk desk;
    Visitor visitor(desk, {.width = 1920, .height = 1080, .settings = {}});
    open_catalogue(visitor, "questions");
    visitor.click("part:knowledge:phone-rules");
    visitor.click("catalogue:add");
    visitor.click("kind:order");
    const std::string piece = std::to_string(part_of(visitor).pieces() - 1);
    const std::string items = "edit:questions/" + piece + "/items/";
    for (int i = 0; i < 3; ++i)
        fill_in(visitor, items + std::to_string(i) + "/text", "第" + std::to_string(i) + "步");
    visitor.click(items + "0:down");
    CHECK(text_in(visitor, {"questions", piece, "items", "0", "text"}) == "第1步");
    visitor.click("loose:1");
    CHECK(editing::find_at(part_of(visitor).document.tree(), editing::Path{"questions", piece, "loose"}) !=
          nullptr);
    visitor.click("loose:1");
    CHECK(editing::find_at(part_of(visitor).document.tree(), editing::Path{"questions", piece, "loose"}) ==
          nullptr);
}

TEST_CASE("a drill's sentences are judged while they are typed, and its new situation is practised") {
    Desk desk;
    Visitor visitor(desk, {});
    open_catalogue(visitor, "drills");
    visitor.click("catalogue:search");
    visitor.type("F05");
    visitor.click("part:drills:F05");
    visitor.click("piece:0");
    visitor.click("piece:copy");
    REQUIRE(part_of(visitor).selected == 1);
    fill_in(visitor, "edit:situations/1/title", "电梯几时修好");
    CHECK(visitor.value("edit:situations/1/bad:verdict") == "fine");
    CHECK(visitor.value("edit:situations/1/models/0:verdict") == "fine");
    fill_in(visitor, "edit:situations/1/models/0", "好的。");
    CHECK(visitor.value("edit:situations/1/models/0:verdict") == "not");
    CHECK_FALSE(can_publish(visitor));
    visitor.click("catalogue:undo");
    CHECK(visitor.value("edit:situations/1/models/0:verdict") == "fine");
    fill_in(visitor, "edit:situations/1/bad", "您好，请讲。");
    CHECK(visitor.value("edit:situations/1/bad:verdict") == "not");
    fill_in(visitor, "edit:situations/1/bad", "这个我不知道。");
    CHECK(visitor.value("edit:situations/1/bad:verdict") == "fine");

    visitor.click("preview:reply");
    visitor.type("不知道。");
    CHECK(visitor.sees("preview:score"));
    CHECK(visitor.value("preview:score") != "100");
    visitor.click("catalogue:publish");
    CHECK(visitor.value("part:drills:F05") == "changed");
    CHECK(desk.app.content().curriculum.find_drill("F05")->situations.size() == 4);
    CHECK_FALSE(desk.app.apply(app::StartDrills{"F05"}).refused);

    visitor.click("rail:training");
    visitor.click("training:questions");
    visitor.click("catalogue:withdraw");
    CHECK(desk.app.content().curriculum.find_drill("F05")->situations.size() == 3);
    visitor.click("catalogue:bring-back");
    CHECK(desk.app.content().curriculum.find_drill("F05")->situations.size() == 4);
}

TEST_CASE("an examination is drawn up, drawn by number, published and sat as it was drawn") {
    Desk desk;
    Visitor visitor(desk, {.width = 1920, .height = 1080, .settings = {}});
    open_catalogue(visitor, "exams");
    visitor.click("catalogue:new");
    fill_in(visitor, "edit:title", "月底小考");
    fill_in(visitor, "edit:summary", "抽两份电话。");
    fill_in(visitor, "edit:id", "month-end");
    fill_in(visitor, "edit:minutes", "25");
    fill_in(visitor, "edit:pass_mark", "70");
    visitor.click("edit:fatal_rules:add");
    visitor.click("edit:fatal_rules:F05");
    CHECK(visitor.sees("edit:fatal_rules:F05"));
    for (const char* track : {"reception", "complaints", "business", "visits"})
        visitor.click(std::string("edit:draw/0/tracks:") + track);
    fill_in(visitor, "edit:draw/0/count", "20");
    CHECK(visitor.value("catalogue:enough") == "short");
    CHECK_FALSE(can_publish(visitor));
    fill_in(visitor, "edit:draw/0/count", "2");
    visitor.click("edit:draw/0/difficulty:3");
    CHECK(visitor.value("catalogue:enough") == "full");

    fill_in(visitor, "catalogue:seed", "4711");
    visitor.click("catalogue:draw");
    const std::vector<std::string> first{visitor.value("drawn:0"), visitor.value("drawn:1")};
    CHECK_FALSE(first[0].empty());
    visitor.click("catalogue:draw-other");
    CHECK(part_of(visitor).exam.seed != 4711);
    fill_in(visitor, "catalogue:seed", "4711");
    visitor.click("catalogue:draw");
    CHECK(std::vector<std::string>{visitor.value("drawn:0"), visitor.value("drawn:1")} == first);
    REQUIRE(can_publish(visitor));
    visitor.click("catalogue:publish");

    REQUIRE_FALSE(desk.app.apply(app::StartExam{"month-end", 4711}).refused);
    const records::Sitting& sitting = desk.app.state().sitting->sitting;
    CHECK(sitting.minutes == 25);
    CHECK(sitting.pass_mark == 70);
    CHECK(sitting.papers[0].scenario == first[0]);
    CHECK(sitting.papers[1].scenario == first[1]);
    desk.app.apply(app::HandIn{});
    visitor.settle();
    visitor.click("rail:training");
    visitor.click("training:questions");
    visitor.click("back");
    visitor.click("part:exams:month-end");
    REQUIRE(part_of(visitor).sat.size() == 1);
    const std::string row = "sat:" + std::to_string(part_of(visitor).sat[0].id.value);
    CHECK(visitor.value(row) == "4711");
    visitor.click(row);
    CHECK(visitor.value("drawn:0") == first[0]);
}

TEST_CASE("a draft is there again after a crash, and comes back when it was thrown away by mistake") {
    const core::TestFolder records;
    const auto scenarios = std::filesystem::path(FRONTDESK_SOURCE_DIR) / "scenarios";
    {
        Desk desk(scenarios, records.path);
        Visitor visitor(desk, {});
        open_catalogue(visitor, "exams");
        visitor.click("part:exams:new-hire");
        fill_in(visitor, "edit:title", "上岗考试（草稿）");
    }
    Desk desk(scenarios, records.path);
    desk.app.apply(app::ChooseTrainee{desk.app.state().trainees.front().id});
    Visitor visitor(desk, {});
    tests::open_training(visitor, "questions");
    visitor.click("tab:exams");
    CHECK(visitor.value("part:exams:new-hire") == "draft");
    visitor.click("part:exams:new-hire");
    CHECK(text_in(visitor, {"title"}) == "上岗考试（草稿）");
    visitor.click("catalogue:drop");
    CHECK(visitor.value("part:exams:new-hire").empty());
    visitor.click("catalogue:bring-back");
    CHECK(visitor.value("part:exams:new-hire") == "draft");
    visitor.press(Key::escape);
    CHECK(visitor.trace.screen() == "training");
}

TEST_CASE("on a small window its parts come one after the other, and the keyboard reaches the boxes") {
    Desk desk;
    Visitor visitor(desk, {.width = 1100, .height = 680, .settings = {.scale = 1.5}});
    open_catalogue(visitor, "questions");
    visitor.click("part:knowledge:phone-rules");
    for (const char* view : {"view:list", "view:preview", "view:problems", "view:form"}) {
        REQUIRE(visitor.sees(view));
        visitor.click(view);
    }
    visitor.click("edit:questions/0/prompt");
    visitor.press(Key::tab);
    visitor.press(Key::a, {.control = true});
    visitor.type("7");
    CHECK(part_of(visitor).document.text().find("\"expect\": 7") != std::string::npos);
}
