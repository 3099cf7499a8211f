#include "app/item_analysis.h"

#include <doctest/doctest.h>

#include <cmath>

using namespace frontdesk;
using namespace frontdesk::app;
using doctest::Approx;

namespace {

using Hashes = std::map<std::string, std::string>;
const Hashes todays{{"leak", "hash"}};

records::ItemAttempt attempt_with(std::vector<records::ItemMark> marks, bool passed = true) {
    records::ItemAttempt attempt{"leak", "楼上漏水", "hash", 80, passed, {"listen", "close"}, {}};
    attempt.marks = std::move(marks);
    return attempt;
}

const ItemFigures& find(const ItemReport& report, const std::string& rule) {
    for (const ItemFigures& one : report.items) {
        if (one.rule == rule) return one;
    }
    FAIL("no item ", rule);
    return report.items.front();
}

/// Pearson's r, written down once more the plain way.
double pearson(const std::vector<double>& x, const std::vector<double>& y) {
    double mean_x = 0, mean_y = 0;
    for (std::size_t i = 0; i < x.size(); ++i) {
        mean_x += x[i] / static_cast<double>(x.size());
        mean_y += y[i] / static_cast<double>(y.size());
    }
    double xy = 0, xx = 0, yy = 0;
    for (std::size_t i = 0; i < x.size(); ++i) {
        xy += (x[i] - mean_x) * (y[i] - mean_y);
        xx += (x[i] - mean_x) * (x[i] - mean_x);
        yy += (y[i] - mean_y) * (y[i] - mean_y);
    }
    return xy / std::sqrt(xx * yy);
}

}  // namespace

TEST_CASE("an item counts how often it was met, in part and missed") {
    ItemAnalysis analysis(todays);
    analysis.add(attempt_with({{"listen", "M07", 4, 4}, {"close", "M15", 2, 2}}));
    analysis.add(attempt_with({{"listen", "M07", 2, 4}, {"close", "M15", 2, 2}}));
    analysis.add(attempt_with({{"listen", "M07", 0, 4}, {"close", "M15", 2, 2}}, false));
    const ItemReport report = analysis.report();
    CHECK(report.attempts == 3);
    const ItemFigures& item = find(report, "M07");
    CHECK(item.scenario == "leak");
    CHECK(item.node == "listen");
    CHECK(item.kind == ItemKind::earned);
    CHECK(item.attempts == 3);
    CHECK(item.met == 1);
    CHECK(item.part == 1);
    CHECK(item.missed == 1);
    CHECK(item.facility == Approx(0.5));
    CHECK_FALSE(item.discrimination);
    CHECK(item.note == ItemNote::too_few);
    REQUIRE(report.scenarios.size() == 1);
    CHECK(report.scenarios[0].passed == 2);
    CHECK(report.scenarios[0].mean_total == Approx(80));
    CHECK(report.scenarios[0].earlier_versions == 0);
}

TEST_CASE("a node that was visited twice is one item of the attempt") {
    ItemAnalysis analysis(Hashes{});
    analysis.add(attempt_with({{"listen", "M07", 4, 4}, {"listen", "M07", 0, 4}}));
    const ItemReport report = analysis.report();
    CHECK(report.items.size() == 1);
    CHECK(find(report, "M07").part == 1);
    CHECK(report.scenarios[0].earlier_versions == 1);
}

TEST_CASE("whichever option was taken, a choice is one item") {
    ItemAnalysis analysis(Hashes{});
    analysis.add(attempt_with({{"close", "choice:right", 4, 4}}));
    analysis.add(attempt_with({{"close", "choice:wrong", 0, 4}}));
    const ItemReport report = analysis.report();
    CHECK(report.items.size() == 1);
    CHECK(find(report, "choice").met == 1);
    CHECK(find(report, "choice").missed == 1);
}

TEST_CASE("a forbidden act was avoided by whoever came to the node without it") {
    ItemAnalysis analysis(Hashes{});
    for (int i = 0; i < 8; ++i) analysis.add(attempt_with({{"listen", "M07", 4, 4}}));
    analysis.add(attempt_with({{"listen", "M07", 4, 4}, {"listen", "F05", -6, 0}}));
    analysis.add(attempt_with({{"listen", "F05", -6, 0}, {"listen", "F05", -6, 0}}));
    records::ItemAttempt elsewhere = attempt_with({});
    elsewhere.nodes = {"close"};
    analysis.add(elsewhere);
    const ItemFigures item = find(analysis.report(), "F05");
    CHECK(item.kind == ItemKind::forbidden);
    CHECK(item.attempts == 10);
    CHECK(item.hit == 2);
    CHECK(item.met == 8);
    CHECK(item.facility == Approx(0.8));
}

