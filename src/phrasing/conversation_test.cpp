#include "phrasing/conversation.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <chrono>
#include <map>

#include "core/random.h"
#include "phrasing/conversation_text.h"
#include "phrasing/test_pack.h"

using namespace frontdesk;
using namespace frontdesk::phrasing;

namespace {

/// A pack with three moves and an act to speak of, and the conversation rule C01 with the given keys.
class TestBook {
  public:
    explicit TestBook(const std::string& keys) {
        m_pack.rule("M01", R"("patterns": ["您好"])");
        m_pack.rule("M07", R"("patterns": ["对不起"])");
        m_pack.rule("M13", R"("patterns": ["三点"])");
        m_pack.rule("F05", R"("patterns": ["不知道"])");
        m_pack.write("C01.json", R"({"id": "C01", "name": "规矩", "advice": "照做。", )" + keys + "}");
        m_loaded.emplace(m_pack.load());
    }

    const core::Problems& problems() const { return m_loaded->problems; }
    const Engine& engine() const { return m_loaded->engine; }
    const std::filesystem::path& folder() const { return m_pack.folder(); }

    Conversation read(const std::string& turns) const {
        const json::Parsed parsed = json::parse(turns, "test");
        core::Problems problems;
        Conversation conversation =
            read_conversation(parsed.root, engine(), Context::call, json::Sink{problems, "test", "PH"});
        CHECK(problems.empty());
        return conversation;
    }
    ConversationOutcome judge(const std::string& turns) const {
        const auto outcomes = engine().judge(read(turns));
        REQUIRE_FALSE(outcomes.empty());
        return outcomes.front();
    }
    std::string verdict(const std::string& turns) const { return to_word(judge(turns).fulfilment); }

  private:
    TestPack m_pack;
    std::optional<Engine::Loaded> m_loaded;
};

std::string without_end(const std::string& turns) {
    return R"({"finished": false, "turns": )" + turns + "}";
}

}  // namespace

TEST_CASE("an apology within two of the clerk's turns meets the rule, a later one does not") {
    const TestBook book(R"("when": {"by": "customer", "pattern": "漏水"},
                          "expects": {"rule": "M07", "within_turns": 2})");
    CHECK(
        book.verdict(R"([{"customer": "漏水"}, {"clerk": "嗯"}, {"customer": "喂"}, {"clerk": "对不起"}])") ==
        "met");
    CHECK(book.verdict(R"([{"customer": "漏水"}, {"clerk": "嗯"}, {"clerk": "哦"}, {"clerk": "对不起"}])") ==
          "missed");
    CHECK(book.verdict(R"([{"clerk": "对不起"}, {"customer": "漏水"}, {"clerk": "嗯"}])") == "missed");
    CHECK(book.verdict(R"([{"clerk": "漏水"}])") == "not-applicable");
}

TEST_CASE("a miss is final only when its window has closed") {
    const TestBook book(R"("when": {"by": "customer", "pattern": "漏水"},
                          "expects": {"rule": "M07", "within_turns": 2})");
    CHECK(book.verdict(without_end(R"([])")) == "open");
    CHECK(book.verdict(without_end(R"([{"customer": "漏水"}, {"clerk": "嗯"}])")) == "open");
    CHECK(book.verdict(without_end(R"([{"customer": "漏水"}, {"clerk": "嗯"}, {"clerk": "哦"}])")) ==
          "missed");
    CHECK(book.verdict(R"([{"customer": "漏水"}, {"clerk": "嗯"}])") == "missed");
}

TEST_CASE("who asks for what is decided gets the same outcomes without the rest") {
    const TestBook book(R"("when": {"by": "customer", "pattern": "漏水"}, "each": true,
                          "expects": {"rule": "M07", "within_turns": 2})");
    for (
        const char* turns :
        {R"([{"clerk": "您好"}])", R"([{"customer": "漏水"}, {"clerk": "对不起"}])",
         R"({"finished": false, "turns": [{"customer": "漏水"}, {"clerk": "对不起"}, {"customer": "漏水"}]})",
         R"([{"customer": "漏水"}, {"clerk": "嗯"}, {"clerk": "哦"}, {"clerk": "对不起"}])"}) {
        const Conversation conversation = book.read(turns);
        std::vector<std::string> expected;
        for (const ConversationOutcome& outcome : book.engine().judge(conversation)) {
            const bool decided =
                outcome.fulfilment == Fulfilment::met || outcome.fulfilment == Fulfilment::missed;
            if (decided) expected.push_back(outcome.reason);
        }
        std::vector<std::string> told;
        for (const ConversationOutcome& outcome : book.engine().judge(conversation, Outcomes::decided))
            told.push_back(outcome.reason);
        CHECK_MESSAGE(told == expected, turns);
    }
    CHECK(book.engine().judge(book.read(R"([{"clerk": "您好"}])"), Outcomes::decided).empty());
    CHECK(book.engine()
              .judge(book.read(R"([{"customer": "漏水"}, {"clerk": "嗯"}])"), Outcomes::decided)
              .size() == 1);
}

