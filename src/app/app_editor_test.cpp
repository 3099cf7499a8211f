#include <doctest/doctest.h>

#include <algorithm>

#include "app/editor_words.h"
#include "app/problem_words.h"
#include "app/test_support.h"
#include "editing/blank_nodes.h"
#include "scenario/codes.h"

using namespace frontdesk;
using namespace frontdesk::app;

namespace {

/// A desk with the shipped templates, and somebody at it.
struct WritingDesk : TestDesk {
    WritingDesk() {
        const std::filesystem::path root = core::path_from_utf8(FRONTDESK_SOURCE_DIR);
        std::filesystem::copy(root / "scenarios/templates", places.scenarios / "templates");
        reopen();
        sit_down();
    }

    void sit_down() {
        if (state().trainees.empty()) {
            apply(AddTrainee{"林老师", "金穗花园", "培训"});
        } else {
            apply(ChooseTrainee{state().trainees.front().id});
        }
    }

    template <typename Deed>
    Changes edit(Deed deed) {
        return apply(EditorDeed{std::move(deed)});
    }
    const OpenScenario& open() const { return *state().editor.open; }
    std::string text(const editing::Path& path) const {
        return editing::text_at(open().document.tree(), path);
    }
};

}  // namespace

TEST_CASE("a new scenario from a template is a draft at once, and is there after a crash") {
    WritingDesk desk;
    desk.edit(ListScenarios{});
    CHECK(desk.state().editor.templates.size() == 3);
    desk.edit(WriteNew{"reception"});
    REQUIRE(desk.state().editor.open.has_value());
    CHECK(desk.open().is_saved);
    CHECK(desk.open().findings.empty());
    desk.edit(SetValue{{"nodes", "asks", "text"}, json::Value("请问物业办公室怎么走？")});
    const std::string written = desk.open().document.text();
    desk.reopen();
    desk.sit_down();
    desk.edit(ListScenarios{});
    REQUIRE(desk.state().editor.drafts.size() == 1);
    desk.edit(OpenForEditing{desk.state().editor.drafts[0].id});
    CHECK(desk.open().document.text() == written);
}

TEST_CASE("what is broken is told with its node, keeps it from being published, and can be undone") {
    WritingDesk desk;
    desk.edit(WriteNew{"reception"});
    desk.edit(SetValue{{"nodes", "asks", "next"}, json::Value("nowhere")});
    CHECK(desk.open().obstacles() > 0);
    CHECK(desk.open().findings.front().node == "asks");
    CHECK(desk.edit(PublishScenario{}).refused);
    REQUIRE(desk.state().notice.has_value());
    CHECK_FALSE(std::filesystem::exists(desk.places.data / "content"));
    desk.edit(UndoEdit{});
    CHECK(desk.open().obstacles() == 0);
    CHECK_FALSE(desk.edit(PublishScenario{}).refused);
    CHECK(desk.app->content().library.find("reception") != nullptr);
    CHECK(desk.app->content().library.find("reception")->version == 1);
    CHECK(desk.state().editor.drafts.empty());
    desk.edit(SetValue{{"title"}, json::Value("前台问路")});
    desk.edit(PublishScenario{});
    CHECK(desk.app->content().library.find("reception")->version == 2);
    desk.reopen();
    CHECK(desk.app->content().library.find("reception")->title == "前台问路");
}

TEST_CASE("a company's scenario takes the place of the shipped one, which is told and does not get lost") {
    WritingDesk desk;
    desk.edit(OpenForEditing{"small-leak"});
    CHECK_FALSE(desk.open().is_saved);
    desk.edit(SetValue{{"title"}, json::Value("我们的滴水")});
    desk.edit(PublishScenario{});
    CHECK(desk.app->content().library.scenarios.size() == 1);
    CHECK(desk.app->content().library.find("small-leak")->title == "我们的滴水");
    CHECK(desk.app->content().library.find("small-leak")->version == 2);
    bool told = false;
    for (const core::Problem& problem : desk.app->content().problems) told = told || problem.code == "CO001";
    CHECK(told);
    CHECK(core::read_file(desk.places.scenarios / "phone/small-leak.json").find("天花板滴水") !=
          std::string::npos);
}

