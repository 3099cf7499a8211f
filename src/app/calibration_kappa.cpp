#include "app/calibration_kappa.h"

#include <cstdint>

namespace frontdesk::app {

void Agreement::add(bool first, bool second) {
    if (first) {
        ++(second ? both_yes : only_first);
    } else {
        ++(second ? only_second : both_no);
    }
}

std::optional<double> Agreement::observed() const {
    if (count() == 0) return std::nullopt;
    return static_cast<double>(agreed()) / count();
}

std::optional<double> Agreement::kappa() const {
    // In whole numbers, multiplied by the square of the count, so that nothing is lost where it matters
    // whether a difference is nothing.
    const std::int64_t all = count();
    const std::int64_t first_yes = both_yes + only_first;
    const std::int64_t second_yes = both_yes + only_second;
    const std::int64_t expected = first_yes * second_yes + (all - first_yes) * (all - second_yes);
    const std::int64_t room = all * all - expected;
    if (room == 0) return std::nullopt;
    return static_cast<double>(agreed() * all - expected) / static_cast<double>(room);
}

KappaBand band_of(double kappa) {
    if (kappa <= 0) return KappaBand::poor;
    if (kappa <= 0.2) return KappaBand::slight;
    if (kappa <= 0.4) return KappaBand::fair;
    if (kappa <= 0.6) return KappaBand::moderate;
    return kappa <= 0.8 ? KappaBand::substantial : KappaBand::almost_perfect;
}

}  // namespace frontdesk::app
