#include <doctest/doctest.h>

#include <chrono>

#include "records/database.h"
#include "records/test_support.h"

using namespace frontdesk;
using namespace frontdesk::records;

namespace {

constexpr std::int64_t start_ms = 1'700'000'000'000;
constexpr std::int64_t minute_ms = 60'000;

struct FiguresStand {
    TestFolder folder;
    core::ManualClock clock{{start_ms}};
    Store store = Store::open(folder.file(), clock);
    TraineeId trainee = store.add_trainee("小赵", "", "");

    static core::Instant minute(int number) { return {start_ms + number * minute_ms}; }

    /// Begun now, with a reply every `gap_ms`.
    AttemptId begun(int replies, std::int64_t gap_ms, AttemptHead head = {}) {
        AttemptHead full = sample_head(trainee);
        full.branched_from = head.branched_from;
        full.branched_at = head.branched_at;
        full.is_private = head.is_private;
        const AttemptId attempt = store.begin_attempt(full, {sample_turn(0, "喂")}, "{}");
        for (int i = 1; i <= replies; ++i) {
            clock.advance_ms(gap_ms);
            TurnCommit commit = sample_commit(attempt, i);
            commit.turns[0].findings = {
                {"cleared", "F08", "major", "cleared", "guard:quoted", 0, 3, "没有"},
                {"forbidden", "F05", "major", "hit", "", 0, 9, "不知道" + std::to_string(i)},
                {"forbidden", "F06", "major", "downgraded", "remedy:M11", 0, 9, "不归我"}};
            store.append(commit);
        }
        return attempt;
    }

    void finish(AttemptId attempt, std::vector<MarkRow> marks, int total = 70) {
        FinishCommit result;
        result.attempt = attempt;
        result.total = total;
        result.passed = total >= 80;
        result.ending = "calmed";
        result.dimensions = R"({"empathy":{"percent":)" + std::to_string(total) + "}}";
        result.marks = std::move(marks);
        store.finish(result);
    }

    void review(const char* item, std::int64_t at_ms, double seconds, bool correct) {
        Database other(folder.file(), Database::Mode::create);
        other.run(
            "INSERT INTO review (trainee, item, at_ms, rating, proposed, answer, correct, seconds, "
            "stability, difficulty, due_ms) VALUES (?, ?, ?, 3, 3, '', ?, ?, 1.0, 5.0, 0)",
            {trainee.value, std::string_view(item), at_ms, std::int64_t{correct}, seconds});
    }
};

MarkRow lost(int turn, const char* rule, int points, bool fatal = false) {
    return {turn, "empathy", points, 0, rule, "为什么", fatal};
}

MarkRow wanted(int turn, const char* rule, int points, int of) {
    return {turn, "empathy", points, of, rule, "为什么", false};
}

}  // namespace

TEST_CASE("time practised is the time between stored turns, without pauses over three minutes") {
    FiguresStand stand;
    stand.begun(3, minute_ms);               // minutes 0–3
    stand.clock.advance_ms(10 * minute_ms);  // 13: a pause
    const AttemptId second = stand.begun(2, 2 * minute_ms);
    stand.finish(second, {});  // 13–17
    const auto all = stand.store.stretches(stand.trainee, {stand.minute(0), stand.minute(60)});
    REQUIRE(all.size() == 1);
    CHECK(all[0].practised_ms == 7 * minute_ms);
    CHECK(all[0].attempts == 1);
    CHECK(all[0].reviews == 0);
}

TEST_CASE("a gap of just three minutes was spent thinking, a longer one was not") {
    for (const auto& [gap, practised] : {std::pair{longest_thought_ms, longest_thought_ms},
                                         std::pair{longest_thought_ms + 1, std::int64_t{0}}}) {
        FiguresStand stand;
        stand.begun(1, gap);
        const auto all = stand.store.stretches(stand.trainee, {stand.minute(-60), stand.minute(60)});
        CHECK(all[0].practised_ms == practised);
    }
}

