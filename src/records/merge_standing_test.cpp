// What stands today: stations that spoke of the same things before they heard of each other agree afterwards.
#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <iterator>

#include "records/merge_test_support.h"

using namespace frontdesk::records;
using frontdesk::core::Instant;

namespace {

constexpr const char* scenario_item = "complaint-angry-leak";

/// What every station knows before it says something of its own about it.
void lay_ground(MergeStation& station) {
    Store store = station.open();
    store.set_secret_cost(cheap_cost);
    const TraineeId person = store.add_trainee("王芳", "金穗花园", "早班组");
    std::vector<AttemptId> attempts;
    for (int time = 0; time < 3; ++time) {
        station.clock.advance_ms(1000);
        attempts.push_back(finished_sample(store, person, 70));
    }
    Sitting sitting;
    sitting.trainee = person;
    sitting.exam = "entry";
    sitting.minutes = 40;
    sitting.papers = {{scenario_item, "楼上漏水"}};
    for (int time = 0; time < 2; ++time) {
        station.clock.advance_ms(1000);
        const SittingId sat = store.begin_sitting(sitting);
        finish_sample(store, store.begin_paper(sat, 0, sample_head(person), {sample_turn(0, "喂")}, "{}"),
                      90);
        store.finish_sitting(sat, SittingEnding::completed, 1000, true);
        if (time == 0) store.issue_certificate(sat, 12);
    }
    Calibration calibration;
    for (const char* name : {"林主管", "周主管"}) {
        Account account;
        account.role = Role::supervisor;
        account.name = name;
        calibration.raters.push_back(store.add_account(account, Secret(std::string("shan-shui-88"))));
    }
    calibration.attempts = attempts;
    store.begin_calibration(calibration);
    store.add_survey_finding("金穗花园", "电话没人接");
    Assignment assignment;
    assignment.item = scenario_item;
    assignment.due = {station.clock.now().ms + 1'000'000};
    assignment.targets = {{TargetKind::person, person, "", ""}};
    store.give_assignment(assignment);
}

/// A station of which `which` tells what it says; the mark that it gives `points`.
struct Speaker {
    Store& store;
    int which;
    std::string mine = std::to_string(which);

    void correct(AttemptId attempt, const MarkPlace& place, int points, int total, AppealId appeal = {}) {
        const StandingMark standing = store.standing(attempt);
        CorrectionCommit commit;
        commit.attempt = attempt;
        commit.place = place;
        commit.mark = {place.turn, "courtesy", points, 4, place.rule, "改" + mine, false};
        commit.why = "理由" + mine;
        commit.appeal = appeal;
        commit.last = standing.correction;
        commit.rescoring = standing.rescoring;
        commit.result.total = total;
        commit.result.passed = total >= 80;
        commit.result.fatal = which == 1 ? std::vector<std::string>{"F11"} : std::vector<std::string>{};
        commit.result.dimensions = R"({"which":)" + mine + "}";
        const bool is_paper = store.detail(attempt).head.is_in_sitting();
        if (is_paper) commit.exam = which != 1;
        store.correct(commit);
    }

    void rescore(AttemptId attempt) {
        Rescoring rescoring;
        rescoring.result.attempt = attempt;
        rescoring.result.total = 75 + 5 * which;
        rescoring.result.passed = which > 0;
        rescoring.result.dimensions = "{}";
        rescoring.result.marks = {{1, "courtesy", -2, 0, "F0" + mine, "新的规则" + mine, which == 2}};
        rescoring.pack_version = "2.0." + mine;
        store.add_rescorings({rescoring});
    }

