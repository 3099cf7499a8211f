#include <doctest/doctest.h>

#include <algorithm>

#include "app/practice_test_support.h"
#include "core/random.h"

// Cards are only what follows from reviews and slips: played again from the facts alone they are the same.
using namespace frontdesk;
using namespace frontdesk::app;

namespace {

/// A review or a slip, in time.
struct Fact {
    core::Instant at;
    std::string item;
    int rating = 0;  ///< 0: a slip
};

std::vector<Fact> facts_of(const records::Store& store, records::TraineeId trainee) {
    std::vector<Fact> facts;
    for (const records::Review& review : store.reviews(trainee, {})) {
        facts.push_back({review.at, review.item, review.rating});
    }
    for (const records::Slip& slip : store.slips(trainee, {})) facts.push_back({slip.at, slip.item, 0});
    std::stable_sort(facts.begin(), facts.end(), [](const Fact& a, const Fact& b) { return a.at < b.at; });
    return facts;
}

std::vector<records::PracticeCard> replayed(const std::vector<Fact>& facts) {
    Cards cards;
    for (const Fact& fact : facts) {
        const records::PracticeCard row = card_or_new(cards, fact.item, fact.at);
        const practice::Card card = card_of(row);
        const practice::Card after =
            fact.rating == 0 ? practice::bring_forward(card, fact.at)
                             : practice::schedule(practice_parameters(fact.at), card,
                                                  static_cast<practice::Rating>(fact.rating), fact.at);
        cards[fact.item] = row_of(fact.item, after, row.added);
    }
    std::vector<records::PracticeCard> rows;
    for (auto& [item, row] : cards) rows.push_back(row);
    return rows;
}

void practise_at_random(PracticeDesk& desk, core::Random& random) {
    desk.clock.advance_ms(static_cast<std::int64_t>(1 + random.below(4 * 86'400'000)));
    switch (random.below(3)) {
        case 0:
            play_through(desk, random.below(2) == 0 ? "不知道。" : "对不起，不归我们管。");
            break;
        case 1:
            desk.apply(StartDrills{random.below(2) == 0 ? "F05" : "F06"});
            desk.drill("我马上安排师傅。", practice::all_ratings.at(random.below(4)));
            break;
        default:
            desk.apply(StartQuestions{"rings"});
            desk.apply(AnswerQuestion{right_rings});
            desk.apply(AnswerQuestion{right_greeting});
            desk.apply(AnswerQuestion{right_steps});
            desk.apply(NextQuestion{});
            break;
    }
}

}  // namespace

TEST_CASE("cards follow from reviews and slips played again in their order") {
    for (const std::uint64_t seed : {1U, 2U, 3U}) {
        PracticeDesk desk;
        core::Random random{seed};
        for (int i = 0; i < 40; ++i) practise_at_random(desk, random);
        const records::Store store = desk.store();
        const records::TraineeId trainee = desk.state().trainee->id;
        const std::vector<Fact> facts = facts_of(store, trainee);
        CHECK(facts.size() > 20);
        const auto stored = store.cards(trainee);
        const auto again = replayed(facts);
        REQUIRE(stored.size() == again.size());
        for (std::size_t i = 0; i < stored.size(); ++i) CHECK_MESSAGE(stored[i] == again[i], stored[i].item);
        CHECK(store.check_health().sound);
    }
}
