#include "app/phrasing_desk.h"

#include <doctest/doctest.h>

#include "app/test_support.h"
#include "editing/tidy.h"

using namespace frontdesk;
using namespace frontdesk::app;

namespace {

struct PhrasingRoom {
    TestDesk desk;

    PhrasingRoom() {
        desk.apply(AddTrainee{"李小红", "金穗花园", "客服一组"});
        act(OpenPhrasings{});
    }

    template <typename Deed>
    Changes act(Deed deed) {
        return desk.apply(PhrasingDeed{std::move(deed)});
    }
    const OpenPhrasing& open() const {
        REQUIRE(desk.state().phrasing_editor.open.has_value());
        return *desk.state().phrasing_editor.open;
    }
    void select(const std::string& id) { act(SelectPhrase{id}); }
    void judge() {
        act(JudgePhrasings{});
        while (!open().is_checked()) act(CheckPhrasings{});
    }
    /// Whether the draft finds the rule in the reply.
    bool finds(const std::string& rule, const std::string& reply) {
        act(TryPhrase{reply});
        const phrasing::Assessment& verdict = open().trial.verdict;
        return std::any_of(verdict.forbidden.begin(), verdict.forbidden.end(),
                           [&](const auto& one) { return one.rule == rule; });
    }
    std::string published() const { return core::read_file(company_overlay(desk.places)); }
};

}  // namespace

TEST_CASE("a pattern that is added is heard in the test box once the draft is judged, and not today") {
    PhrasingRoom room;
    room.select("F06");
    CHECK_FALSE(room.finds("F06", "这要找隔壁。"));
    room.act(AddPhrasePart{"patterns", json::Value("找隔壁")});
    CHECK(room.open().is_changed());
    CHECK_FALSE(room.open().is_judged());
    room.judge();
    CHECK(room.finds("F06", "这要找隔壁。"));
    CHECK(room.open().trial.today.empty());
    CHECK(room.open().obstacles() == 0);
    room.act(UndoPhrasing{});
    room.judge();
    CHECK_FALSE(room.finds("F06", "这要找隔壁。"));
    CHECK_FALSE(room.open().is_changed());
    CHECK(room.open().engine == nullptr);
    room.act(RedoPhrasing{});
    room.judge();
    CHECK(room.finds("F06", "这要找隔壁。"));
}

TEST_CASE("an exception that keeps the selected rule from counting is told") {
    PhrasingRoom room;
    room.select("F06");
    room.act(AddPhrasePart{"exceptions", json::Value("不是不归")});
    room.judge();
    CHECK_FALSE(room.finds("F06", "不是不归我们管。"));
    REQUIRE(room.open().trial.passed_over.size() == 1);
    CHECK(room.open().trial.passed_over[0] == "“不归我们管”碰上了“这样说就不算”：不是不归");
}

TEST_CASE("what is typed in one place is one step back, and lines stay where they are meanwhile") {
    PhrasingRoom room;
    room.select("F06");
    for (const char* words : {"归", "归别", "归别人管"})
        room.act(SetPhrasePart{{"patterns", "0"}, json::Value(words)});
    CHECK(editing::text_at(room.open().selected.now, {"patterns", "0"}) == "归别人管");
    CHECK(room.open().document.text().find(R"("remove_patterns": ["不归我们管"])") != std::string::npos);
    room.act(UndoPhrasing{});
    CHECK_FALSE(room.open().is_changed());
    CHECK_FALSE(room.open().document.can_undo());
}

TEST_CASE("a line that nobody has written in yet is no part of the draft") {
    PhrasingRoom room;
    room.select("F06");
    room.act(AddPhrasePart{"exceptions", json::Value("")});
    CHECK(room.open().selected.now.find("exceptions")->as_array()->size() == 1);
    CHECK_FALSE(room.open().is_changed());
}