TEST_CASE("time is given to the day it was spent on, also across midnight") {
    FiguresStand stand;
    stand.begun(4, minute_ms);
    const core::Instant midnight{stand.minute(2).ms + 30'000};
    const auto all =
        stand.store.stretches(stand.trainee, {stand.minute(1), midnight, stand.minute(3), stand.minute(9)});
    REQUIRE(all.size() == 3);
    CHECK(all[0].practised_ms == 90'000);
    CHECK(all[1].practised_ms == 30'000);
    CHECK(all[2].practised_ms == minute_ms);
    CHECK(stand.store.stretches(stand.trainee, {midnight}).empty());
    const TraineeId other = stand.store.add_trainee("小钱", "", "");
    CHECK(stand.store.stretches(other, {stand.minute(0), midnight})[0].practised_ms == 0);
}

TEST_CASE("drills and questions count with the time that the answer took") {
    FiguresStand stand;
    stand.review("drill:F05/a", stand.minute(10).ms, 40, true);
    stand.review("question:phone-rules/three-rings", stand.minute(11).ms, 30, false);
    stand.review("drill:F05/b", stand.minute(30).ms, 9999, true);  // left open over lunch
    const auto all = stand.store.stretches(stand.trainee, {stand.minute(0), stand.minute(60)});
    CHECK(all[0].reviews == 3);
    CHECK(all[0].practised_ms == 40'000 + minute_ms + longest_thought_ms);
}

TEST_CASE("forbidden hits are those that took points, with the words and how much they weighed") {
    FiguresStand stand;
    const AttemptId attempt = stand.begun(3, minute_ms);
    stand.finish(attempt, {lost(1, "F05", -6), lost(2, "F06", -2), lost(3, "F11", -12, true),
                           wanted(2, "M07", 4, 4), lost(3, "hint", -2)});
    const auto hits = stand.store.forbidden_hits(stand.trainee, {0});
    REQUIRE(hits.size() == 3);
    CHECK(hits[0].rule == "F05");
    CHECK(hits[0].severity == "major");
    CHECK(hits[0].words == "不知道1");
    CHECK(hits[0].said == "第1句");
    CHECK(hits[0].turn == 1);
    CHECK(hits[0].attempt == attempt);
    CHECK(hits[0].at == stand.minute(1));
    CHECK(hits[1].severity == "minor");
    CHECK(hits[2].severity == "fatal");
    CHECK(hits[2].words == "第3句");
    CHECK(stand.store.forbidden_hits(stand.trainee, stand.minute(4)).empty());
}

TEST_CASE("what was said in an attempt that is still open does not count yet") {
    FiguresStand stand;
    stand.begun(3, minute_ms);
    CHECK(stand.store.forbidden_hits(stand.trainee, {0}).empty());
}

TEST_CASE("a branch is only charged with what was said anew") {
    FiguresStand stand;
    const AttemptId first = stand.begun(3, minute_ms);
    stand.finish(first, {lost(1, "F05", -6), wanted(1, "M07", 0, 4)});
    AttemptHead head;
    head.branched_from = first;
    head.branched_at = 2;
    const AttemptId branch = stand.begun(3, minute_ms, head);
    stand.finish(branch, {lost(1, "F05", -6), lost(2, "F06", -2), wanted(1, "M07", 0, 4)}, 90);
    const auto hits = stand.store.forbidden_hits(stand.trainee, {0});
    REQUIRE(hits.size() == 2);
    CHECK(hits[1].attempt == branch);
    CHECK(hits[1].rule == "F06");
    CHECK(stand.store.missed_moves(stand.trainee, {0}).size() == 1);
    const auto rows = stand.store.dimension_rows(stand.trainee, 20);
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].attempt == first);
}

TEST_CASE("what was said in an examination is told once it is over") {
    FiguresStand stand;
    Sitting sitting;
    sitting.trainee = stand.trainee;
    sitting.exam = "new-hire";
    sitting.exam_title = "上岗考试";
    sitting.minutes = 40;
    sitting.pass_mark = 80;
    sitting.papers = {{"complaint-angry-leak", "楼上漏水"}};
    const SittingId id = stand.store.begin_sitting(sitting);
    AttemptHead head = sample_head(stand.trainee);
    head.mode = "exam";
    head.sitting = id;
    const AttemptId attempt = stand.store.begin_paper(id, 0, head, {sample_turn(0, "喂")}, "{}");
    stand.store.append(sample_commit(attempt, 1));
    stand.finish(attempt, {lost(1, "F05", -6), wanted(1, "M07", 0, 4)});
    CHECK(stand.store.forbidden_hits(stand.trainee, {0}).empty());
    CHECK(stand.store.missed_moves(stand.trainee, {0}).empty());
    CHECK(stand.store.dimension_rows(stand.trainee, 20).empty());
    CHECK(stand.store.scenario_standings(stand.trainee).empty());
    stand.store.finish_sitting(id, SittingEnding::completed, minute_ms, false);
    CHECK(stand.store.forbidden_hits(stand.trainee, {0}).size() == 1);
    CHECK(stand.store.missed_moves(stand.trainee, {0}).size() == 1);
    CHECK(stand.store.dimension_rows(stand.trainee, 20).size() == 1);
    CHECK(stand.store.scenario_standings(stand.trainee).size() == 1);
}

TEST_CASE("moves that brought fewer points than they could are missed moves") {
    FiguresStand stand;
    const AttemptId attempt = stand.begun(3, minute_ms);
    stand.finish(attempt, {wanted(1, "M07", 0, 4), wanted(2, "M11", 2, 4), wanted(3, "M13", 4, 4),
                           wanted(3, "form:flat", 0, 2), lost(2, "F05", -6)});
    const auto missed = stand.store.missed_moves(stand.trainee, {0});
    REQUIRE(missed.size() == 2);
    CHECK(missed[0].rule == "M07");
    CHECK(missed[1].rule == "M11");
    CHECK(missed[1].points == 2);
    CHECK(missed[1].of == 4);
    CHECK(missed[1].said == "第2句");
}

TEST_CASE("dimensions come from the last finished attempts, the oldest first") {
    FiguresStand stand;
    for (const int total : {60, 70, 80}) stand.finish(stand.begun(1, minute_ms), {}, total);
    const auto rows = stand.store.dimension_rows(stand.trainee, 2);
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].total == 70);
    CHECK(rows[1].total == 80);
    CHECK(rows[1].dimensions == R"({"empathy":{"percent":80}})");
    CHECK(rows[1].scenario_title == "楼上漏水");
}

