#include "practice/memory.h"

#include <algorithm>
#include <cmath>

#include "core/error.h"

namespace frontdesk::practice {

namespace {

struct Range {
    double least;
    double greatest;
};

/// The ranges that the authors' optimiser keeps each weight in.
constexpr std::array<Range, std::tuple_size_v<Weights>> weight_ranges{{
    {0.001, 100}, {0.001, 100}, {0.001, 100}, {0.001, 100}, {1, 10},    {0.001, 4},   {0.001, 4},
    {0.001, .75}, {0, 4.5},     {0, 0.8},     {0.001, 3.5}, {0.001, 5}, {0.001, .25}, {0.001, 0.9},
    {0, 4},       {0, 1},       {1, 6},       {0, 2},       {0, 2},     {0, 0.8},     {0.1, 0.8},
}};

constexpr double least_first_stability = 0.1;
constexpr double least_difficulty = 1;
constexpr double greatest_difficulty = 10;

bool within(double value, double least, double greatest) {
    return value >= least && value <= greatest;  // false for NaN
}

double grade(Rating rating) {
    return static_cast<double>(rating);
}

/// The factor of the forgetting curve, chosen so that R(S, S) = 0.9.
double curve_factor(const Weights& weights) {
    return std::pow(0.9, -1 / weights[20]) - 1;
}

double unbounded_first_difficulty(const Weights& weights, Rating rating) {
    return weights[4] - std::exp(weights[5] * (grade(rating) - 1)) + 1;
}

double bounded_stability(double stability) {
    return std::clamp(stability, least_stability, greatest_stability);
}

double next_difficulty(const Weights& weights, double difficulty, Rating rating) {
    const double step = -weights[6] * (grade(rating) - 3);
    const double moved = difficulty + step * (greatest_difficulty - difficulty) / 9;
    const double drawn_back =
        weights[7] * unbounded_first_difficulty(weights, Rating::easy) + (1 - weights[7]) * moved;
    return std::clamp(drawn_back, least_difficulty, greatest_difficulty);
}

double stability_on_the_same_day(const Weights& weights, double stability, Rating rating) {
    const double growth =
        std::pow(stability, -weights[19]) * std::exp(weights[17] * (grade(rating) - 3 + weights[18]));
    return bounded_stability(stability * (rating == Rating::again ? growth : std::max(growth, 1.0)));
}

double stability_when_recalled(const Weights& weights, const Memory& memory, double recall, Rating rating) {
    double bonus = 1;
    if (rating == Rating::hard) bonus = weights[15];
    if (rating == Rating::easy) bonus = weights[16];
    const double growth = std::exp(weights[8]) * (11 - memory.difficulty) *
                          std::pow(memory.stability, -weights[9]) * std::expm1(weights[10] * (1 - recall));
    return bounded_stability(memory.stability * (1 + growth * bonus));
}

double stability_when_forgotten(const Weights& weights, const Memory& memory, double recall,
                                SameDay same_day) {
    const double left = bounded_stability(weights[11] * std::pow(memory.difficulty, -weights[12]) *
                                          (std::pow(memory.stability + 1, weights[13]) - 1) *
                                          std::exp(weights[14] * (1 - recall)));
    const double loss = same_day == SameDay::own_formula ? std::exp(weights[17] * weights[18]) : 1;
    return std::min(left, std::max(memory.stability / loss, least_stability));
}

}  // namespace

bool is_valid(const Weights& weights) {
    return std::equal(
        weights.begin(), weights.end(), weight_ranges.begin(),
        [](double weight, const Range& range) { return within(weight, range.least, range.greatest); });
}

bool is_valid(const Memory& memory) {
    return within(memory.stability, least_stability, greatest_stability) &&
           within(memory.difficulty, least_difficulty, greatest_difficulty);
}

double recall_probability(const Weights& weights, double days, double stability) {
    FRONTDESK_CHECK(days >= 0 && stability > 0);
    return std::pow(1 + curve_factor(weights) * days / stability, -weights[20]);
}

double days_until(const Weights& weights, double retention, double stability) {
    FRONTDESK_CHECK(retention > 0 && retention < 1 && stability > 0);
    return stability / curve_factor(weights) * (std::pow(retention, -1 / weights[20]) - 1);
}

Memory first_memory(const Weights& weights, Rating rating) {
    return {std::max(weights[index_of(rating)], least_first_stability),
            std::clamp(unbounded_first_difficulty(weights, rating), least_difficulty, greatest_difficulty)};
}

Memory next_memory(const Weights& weights, const Memory& memory, int days, Rating rating, SameDay same_day) {
    FRONTDESK_CHECK(is_valid(memory) && days >= 0);
    const double difficulty = next_difficulty(weights, memory.difficulty, rating);
    if (days == 0 && same_day == SameDay::own_formula) {
        return {stability_on_the_same_day(weights, memory.stability, rating), difficulty};
    }
    const double recall = recall_probability(weights, days, memory.stability);
    if (rating == Rating::again) {
        return {stability_when_forgotten(weights, memory, recall, same_day), difficulty};
    }
    return {stability_when_recalled(weights, memory, recall, rating), difficulty};
}

}  // namespace frontdesk::practice