TEST_CASE("a sentence of any rule that breaks keeps the draft from being published, and is told") {
    PhrasingRoom room;
    room.select("F06");
    room.act(AddPhrasePart{"patterns", json::Value("好的")});
    room.judge();
    CHECK(room.open().obstacles() == 1);
    REQUIRE(room.open().broken.size() == 1);
    CHECK(room.open().broken[0].phrase == "F06");
    CHECK(room.open().broken[0].sentence == "好的。");
    CHECK(room.open().broken_of("F06") == 1);
    const auto& sentences = room.open().selected.sentences;
    const auto broken = std::find_if(sentences.begin(), sentences.end(),
                                     [](const PhraseSentence& one) { return !one.holds; });
    REQUIRE(broken != sentences.end());
    CHECK(broken->holds_today);
    const Changes changes = room.act(PublishPhrasings{});
    CHECK(changes.refused);
    REQUIRE(room.desk.state().notice);
    CHECK(room.desk.state().notice->text.find("F06：好的。") != std::string::npos);
    CHECK_FALSE(std::filesystem::exists(company_overlay(room.desk.places)));
}

TEST_CASE("better wording that another rule forbids keeps it from being published too") {
    PhrasingRoom room;
    room.select("F05");
    room.act(AddPhrasePart{"better", json::Value("这个不归我们管。")});
    room.judge();
    CHECK(room.open().broken_of("F05") == 1);
}

TEST_CASE("what is published is scored with, under a version that attempts pin, and the file is tidy") {
    PhrasingRoom room;
    room.select("F06");
    room.act(AddPhrasePart{"patterns", json::Value("找隔壁")});
    room.act(AddPhrasePart{"should_hit", json::Value("您找隔壁。")});
    CHECK_FALSE(room.act(PublishPhrasings{}).refused);
    const std::string first = room.published();
    CHECK(first.find(R"("version": "1")") != std::string::npos);
    CHECK(editing::tidy(json::parse(first, "").root) == first);
    CHECK_FALSE(room.open().is_changed());
    room.desk.apply(StartScenario{"small-leak", Mode::practice, 7});
    room.desk.play(session::Do{"pick-up"});
    room.desk.play(session::Say{"您找隔壁。"});
    REQUIRE(room.desk.state().running);
    const auto& transcript = room.desk.state().running->session.transcript;
    const bool is_found = std::any_of(transcript.begin(), transcript.end(), [](const session::Entry& entry) {
        const auto& acts = entry.assessment->forbidden;
        return std::any_of(acts.begin(), acts.end(), [](const auto& act) { return act.rule == "F06"; });
    });
    CHECK(is_found);
    CHECK(room.desk.state().running->session.pack_version.find("/company@1+") != std::string::npos);

    room.act(SetPhrasePart{{"feels"}, json::Value("又推")});
    CHECK_FALSE(room.act(PublishPhrasings{}).refused);
    CHECK(room.published().find(R"("version": "2")") != std::string::npos);
    CHECK(room.desk.app->content().engine.find("F06")->feels == "又推");
    CHECK(room.desk.app->content().problems.empty());
}

TEST_CASE("a draft is there again after the program stopped, and is gone once it is thrown away") {
    PhrasingRoom room;
    room.select("F06");
    room.act(SetPhrasePart{{"feels"}, json::Value("又推")});
    const std::string draft = room.open().document.text();
    room.desk.reopen();
    room.desk.apply(AddTrainee{"李小红", "金穗花园", "客服一组"});
    room.act(OpenPhrasings{});
    CHECK(room.open().document.text() == draft);
    CHECK(room.open().is_saved);
    CHECK(room.open().is_judged());
    room.act(DropPhrasings{});
    CHECK_FALSE(room.open().is_changed());
    room.act(ClosePhrasings{});
    room.act(OpenPhrasings{});
    CHECK_FALSE(room.open().is_changed());
}

TEST_CASE("a rule that is switched off is not heard once that is published, and can be had again") {
    PhrasingRoom room;
    room.select("F06");
    room.act(SwitchPhrase{false});
    CHECK(room.open().selected.state == PhraseState::off);
    room.act(SetPhrasePart{{"feels"}, json::Value("不算")});
    CHECK(editing::text_at(room.open().selected.now, {"feels"}) != "不算");
    CHECK_FALSE(room.act(PublishPhrasings{}).refused);
    CHECK(room.desk.app->content().engine.find("F06") == nullptr);
    room.act(SwitchPhrase{true});
    CHECK(room.open().selected.state == PhraseState::shipped);
    CHECK_FALSE(room.act(PublishPhrasings{}).refused);
    CHECK(room.desk.app->content().engine.find("F06") != nullptr);
}

