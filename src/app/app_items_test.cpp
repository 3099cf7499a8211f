#include <doctest/doctest.h>

#include <chrono>

#include "app/test_support.h"

using namespace frontdesk;
using namespace frontdesk::app;

namespace {

/// So many finished attempts at the small scenario, straight into the records.
void store_attempts(const TestDesk& desk, records::TraineeId trainee, int count) {
    records::Store store = records::Store::open(records_file(desk.places), desk.clock);
    for (int i = 0; i < count; ++i) {
        records::AttemptHead head;
        head.trainee = trainee;
        head.scenario = "small-leak";
        head.scenario_title = "小漏水";
        head.scenario_hash = "hash";
        head.pack_version = "1";
        head.mode = "practice";
        std::vector<records::TurnRow> turns(6);
        for (std::size_t turn = 0; turn < turns.size(); ++turn) {
            turns[turn].number = static_cast<int>(turn);
            turns[turn].kind = turn % 2 == 0 ? "owner" : "reply";
            turns[turn].node = "node-" + std::to_string(turn);
            turns[turn].text = "说了一句话";
        }
        const records::AttemptId id = store.begin_attempt(head, turns, "{}");
        records::FinishCommit result;
        result.attempt = id;
        result.total = i % 101;
        result.passed = result.total >= 80;
        result.dimensions = "{}";
        for (const int turn : {1, 3, 5})
            result.marks.push_back({turn, "empathy", i % 5, 4, "M07", "", false});
        store.finish(result);
    }
}

records::TraineeId newcomer(TestDesk& desk) {
    desk.apply(AddTrainee{"李小红", "金穗花园", "客服一组"});
    return desk.state().trainee->id;
}

double milliseconds_of(const std::function<void()>& work) {
    const auto begin = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count();
}

}  // namespace

TEST_CASE("many attempts are counted some at a time, none twice, with the figures of all together") {
    TestDesk desk;
    store_attempts(desk, newcomer(desk), 1200);
    int asked = 0;
    do {
        desk.apply(ReadItems{});
        REQUIRE(desk.state().items.has_value());
        ++asked;
    } while (desk.state().items->left > 0);
    CHECK(asked == 3);
    const records::Store store = records::Store::open(records_file(desk.places), desk.clock);
    const ItemReport whole = count_items(store, desk.app->content());
    const ItemReport& counted = *desk.state().items;
    CHECK(counted.attempts == whole.attempts);
    REQUIRE(counted.items.size() == whole.items.size());
    for (std::size_t i = 0; i < whole.items.size(); ++i) {
        CHECK(counted.items[i].attempts == whole.items[i].attempts);
        CHECK(counted.items[i].met == whole.items[i].met);
        CHECK(counted.items[i].facility == doctest::Approx(whole.items[i].facility));
    }
    desk.apply(ReadItems{});
    CHECK(desk.state().items->attempts == 1200);
    store_attempts(desk, desk.state().trainee->id, 3);
    desk.apply(ReadItems{});
    CHECK(desk.state().items->attempts == 1203);
    CHECK(desk.state().items->left == 0);
}

TEST_CASE("attempts that have come to something else since are counted anew") {
    TestDesk desk;
    store_attempts(desk, newcomer(desk), 30);
    desk.apply(ReadItems{});
    REQUIRE(desk.state().items->attempts == 30);
    REQUIRE(desk.state().items->scenarios.size() == 1);
    CHECK(desk.state().items->scenarios[0].passed == 0);
    records::Store store = records::Store::open(records_file(desk.places), desk.clock);
    records::CorrectionCommit commit;
    commit.attempt = store.item_attempts().front();
    commit.place = {1, "M07", 0};
    commit.mark = {1, "empathy", 4, 4, "M07", "", false};
    commit.why = "这里其实说到了";
    commit.result.total = 85;
    commit.result.passed = true;
    commit.result.dimensions = "{}";
    store.correct(commit);
    desk.apply(ReadItems{});
    CHECK(desk.state().items->attempts == 30);
    CHECK(desk.state().items->left == 0);
    CHECK(desk.state().items->scenarios[0].passed == 1);
}

TEST_CASE("with many attempts a look at the items holds nobody up" * doctest::skip()) {
    constexpr int many = 20'000;
    TestDesk desk;
    store_attempts(desk, newcomer(desk), many);
    const records::Store store = records::Store::open(records_file(desk.places), desk.clock);
    MESSAGE("all at once: ", milliseconds_of([&] { count_items(store, desk.app->content()); }), " ms");
    double longest = 0;
    do {
        longest = std::max(longest, milliseconds_of([&] { desk.apply(ReadItems{}); }));
    } while (desk.state().items->left > 0);
    MESSAGE("the longest piece: ", longest, " ms");
    const double again = milliseconds_of([&] { desk.apply(ReadItems{}); });
    MESSAGE("again: ", again, " ms");
    CHECK(longest < 100);
    CHECK(again < 100);
}