TEST_CASE("a try-out begins anywhere, with any temper, and leaves no trace in the records") {
    WritingDesk desk;
    desk.edit(OpenForEditing{"small-leak"});
    desk.edit(TryFrom{"plan", 90});
    REQUIRE(desk.state().running.has_value());
    CHECK(desk.state().running->is_trial);
    CHECK(desk.state().running->session.at == "plan");
    CHECK(desk.state().running->session.heat() == 90);
    desk.apply(KeepDraft{"我马上"});
    for (std::size_t i = 3; i < good_play().size(); ++i) desk.play(good_play()[i]);
    CHECK_FALSE(desk.state().running.has_value());
    REQUIRE(desk.open().trial.has_value());
    CHECK(desk.open().trial->ending == "放心了");
    CHECK(desk.open().trial->total > 0);
    CHECK(desk.state().attempts.empty());
    desk.edit(TryFrom{"listen", 10});
    desk.play(session::Say{"对不起，您请讲。"});
    desk.apply(StepBack{});
    CHECK(desk.state().running->session.at == "listen");
    desk.apply(LeaveAttempt{});
    desk.reopen();
    desk.sit_down();
    CHECK(desk.state().attempts.empty());
}

TEST_CASE("answers of the selected node are judged as they are typed") {
    WritingDesk desk;
    desk.edit(OpenForEditing{"small-leak"});
    CHECK(desk.open().answers.empty());
    desk.edit(SelectNode{"listen"});
    REQUIRE(desk.open().answers.size() == 2);
    CHECK(desk.open().answers[0].fine);
    CHECK(desk.open().answers[1].fine);
    desk.edit(SetValue{{"nodes", "listen", "models", "0"}, json::Value("您说。")});
    CHECK_FALSE(desk.open().answers[0].fine);
    CHECK(desk.open().answers[0].missing == std::vector<std::string>{"M07"});
}

TEST_CASE("what a summary has to say is looked for in its answers as they are typed") {
    WritingDesk desk;
    desk.edit(WriteNew{"reception"});
    desk.edit(AddNode{"summary", "asks"});
    const std::string node = desk.open().selected;
    const editing::Path model{"nodes", node, "models", "0"};
    const auto verdict = [&]() -> const AnswerVerdict& {
        const auto& answers = desk.open().answers;
        const auto found = std::find_if(answers.begin(), answers.end(),
                                        [&](const AnswerVerdict& one) { return one.path == model; });
        REQUIRE(found != answers.end());
        return *found;
    };
    CHECK(verdict().fine);
    desk.edit(SetValue{model, json::Value("没什么事。")});
    CHECK_FALSE(verdict().fine);
    CHECK(verdict().missing == std::vector<std::string>{"什么事"});
    desk.edit(SetValue{{"nodes", node, "parts", "0", "any", "0"}, json::Value("没什么")});
    CHECK(verdict().fine);
}

TEST_CASE("every kind of step can be added and leaves nothing to be mended but what is to be worded") {
    for (const std::string& kind : editing::blank_kinds()) {
        WritingDesk desk;
        desk.edit(WriteNew{"reception"});
        desk.edit(AddNode{kind, "asks"});
        for (const editing::Finding& finding : desk.open().findings) {
            // An ending in the middle leaves what came behind it to nobody.
            if (kind == "end" && finding.problem.code == "SC022") continue;
            CHECK_MESSAGE(finding.problem.level != core::Level::error, kind, ": ", finding.problem.code, " ",
                          finding.problem.message);
        }
    }
}