TEST_CASE("discrimination is the correlation with the share of all other points") {
    ItemAnalysis analysis(Hashes{});
    std::vector<double> item, rest, avoided, rest_of_avoided;
    for (int i = 0; i < 40; ++i) {
        const int own = (i * 7) % 5;          // 0–4 of 4
        const int other = (i * 3 + own) % 9;  // 0–8 of 8
        const bool hit = i % 3 == 0;
        std::vector<records::ItemMark> marks{{"listen", "M07", own, 4}, {"close", "M15", other, 8}};
        if (hit) marks.push_back({"close", "F05", -6, 0});
        analysis.add(attempt_with(marks));
        const int lost = hit ? -6 : 0;
        item.push_back(own / 4.0);
        rest.push_back((other + lost) / 8.0);
        avoided.push_back(hit ? 0 : 1);
        rest_of_avoided.push_back((own + other) / 12.0);
    }
    const ItemReport report = analysis.report();
    REQUIRE(find(report, "M07").discrimination.has_value());
    CHECK(*find(report, "M07").discrimination == Approx(pearson(item, rest)).epsilon(1e-9));
    REQUIRE(find(report, "F05").discrimination.has_value());
    CHECK(*find(report, "F05").discrimination == Approx(pearson(avoided, rest_of_avoided)).epsilon(1e-9));
}

TEST_CASE("discrimination is not defined for few attempts, nor where all are alike") {
    for (const int attempts :
         {item_thresholds.least_discrimination - 1, item_thresholds.least_discrimination}) {
        ItemAnalysis analysis(Hashes{});
        for (int i = 0; i < attempts; ++i) {
            analysis.add(attempt_with(
                {{"listen", "M07", i % 5, 4}, {"close", "M15", i % 3, 2}, {"close", "M11", 2, 2}}));
        }
        const ItemReport report = analysis.report();
        const bool enough = attempts >= item_thresholds.least_discrimination;
        CHECK(find(report, "M07").discrimination.has_value() == enough);
        CHECK_FALSE(find(report, "M11").discrimination.has_value());
    }
}

TEST_CASE("what stands out is named: too easy, too hard, backwards, tells little") {
    const auto note_of = [](int own_if_good, int own_if_weak, int of_hundred_good) {
        ItemAnalysis analysis(Hashes{});
        for (int i = 0; i < 100; ++i) {
            const bool good = i < of_hundred_good;
            const int own = good ? own_if_good : own_if_weak;
            analysis.add(attempt_with({{"listen", "M07", own, 4}, {"close", "M15", good ? 8 : i % 5, 8}}));
        }
        return find(analysis.report(), "M07").note;
    };
    CHECK(note_of(4, 0, 50) == ItemNote::none);
    CHECK(note_of(0, 4, 50) == ItemNote::backwards);
    CHECK(note_of(4, 4, 50) == ItemNote::too_easy);
    CHECK(note_of(0, 0, 50) == ItemNote::too_hard);
    ItemAnalysis uneven(Hashes{});
    for (int i = 0; i < 100; ++i) {
        uneven.add(attempt_with({{"listen", "M07", i % 2 * 4, 4}, {"close", "M15", i / 2 % 2 * 8, 8}}));
    }
    CHECK(find(uneven.report(), "M07").note == ItemNote::weak);
    ItemAnalysis nobody_slips(Hashes{});
    for (int i = 0; i < 100; ++i) {
        std::vector<records::ItemMark> marks{{"listen", "M07", i % 5, 4}};
        if (i == 0) marks.push_back({"listen", "F05", -6, 0});
        nobody_slips.add(attempt_with(marks));
    }
    CHECK(find(nobody_slips.report(), "F05").note == ItemNote::none);
}

TEST_CASE("scenarios that everybody passes or nobody understands are named, from enough attempts on") {
    const auto note_of = [](int attempts, int passed) {
        ItemAnalysis analysis(Hashes{});
        for (int i = 0; i < attempts; ++i) analysis.add(attempt_with({}, i < passed));
        return analysis.report().scenarios.front().note;
    };
    CHECK(note_of(9, 9) == ItemNote::too_few);
    CHECK(note_of(20, 19) == ItemNote::too_easy);
    CHECK(note_of(20, 18) == ItemNote::none);
    CHECK(note_of(20, 4) == ItemNote::too_hard);
    CHECK(note_of(20, 5) == ItemNote::none);
}