    void speak_of_attempts(const std::vector<AttemptId>& attempts) {
        const AttemptId corrected = attempts.at(0);
        correct(corrected, {1, "M01", 0}, which, 60 + 10 * which);
        correct(corrected, {1, "M0" + std::to_string(5 + which), 0}, which, 61 + 10 * which);
        rescore(attempts.at(1));
        const AppealId appeal = store.file_appeal(attempts.at(2), {1, "M01", 0}, "不服" + mine);
        if (which == 0) {
            correct(attempts.at(2), {1, "M01", 0}, 4, 88, appeal);
        } else if (which == 1) {
            store.reject_appeal(appeal, "驳回");
        }
        correct(attempts.at(3), {1, "M01", 0}, which, 70 + 5 * which);
        store.comment(corrected, 1, "评语" + mine);
        store.comment(corrected, 1, "又一条" + mine);
        const FindingOpinion opinion{corrected, 1, "F05", "第1句", which == 1, which == 1, {}, {}};
        store.add_opinion(opinion);
        if (which != 1) store.dismiss_sentence(opinion, "用不上" + mine);
        store.note_reviewed(corrected);
    }

    void speak_of_the_rest(Instant now) {
        store.set_award_opt_out({1}, which != 1);
        for (const Certificate& one : store.certificates()) store.withdraw_certificate(one.id, "换发" + mine);
        for (const PassedSitting& one : store.passed_without_certificate())
            store.issue_certificate(one.sitting, 12);
        const Calibration calibration = store.calibrations().front();
        store.judge(calibration.id, calibration.raters.front(),
                    {calibration.attempts.front(), -1, which == 1});
        if (which == 1) store.hand_in(calibration.id, calibration.raters.front());
        store.add_survey_step(store.survey_findings().front().id,
                              {which == 1 ? SurveyState::carried_out : SurveyState::measure, "措施" + mine});
        const AssignmentId given = store.assignments().front().id;
        store.add_exception(given, {{1}, {}, {}, {}, which == 1, "请假" + mine});
        store.withdraw_assignment(given);
        if (which == 1) store.give_back_assignment(given);
        const Review review{"drill:F11/a", now, 3, 3, "{}", which == 1, 4.5, 2.0 + which, 5.0, now};
        store.add_review({1}, review, {"drill:F11/a", "review", 0, 2.0 + which, 5.0, now, now, 1, 0, now});
    }
};

/// By when they began, which is the same everywhere: three of practice, then the papers.
std::vector<AttemptId> in_their_order(const Store& store) {
    std::vector<AttemptId> attempts = store.attempts_for_export({});
    std::sort(attempts.begin(), attempts.end(), [&store](AttemptId one, AttemptId other) {
        return store.detail(one).head.started < store.detail(other).head.started;
    });
    return attempts;
}

/// Three stations that know the same; then each says something else about it. Two do so at the same moment,
/// and the clock of the third is behind.
struct Speaking {
    std::array<MergeStation, 3> stations{MergeStation{1'700'000'000'000}, MergeStation{1'600'000'000'000},
                                         MergeStation{1'600'000'000'000}};

    Speaking() {
        lay_ground(stations[0]);
        for (std::size_t other : {1U, 2U}) {
            stations.at(other).open();
            merge_into(stations.at(other).file(), stations[0].file(), stations.at(other).clock);
        }
        const std::array<std::int64_t, 3> moments{1'700'000'100'000, 1'700'000'100'000, 1'700'000'050'000};
        for (int which = 0; which < 3; ++which) {
            MergeStation& station = stations.at(static_cast<std::size_t>(which));
            station.clock.advance_ms(moments.at(static_cast<std::size_t>(which)) - station.clock.now().ms);
            Store store = station.open();
            const std::vector<AttemptId> attempts = in_their_order(store);
            Speaker speaker{store, which};
            speaker.speak_of_attempts(attempts);
            speaker.speak_of_the_rest(station.clock.now());
        }
    }
};

void check_same_standing(const std::vector<std::string>& found, const std::vector<std::string>& expected) {
    std::vector<std::string> different;
    std::set_symmetric_difference(found.begin(), found.end(), expected.begin(), expected.end(),
                                  std::back_inserter(different));
    for (const std::string& line : different) FAIL_CHECK(line);
}

void check_health_of(const MergeStation& station) {
    for (const std::string& fault : station.open().check_health().faults) FAIL_CHECK(fault);
}

}  // namespace

