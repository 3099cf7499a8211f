#include <doctest/doctest.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <fstream>
#include <map>
#include <set>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

#include "practice/fsrs.h"

using namespace frontdesk;
using namespace frontdesk::practice;

// The scheduler beside ts-fsrs 5.4.2, one of the implementations that the authors of FSRS publish: what
// reference/make_reference.mjs wrote down is replayed card by card.
namespace {

/// The reference rounds to eight decimals after every operation, which we do not.
constexpr double tolerance = 1e-6;
constexpr std::int64_t ms_per_second = 1000;
constexpr std::int64_t ms_per_day = 24 * 60 * 60 * ms_per_second;

/// What the reference had after one practice.
struct Practice {
    Rating rating;
    std::int64_t gap_s;
    State state;
    int step;
    Memory memory;
    std::int64_t wait_ms;
};

struct Sequence {
    std::string place;  ///< name of the parameters and line, for messages
    Parameters parameters;
    std::int64_t start_s = 0;
    std::vector<Practice> practices;
    int lapses = 0;
    int later_days = 0;
    double retrievability = 0;
};

std::vector<std::chrono::minutes> steps_of(const std::string& text) {
    std::vector<std::chrono::minutes> steps;
    if (text == "-") return steps;
    std::istringstream fields(text);
    for (std::string field; std::getline(fields, field, ',');) steps.emplace_back(std::stoi(field));
    return steps;
}

State state_of(char letter) {
    REQUIRE(std::string("LRF").find(letter) != std::string::npos);
    if (letter == 'L') return State::learning;
    return letter == 'R' ? State::review : State::relearning;
}

Parameters parameters_of(std::istream& fields) {
    Parameters parameters;
    std::string same_day, learning, relearning;
    fields >> parameters.desired_retention >> parameters.maximum_interval_days >> same_day >> learning >>
        relearning;
    parameters.same_day = same_day == "own-formula" ? SameDay::own_formula : SameDay::like_any_day;
    parameters.learning_steps = steps_of(learning);
    parameters.relearning_steps = steps_of(relearning);
    return parameters;
}

Practice practice_of(int rating, std::istream& fields) {
    Practice practice{};
    char state = ' ', unit = ' ';
    std::int64_t wait = 0;
    fields >> practice.gap_s >> state >> practice.step >> practice.memory.stability >>
        practice.memory.difficulty >> unit >> wait;
    practice.rating = static_cast<Rating>(rating);
    practice.state = state_of(state);
    practice.wait_ms = wait * (unit == 'd' ? ms_per_day : 60 * ms_per_second);
    return practice;
}

std::vector<Sequence> sequences() {
    std::ifstream file(std::string(FRONTDESK_SOURCE_DIR) + "/tests/practice/reference/sequences.txt");
    std::vector<Sequence> found;
    Parameters parameters;
    std::string name;
    int number = 0;
    for (std::string line; std::getline(file, line);) {
        ++number;
        std::istringstream fields(line);
        std::string kind;
        fields >> kind;
        if (kind == "parameters") {
            fields >> name;
            parameters = parameters_of(fields);
        } else if (kind == "card") {
            found.push_back({name + ", line " + std::to_string(number), parameters, 0, {}, 0, 0, 0});
            fields >> found.back().start_s;
        } else if (kind == "end") {
            fields >> found.back().lapses >> found.back().later_days >> found.back().retrievability;
        } else {
            found.back().practices.push_back(practice_of(std::stoi(kind), fields));
        }
        REQUIRE_MESSAGE(!fields.fail(), "line ", number, ": ", line);
    }
    return found;
}

/// How far our cards are from the reference's.
struct Deviation {
    int practices = 0;
    int moments = 0;            ///< practices after which due, state or step differ
    int cards = 0;              ///< sequences whose lapses differ
    double stability = 0;       ///< the greatest difference, relative above one day, absolute below
    double difficulty = 0;      ///< the greatest absolute difference
    double retrievability = 0;  ///< the greatest absolute difference
    std::string first;          ///< where due, state or step differ for the first time
};

void compare(const Sequence& sequence, const Parameters& parameters, Deviation& deviation) {
    Card card;
    card.due = {sequence.start_s * ms_per_second};
    core::Instant now = card.due;
    for (const Practice& practice : sequence.practices) {
        now.ms += practice.gap_s * ms_per_second;
        card = schedule(parameters, card, practice.rating, now);
        REQUIRE(is_valid(card));
        ++deviation.practices;
        const bool same = card.state == practice.state && card.step == practice.step &&
                          card.due.ms == now.ms + practice.wait_ms;
        if (!same && ++deviation.moments == 1) deviation.first = sequence.place;
        const double stability = practice.memory.stability;
        deviation.stability = std::max(
            deviation.stability, std::abs(card.memory.stability - stability) / std::max(stability, 1.0));
        deviation.difficulty =
            std::max(deviation.difficulty, std::abs(card.memory.difficulty - practice.memory.difficulty));
    }
    if (card.lapses != sequence.lapses) ++deviation.cards;
    const core::Instant later{now.ms + sequence.later_days * ms_per_day};
    deviation.retrievability =
        std::max(deviation.retrievability,
                 std::abs(retrievability(parameters, card, later) - sequence.retrievability));
}

}  // namespace

