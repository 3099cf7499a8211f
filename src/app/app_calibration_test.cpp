#include <doctest/doctest.h>

#include "app/review_test_support.h"

using namespace frontdesk;
using namespace frontdesk::app;

namespace {

const OpenCalibrationState& opened_calibration(const ReviewStation& station) {
    REQUIRE(station.state().review.calibration.open);
    return *station.state().review.calibration.open;
}

/// Says of every line whether it is the bad one, and of every attempt that it passes or not.
void mark_all(ReviewStation& station, bool sees_it, bool passes) {
    const OpenCalibrationState before = opened_calibration(station);
    for (const CalibratedAttempt& one : before.attempts) {
        for (const int turn : one.turns) {
            const bool is_bad =
                one.transcript[static_cast<std::size_t>(turn)].text == ReviewStation::bad_reply;
            station.review(JudgeCalibrated{one.attempt, turn, is_bad && sees_it});
        }
        station.review(JudgeCalibrated{one.attempt, -1, passes});
    }
}

}  // namespace

TEST_CASE("the same seed draws the same attempts, and never private or unfinished ones") {
    ReviewStation station;
    station.as_supervisor();
    CHECK(station.review(BeginCalibration{{{2}, {2}}, {}, 5, 7}).refused);
    CHECK(station.review(BeginCalibration{{{2}, {99}}, {}, 5, 7}).refused);
    CHECK(station.review(BeginCalibration{{{2}, {3}}, {station.hidden}, 0, 0}).refused);
    station.review(BeginCalibration{{{2}, {3}}, {}, 2, 7});
    const auto drawn = opened_calibration(station).calibration.attempts;
    CHECK(drawn.size() == 2);
    station.review(BeginCalibration{{{2}, {3}}, {}, 2, 7});
    CHECK(opened_calibration(station).calibration.attempts == drawn);
    station.review(BeginCalibration{{{2}, {3}}, {}, 50, 7});
    const auto all = opened_calibration(station).calibration.attempts;
    CHECK(all.size() == 3);
    CHECK(std::find(all.begin(), all.end(), station.hidden) == all.end());
    CHECK(station.audit_has("calibration begun"));
}

TEST_CASE(
    "while they mark, the state holds nothing of the engine's verdicts, of the other rater or of names") {
    ReviewStation station;
    station.as_supervisor();
    station.review(BeginCalibration{{{2}, {3}}, {station.bad, station.good}, 0, 0});
    mark_all(station, true, true);
    station.as_other_supervisor();
    station.review(OpenCalibration{{1}});
    const OpenCalibrationState& open = opened_calibration(station);
    CHECK(open.is_rater);
    CHECK(open.own.empty());
    CHECK_FALSE(open.report);
    for (const CalibratedAttempt& one : open.attempts) {
        for (const session::Entry& entry : one.transcript) {
            CHECK(entry.assessment->forbidden.empty());
            CHECK(entry.assessment->moves.empty());
            CHECK(entry.heat.empty());
        }
    }
    CHECK(station.review(HandInCalibration{}).refused);
}

TEST_CASE("once both have handed in they see how far they agree with each other and with the engine") {
    ReviewStation station;
    station.as_supervisor();
    station.review(BeginCalibration{{{2}, {3}}, {station.bad, station.good}, 0, 0});
    mark_all(station, true, true);
    CHECK_FALSE(station.review(HandInCalibration{}).refused);
    CHECK_FALSE(opened_calibration(station).report);
    const auto first = opened_calibration(station).attempts.front();
    CHECK(station.review(JudgeCalibrated{first.attempt, first.turns.front(), true}).refused);
    station.as_other_supervisor();
    station.review(OpenCalibration{{1}});
    mark_all(station, false, true);
    station.review(HandInCalibration{});
    REQUIRE(opened_calibration(station).report);
    const CalibrationReport& report = *opened_calibration(station).report;
    REQUIRE(report.raters.size() == 3);
    CHECK(report.raters[2].is_engine());
    REQUIRE(report.pairs.size() == 3);
    const Agreement& people = report.pairs[0].turns;
    CHECK(people.only_first == 1);
    CHECK(people.both_yes == 0);
    CHECK(people.agreed() == people.count() - 1);
    // The engine hears the bad line as the first one does.
    CHECK(report.pairs[1].turns.both_yes == 1);
    CHECK(*report.pairs[1].turns.kappa() == 1.0);
    CHECK_FALSE(report.pairs[0].attempts.kappa());
    REQUIRE_FALSE(report.disagreements.empty());
    CHECK(report.disagreements.front().words == ReviewStation::bad_reply);
    CHECK(report.disagreements.front().answers == std::vector<bool>{true, false, true});
}

TEST_CASE("a trainer marks what they were asked to, and sees no other calibration") {
    ReviewStation station;
    station.as_supervisor();
    station.review(BeginCalibration{{{1}, {3}}, {station.bad}, 0, 0});
    station.review(BeginCalibration{{{2}, {3}}, {station.bad}, 0, 0});
    station.as_trainer();
    CHECK(station.review(BeginCalibration{{{1}, {3}}, {station.bad}, 0, 0}).refused);
    station.review(LookAtCalibrations{});
    CHECK(station.state().review.calibration.all.size() == 1);
    CHECK(station.review(OpenCalibration{{2}}).refused);
    station.review(OpenCalibration{{1}});
    CHECK(opened_calibration(station).is_rater);
    station.as_trainee();
    CHECK(station.review(OpenCalibration{{1}}).refused);
}

TEST_CASE("attempts are picked out of those that may be marked, each once, without what they came to") {
    ReviewStation station;
    station.as_supervisor();
    station.review(LookAtCalibrations{{station.good}});
    const auto& pool = station.state().review.calibration.pool;
    REQUIRE(pool.size() == 3);
    CHECK(pool[0].id == station.good);
    for (const records::AttemptHead& head : pool) {
        CHECK(head.id != station.hidden);
        CHECK(head.id != station.open);
        CHECK(head.total == 0);
    }
    CHECK(station.review(BeginCalibration{{{2}, {3}}, {station.bad, station.open}, 0, 0}).refused);
    station.review(BeginCalibration{{{2}, {3}}, {station.bad, station.good, station.bad}, 0, 0});
    const records::Calibration& begun = opened_calibration(station).calibration;
    CHECK(begun.attempts == std::vector{station.bad, station.good});
    CHECK(begun.seed == 0);
    station.as_trainer();
    station.review(LookAtCalibrations{});
    CHECK(station.state().review.calibration.pool.empty());
}
