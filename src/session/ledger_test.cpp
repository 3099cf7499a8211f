#include "session/ledger.h"

#include <doctest/doctest.h>

#include "phrasing/test_pack.h"
#include "session/promise_time.h"

using namespace frontdesk;
using namespace frontdesk::session;

namespace {

/// A scenario that takes any number of replies, on a Thursday at four.
scenario::Scenario talk() {
    scenario::Scenario made;
    made.id = "talk";
    made.clock = scenario::StoryTime{4, 16 * 60};
    scenario::ReplyNode reply;
    reply.next = "quote";
    scenario::SayNode quote;
    quote.lines = {{{}, "您说的是{promise:visit:when|改天}？", ""}};
    quote.next = "say";
    made.start = "say";
    made.nodes["say"] = {"say", reply, {}};
    made.nodes["quote"] = {"quote", quote, {}};
    return made;
}

struct Talk {
    scenario::Scenario scenario = talk();
    scenario::Tempers tempers;
    World world() const { return {scenario, phrasing::shipped_engine(), tempers}; }

    Session said(const std::vector<std::string>& replies) const {
        Session session = begin(world(), 1);
        for (const std::string& reply : replies) {
            auto next = advance(world(), session, Say{reply});
            REQUIRE(std::holds_alternative<Session>(next));
            session = std::get<Session>(std::move(next));
        }
        return session;
    }

    std::vector<Commitment> ledger_after(const std::vector<std::string>& replies) const {
        return ledger(said(replies).transcript);
    }
};

bool holds_now(const Session& session, const std::string& act, scenario::PromiseAsk is) {
    return session::holds(scenario::PromiseIs{act, is}, session.transcript);
}

}  // namespace

TEST_CASE("a promise that is said again is one promise") {
    const auto commitments =
        Talk().ledger_after({"师傅周六上午九点上门。", "好的，周六上午九点师傅准时到您家。"});
    REQUIRE(commitments.size() == 1);
    CHECK(commitments[0].entries.size() == 2);
    CHECK(commitments[0].contradictions.empty());
}

TEST_CASE("a vague promise becomes definite when the time is said later") {
    const auto vague = Talk().ledger_after({"我马上安排师傅上门。"});
    REQUIRE(vague.size() == 1);
    CHECK_FALSE(vague[0].promise.definite);
    const auto definite = Talk().ledger_after({"我马上安排师傅上门。", "师傅明天上午十点到您家。"});
    REQUIRE(definite.size() == 1);
    CHECK(definite[0].promise.definite);
    CHECK(definite[0].promise.due->text == "明天上午十点");
}

TEST_CASE("another time that does not say that it changes contradicts") {
    const auto changed = Talk().ledger_after({"师傅周六上午九点上门。", "师傅周日下午三点到您家。"});
    REQUIRE(changed.size() == 1);
    REQUIRE(changed[0].contradictions.size() == 1);
    CHECK(changed[0].promise.due->text == "周六上午九点");
    CHECK(changed[0].contradictions[0].said.due->text == "周日下午三点");
}

TEST_CASE("an open change, a second visit and a finer time contradict nothing") {
    for (const char* second : {"不好意思，师傅周六来不及了，改到周日下午三点上门。",
                               "修完以后，师傅周日下午三点再来您家检查一次。", "班长周六上午九点到您家。",
                               "保安周日下午三点上门。"}) {
        CAPTURE(second);
        for (const Commitment& commitment : Talk().ledger_after({"师傅周六上午九点上门。", second}))
            CHECK(commitment.contradictions.empty());
    }
    CHECK(
        Talk().ledger_after({"我今天下午给您回电话。", "我下午五点给您回电话。"})[0].contradictions.empty());
    CHECK(Talk().ledger_after({"我五点前给您回电话。", "我四点半给您回电话。"})[0].contradictions.empty());
}

TEST_CASE("a later end of the same promise contradicts") {
    CHECK(Talk().ledger_after({"我五点前给您回电话。", "我六点前给您回电话。"})[0].contradictions.size() ==
          1);
    CHECK(Talk().ledger_after({"十分钟内给您回电话。", "两个小时内给您回电话。"})[0].contradictions.size() ==
          1);
    CHECK(Talk().ledger_after({"十分钟内给您回电话。", "十分钟内给您回电话。"})[0].contradictions.empty());
    CHECK(
        Talk().ledger_after({"师傅明天上午九点上门。", "师傅周五上午九点上门。"})[0].contradictions.empty());
}

TEST_CASE("the owner says back what was promised, and something else where nothing was") {
    CHECK(Talk().said({"师傅周六上午九点上门。"}).transcript.back().text == "您说的是周六上午九点？");
    CHECK(Talk().said({"您好。"}).transcript.back().text == "您说的是改天？");
    CHECK(Talk().said({"我马上叫师傅上门。"}).transcript.back().text == "您说的是改天？");
}