TEST_CASE("an outcome tells the turns and words that decided, and why") {
    const TestBook book(R"("when": {"by": "customer", "pattern": "漏水"},
                          "expects": {"rule": "M07", "within_turns": 1})");
    const auto met = book.judge(R"([{"clerk": "请讲"}, {"customer": "我家漏水"}, {"clerk": "真对不起您"}])");
    REQUIRE(met.trigger.has_value());
    CHECK(met.trigger->turn == 1);
    CHECK(met.trigger->text == "漏水");
    CHECK(met.trigger->span == Span{6, 12});
    REQUIRE(met.evidence.size() == 1);
    CHECK(met.evidence.front().turn == 2);
    CHECK(met.evidence.front().text == "对不起");
    CHECK(met.evidence.front().what == "M07");
    CHECK(met.turn == 2);
    CHECK(met.reason == "规矩：做到了，“对不起”。");
    const auto missed = book.judge(R"([{"customer": "我家漏水"}, {"clerk": "哦"}, {"clerk": "对不起"}])");
    CHECK(missed.turn == 1);
    CHECK(missed.reason == "规矩：对方说了“漏水”之后一句里，没有“名M07”。照做。");
}

TEST_CASE("order is judged by place, within a turn too, and what is missing may be allowed") {
    const TestBook strict(R"("expects": {"order": ["M01", "M07", "M13"]})");
    CHECK(strict.verdict(R"([{"clerk": "您好，对不起，三点"}])") == "met");
    CHECK(strict.verdict(R"([{"clerk": "您好"}, {"clerk": "三点，对不起"}])") == "missed");
    CHECK(strict.verdict(R"([{"clerk": "您好，三点"}])") == "missed");
    const TestBook loose(R"("expects": {"order": ["M01", "M07", "M13"], "missing": "allowed"})");
    CHECK(loose.verdict(R"([{"clerk": "您好，三点"}])") == "met");
    const auto turned = loose.judge(R"([{"clerk": "三点，您好"}])");
    CHECK(turned.fulfilment == Fulfilment::missed);
    CHECK(turned.reason == "规矩：先说了“三点”，才说“您好”，次序反了。照做。");
}

TEST_CASE("before, after, first and last say where something must stand") {
    const TestBook before(R"("expects": {"rule": "M01", "before": ["M13"]})");
    CHECK(before.verdict(R"([{"clerk": "您好，三点"}])") == "met");
    CHECK(before.verdict(R"([{"clerk": "三点"}, {"clerk": "您好"}])") == "missed");
    const TestBook after(R"("expects": {"rule": "M01", "after": {"event": "hold"}})");
    CHECK(after.verdict(R"([{"clerk": "您好"}, {"event": "hold"}])") == "missed");
    CHECK(after.verdict(R"([{"clerk": "喂"}, {"event": "hold"}, {"clerk": "您好"}])") == "met");
    CHECK(after.verdict(without_end(R"([{"clerk": "喂"}])")) == "open");
    const TestBook first(R"("expects": {"rule": "M01", "turn": "first"})");
    const auto late = first.judge(R"([{"customer": "喂"}, {"clerk": "喂"}, {"clerk": "您好"}])");
    CHECK(late.fulfilment == Fulfilment::missed);
    CHECK(late.turn == 1);
    const TestBook last(R"("expects": {"rule": "M01", "turn": "last"})");
    CHECK(last.verdict(R"([{"clerk": "喂"}, {"clerk": "您好"}, {"customer": "嗯"}])") == "met");
    CHECK(last.verdict(R"([{"clerk": "您好"}, {"clerk": "喂"}])") == "missed");
    CHECK(last.verdict(without_end(R"([{"clerk": "您好"}])")) == "open");
}

TEST_CASE("not, all, any and times are combined") {
    const TestBook book(R"("expects": {"all": [{"not": "F05"}, {"any": ["M01", "M07"]},
                          {"rule": "M13", "times": 2}]})");
    CHECK(book.verdict(R"([{"clerk": "对不起，三点"}, {"clerk": "三点"}])") == "met");
    CHECK(book.verdict(R"([{"clerk": "对不起，三点"}])") == "missed");
    CHECK(book.verdict(R"([{"clerk": "三点"}, {"clerk": "三点"}])") == "missed");
    const auto broken = book.judge(without_end(R"([{"clerk": "您好，不知道"}])"));
    CHECK(broken.fulfilment == Fulfilment::missed);
    CHECK(broken.reason.find("不该有“不知道”") != std::string::npos);
}