TEST_CASE("of each item the number of answers, the first and the last day and the last answer are told") {
    FiguresStand stand;
    stand.review("question:phone-rules/a", stand.minute(1).ms, 5, false);
    stand.review("question:phone-rules/a", stand.minute(9).ms, 5, true);
    stand.review("question:phone-rules/b", stand.minute(2).ms, 5, false);
    const auto all = stand.store.item_answers(stand.trainee);
    REQUIRE(all.size() == 2);
    CHECK(all[0].item == "question:phone-rules/a");
    CHECK(all[0].reviews == 2);
    CHECK(all[0].first == stand.minute(1));
    CHECK(all[0].last == stand.minute(9));
    CHECK(all[0].last_correct);
    CHECK_FALSE(all[1].last_correct);
}

TEST_CASE("a scenario stands as its attempts went; branches do not count, and one pass stays one") {
    FiguresStand stand;
    for (const int total : {60, 90, 70}) stand.finish(stand.begun(1, minute_ms), {}, total);
    AttemptHead head;
    head.branched_from = {1};
    stand.finish(stand.begun(1, minute_ms, head), {}, 100);
    stand.begun(1, minute_ms);
    const auto all = stand.store.scenario_standings(stand.trainee);
    REQUIRE(all.size() == 1);
    CHECK(all[0].scenario == "complaint-angry-leak");
    CHECK(all[0].tries == 3);
    CHECK(all[0].best == 90);
    CHECK(all[0].last == 70);
    CHECK(all[0].last_attempt.value == 3);
    CHECK(all[0].passed);
    CHECK(all[0].first_passed == stand.minute(2));
}

TEST_CASE("twenty thousand turns of one trainee are read in well under a second") {
    FiguresStand stand;
    {
        Database other(stand.folder.file(), Database::Mode::create);
        Transaction all_at_once(other, Transaction::Kind::write);
        for (std::int64_t attempt = 1; attempt <= 1000; ++attempt) {
            const std::int64_t began = start_ms + attempt * 3'600'000;
            other.run(
                "INSERT INTO attempt (trainee, scenario, scenario_title, scenario_hash, pack_version, mode, "
                "seed, state, started_ms, touched_ms, finished_ms, total) VALUES (?, 's', 't', 'h', 'p', "
                "'practice', 7, 'finished', ?, ?, ?, 70)",
                {stand.trainee.value, began, began + 20 * minute_ms, began + 20 * minute_ms});
            for (std::int64_t turn = 0; turn < 20; ++turn) {
                other.run(
                    "INSERT INTO turn (attempt, number, input, kind, node, speaker, text, detail, "
                    "heat_after, at_ms, stored_ms) VALUES (?, ?, ?, 'reply', 'n', '', '不知道', '{}', 40, "
                    "0, ?)",
                    {attempt, turn, turn, began + turn * minute_ms});
                other.run(
                    "INSERT INTO finding (turn, kind, rule, severity, verdict, because, begin_byte, "
                    "end_byte, text) VALUES (?, 'forbidden', 'F05', 'major', 'hit', '', 0, 9, '不知道')",
                    {other.last_id()});
                other.run(
                    "INSERT INTO mark (attempt, turn, dimension, points, of_points, rule, why, fatal) "
                    "VALUES (?1, ?2, 'empathy', -6, 0, 'F05', '', 0), (?1, ?2, 'empathy', 0, 4, 'M07', '', "
                    "0)",
                    {attempt, turn});
            }
        }
        all_at_once.commit();
    }
    const auto begin = std::chrono::steady_clock::now();
    const auto stretches =
        stand.store.stretches(stand.trainee, {{start_ms}, {start_ms + 1'100 * std::int64_t{3'600'000}}});
    const std::size_t hits = stand.store.forbidden_hits(stand.trainee, {start_ms}).size();
    const std::size_t missed = stand.store.missed_moves(stand.trainee, {start_ms}).size();
    const auto spent = std::chrono::steady_clock::now() - begin;
    CHECK(stretches[0].practised_ms == std::int64_t{1000} * 19 * minute_ms);
    CHECK(hits == 20'000);
    CHECK(missed == 20'000);
    // A twentieth of this on an idle machine; the tests also run under sanitizers, on busy ones.
    CHECK(std::chrono::duration<double>(spent).count() < 3.0);
    MESSAGE("figures of 20,000 turns: ", std::chrono::duration<double, std::milli>(spent).count(), " ms");
}