TEST_CASE("a problem with one way out is mended by it, and that can be undone") {
    WritingDesk desk;
    desk.edit(WriteNew{"reception"});
    const std::string before = desk.open().document.text();
    desk.edit(SetValue{{"nodes", "thanks", "next"}, json::Value("godbye")});
    REQUIRE(desk.open().repairs.size() == desk.open().findings.size());
    REQUIRE(desk.open().repairs.at(0).has_value());
    desk.edit(MendProblem{0});
    CHECK(desk.open().findings.empty());
    CHECK(desk.open().document.text() == before);
    desk.edit(UndoEdit{});
    CHECK(desk.text({"nodes", "thanks", "next"}) == "godbye");
    desk.edit(MendProblem{99});
    CHECK(desk.open().obstacles() > 0);
}

TEST_CASE("coverage tells what is never reached, until the next edit") {
    WritingDesk desk;
    desk.edit(OpenForEditing{"small-leak"});
    desk.edit(CoverScenario{});
    REQUIRE(desk.open().coverage.has_value());
    CHECK(desk.open().coverage->reached.size() == 12);
    CHECK(desk.open().coverage->revision == desk.open().document.revision());
    desk.edit(SetValue{{"title"}, json::Value("另一个")});
    CHECK(desk.open().coverage->revision != desk.open().document.revision());
}

TEST_CASE("nodes are added, copied, called otherwise, dragged and taken away, all of it undone") {
    WritingDesk desk;
    desk.edit(WriteNew{"complaint"});
    const std::string before = desk.open().document.text();
    desk.edit(AddNode{"choice", "shouts"});
    CHECK(desk.open().selected == "choice");
    desk.edit(RenameNode{"choice", "which-way"});
    CHECK(desk.text({"nodes", "shouts", "next"}) == "which-way");
    desk.edit(CopyNode{"which-way"});
    CHECK(desk.open().selected == "which-way-2");
    desk.edit(MoveNode{"which-way", 40, 70});
    CHECK(desk.open().spots.at("which-way") == editing::Spot{40, 70});
    desk.edit(RemoveValue{{"nodes", "which-way-2"}});
    for (int i = 0; i < 4; ++i) desk.edit(UndoEdit{});
    CHECK(desk.open().document.text() == before);
    CHECK_FALSE(desk.open().document.can_undo());
}

TEST_CASE("in an examination nobody writes scenarios") {
    WritingDesk desk;
    CHECK(desk.edit(UndoEdit{}).refused);
    desk.apply(SignOut{});
    CHECK(desk.edit(ListScenarios{}).refused);
}

TEST_CASE("conditions are told in words") {
    const WritingDesk desk;
    const auto told = [&](const char* text) {
        return condition_words(json::parse(text, "test").root, desk.app->content().engine, Language::zh_hans);
    };
    CHECK(told(R"({"hit": "fatal"})") == "致命");
    CHECK(told(R"({"heat": {"min": 60}})") == "火气 60–100");
    CHECK(told(R"({"not": {"hit": "any"}})") == "没有说错了话");
    CHECK(told(R"({"all": [{"variable": "lamp", "is": true}, {"heat": {"max": 40}}]})") ==
          "lamp，并且火气 0–40");
    CHECK_FALSE(told("[]").empty());
    CHECK_FALSE(told(R"({"all": [{"all": [{"all": [{"all": [{"all": [{"all": []}]}]}]}]}]})").empty());
}

TEST_CASE("every kind of mistake in a scenario has words") {
    for (const scenario::ProblemCode& code : scenario::problem_codes()) {
        const std::string name(code.code);
        if (name.starts_with("TE")) continue;  // of tempers, which nobody edits here
        CHECK_MESSAGE(!problem_words({name, core::Level::error, {}, "there is no 'x'", {}}).empty(), name);
    }
    CHECK(problem_words({"SC012", core::Level::error, {}, "there is no node 'byee'", {}}) ==
          "有一步不存在：byee");
}
