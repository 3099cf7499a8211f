#include <doctest/doctest.h>

#include "records/test_support.h"

using namespace frontdesk;
using namespace frontdesk::records;

namespace {

constexpr std::int64_t day_ms = 86'400'000;

PracticeCard sample_card(const std::string& item, int reviews, std::int64_t due_ms) {
    PracticeCard card;
    card.item = item;
    card.state = reviews == 0 ? "new" : "review";
    card.stability = reviews * 2.5;
    card.difficulty = 5;
    card.due = {due_ms};
    card.reviews = reviews;
    card.added = {1000};
    return card;
}

Review sample_review(const std::string& item, std::int64_t at_ms) {
    Review review;
    review.item = item;
    review.at = {at_ms};
    review.rating = 3;
    review.proposed = 2;
    review.answer = R"({"said":["您稍等，我去问。"]})";
    review.correct = true;
    review.seconds = 12.5;
    review.stability = 2.5;
    review.difficulty = 5;
    review.due = {at_ms + day_ms};
    return review;
}

struct Drawer {
    TestFolder folder;
    core::ManualClock clock{{1'700'000'000'000}};
    Store store = Store::open(folder.file(), clock);
    TraineeId trainee = store.add_trainee("小赵", "", "");
    TraineeId other = store.add_trainee("小钱", "", "");

    FinishCommit result_of(const std::string& item, std::int64_t at_ms) {
        FinishCommit result;
        result.attempt = store.begin_attempt(sample_head(trainee), {sample_turn(0, "喂")}, "{}");
        result.dimensions = "{}";
        result.slips.slips = {{item, "F05", result.attempt, {at_ms}}};
        result.slips.cards = {sample_card(item, 0, at_ms)};
        return result;
    }
};

}  // namespace

TEST_CASE("a practised item leaves the fact, its card, and no draft") {
    Drawer drawer;
    drawer.store.save_practice_draft(drawer.trainee, "drill:F05/a", "您稍等");
    drawer.store.save_practice_draft(drawer.trainee, "drill:F05/b", "先坐");
    const Review review = sample_review("drill:F05/a", 5000);
    const PracticeCard card = sample_card("drill:F05/a", 1, 9000);
    drawer.store.add_review(drawer.trainee, review, card);
    CHECK(drawer.store.reviews(drawer.trainee, {}) == std::vector<Review>{review});
    CHECK(drawer.store.cards(drawer.trainee) == std::vector<PracticeCard>{card});
    CHECK(drawer.store.practice_drafts(drawer.trainee) ==
          std::map<std::string, std::string>{{"drill:F05/b", "先坐"}});
    CHECK(drawer.store.reviews(drawer.trainee, {5001}).empty());
    CHECK(drawer.store.cards(drawer.other).empty());
    CHECK(drawer.store.check_health().sound);
}

TEST_CASE("the same practice is never stored twice, nor over another window's") {
    Drawer drawer;
    const Review review = sample_review("drill:F05/a", 5000);
    const PracticeCard card = sample_card("drill:F05/a", 1, 9000);
    drawer.store.add_review(drawer.trainee, review, card);
    CHECK(fault_of([&] { drawer.store.add_review(drawer.trainee, review, card); }) == Fault::stale);
    CHECK(drawer.store.reviews(drawer.trainee, {}).size() == 1);
    drawer.store.add_review(drawer.other, review, card);
    CHECK(drawer.store.reviews(drawer.other, {}).size() == 1);
}

TEST_CASE("slips come with the result they belong to, or not at all") {
    Drawer drawer;
    const FinishCommit result = drawer.result_of("drill:F05/b", 7000);
    drawer.store.finish(result);
    CHECK(drawer.store.slips(drawer.trainee, {}) == result.slips.slips);
    CHECK(drawer.store.cards(drawer.trainee) == result.slips.cards);
    CHECK(fault_of([&] { drawer.store.finish(result); }) == Fault::not_open);
    CHECK(drawer.store.slips(drawer.trainee, {}).size() == 1);
    CHECK(drawer.store.slips(drawer.trainee, {7001}).empty());
    CHECK(drawer.store.check_health().sound);
}

TEST_CASE("a card that is brought forward keeps the moment in which it came into being") {
    Drawer drawer;
    drawer.store.finish(drawer.result_of("drill:F05/b", 7000));
    FinishCommit again = drawer.result_of("drill:F05/b", 8000);
    again.slips.cards[0].added = {123456};
    drawer.store.finish(again);
    const std::vector<PracticeCard> cards = drawer.store.cards(drawer.trainee);
    REQUIRE(cards.size() == 1);
    CHECK(cards[0].due.ms == 8000);
    CHECK(cards[0].added.ms == 1000);
}

TEST_CASE("a card that counts other reviews than there are is found by the health check") {
    Drawer drawer;
    FinishCommit result = drawer.result_of("drill:F05/b", 7000);
    result.slips.cards[0].reviews = 2;
    drawer.store.finish(result);
    const Health health = drawer.store.check_health();
    CHECK_FALSE(health.sound);
    REQUIRE(health.faults.size() == 1);
    CHECK(health.faults[0] == "1 cards count other reviews than there are");
}

TEST_CASE("what is half-typed can be changed and taken away, each item for itself") {
    Drawer drawer;
    drawer.store.save_practice_draft(drawer.trainee, "drill:F05/a", "您");
    drawer.store.save_practice_draft(drawer.trainee, "drill:F05/a", "您稍等");
    CHECK(drawer.store.practice_drafts(drawer.trainee).at("drill:F05/a") == "您稍等");
    drawer.store.save_practice_draft(drawer.trainee, "drill:F05/a", "");
    CHECK(drawer.store.practice_drafts(drawer.trainee).empty());
}

TEST_CASE("the daily limit is ten until the trainee says otherwise") {
    Drawer drawer;
    CHECK(drawer.store.trainee(drawer.trainee)->daily_limit == 10);
    drawer.store.set_daily_limit(drawer.trainee, 0);
    CHECK(drawer.store.trainee(drawer.trainee)->daily_limit == 0);
    CHECK(drawer.store.trainee(drawer.other)->daily_limit == 10);
}
