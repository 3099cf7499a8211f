#include "practice/queue.h"

#include <algorithm>
#include <tuple>

#include "core/error.h"

namespace frontdesk::practice {

namespace {

bool is_due(const Card& card, const Today& today, core::Instant now) {
    return card.state == State::review ? card.due < today.ends : card.due <= now;
}

/// What the order of the queue looks at.
struct Waiting {
    bool unseen;
    double retrievability;
    const Item* item;
};

bool comes_before(const Waiting& left, const Waiting& right) {
    return std::tie(left.unseen, left.retrievability, left.item->card.due, left.item->key) <
           std::tie(right.unseen, right.retrievability, right.item->card.due, right.item->key);
}

void check(const Today& today) {
    FRONTDESK_CHECK(today.limit >= 0);
    FRONTDESK_CHECK(today.done >= 0);
}

/// Which of the days a moment falls on, anything earlier on the first; past the end for anything later.
std::size_t day_index(const std::vector<core::Instant>& day_starts, core::Instant moment) {
    const auto after = std::upper_bound(day_starts.begin() + 1, day_starts.end(), moment);
    return static_cast<std::size_t>(after - day_starts.begin()) - 1;
}

}  // namespace

std::vector<Item> due_now(const Parameters& parameters, const std::vector<Item>& items, const Today& today,
                          core::Instant now) {
    check(today);
    std::vector<Waiting> waiting;
    for (const Item& item : items) {
        if (!is_due(item.card, today, now)) continue;
        const bool unseen = item.card.state == State::unseen;
        waiting.push_back({unseen, unseen ? 0 : retrievability(parameters, item.card, now), &item});
    }
    std::sort(waiting.begin(), waiting.end(), comes_before);
    waiting.resize(std::min(waiting.size(), static_cast<std::size_t>(today.remaining())));
    std::vector<Item> due;
    due.reserve(waiting.size());
    for (const Waiting& each : waiting) due.push_back(*each.item);
    return due;
}

std::optional<core::Instant> next_due(const std::vector<Item>& items, const Today& today, core::Instant now) {
    std::optional<core::Instant> earliest;
    for (const Item& item : items) {
        if (is_due(item.card, today, now)) continue;
        if (!earliest || item.card.due < *earliest) earliest = item.card.due;
    }
    return earliest;
}

std::vector<DayAhead> forecast(const std::vector<Item>& items, const std::vector<core::Instant>& day_starts,
                               const Today& today) {
    check(today);
    FRONTDESK_CHECK(day_starts.size() >= 2);
    FRONTDESK_CHECK(std::is_sorted(day_starts.begin(), day_starts.end()));
    std::vector<DayAhead> days(day_starts.size() - 1);
    for (const Item& item : items) {
        const std::size_t day = day_index(day_starts, item.card.due);
        if (day >= days.size()) continue;
        ++(item.card.state == State::unseen ? days[day].unseen : days[day].due);
    }
    int left_over = 0;
    int allowed = today.remaining();
    for (DayAhead& day : days) {
        left_over += day.due + day.unseen;
        day.planned = std::min(left_over, allowed);
        left_over -= day.planned;
        allowed = today.limit;
    }
    return days;
}

Card bring_forward(Card card, core::Instant now) {
    card.due = std::min(card.due, now);
    return card;
}

}  // namespace frontdesk::practice
