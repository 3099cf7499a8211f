#pragma once

#include <array>
#include <cstddef>

// The memory model of FSRS version 6: how well a thing is remembered, and what one practice does to that.
// Formulas after Ye, Su, Cao, "A Stochastic Shortest Path Algorithm for Optimizing Spaced Repetition
// Scheduling" (KDD 2022) and the page "The Algorithm" of the open-spaced-repetition project
// (https://github.com/open-spaced-repetition/fsrs4anki/wiki/The-Algorithm, section FSRS-6), whose letters the
// docstrings use: S stability, D difficulty, R retrievability, G rating, t days since the last practice,
// r retention wished for, w weights.
namespace frontdesk::practice {

/// How the practice went; the numbers are G of the formulas.
enum class Rating { again = 1, hard = 2, good = 3, easy = 4 };

inline constexpr std::array<Rating, 4> all_ratings{Rating::again, Rating::hard, Rating::good, Rating::easy};

/// The place of a rating in a table of four.
constexpr std::size_t index_of(Rating rating) {
    return static_cast<std::size_t>(rating) - 1;
}

/// w0 … w20.
using Weights = std::array<double, 21>;

/// The published default weights of FSRS-6, fitted by its authors on some hundred million reviews.
inline constexpr Weights default_weights{0.212,  1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194,
                                         0.001,  1.8722, 0.1666, 0.796,  1.4835, 0.0614, 0.2629,
                                         1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542};

/// Stability is kept within these, in days.
inline constexpr double least_stability = 0.001;
inline constexpr double greatest_stability = 36500;

/// What is remembered of one thing.
struct Memory {
    double stability = 0;   ///< S: days until recall has fallen to 90 %, 0.001 … 36500
    double difficulty = 0;  ///< D: 1 (easy) … 10

    bool operator==(const Memory&) const = default;
};

/// Whether the same day's practice counts by its own formula (the default) or like any other.
enum class SameDay { own_formula, like_any_day };

/// Every weight is finite and within the range that the authors publish for it.
bool is_valid(const Weights& weights);

/// Both numbers are finite and within their ranges.
bool is_valid(const Memory& memory);

/// R(t, S) = (1 + factor · t / S) ^ −w20, with factor such that R(S, S) = 0.9.
/// @param days t, not negative; fractions count.
/// @param stability S, positive.
/// @return 0 … 1.
double recall_probability(const Weights& weights, double days, double stability);

/// The time after which recall has fallen to `retention`: I(r, S) = S / factor · (r ^ (−1 / w20) − 1).
/// @param retention r, above 0, below 1.
/// @return days, not rounded.
double days_until(const Weights& weights, double retention, double stability);

/// The memory after the very first practice: S = w[G − 1], at least 0.1; D = w4 − e ^ (w5 · (G − 1)) + 1.
Memory first_memory(const Weights& weights, Rating rating);

/// The memory after a further practice.
///
/// D moves by −w6 · (G − 3), damped by (10 − D) / 9, and is drawn back towards the D of a first `easy` by w7.
/// - On the same day (t = 0, own formula): S · e ^ (w17 · (G − 3 + w18)) · S ^ −w19; from `hard` on never
/// less
///   than S.
/// - Recalled (`hard` and better): S · (1 + e ^ w8 · (11 − D) · S ^ −w9 · (e ^ (w10 · (1 − R)) − 1) · b),
/// with
///   b = w15 for `hard`, w16 for `easy`.
/// - Forgotten: w11 · D ^ −w12 · ((S + 1) ^ w13 − 1) · e ^ (w14 · (1 − R)), never more than
///   S / e ^ (w17 · w18) (without a formula of the same day: than S).
/// @param days t, whole days since the last practice, not negative.
Memory next_memory(const Weights& weights, const Memory& memory, int days, Rating rating, SameDay same_day);

}  // namespace frontdesk::practice
