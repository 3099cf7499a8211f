#pragma once

#include <optional>

// How far two raters agree who said yes or no to the same things.
namespace frontdesk::app {

/// How often each pair of answers came.
struct Agreement {
    int both_yes = 0, only_first = 0, only_second = 0, both_no = 0;

    void add(bool first, bool second);
    int count() const { return both_yes + only_first + only_second + both_no; }
    int agreed() const { return both_yes + both_no; }
    /// Share of equal answers, 0–1; nothing without answers.
    std::optional<double> observed() const;
    /// Cohen's kappa (J. Cohen, 1960): (observed − expected) / (1 − expected), where `expected` is how often
    /// two who answer by chance would agree who say yes as often as these. From −1 to 1. Nothing without
    /// answers, and where both always gave one and the same answer: then chance alone would agree always,
    /// and the figure is not defined.
    std::optional<double> kappa() const;
};

/// What a kappa is called after Landis and Koch (1977).
enum class KappaBand { poor, slight, fair, moderate, substantial, almost_perfect };
/// Up to 0 poor, to .20 slight, to .40 fair, to .60 moderate, to .80 substantial.
KappaBand band_of(double kappa);

}  // namespace frontdesk::app
