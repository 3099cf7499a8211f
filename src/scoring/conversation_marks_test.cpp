#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>

#include "core/file.h"
#include "core/test_folder.h"
#include "phrasing/engine.h"
#include "phrasing/test_pack.h"
#include "scenario/library.h"
#include "scenario/words.h"
#include "scoring/conversation_turns.h"
#include "session/transcript.h"

using namespace frontdesk;
using namespace frontdesk::scoring;
using session::Entry;
using session::EntryKind;

namespace {

const std::filesystem::path root = FRONTDESK_SOURCE_DIR;

/// A scenario whose nodes `open` (a call's opening) and `more` take replies, told entry by entry.
class Told {
  public:
    explicit Told(const phrasing::Engine& engine) : m_engine(engine) {
        m_scenario.context = phrasing::Context::complaint;
        scenario::ReplyNode open;
        open.context = phrasing::Context::call_opening;
        m_scenario.nodes["open"] = {"open", open, {}};
        m_scenario.nodes["more"] = {"more", scenario::ReplyNode{}, {}};
        scenario::ActNode ring;
        ring.ringing = scenario::Ringing{};
        m_scenario.nodes["ring"] = {"ring", ring, {}};
        scenario::EndNode lost;
        lost.may_pass = false;
        m_scenario.nodes["lost"] = {"lost", lost, {}};
    }

    /// Whether what is picked at the node `pick` is said.
    void pick(bool said) {
        scenario::ChoiceNode node;
        node.said = said;
        m_scenario.nodes["pick"] = {"pick", node, {}};
    }
    Told& add(EntryKind kind, const std::string& node, const std::string& text) {
        Entry entry;
        entry.kind = kind;
        entry.node = node;
        entry.text = text;
        if (kind == EntryKind::act) entry.chosen = text;
        if (kind == EntryKind::reply) entry.assessment = m_engine.assess(text, {});
        m_session.transcript.push_back(std::move(entry));
        return *this;
    }
    Told& owner(const std::string& text) { return add(EntryKind::owner, "say", text); }
    Told& reply(const std::string& text) { return add(EntryKind::reply, "more", text); }
    Told& end(const std::string& node) {
        m_session.ended = true;
        return add(EntryKind::ending, node, "");
    }

    Marking marking() const { return {m_scenario, m_engine, m_policy, m_session}; }
    std::vector<Mark> marks(const std::string& rule) const {
        std::vector<Mark> found;
        for (Mark& mark : conversation_marks(marking()))
            if (mark.rule == rule) found.push_back(std::move(mark));
        return found;
    }
    Policy& policy() { return m_policy; }

  private:
    const phrasing::Engine& m_engine;
    scenario::Scenario m_scenario;
    session::Session m_session;
    Policy m_policy = read_policy(root / "scenarios/policy.json").policy;
};

}  // namespace

TEST_CASE("a step that was kept earns its points at the reply that kept it, a missed one earns none") {
    Told kept(phrasing::shipped_engine());
    kept.owner("天花板漏了三天了！").reply("您请讲。").reply("实在对不起，换了我也会着急。");
    REQUIRE(kept.marks("C03").size() == 1);
    const Mark good = kept.marks("C03").front();
    CHECK(good.entry == 2);
    CHECK(good.points == 2);
    CHECK(good.of == 2);
    CHECK(good.dimension == Dimension::empathy);
    CHECK(good.why.find("对不起") != std::string::npos);
    Told missed(phrasing::shipped_engine());
    missed.owner("天花板漏了三天了！").reply("好的。").owner("好什么好？").reply("我看看。");
    REQUIRE(missed.marks("C03").size() == 1);
    const Mark bad = missed.marks("C03").front();
    CHECK(bad.entry == 3);
    CHECK(bad.points == 0);
    CHECK(bad.of == 2);
    CHECK(bad.why.find("之后两句里") != std::string::npos);
    CHECK_FALSE(bad.fatal);
}

TEST_CASE("what is still open is not marked, what is eased earns a part") {
    Told open(phrasing::shipped_engine());
    open.owner("天花板漏了三天了！").reply("好的。");
    CHECK(open.marks("C03").empty());
    open.reply("您慢慢说，我在听。");
    REQUIRE(open.marks("C03").size() == 1);
    CHECK(open.marks("C03").front().points == 1);
    CHECK(open.marks("C03").front().why.find("从轻") != std::string::npos);
}

