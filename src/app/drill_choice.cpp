#include "app/drill_choice.h"

#include <algorithm>
#include <tuple>

namespace frontdesk::app {

namespace {

enum class Standing { due, not_practised, practised };

/// An item with what decides its place.
struct Candidate {
    Standing standing = Standing::not_practised;
    double weight = 0;  ///< smaller comes first among those of the same standing
    PracticeItem item;
};

/// `place`: of the situation within its drill.
Candidate candidate_of(const PracticeItem& item, const Cards& cards, core::Instant now, int place) {
    const auto row = cards.find(item.key);
    if (row == cards.end()) return {Standing::not_practised, static_cast<double>(place), item};
    const practice::Card card = card_of(row->second);
    if (card.state == practice::State::unseen) return {Standing::due, -1, item};
    const double remembered = practice::retrievability(practice_parameters(now), card, now);
    return {card.due <= now ? Standing::due : Standing::practised, remembered, item};
}

std::vector<PracticeItem> in_order(std::vector<Candidate> candidates) {
    std::stable_sort(candidates.begin(), candidates.end(), [](const Candidate& a, const Candidate& b) {
        return std::tie(a.standing, a.weight) < std::tie(b.standing, b.weight);
    });
    std::vector<PracticeItem> items;
    items.reserve(candidates.size());
    for (Candidate& candidate : candidates) items.push_back(std::move(candidate.item));
    return items;
}

void add_candidates(const curriculum::Drill& drill, const Cards& cards, core::Instant now,
                    std::vector<Candidate>& candidates) {
    int place = 0;
    for (const PracticeItem& item : items_of(drill)) {
        candidates.push_back(candidate_of(item, cards, now, place++));
    }
}

}  // namespace

std::vector<PracticeItem> due_drills(const curriculum::Curriculum& curriculum, const PracticeFacts& facts,
                                     core::Instant now) {
    std::vector<PracticeItem> items;
    for (const std::string& key : overview_of(curriculum, facts, now).due_drills) {
        items.push_back(*find_item(curriculum, key));
    }
    return items;
}

std::vector<PracticeItem> of_one_rule(const curriculum::Drill& drill, const Cards& cards, core::Instant now) {
    std::vector<Candidate> candidates;
    add_candidates(drill, cards, now, candidates);
    return in_order(std::move(candidates));
}

std::vector<PracticeItem> beyond_the_limit(const curriculum::Curriculum& curriculum, const Cards& cards,
                                           core::Instant now, int count) {
    std::vector<Candidate> candidates;
    for (const curriculum::Drill& drill : curriculum.drills) add_candidates(drill, cards, now, candidates);
    std::vector<PracticeItem> items = in_order(std::move(candidates));
    items.resize(std::min(items.size(), static_cast<std::size_t>(std::max(0, count))));
    return items;
}

void half_typed_first(std::vector<PracticeItem>& items, const std::map<std::string, std::string>& drafts) {
    std::stable_partition(items.begin(), items.end(),
                          [&drafts](const PracticeItem& item) { return drafts.contains(item.key); });
}

}  // namespace frontdesk::app
