#include <doctest/doctest.h>

#include <algorithm>

#include "exercise/judge.h"
#include "exercise/shuffle.h"
#include "exercise/test_exercises.h"

// What holds for every exercise, tried on random ones.

using namespace frontdesk;
using namespace frontdesk::exercise;

namespace {

constexpr int rounds = 3000;

std::vector<std::string> sorted_ids(const std::vector<Card>& cards) {
    std::vector<std::string> ids;
    ids.reserve(cards.size());
    for (const Card& card : cards) ids.push_back(card.id);
    std::sort(ids.begin(), ids.end());
    return ids;
}

std::vector<std::string> part_ids(const Exercise& asked) {
    std::vector<std::string> ids;
    for (const Part& part : judge(asked, solution_of(asked)).parts) ids.push_back(part.id);
    std::sort(ids.begin(), ids.end());
    return ids;
}

}  // namespace

TEST_CASE("the right answer is worth everything in all its parts, and the wrong one nothing") {
    core::Random random{20260801};
    for (int i = 0; i < rounds; ++i) {
        const Exercise asked = random_exercise(random);
        REQUIRE_FALSE(objection(asked, solution_of(asked)));
        const Judgement right = judge(asked, solution_of(asked));
        CHECK(right.share == doctest::Approx(1));
        CHECK(right.right);
        REQUIRE_FALSE(objection(asked, wrong_answer_to(asked)));
        const Judgement wrong = judge(asked, wrong_answer_to(asked));
        CHECK(wrong.share == doctest::Approx(0));
        CHECK_FALSE(wrong.right);
    }
}

TEST_CASE("every answer that can be given is worth between nothing and all, and all only if it is right") {
    core::Random random{4};
    for (int i = 0; i < rounds; ++i) {
        const Exercise asked = random_exercise(random);
        const Layout layout = lay_out(asked, random.next());
        Answer answer = wrong_answer_to(asked);
        if (auto* ordered = std::get_if<Ordered>(&answer)) {
            ordered->items.clear();
            for (const Card& card : layout.cards) ordered->items.push_back(card.id);
        } else if (auto* picked = std::get_if<Picked>(&answer); picked != nullptr && asked.index() == 1) {
            picked->options = {layout.cards.front().id};
        } else if (auto* matched = std::get_if<Matched>(&answer)) {
            for (std::size_t at = 0; at < layout.cards.size(); ++at) {
                matched->rights[layout.cards[at].id] = layout.targets[at].id;
            }
        }
        REQUIRE_FALSE(objection(asked, answer));
        const Judgement judged = judge(asked, answer);
        CHECK(judged.share >= 0);
        CHECK(judged.share <= 1);
        CHECK(judged.right == (judged.share > 1 - 1e-9));
    }
}

TEST_CASE("laying out keeps every card once") {
    core::Random random{99};
    for (int i = 0; i < rounds; ++i) {
        const Exercise asked = random_exercise(random);
        if (kind_of(asked) == Kind::number) continue;
        const Layout layout = lay_out(asked, random.next());
        CHECK(sorted_ids(layout.cards) == part_ids(asked));
        const auto* match = std::get_if<Match>(&asked);
        if (match == nullptr) continue;
        std::vector<std::string> rights = sorted_ids(layout.targets);
        CHECK(std::adjacent_find(rights.begin(), rights.end()) == rights.end());
        CHECK(rights.size() == match->pairs.size() + match->spare.size());
    }
}
