#include <doctest/doctest.h>

#include "records/test_support.h"

using namespace frontdesk;
using namespace frontdesk::records;

namespace {

/// Finished attempts with a fatal mark, a missed move and a made one.
struct ReviewStand {
    TestFolder folder;
    core::ManualClock clock{{1'700'000'000'000}};
    Store store = Store::open(folder.file(), clock);
    TraineeId trainee = store.add_trainee("小赵", "", "");

    AttemptId finished(int total, bool is_private = false, TraineeId whose = {}) {
        AttemptHead head = sample_head(whose == TraineeId{} ? trainee : whose);
        head.is_private = is_private;
        const AttemptId attempt = store.begin_attempt(head, {sample_turn(0, "喂")}, "{}");
        store.append(sample_commit(attempt, 1));
        FinishCommit result;
        result.attempt = attempt;
        result.total = total;
        result.passed = total >= 80;
        if (total < 60) result.fatal = {"F26"};
        result.ending = "calmed";
        result.dimensions = "{\"of\":\"the day\"}";
        result.marks = {{1, "courtesy", -12, 0, "F26", "顶撞", total < 60},
                        {1, "empathy", 0, 5, "M05", "没有体谅", false},
                        {1, "courtesy", -6, 0, "F26", "又一次", total < 60}};
        store.finish(result);
        clock.advance_ms(60'000);
        return attempt;
    }

    CorrectionCommit correction(AttemptId attempt, const MarkPlace& place, int points, int total) {
        CorrectionCommit commit;
        commit.attempt = attempt;
        commit.place = place;
        const StandingMark standing = store.standing(attempt);
        const auto places = places_of(standing.marks);
        commit.mark = {place.turn, "courtesy", points, 0, place.rule, "人补的", false};
        for (std::size_t i = 0; i < places.size(); ++i) {
            if (places[i] != place) continue;
            commit.mark = standing.marks[i];
            commit.mark.points = points;
            commit.mark.fatal = false;
        }
        commit.why = "业主先骂人，这句只是复述";
        commit.rescoring = standing.rescoring;
        commit.last = standing.correction;
        commit.result.total = total;
        commit.result.passed = total >= 80;
        commit.result.dimensions = "{\"of\":\"a person\"}";
        return commit;
    }
};

Rescoring rescored(AttemptId attempt, int total) {
    Rescoring again;
    again.pack_version = "2";
    again.result.attempt = attempt;
    again.result.total = total;
    again.result.passed = total >= 80;
    again.result.dimensions = "{\"of\":\"another pack\"}";
    again.result.marks = {{1, "courtesy", -2, 0, "F10", "别的", false}};
    return again;
}

}  // namespace

TEST_CASE("without anything said since, the mark of the day stands") {
    ReviewStand stand;
    const AttemptId attempt = stand.finished(40);
    const StandingMark standing = stand.store.standing(attempt);
    CHECK(standing.total == 40);
    CHECK_FALSE(standing.passed);
    CHECK(standing.fatal == std::vector<std::string>{"F26"});
    CHECK(standing.marks.size() == 3);
    CHECK(standing.rescoring == 0);
    CHECK(standing.correction == 0);
    const std::vector<MarkPlace> places = places_of(standing.marks);
    CHECK(places[0] == MarkPlace{1, "F26", 0});
    CHECK(places[1] == MarkPlace{1, "M05", 0});
    CHECK(places[2] == MarkPlace{1, "F26", 1});
}

TEST_CASE("a re-scoring stands over the day, and what a person corrects stands over both") {
    ReviewStand stand;
    const AttemptId attempt = stand.finished(40);
    stand.store.add_rescorings({rescored(attempt, 77)});
    CHECK(stand.store.standing(attempt).total == 77);
    CHECK(stand.store.standing(attempt).fatal.empty());
    CHECK(stand.store.attempts(stand.trainee, 9)[0].total == 77);
    stand.store.correct(stand.correction(attempt, {1, "F10", 0}, 0, 83));
    stand.store.add_rescorings({rescored(attempt, 12)});
    const StandingMark standing = stand.store.standing(attempt);
    CHECK(standing.total == 83);
    CHECK(standing.passed);
    CHECK(standing.dimensions == "{\"of\":\"a person\"}");
    REQUIRE(standing.marks.size() == 1);
    CHECK(standing.marks[0].points == 0);
    CHECK(standing.by_engine[0].points == -2);
    CHECK(standing.engine_total == 77);
    const AttemptHead head = stand.store.attempts(stand.trainee, 9)[0];
    CHECK(head.total == 83);
    CHECK(head.passed);
    CHECK(head.fatal_count == 0);
    CHECK(stand.store.scenario_standings(stand.trainee)[0].best == 83);
    CHECK(stand.store.dimension_rows(stand.trainee, 5)[0].total == 83);
}

TEST_CASE("engine's and human mark are both kept, whatever is corrected how often") {
    ReviewStand stand;
    const AttemptId attempt = stand.finished(40);
    stand.store.correct(stand.correction(attempt, {1, "F26", 1}, 0, 50));
    stand.store.correct(stand.correction(attempt, {1, "F26", 0}, -3, 60));
    stand.store.correct(stand.correction(attempt, {1, "F26", 1}, -1, 58));
    stand.store.correct(stand.correction(attempt, {0, "F05", 0}, -4, 55));
    const StandingMark standing = stand.store.standing(attempt);
    CHECK(standing.total == 55);
    REQUIRE(standing.marks.size() == 4);
    CHECK(standing.marks[0].points == -3);
    CHECK(standing.marks[1].points == 0);
    CHECK(standing.marks[2].points == -1);
    CHECK(standing.marks[3].rule == "F05");
    REQUIRE(standing.by_engine.size() == 3);
    CHECK(standing.by_engine[0].points == -12);
    CHECK(standing.by_engine[2].points == -6);
    const ReviewFacts facts = stand.store.review_facts(attempt);
    CHECK(facts.corrections.size() == 4);
    CHECK(facts.correction_at({1, "F26", 1})->mark.points == -1);
    CHECK(facts.correction_at({1, "M05", 0}) == nullptr);
    int of_the_day = 0;
    stand.store.each_finished([&](const FinishedAttempt& one) { of_the_day = one.head.total; });
    CHECK(of_the_day == 40);
}

TEST_CASE("a correction made on marks that somebody else has corrected meanwhile is refused") {
    ReviewStand stand;
    const AttemptId attempt = stand.finished(40);
    const CorrectionCommit mine = stand.correction(attempt, {1, "F26", 0}, 0, 60);
    stand.store.correct(stand.correction(attempt, {1, "F26", 1}, 0, 50));
    CHECK(fault_of([&] { stand.store.correct(mine); }) == Fault::stale);
    CHECK(stand.store.standing(attempt).total == 50);
}

TEST_CASE("what was struck is no slip of the person any more") {
    ReviewStand stand;
    const AttemptId attempt = stand.finished(40);
    CHECK(stand.store.forbidden_hits(stand.trainee, {}).size() == 2);
    CHECK(stand.store.missed_moves(stand.trainee, {}).size() == 1);
    CHECK(stand.store.said_hits({attempt}, "F26").size() == 2);
    stand.store.correct(stand.correction(attempt, {1, "F26", 1}, 0, 60));
    CHECK(stand.store.forbidden_hits(stand.trainee, {}).size() == 1);
    CHECK(stand.store.said_hits({attempt}, "F26").size() == 1);
    CHECK(stand.store.standing_heads({attempt})[0].total == 60);
    stand.store.correct(stand.correction(attempt, {1, "M05", 0}, 5, 70));
    CHECK(stand.store.missed_moves(stand.trainee, {}).empty());
    // The results of everybody follow.
    CHECK(stand.store.check_health().faults.empty());
}

TEST_CASE("one mark is disputed once, decided once, and both sides are kept") {
    ReviewStand stand;
    const AttemptId attempt = stand.finished(40);
    const AppealId first = stand.store.file_appeal(attempt, {1, "F26", 0}, "我没有顶撞");
    CHECK(fault_of([&] { stand.store.file_appeal(attempt, {1, "F26", 0}, "再说一次"); }) == Fault::stale);
    const AppealId second = stand.store.file_appeal(attempt, {1, "F26", 1}, "这句也不是");
    stand.store.reject_appeal(second, "录音里听得清楚");
    CHECK(fault_of([&] { stand.store.reject_appeal(second, "再驳一次"); }) == Fault::stale);
    CHECK(fault_of([&] { stand.store.reject_appeal({77}, "没有"); }) == Fault::missing);
    CorrectionCommit upheld = stand.correction(attempt, {1, "F26", 0}, 0, 66);
    upheld.appeal = first;
    stand.store.correct(upheld);
    upheld.last = stand.store.standing(attempt).correction;
    CHECK(fault_of([&] { stand.store.correct(upheld); }) == Fault::stale);
    const ReviewFacts facts = stand.store.review_facts(attempt);
    REQUIRE(facts.appeals.size() == 2);
    CHECK(facts.appeals[0].upheld);
    CHECK(facts.appeals[0].why == "我没有顶撞");
    CHECK(facts.appeals[0].decision == upheld.why);
    CHECK_FALSE(facts.appeals[1].upheld);
    CHECK(facts.appeals[1].is_decided);
    CHECK(facts.corrections.size() == 1);
    CHECK(facts.corrections[0].appeal == first);
    const auto figures = stand.store.appeal_figures();
    REQUIRE(figures.size() == 1);
    CHECK(figures[0].upheld == 1);
    CHECK(figures[0].rejected == 1);
    CHECK(figures[0].open == 0);
}

TEST_CASE("what there is to look at has appeals and fatal ones, and nothing private or looked at") {
    ReviewStand stand;
    const TraineeId other = stand.store.add_trainee("小钱", "", "");
    const AttemptId old_fatal = stand.finished(40);
    for (int i = 0; i < 3; ++i) stand.finished(90);
    const AttemptId hidden = stand.finished(30, true);
    const AttemptId others = stand.finished(70, false, other);
    auto ids = [&] {
        std::vector<AttemptId> found;
        for (const ReviewCandidate& one : stand.store.review_candidates({}, 2)) found.push_back(one.head.id);
        return found;
    };
    const auto is_listed = [&](AttemptId attempt) {
        const auto found = ids();
        return std::find(found.begin(), found.end(), attempt) != found.end();
    };
    CHECK(ids().front() == old_fatal);
    CHECK(ids().size() == 3);
    CHECK_FALSE(is_listed(hidden));
    stand.store.note_reviewed(old_fatal);
    CHECK_FALSE(is_listed(old_fatal));
    stand.store.file_appeal(old_fatal, {1, "F26", 0}, "没有");
    const auto again = stand.store.review_candidates({}, 2);
    CHECK(again.front().head.id == old_fatal);
    CHECK(again.front().open_appeals == 1);
    for (const ReviewCandidate& one : again) {
        if (one.head.id != others) continue;
        CHECK(one.of_person.empty());
        CHECK(one.of_scenario == std::vector<int>{90, 90, 90, 40});
    }
}

TEST_CASE("comments, opinions and corrections are told in the audit, and a private sentence is no label") {
    ReviewStand stand;
    const AttemptId attempt = stand.finished(40);
    stand.store.comment(attempt, 1, "先道歉");
    stand.store.add_opinion({attempt, 1, "F26", "你急什么", false, false, {}, {}});
    stand.store.add_opinion({attempt, 1, "F26", "你急什么", true, true, {}, {}});
    stand.store.add_opinion({stand.finished(40, true), 1, "F26", "私下的", true, true, {}, {}});
    const auto labelled = stand.store.labelled_sentences();
    REQUIRE(labelled.size() == 1);
    CHECK(labelled[0].opinion.is_right);
    CHECK(stand.store.review_facts(attempt).opinions.size() == 2);
    CHECK(stand.store.review_facts(attempt).comments[0].words == "先道歉");
    CHECK(stand.store.audit({.kinds = {"comment written", "finding judged"}}).size() == 4);
    CHECK(fault_of([&] { stand.store.comment({99}, 1, "没有"); }) == Fault::missing);
    CHECK(stand.store.check_health().sound);
}

TEST_CASE("a trainee's own figures follow what stands: struck, added and scored again") {
    ReviewStand stand;
    const AttemptId attempt = stand.finished(40);
    REQUIRE(stand.store.forbidden_hits(stand.trainee, {}).size() == 2);
    REQUIRE(stand.store.missed_moves(stand.trainee, {}).size() == 1);
    stand.store.correct(stand.correction(attempt, {1, "F26", 1}, 0, 60));
    stand.store.correct(stand.correction(attempt, {1, "F08", 0}, -3, 57));
    const auto hits = stand.store.forbidden_hits(stand.trainee, {});
    REQUIRE(hits.size() == 2);
    CHECK(hits[0].rule == "F26");
    CHECK(hits[1].rule == "F08");
    CHECK(hits[1].attempt == attempt);
    CHECK(hits[1].words == hits[1].said);

    const AttemptId second = stand.finished(40);
    stand.store.add_rescorings({rescored(second, 77)});
    const auto later = stand.store.forbidden_hits(stand.trainee, {});
    REQUIRE(later.size() == 3);
    CHECK(later[2].rule == "F10");
    CHECK(later[2].attempt == second);
    CHECK(stand.store.missed_moves(stand.trainee, {}).size() == 1);
}

TEST_CASE("what is fatal today is among what is to be looked at, however old; what was struck is not") {
    ReviewStand stand;
    const AttemptId found_later = stand.finished(85);
    const AttemptId struck = stand.finished(40);
    for (int i = 0; i < 3; ++i) stand.finished(90);
    Rescoring again = rescored(found_later, 50);
    again.result.marks[0].fatal = true;
    stand.store.add_rescorings({again});
    stand.store.correct(stand.correction(struck, {1, "F26", 0}, 0, 80));
    const auto candidates = stand.store.review_candidates({}, 1);
    REQUIRE(candidates.size() == 2);
    CHECK(candidates[0].head.id == found_later);
    CHECK(candidates[0].head.fatal_count == 1);
}

TEST_CASE("a labelled sentence is dismissed once, with a reason, until somebody judges it anew") {
    ReviewStand stand;
    const AttemptId attempt = stand.finished(40);
    const FindingOpinion opinion{attempt, 1, "F26", "第1句", false, false, {}, {}};
    CHECK(fault_of([&] { stand.store.dismiss_sentence(opinion, "不像话"); }) == Fault::missing);
    stand.store.add_opinion(opinion);
    REQUIRE(stand.store.labelled_sentences().size() == 1);
    CHECK_FALSE(stand.store.labelled_sentences()[0].dismissed);
    stand.clock.advance_ms(1000);
    stand.store.dismiss_sentence(opinion, "换个场合就不算");
    REQUIRE(stand.store.labelled_sentences().size() == 1);
    const auto dismissed = stand.store.labelled_sentences()[0].dismissed;
    REQUIRE(dismissed);
    CHECK(dismissed->why == "换个场合就不算");
    CHECK(dismissed->at == stand.clock.now());
    CHECK(fault_of([&] { stand.store.dismiss_sentence(opinion, "再一次"); }) == Fault::stale);
    CHECK(stand.store.audit({})[0].what == "sentence dismissed");
    CHECK(stand.store.audit({})[0].detail == "F26");
    stand.clock.advance_ms(1000);
    stand.store.add_opinion(opinion);
    CHECK_FALSE(stand.store.labelled_sentences()[0].dismissed);
    stand.clock.advance_ms(1000);
    stand.store.dismiss_sentence(opinion, "还是不算");
    CHECK(stand.store.labelled_sentences()[0].dismissed->why == "还是不算");
}
