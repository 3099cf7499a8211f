#include "app/calibration_kappa.h"

#include <doctest/doctest.h>

using frontdesk::app::Agreement;
using frontdesk::app::band_of;
using frontdesk::app::KappaBand;

TEST_CASE("kappa is what one calculates by hand") {
    struct Row {
        Agreement counts;
        double observed, kappa;
    };
    // Expected by hand: (yes·yes + no·no) / count² of the margins.
    const Row rows[] = {
        {{20, 5, 10, 15}, 0.70, 0.40},          // .70 observed, .50 by chance
        {{45, 15, 25, 15}, 0.60, 0.06 / 0.46},  // .54 by chance: .1304
        {{25, 35, 5, 35}, 0.60, 0.14 / 0.54},   // .46 by chance: .2593
        {{10, 0, 0, 10}, 1.0, 1.0},             // the same throughout
        {{0, 10, 10, 0}, 0.0, -1.0},            // the other way round throughout
        {{25, 25, 25, 25}, 0.5, 0.0},           // as by chance
        {{1, 6, 3, 40}, 0.82, (0.82 - 0.8024) / (1 - 0.8024)},
    };
    for (const Row& row : rows) {
        CHECK(*row.counts.observed() == doctest::Approx(row.observed));
        CHECK(*row.counts.kappa() == doctest::Approx(row.kappa).epsilon(1e-9));
    }
}

TEST_CASE("kappa is the same whoever is called the first, and whichever answer is called yes") {
    for (int i = 0; i < 300; ++i) {
        const Agreement one{i % 7, i % 5, i % 3, i % 11};
        const Agreement turned{one.both_yes, one.only_second, one.only_first, one.both_no};
        const Agreement other_words{one.both_no, one.only_second, one.only_first, one.both_yes};
        CHECK(one.kappa() == turned.kappa());
        CHECK(one.kappa() == other_words.kappa());
        if (one.kappa()) {
            CHECK(*one.kappa() <= 1.0);
            CHECK(*one.kappa() >= -1.0);
        }
    }
}

TEST_CASE("without answers, or where both always said one and the same, there is no kappa") {
    CHECK_FALSE(Agreement{}.kappa());
    CHECK_FALSE(Agreement{}.observed());
    CHECK_FALSE(Agreement{12, 0, 0, 0}.kappa());
    CHECK_FALSE(Agreement{0, 0, 0, 12}.kappa());
    CHECK(*Agreement{12, 0, 0, 0}.observed() == 1.0);
    // One of them always says the same: chance explains all of it.
    CHECK(*Agreement{9, 3, 0, 0}.kappa() == 0.0);
    CHECK(*Agreement{0, 12, 0, 0}.kappa() == 0.0);
}

TEST_CASE("answers are counted where they belong, and kappas have names") {
    Agreement counts;
    counts.add(true, true);
    counts.add(true, false);
    counts.add(false, true);
    counts.add(false, false);
    CHECK(counts.both_yes == 1);
    CHECK(counts.only_first == 1);
    CHECK(counts.only_second == 1);
    CHECK(counts.both_no == 1);
    CHECK(counts.agreed() == 2);
    CHECK(band_of(-0.3) == KappaBand::poor);
    CHECK(band_of(0.2) == KappaBand::slight);
    CHECK(band_of(0.3) == KappaBand::fair);
    CHECK(band_of(0.6) == KappaBand::moderate);
    CHECK(band_of(0.61) == KappaBand::substantial);
    CHECK(band_of(1) == KappaBand::almost_perfect);
}
