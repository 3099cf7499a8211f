#include "app/rescore.h"

#include <doctest/doctest.h>

#include "app/test_support.h"

using namespace frontdesk;
using namespace frontdesk::app;

namespace {

struct Again {
    RescoreCount count;
    std::vector<Rescored> changed;
};

Again again(const TestDesk& desk, std::size_t remembered = 0) {
    Again result;
    const records::Store store = records::Store::open(records_file(desk.places), desk.clock);
    Content content = load_content(desk.places);
    if (remembered > 0) content.engine.remember(remembered);
    result.count =
        rescore(store, content, [&](const Rescored& rescored) { result.changed.push_back(rescored); });
    return result;
}

}  // namespace

TEST_CASE("the same pack and the same text give the same marks") {
    TestDesk desk;
    desk.start();
    play_through(desk, "对不起，您请讲。");
    play_through(desk, "不归我们管。");
    const Again result = again(desk);
    CHECK(result.count.attempts == 2);
    CHECK(result.count.replies >= 4);
    CHECK(result.count.changed == 0);
    CHECK(result.changed.empty());
}

TEST_CASE("a rule that hears more takes points, and what changed is told") {
    TestDesk desk;
    desk.start();
    play_through(desk, "对不起，您请讲。");
    const records::AttemptId rude = play_through(desk, "对不起，您嚷嚷个没完，请讲。");
    CHECK(desk.state().result->score.passed);
    const int total = desk.state().result->score.total;
    desk.edit("phrasings/rules.json", "\"你吼", "\"嚷嚷个没完\", \"你吼");
    const Again result = again(desk);
    CHECK(result.count.changed == 1);
    CHECK(result.count.now_failing == 1);
    REQUIRE(result.changed.size() == 1);
    const Rescored& rescored = result.changed[0];
    CHECK(rescored.head.id == rude);
    CHECK(rescored.head.total == total);
    CHECK(rescored.now.total < total);
    CHECK_FALSE(rescored.now.passed);
    CHECK(rescored.pack_now != rescored.head.pack_version);
    const auto taken = std::find_if(rescored.changes.begin(), rescored.changes.end(),
                                    [](const MarkChange& change) { return change.rule == "F26"; });
    REQUIRE(taken != rescored.changes.end());
    CHECK(taken->points_then == 0);
    CHECK(taken->points_now < 0);
    CHECK(taken->why.find("嚷嚷个没完") != std::string::npos);
}

TEST_CASE("what is remembered from attempt to attempt changes no mark") {
    TestDesk desk;
    desk.start();
    for (const char* words : {"对不起，您嚷嚷个没完，请讲。", "不归我们管。", "对不起，您请讲。",
                              "不归我们管。", "我十点半前给您回电话。", "对不起，您嚷嚷个没完，请讲。"})
        play_through(desk, words);
    desk.edit("phrasings/rules.json", "\"你吼", "\"嚷嚷个没完\", \"你吼");
    const Again anew = again(desk);
    REQUIRE(anew.changed.size() == 2);
    for (const std::size_t remembered : {1, 1000}) {
        const Again by_heart = again(desk, remembered);
        CHECK(by_heart.count.replies == anew.count.replies);
        REQUIRE(by_heart.changed.size() == anew.changed.size());
        for (std::size_t i = 0; i < anew.changed.size(); ++i) {
            CHECK(by_heart.changed[i].head.id == anew.changed[i].head.id);
            CHECK(by_heart.changed[i].now.total == anew.changed[i].now.total);
            REQUIRE(by_heart.changed[i].changes.size() == anew.changed[i].changes.size());
            for (std::size_t k = 0; k < anew.changed[i].changes.size(); ++k)
                CHECK(by_heart.changed[i].changes[k].why == anew.changed[i].changes[k].why);
        }
    }
}

TEST_CASE("an attempt at a scenario that was changed since is left out") {
    TestDesk desk;
    desk.start();
    play_through(desk, "不归我们管。");
    desk.edit("phone/small-leak.json", "滴了一上午了", "滴了一整天了");
    const Again result = again(desk);
    CHECK(result.count.attempts == 0);
    CHECK(result.count.not_the_text == 1);
}