TEST_CASE("conditions ask for promises by act") {
    const Session session = Talk().said({"师傅周六上午九点上门，修好后我给您回电话。"});
    using Ask = scenario::PromiseAsk;
    CHECK(holds_now(session, "visit", Ask::definite));
    CHECK(holds_now(session, "call-back", Ask::made));
    CHECK_FALSE(holds_now(session, "call-back", Ask::definite));
    CHECK_FALSE(holds_now(session, "send", Ask::made));
    CHECK(holds_now(session, "any", Ask::made));
    CHECK_FALSE(holds_now(session, "any", Ask::broken));
}

TEST_CASE("what is done later is kept in time and broken after it") {
    const Talk talk;
    const auto outcome = [&](const std::string& reply, int minutes, scenario::PromiseOutcome done) {
        Session session = talk.said({reply});
        session.clock_ms += std::int64_t{minutes} * 60000;
        Entry* told = settle_promises(talk.world(), session, {{"call-back", done}});
        return told == nullptr ? std::string("nothing") : to_word(ledger(session.transcript)[0].state);
    };
    using Outcome = scenario::PromiseOutcome;
    CHECK(outcome("我十分钟内给您回电话。", 40, Outcome::done_now) == "broken");
    CHECK(outcome("我一个小时内给您回电话。", 40, Outcome::done_now) == "kept");
    CHECK(outcome("我四点半前给您回电话。", 40, Outcome::done_now) == "broken");
    CHECK(outcome("我五点前给您回电话。", 40, Outcome::done_now) == "kept");
    CHECK(outcome("我明天上午给您回电话。", 24 * 60, Outcome::done_now) == "broken");
    CHECK(outcome("修好以后给您回电话。", 40, Outcome::done_now) == "kept");
    CHECK(outcome("我五点前给您回电话。", 0, Outcome::broken) == "broken");
    CHECK(outcome("您好。", 40, Outcome::done_now) == "nothing");
}

TEST_CASE("an hour without a half of the day is the one that comes next") {
    Talk talk;
    const auto after = [&](int clock, const std::string& reply, int minutes) {
        talk.scenario.clock = scenario::StoryTime{4, clock};
        Session session = talk.said({reply});
        session.clock_ms += std::int64_t{minutes} * 60000;
        settle_promises(talk.world(), session, {{"call-back", scenario::PromiseOutcome::done_now}});
        return std::string(to_word(ledger(session.transcript)[0].state));
    };
    constexpr int late_evening = 22 * 60 + 40;
    CHECK(after(late_evening, "十一点一刻前我给您回电话。", 25) == "kept");
    CHECK(after(late_evening, "今天十一点一刻前我给您回电话。", 25) == "kept");
    CHECK(after(late_evening, "十一点一刻前我给您回电话。", 45) == "broken");
    CHECK(after(17 * 60, "八点前我给您回电话。", 2 * 60) == "kept");
    CHECK(after(late_evening, "今天上午十一点前我给您回电话。", 10) == "broken");
    CHECK(after(16 * 60, "三点前我给您回电话。", 30) == "broken");
    CHECK(after(10 * 60, "十一点一刻前我给您回电话。", 90) == "broken");
}

TEST_CASE("without a clock lengths still tell what is late, times of the day do not") {
    Talk talk;
    talk.scenario.clock.reset();
    const auto late = [&](const std::string& reply) {
        Session session = talk.said({reply});
        session.clock_ms += 40 * 60000;
        settle_promises(talk.world(), session, {{"call-back", scenario::PromiseOutcome::done_now}});
        return ledger(session.transcript)[0].state == Commitment::State::broken;
    };
    CHECK(late("我十分钟内给您回电话。"));
    CHECK_FALSE(late("我五点前给您回电话。"));
}

TEST_CASE("a snapshot carries the ledger") {
    const Talk talk;
    const Session session = talk.said({"师傅周六上午九点上门。", "师傅周日下午三点到您家。"});
    const auto restored = restore(snapshot(session), talk.world());
    REQUIRE(std::holds_alternative<Session>(restored));
    const Session& read = std::get<Session>(restored);
    REQUIRE(read.transcript.size() == session.transcript.size());
    for (std::size_t i = 0; i < read.transcript.size(); ++i) {
        CHECK(read.transcript[i].promise_facts == session.transcript[i].promise_facts);
        CHECK(read.transcript[i].assessment->promises == session.transcript[i].assessment->promises);
    }
}

TEST_CASE("a snapshot of the format before promises can still be read") {
    const Talk talk;
    std::string stored = snapshot(talk.said({"您好。"}));
    for (const std::string newer : {"\"promises\":[],", "\"promise_facts\":[],", ",\"promises\":[]"}) {
        for (std::size_t at = stored.find(newer); at != stored.npos; at = stored.find(newer))
            stored.erase(at, newer.size());
    }
    CHECK(stored.find("promise") == stored.npos);
    stored.replace(stored.find("\"format\":4"), 10, "\"format\":1");
    CHECK(std::holds_alternative<Session>(restore(stored, talk.world())));
}

TEST_CASE("facts that point nowhere are passed over") {
    std::vector<Entry> transcript(1);
    transcript[0].promise_facts = {{PromiseFact::Kind::repeated, 7, 3}, {PromiseFact::Kind::made, 0, 0}};
    CHECK(ledger(transcript).empty());
}