TEST_CASE(
    "what stations said of the same things stands alike, in whichever order they are brought together") {
    const Speaking speaking;
    std::array<std::size_t, 3> order{0, 1, 2};
    std::vector<std::string> expected;
    do {
        MergeStation office(1'750'000'000'000);
        office.open();
        for (const std::size_t which : order)
            merge_into(office.file(), speaking.stations.at(which).file(), office.clock);
        const std::vector<std::string> once = standing_in(office);
        for (const std::size_t which : {2U, 0U, 1U, 1U}) {
            CHECK(merge_into(office.file(), speaking.stations.at(which).file(), office.clock).is_nothing());
        }
        check_same_standing(standing_in(office), once);
        if (expected.empty()) expected = once;
        check_same_standing(once, expected);
        check_health_of(office);
    } while (std::next_permutation(order.begin(), order.end()));
    CHECK(expected.size() > 60);
}

TEST_CASE("stations that tell each other what they said stand alike everywhere, also what they hold") {
    Speaking speaking;
    for (int round = 0; round < 2; ++round) {
        for (std::size_t here : {1U, 2U, 0U}) {
            for (std::size_t there : {0U, 1U, 2U}) {
                if (here == there) continue;
                MergeStation& station = speaking.stations.at(here);
                merge_into(station.file(), speaking.stations.at(there).file(), station.clock);
            }
        }
    }
    for (const MergeStation& station : speaking.stations) {
        check_same_standing(standing_in(station), standing_in(speaking.stations[0]));
        check_same_standing(content_of(station.file()), content_of(speaking.stations[0].file()));
        check_health_of(station);
    }
}

TEST_CASE("a correction made in knowledge of another one stands, though the clock there was ahead") {
    Speaking speaking;
    MergeStation& behind = speaking.stations[2];
    merge_into(behind.file(), speaking.stations[0].file(), behind.clock);
    {
        Store store = behind.open();
        Speaker{store, 2}.correct(in_their_order(store).front(), {1, "M01", 0}, 3, 93);
        CHECK(store.standing(in_their_order(store).front()).total == 93);
    }
    MergeStation& ahead = speaking.stations[0];
    merge_into(ahead.file(), behind.file(), ahead.clock);
    const Store store = ahead.open();
    CHECK(store.standing(in_their_order(store).front()).total == 93);
}

TEST_CASE("corrections that did not know of each other are told, and count together once they are added up") {
    Speaking speaking;
    MergeStation& here = speaking.stations[0];
    merge_into(here.file(), speaking.stations[1].file(), here.clock);
    Store store = here.open();
    const std::vector<AttemptId> attempts = in_their_order(store);
    const Uncounted uncounted = store.uncounted();
    CHECK(uncounted.attempts == std::vector<AttemptId>{attempts.at(0), attempts.at(3)});
    REQUIRE(uncounted.sittings.size() == 1);
    const SittingId sitting = uncounted.sittings.front();
    for (const bool passed : {true, false}) {
        store.add_up(sitting, passed);
        CHECK(store.sitting(sitting).passed == passed);
    }
    for (const AttemptId attempt : uncounted.attempts) {
        FinishCommit together;
        together.attempt = attempt;
        together.total = 77;
        together.fatal = {"F11", "F23"};
        together.dimensions = "{}";
        store.add_up(together);
        CHECK(store.standing(attempt).total == 77);
        CHECK(store.standing(attempt).fatal == together.fatal);
        CHECK(store.standing_heads({attempt}).front().fatal_count == 2);
    }
    CHECK(store.uncounted().attempts.empty());
    CHECK(store.uncounted().sittings.empty());
    check_health_of(here);
    // One that knows of all stands for itself, and one that comes from elsewhere makes the sum too old.
    Speaker{store, 0}.correct(attempts.at(0), {1, "M01", 0}, 3, 93);
    CHECK(store.standing(attempts.at(0)).total == 93);
    merge_into(here.file(), speaking.stations[2].file(), here.clock);
    CHECK(store.uncounted().attempts == std::vector<AttemptId>{attempts.at(0), attempts.at(3)});
    CHECK(store.uncounted().sittings.size() == 1);
    check_health_of(here);
}
