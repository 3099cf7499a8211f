#include "exercise/shuffle.h"

#include <algorithm>
#include <utility>

#include "core/random.h"
#include "exercise/judge.h"

namespace frontdesk::exercise {

namespace {

/// Fisher and Yates.
void shuffle(std::vector<Card>& cards, core::Random& random) {
    for (std::size_t i = cards.size(); i > 1; --i) std::swap(cards[i - 1], cards[random.below(i)]);
}

template <typename Things>
std::vector<Card> cards_of(const Things& things) {
    std::vector<Card> cards;
    cards.reserve(things.size());
    for (const auto& thing : things) cards.push_back({thing.id, thing.text});
    return cards;
}

bool lies_right(const Order& order, const std::vector<Card>& cards) {
    Ordered ordered;
    for (const Card& card : cards) ordered.items.push_back(card.id);
    return judge(order, ordered).right;
}

bool lies_right(const Match& match, const std::vector<Card>& targets) {
    for (std::size_t i = 0; i < match.pairs.size(); ++i) {
        if (targets[i].id != match.pairs[i].id) return false;
    }
    return true;
}

/// Draws again while it lies right; what a few draws do not manage (they nearly always do), a turn does.
template <typename Asked>
void shuffle_wrong(const Asked& asked, std::vector<Card>& cards, core::Random& random) {
    constexpr int most_draws = 16;
    constexpr std::size_t fewest = 3;
    shuffle(cards, random);
    if (cards.size() < fewest) return;
    for (int draw = 0; draw < most_draws && lies_right(asked, cards); ++draw) shuffle(cards, random);
    if (lies_right(asked, cards)) std::reverse(cards.begin(), cards.end());
    if (lies_right(asked, cards)) std::rotate(cards.begin(), cards.begin() + 1, cards.end());
}

struct Lay {
    core::Random& random;

    Layout operator()(const Single& single) const { return options(single.options); }
    Layout operator()(const Multiple& multiple) const { return options(multiple.options); }
    Layout operator()(const Order& order) const {
        Layout layout{cards_of(order.items), {}};
        shuffle_wrong(order, layout.cards, random);
        return layout;
    }
    Layout operator()(const Sort& sort) const {
        Layout layout{cards_of(sort.items), {}};
        shuffle(layout.cards, random);
        for (const Bin& bin : sort.bins) layout.targets.push_back({bin.id, bin.label});
        return layout;
    }
    Layout operator()(const Match& match) const {
        Layout layout;
        for (const Pair& pair : match.pairs) {
            layout.cards.push_back({pair.id, pair.left});
            layout.targets.push_back({pair.id, pair.right});
        }
        for (std::size_t i = 0; i < match.spare.size(); ++i) {
            layout.targets.push_back({spare_id(i), match.spare[i]});
        }
        shuffle_wrong(match, layout.targets, random);
        return layout;
    }
    Layout operator()(const Number&) const { return {}; }

    Layout options(const std::vector<Option>& list) const {
        Layout layout{cards_of(list), {}};
        shuffle(layout.cards, random);
        return layout;
    }
};

}  // namespace

Layout lay_out(const Exercise& exercise, std::uint64_t seed) {
    core::Random random{seed};
    return std::visit(Lay{random}, exercise);
}

}  // namespace frontdesk::exercise