TEST_CASE("fsrs equal to the reference") {
    const std::vector<Sequence> all = sequences();
    REQUIRE(all.size() >= 10'000);
    Deviation deviation;
    for (const Sequence& sequence : all) compare(sequence, sequence.parameters, deviation);
    MESSAGE(all.size(), " cards, ", deviation.practices, " practices; greatest differences: stability ",
            deviation.stability, ", difficulty ", deviation.difficulty, ", retrievability ",
            deviation.retrievability);
    CHECK_MESSAGE(deviation.moments == 0, "first at ", deviation.first);
    CHECK(deviation.cards == 0);
    CHECK(deviation.stability <= tolerance);
    CHECK(deviation.difficulty <= tolerance);
    CHECK(deviation.retrievability <= tolerance);
}

TEST_CASE("no weight can be off by a thousandth without the reference telling") {
    const std::vector<Sequence> all = sequences();
    for (std::size_t weight = 0; weight < default_weights.size(); ++weight) {
        CAPTURE(weight);
        Deviation deviation;
        for (std::size_t i = 0; i < all.size(); i += 20) {
            Parameters parameters = all[i].parameters;
            parameters.weights[weight] *= 1.001;
            compare(all[i], parameters, deviation);
        }
        CHECK(std::max(deviation.stability, deviation.difficulty) > tolerance);
    }
}

TEST_CASE("no rule of the steps can be off without the reference telling") {
    struct Mutation {
        const char* what;
        void (*apply)(Parameters&);
    };
    const Mutation mutations[] = {
        {"one learning step less", [](Parameters& p) { p.learning_steps = {}; }},
        {"another relearning step", [](Parameters& p) { p.relearning_steps = {std::chrono::minutes(9)}; }},
        {"another retention", [](Parameters& p) { p.desired_retention = 0.91; }},
        {"days that begin an hour earlier", [](Parameters& p) { p.utc_offset = std::chrono::hours(1); }},
        {"no formula of the same day", [](Parameters& p) { p.same_day = SameDay::like_any_day; }},
    };
    const std::vector<Sequence> all = sequences();
    for (const Mutation& mutation : mutations) {
        CAPTURE(mutation.what);
        Deviation deviation;
        for (std::size_t i = 0; i < all.size(); i += 20) {
            Parameters parameters = all[i].parameters;
            mutation.apply(parameters);
            compare(all[i], parameters, deviation);
        }
        CHECK(deviation.moments > 0);
    }
}

TEST_CASE("the sequences go everywhere") {
    std::map<std::pair<State, Rating>, int> seen;
    std::set<std::size_t> lengths;
    std::int64_t shortest_s = 1'000'000'000, longest_s = 0;
    for (const Sequence& sequence : sequences()) {
        State state = State::unseen;
        lengths.insert(sequence.practices.size());
        for (const Practice& practice : sequence.practices) {
            ++seen[{state, practice.rating}];
            shortest_s = std::min(shortest_s, practice.gap_s);
            longest_s = std::max(longest_s, practice.gap_s);
            state = practice.state;
        }
    }
    for (const State state : {State::unseen, State::learning, State::review, State::relearning}) {
        for (const Rating rating : all_ratings) {
            CAPTURE(static_cast<int>(state));
            CAPTURE(index_of(rating));
            CHECK(seen[{state, rating}] >= 100);
        }
    }
    CHECK(lengths.size() == 12);
    CHECK(shortest_s <= 1);
    CHECK(longest_s >= 5LL * 365 * 24 * 60 * 60);
}
