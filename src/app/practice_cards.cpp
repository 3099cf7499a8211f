#include "app/practice_cards.h"

#include <array>
#include <utility>

#include "core/error.h"
#include "core/local_day.h"

namespace frontdesk::app {

namespace {

constexpr std::array<const char*, 4> state_words{"new", "learning", "review", "relearning"};
static_assert(state_words.size() == static_cast<std::size_t>(practice::State::relearning) + 1);

constexpr std::int64_t day_ms = 86'400'000;

[[noreturn]] void refuse_row(const std::string& item) {
    throw core::Error("the stored card of '" + item + "' holds what no practice leaves",
                      "Put a backup in the place of the records; nothing was changed.");
}

}  // namespace

practice::Parameters practice_parameters(core::Instant now) {
    practice::Parameters parameters;
    const core::LocalDay day = core::local_day(now);
    parameters.utc_offset = std::chrono::minutes((day.number * day_ms - core::start_of(day).ms) / 60'000);
    return parameters;
}

practice::Card card_of(const records::PracticeCard& row) {
    practice::Card card;
    std::size_t state = 0;
    while (state < state_words.size() && row.state != state_words[state]) ++state;
    if (state == state_words.size()) refuse_row(row.item);
    card.state = static_cast<practice::State>(state);
    card.step = row.step;
    card.memory = {row.stability, row.difficulty};
    card.due = row.due;
    card.last_review = row.last_review;
    card.reviews = row.reviews;
    card.lapses = row.lapses;
    if (!practice::is_valid(card)) refuse_row(row.item);
    return card;
}

records::PracticeCard row_of(const std::string& item, const practice::Card& card, core::Instant added) {
    records::PracticeCard row;
    row.item = item;
    row.state = state_words[static_cast<std::size_t>(card.state)];
    row.step = card.step;
    row.stability = card.memory.stability;
    row.difficulty = card.memory.difficulty;
    row.due = card.due;
    row.last_review = card.last_review;
    row.reviews = card.reviews;
    row.lapses = card.lapses;
    row.added = added;
    return row;
}

Cards by_item(std::vector<records::PracticeCard> rows) {
    Cards cards;
    for (records::PracticeCard& row : rows) {
        const std::string item = row.item;
        cards[item] = std::move(row);
    }
    return cards;
}

records::PracticeCard card_or_new(const Cards& cards, const std::string& item, core::Instant now) {
    const auto known = cards.find(item);
    if (known != cards.end()) return known->second;
    practice::Card fresh;
    fresh.due = now;
    return row_of(item, fresh, now);
}

practice::Today today_of(core::Instant now, int limit, int done) {
    return {core::start_of(core::local_day(now).plus(1)), limit, done};
}

std::vector<core::Instant> day_starts(core::Instant now, int days) {
    std::vector<core::Instant> starts;
    for (int i = 0; i <= days; ++i) starts.push_back(core::start_of(core::local_day(now).plus(i)));
    return starts;
}

}  // namespace frontdesk::app