TEST_CASE("a miss can be cleared, be a minor one, or not be asked for") {
    const TestBook book(R"("when": {"event": "hold"}, "judged": "each",
        "expects": {"rule": "M07", "side": "before", "within_turns": 1},
        "not_applicable": {"if": {"event": "broken-off", "side": "anywhere"}, "reason": "走了"},
        "cleared_by": [{"id": "late", "explains": "补上了", "if": {"rule": "M07"}},
                       {"id": "greeted", "explains": "问候了", "verdict": "downgraded",
                        "if": {"rule": "M01", "side": "before"}}])");
    const auto cleared = book.judge(R"([{"clerk": "喂"}, {"event": "hold"}, {"clerk": "对不起"}])");
    CHECK(cleared.fulfilment == Fulfilment::cleared);
    CHECK(cleared.because == "late");
    REQUIRE(cleared.decisive.has_value());
    CHECK(cleared.decisive->turn == 2);
    CHECK(cleared.reason.find("（不算：补上了）") != std::string::npos);
    const auto eased = book.judge(R"([{"clerk": "您好"}, {"event": "hold"}])");
    CHECK(eased.fulfilment == Fulfilment::missed);
    CHECK(eased.downgraded);
    CHECK(book.verdict(without_end(R"([{"clerk": "喂"}, {"event": "hold"}])")) == "open");
    CHECK(book.verdict(R"([{"clerk": "喂"}, {"event": "hold"}, {"event": "broken-off"}])") ==
          "not-applicable");
    const auto each = book.engine().judge(
        book.read(R"([{"clerk": "对不起"}, {"event": "hold"}, {"clerk": "喂"}, {"event": "hold"}])"));
    REQUIRE(each.size() == 2);
    CHECK(each[0].fulfilment == Fulfilment::met);
    CHECK(each[1].fulfilment == Fulfilment::missed);
}

TEST_CASE("contexts are those of the turn that triggers, an emergency is one of them") {
    const TestBook book(R"("when": "M13", "contexts": ["emergency"], "expects": "M07")");
    CHECK(book.verdict(R"([{"clerk": "三点"}])") == "not-applicable");
    CHECK(book.verdict(R"({"emergency": true, "turns": [{"clerk": "三点"}]})") == "missed");
    CHECK(book.verdict(R"([{"clerk": "三点"}, {"clerk": "三点，对不起", "context": "emergency"}])") == "met");
}

TEST_CASE("a slip in a conversation rule is told with its place and the word that was meant") {
    const TestBook book(R"("when": {"event": "hodl"},
        "expects": {"any": ["M77", {"rule": "M07", "within_turn": 2}]})");
    std::map<std::string, std::string> told;
    for (const core::Problem& problem : book.problems()) {
        if (problem.code != "PH029") CHECK(problem.place.column > 1);
        told[problem.code] += problem.message + problem.way_out;
    }
    CHECK(told["PH004"].find("'hold'") != std::string::npos);
    CHECK(told["PH003"].find("'within_turns'") != std::string::npos);
    CHECK(told["PH015"].find("'M07'") != std::string::npos);
    CHECK_FALSE(told["PH029"].empty());
}

TEST_CASE("a rule that expects nothing, orders one thing or bears a bad id is refused") {
    const auto code_of = [](const std::string& keys) {
        const TestBook book(keys);
        CHECK(book.engine().conversation_rules().empty());
        std::string codes;
        for (const core::Problem& problem : book.problems())
            if (problem.level == core::Level::error) codes += problem.code + ' ';
        return codes;
    };
    CHECK(code_of(R"("when": "M01")") == "PH042 ");
    CHECK(code_of(R"("expects": {"order": ["M01"]})") == "PH041 PH042 ");
    CHECK(code_of(R"("expects": {"rules": "M01"})") == "PH004 PH042 ");
    CHECK(code_of(R"("when": [{"by": "customer"}], "expects": "M01")") == "PH004 PH042 ");
    TestPack pack;
    pack.write("odd.json", R"({"id": "C1", "name": "怪", "advice": "嗯", "expects": {"turn": "any"}})");
    const auto loaded = pack.load();
    CHECK(loaded.engine.conversation_rules().empty());
    CHECK(std::any_of(loaded.problems.begin(), loaded.problems.end(),
                      [](const core::Problem& problem) { return problem.code == "PH024"; }));
}