TEST_CASE("a rule of the company's own says what it lacks until it can be used") {
    PhrasingRoom room;
    room.act(AddPhrase{PhraseKind::act});
    CHECK(room.open().selected.id == "F101");
    room.judge();
    CHECK(room.open().obstacles() > 0);
    CHECK(room.open().findings[0].phrase == "F101");
    room.act(AddPhrasePart{"patterns", json::Value("催什么催")});
    room.act(AddPhrasePart{"should_hit", json::Value("催什么催。")});
    room.judge();
    CHECK(room.open().obstacles() == 0);
    CHECK(room.finds("F101", "你催什么催。"));
    room.act(RestorePhrase{});
    CHECK_FALSE(room.open().is_changed());
}

TEST_CASE("a case of the company's own keeps a rule from counting where it is switched on") {
    PhrasingRoom room;
    CHECK(room.finds("F06", "这个不归我们管。"));
    room.act(AddPhrase{PhraseKind::guard});
    CHECK(room.open().selected.id == "guard own-1");
    room.judge();
    CHECK(room.open().obstacles() > 0);
    room.act(SetPhrasePart{{"explains"}, json::Value("说的是演习")});
    room.act(AddPhrasePart{"cues", json::Value("演习里")});
    room.act(SetPhrasePart{{"within"}, json::Value("sentence")});
    room.select("F06");
    room.act(SetPhraseGuard{"own-1", true});
    CHECK(room.open().selected.guards.back() == "own-1");
    room.judge();
    CHECK(room.open().obstacles() == 0);
    CHECK_FALSE(room.finds("F06", "演习里，这个不归我们管。"));
    CHECK(room.finds("F06", "这个不归我们管。"));
    CHECK_FALSE(room.act(PublishPhrasings{}).refused);
    CHECK(room.published().find("演习里") != std::string::npos);
    room.act(AddPhrase{PhraseKind::guard});
    CHECK(room.open().selected.id == "guard own-2");
}

TEST_CASE(
    "the effect on stored attempts is told before anything is published, and private ones are left out") {
    PhrasingRoom room;
    play_through(room.desk, "对不起，您请讲。");
    const records::AttemptId rude = play_through(room.desk, "对不起，您嚷嚷个没完，请讲。");
    room.desk.apply(SetPrivate{true});
    play_through(room.desk, "对不起，您嚷嚷个没完，请讲。");
    room.act(OpenPhrasings{});
    room.select("F26");
    room.act(AddPhrasePart{"patterns", json::Value("嚷嚷个没完")});
    room.act(MeasureImpact{});
    while (!room.open().impact->is_over) room.act(GoOnMeasuring{});
    const PhrasingImpact& impact = *room.open().impact;
    CHECK(impact.looked_at == 2);
    CHECK(impact.all == 2);
    CHECK(impact.changed == 1);
    CHECK(impact.now_failing == 1);
    CHECK(impact.marks > 0);
    REQUIRE(impact.lines.size() == 1);
    CHECK(impact.lines[0].attempt == rude);
    CHECK(impact.lines[0].who == "李小红");
    CHECK(impact.lines[0].total_now < impact.lines[0].total_then);
    CHECK_FALSE(impact.lines[0].passed_now);
    CHECK(std::find(impact.lines[0].rules.begin(), impact.lines[0].rules.end(), "F26") !=
          impact.lines[0].rules.end());
}

TEST_CASE("other overlays of the company stay as they are and are built upon") {
    PhrasingRoom room;
    room.act(ClosePhrasings{});
    const auto folder = room.desk.places.data / "phrasings-overlays";
    std::filesystem::create_directories(folder);
    const std::string other = R"({"format": 1, "id": "site", "version": "1", "title": "甲", "extends": "tiny",
        "rules": [{"id": "F06", "change": {"feels": "踢皮球"}}]})";
    core::write_file(folder / "a-site.json", other);
    room.desk.reopen();
    room.desk.apply(AddTrainee{"李小红", "金穗花园", "客服一组"});
    room.act(OpenPhrasings{});
    room.select("F06");
    CHECK(editing::text_at(room.open().selected.now, {"feels"}) == "踢皮球");
    CHECK(room.open().selected.state == PhraseState::shipped);
    room.act(SetPhrasePart{{"severity"}, json::Value("minor")});
    CHECK_FALSE(room.act(PublishPhrasings{}).refused);
    CHECK(core::read_file(folder / "a-site.json") == other);
    CHECK(room.published().find("踢皮球") == std::string::npos);
}
