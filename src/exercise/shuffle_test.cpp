#include "exercise/shuffle.h"

#include <doctest/doctest.h>

#include "exercise/judge.h"
#include "exercise/test_exercises.h"

using namespace frontdesk::exercise;

TEST_CASE("the same seed lays out the same, another one differently") {
    CHECK(lay_out(an_order(), 7).cards == lay_out(an_order(), 7).cards);
    bool differs = false;
    for (std::uint64_t seed = 1; seed < 20; ++seed) {
        differs = differs || lay_out(an_order(), seed).cards != lay_out(an_order(), 0).cards;
    }
    CHECK(differs);
}

TEST_CASE("items never lie in a right order, nor right sides beside their own") {
    const Order nearly_loose{{{"a", "一"}, {"b", "二"}, {"c", "三"}}, {{"a", "b"}}};
    for (std::uint64_t seed = 0; seed < 2000; ++seed) {
        for (const Order& order : {an_order(), nearly_loose}) {
            Ordered ordered;
            for (const Card& card : lay_out(order, seed).cards) ordered.items.push_back(card.id);
            CHECK_FALSE(judge(order, ordered).right);
        }
        const Layout match = lay_out(a_match(), seed);
        bool all_beside = true;
        for (std::size_t i = 0; i < match.cards.size(); ++i) {
            all_beside = all_beside && match.cards[i].id == match.targets[i].id;
        }
        CHECK_FALSE(all_beside);
    }
}

TEST_CASE("bins and left sides keep the order of the file, and spare sides are among the right ones") {
    const Layout sort = lay_out(a_sort(), 3);
    CHECK(sort.targets == std::vector<Card>{{"now", "马上处理"}, {"later", "约时间"}});
    const Layout match = lay_out(a_match(), 3);
    CHECK(match.cards.front() == Card{"leak", "漏水"});
    CHECK(match.targets.size() == 4);
    CHECK(lay_out(a_number(), 3).cards.empty());
}