TEST_CASE("a rule's own conversations are run by the check") {
    const TestBook book(R"("expects": "M01",
        "should_hit": [[{"clerk": "喂"}], [{"clerk": "您好"}]],
        "should_not_hit": [[{"clerk": "您好"}], [{"clerk": "喂"}],
                           {"outcome": "cleared", "turns": [{"clerk": "您好"}]}])");
    std::string codes;
    for (const core::Problem& problem : check_sentences(book.folder(), book.engine()))
        if (problem.code == "PH038" || problem.code == "PH039") codes += problem.code + ' ';
    CHECK(codes == "PH038 PH039 PH039 ");
}

TEST_CASE("an overlay adds a conversation rule or switches one off, but changes none in part") {
    const TestBook book(R"("expects": "M01")");
    const core::TestFolder company;
    const auto path = company.path / "acme.json";
    core::write_file(
        path, R"({"format": 1, "id": "acme", "version": "1", "title": "试", "extends": "test", "rules": [
        {"id": "C01", "off": true},
        {"id": "C07", "name": "新", "advice": "照做。", "expects": "M07"},
        {"id": "C08", "change": {"name": "改"}}]})");
    const auto loaded = Engine::load(book.folder(), {path});
    REQUIRE(loaded.engine.conversation_rules().size() == 1);
    CHECK(loaded.engine.find_conversation_rule("C07")->name == "新");
    CHECK(std::any_of(loaded.problems.begin(), loaded.problems.end(),
                      [](const core::Problem& problem) { return problem.code == "PH056"; }));
}

TEST_CASE("what is decided of a conversation that goes on stays decided") {
    const TestBook book(R"("when": ["M13", {"by": "customer", "pattern": "漏水"}], "judged": "each",
        "expects": {"any": [{"rule": "M07", "within_turns": 2}, {"order": ["M01", "M07"], "missing": "allowed",
                    "before": {"event": "hold"}}, {"not": {"rule": "F05", "turn": "last"}}]},
        "cleared_by": {"id": "a", "explains": "乙", "if": {"rule": "M01", "side": "later", "turn": "last"}},
        "not_applicable": {"if": {"event": "swap", "side": "anywhere"}, "reason": "丙"})");
    REQUIRE_FALSE(core::has_errors(book.problems()));
    const std::vector<std::string> pieces{R"({"clerk": "您好"})",   R"({"clerk": "对不起，三点"})",
                                          R"({"clerk": "不知道"})", R"({"customer": "漏水，漏水"})",
                                          R"({"event": "hold"})",   R"({"event": "swap"})"};
    core::Random random{7};
    for (int round = 0; round < 200; ++round) {
        std::string turns = "[";
        for (int turn = 0; turn < 8; ++turn)
            turns += (turn > 0 ? ", " : "") + pieces[random.below(pieces.size())];
        const Conversation whole = book.read(turns + "]");
        const auto final_outcomes = book.engine().judge(whole);
        for (std::size_t said = 0; said <= whole.turns.size(); ++said) {
            Conversation part = whole;
            part.turns.resize(said);
            part.finished = false;
            const auto outcomes = book.engine().judge(part);
            for (std::size_t i = 0; i < outcomes.size(); ++i) {
                if (outcomes[i].fulfilment == Fulfilment::open) continue;
                REQUIRE(i < final_outcomes.size());
                CHECK(outcomes[i].fulfilment == final_outcomes[i].fulfilment);
            }
        }
        for (const ConversationOutcome& outcome : final_outcomes)
            CHECK(outcome.fulfilment != Fulfilment::open);
    }
}

TEST_CASE("a conversation of many turns takes time that grows with its length") {
    const TestBook book(R"("when": {"by": "customer", "pattern": "漏水"}, "judged": "each",
        "expects": {"any": [{"rule": "M07", "within_turns": 2}, {"rule": "M01", "side": "before"}]})");
    const auto seconds_for = [&](int turns) {
        Conversation conversation;
        conversation.finished = true;
        for (int i = 0; i < turns; ++i) {
            Turn turn;
            turn.speaker = i % 2 == 0 ? Speaker::customer : Speaker::clerk;
            turn.text = i % 2 == 0 ? "又漏水了，漏水漏了三天" : "好的";
            conversation.turns.push_back(std::move(turn));
        }
        const auto begin = std::chrono::steady_clock::now();
        const auto outcomes = book.engine().judge(conversation);
        CHECK(outcomes.size() == static_cast<std::size_t>(turns));
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    };
    seconds_for(1000);
    const double some = seconds_for(2000);
    const double many = seconds_for(20000);
    CHECK(many < some * 60 + 0.5);
}