TEST_CASE("a rule with a severity takes points at each occurrence where it is missed") {
    Told told(phrasing::shipped_engine());
    told.reply("我看看。").add(EntryKind::act, "acts", "hold").add(EntryKind::act, "acts", "resume");
    told.reply("谢谢您的耐心等待。").reply("我再看看。").add(EntryKind::act, "acts", "hold");
    const std::vector<Mark> marks = told.marks("C09");
    REQUIRE(marks.size() == 2);
    for (const Mark& mark : marks) {
        CHECK(mark.of == 0);
        CHECK(mark.points == -2);
        CHECK(mark.dimension == Dimension::procedure);
    }
    CHECK(marks[0].entry == 0);
    CHECK(marks[1].entry == 4);
}

TEST_CASE("a customer who walks out leaves no chance to close, one who loses at the end does") {
    Told out(phrasing::shipped_engine());
    out.reply("您好。").owner("我不听了！").add(EntryKind::narrator, "x", "他走了。").end("lost");
    CHECK(out.marks("C08").empty());
    Told stays(phrasing::shipped_engine());
    stays.reply("您好。").owner("行吧。").reply("嗯。").end("lost");
    REQUIRE(stays.marks("C08").size() == 1);
    CHECK(stays.marks("C08").front().points == 0);
}

TEST_CASE("a telephone that rings during a call is the second line") {
    Told told(phrasing::shipped_engine());
    told.add(EntryKind::act, "ring", "pick-up").reply("您好。").add(EntryKind::act, "ring", "pick-up");
    const phrasing::Conversation conversation = retell(told.marking()).conversation;
    REQUIRE(conversation.turns.size() == 3);
    CHECK(conversation.turns[0].events == std::vector<std::string>{"pick-up"});
    CHECK(conversation.turns[2].events == std::vector<std::string>{"second-call", "pick-up"});
    CHECK(conversation.turns[1].context == phrasing::Context::complaint);
}

TEST_CASE("a choice that is a deed or a thought is no first turn, one that is said is") {
    const auto opened = [](const std::string& choice, bool said) {
        Told told(phrasing::shipped_engine());
        told.pick(said);
        told.add(EntryKind::choice, "pick", choice);
        told.add(EntryKind::reply, "open", "您好，我是金穗花园物业服务中心客服08号。");
        return retell(told.marking()).conversation.turns;
    };
    for (const char* deed : {"顺手把登记夹合上", "先把账查一遍，再打过去", "咨询：您的三个问题"}) {
        CAPTURE(deed);
        const auto turns = opened(deed, false);
        REQUIRE(turns.size() == 1);
        CHECK(turns[0].context == phrasing::Context::call_opening);
    }
    CHECK(opened("您请坐，我给您倒杯水。", true).size() == 2);

    Told told(phrasing::shipped_engine());
    told.add(EntryKind::choice, "pick", "先把账查一遍，再打过去");
    told.add(EntryKind::reply, "open", "您好，金穗花园物业服务中心，客服08号为您服务。");
    REQUIRE(told.marks("C01").size() == 1);
    CHECK(told.marks("C01").front().points > 0);
}

TEST_CASE("rules may speak of every act that scenarios know") {
    const auto& events = phrasing::event_words();
    for (const std::string& act : scenario::act_words())
        CHECK_MESSAGE(std::find(events.begin(), events.end(), act) != events.end(), act);
}

TEST_CASE("a rule's own points go before the policy's, for every place where it says so") {
    const core::TestFolder folder;
    const auto write = [&](const char* name, const std::string& text) {
        core::write_file(folder.path / name, text);
    };
    write("pack.json", R"({"format": 1, "id": "test", "version": "1", "title": "试"})");
    write("F05.json",
          R"({"id": "F05", "name": "甲", "severity": "major", "feels": "气", "patterns": ["不知道"],
                          "points": {"amount": 3, "per": "hit"}})");
    write("F06.json",
          R"({"id": "F06", "name": "乙", "severity": "major", "feels": "气", "patterns": ["不归我"],
                          "points": {"amount": 1}})");
    write("F07.json",
          R"({"id": "F07", "name": "丙", "severity": "major", "feels": "气", "patterns": ["没法"]})");
    const phrasing::Engine engine = phrasing::Engine::load(folder.path).engine;
    Told told(engine);
    told.reply("不知道，真的不知道。不归我，不归我。没法，没法。");
    std::map<std::string, Mark> marks;
    for (const Mark& mark : forbidden_marks(told.marking())) marks[mark.rule] = mark;
    CHECK(marks["F05"].points == -6);
    CHECK(marks["F05"].why.find("有2处") != std::string::npos);
    CHECK(marks["F06"].points == -1);
    CHECK(marks["F07"].points == -told.policy().lost_major);
}
