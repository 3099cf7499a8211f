#include <doctest/doctest.h>

#include <algorithm>

#include "phrasing/test_pack.h"
#include "scoring/marks.h"
#include "session/ledger.h"

using namespace frontdesk;
using namespace frontdesk::scoring;

namespace {

/// A talk of replies; M13 is wanted in it or not.
struct Talk {
    scenario::Scenario scenario;
    scenario::Tempers tempers;
    Policy policy;

    explicit Talk(bool wants_time = false) {
        scenario::ReplyNode reply;
        if (wants_time) reply.wants = {{"M13", 6}};
        reply.next = "say";
        scenario.start = "say";
        scenario.nodes["say"] = {"say", reply, {}};
    }

    std::vector<Mark> marks(const std::vector<std::string>& replies, const std::string& broken = {}) const {
        const session::World world{scenario, phrasing::shipped_engine(), tempers};
        session::Session session = session::begin(world, 1);
        for (const std::string& reply : replies)
            session = std::get<session::Session>(session::advance(world, session, session::Say{reply}));
        if (!broken.empty())
            session::settle_promises(world, session, {{broken, scenario::PromiseOutcome::broken}});
        return promise_marks({scenario, phrasing::shipped_engine(), policy, session});
    }
};

}  // namespace

TEST_CASE("a promise without a time to the end costs marks and says which words") {
    const auto marks = Talk().marks({"我会给您回电话的。"});
    REQUIRE(marks.size() == 1);
    CHECK(marks[0].rule == promise_vague);
    CHECK(marks[0].points == -2);
    CHECK(marks[0].dimension == Dimension::promise);
    CHECK(marks[0].why == "答应了回电话，一直没说准时间：“我会给您回电话”。");
}

TEST_CASE("a time that is said later, what waits for something else and what is done at once cost nothing") {
    CHECK(Talk().marks({"我会给您回电话的。", "下午三点前给您回电话。"}).empty());
    CHECK(Talk().marks({"修好以后我给您回电话。"}).empty());
    CHECK(Talk().marks({"我先给您登记一下。"}).empty());
    CHECK(Talk().marks({"师傅半小时内上门，修好后给您回电话。"}).empty());
}

TEST_CASE("nobody is blamed twice for one vague promise") {
    CHECK(Talk(true).marks({"我会给您回电话的。"}).empty());
    CHECK(Talk().marks({"师傅过几天可能会去的吧。"}).empty());
    CHECK(Talk().marks({"我会给您回电话，也会给您一个答复。"}).size() == 1);
}

TEST_CASE("another time without a word of change costs marks and names both") {
    const auto marks = Talk().marks({"您好。", "今天下午三点给您回电话。", "明天上午九点给您回电话。"});
    REQUIRE(marks.size() == 1);
    CHECK(marks[0].rule == promise_contradicted);
    CHECK(marks[0].entry == 2);
    CHECK(marks[0].why == "第2次回话说好“今天下午三点”回电话，这里又说“明天上午九点”，没有说明是改时间。");
}

TEST_CASE("a broken promise costs marks once and says why") {
    const auto marks = Talk().marks({"十分钟内给您回电话。"}, "call-back");
    REQUIRE(marks.size() == 1);
    CHECK(marks[0].rule == promise_broken);
    CHECK(marks[0].why == "第1次回话答应“十分钟内”回电话，后来没有做到。");
    CHECK(Talk().marks({"我会给您回电话的。"}, "call-back").size() == 1);
}
