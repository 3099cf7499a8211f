#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "records/merge.h"
#include "records/opening.h"
#include "records/test_support.h"

// For tests only: stations with a bit of everything, merged, and what they then hold by keys alone.
namespace frontdesk::records {

/// A station of its own, whose clock begins at a moment of its own.
struct MergeStation {
    TestFolder folder;
    core::ManualClock clock;

    explicit MergeStation(std::int64_t at_ms) : clock{{at_ms}} {}
    std::filesystem::path file() const { return folder.file(); }
    Store open() const { return Store::open(file(), clock); }
    Database behind() const { return Database(file(), Database::Mode::create); }
};

/// Two who have the same name are the same person unless they are called 李娜.
inline void answer_all(Merge& merge) {
    while (!merge.doubtful().empty()) {
        const DoubtfulMatch match = merge.doubtful().front();
        const bool same = match.there.name.rfind("李娜", 0) != 0;
        merge.answer(match.there.key, match.here.key, same ? MatchAnswer::same : MatchAnswer::different);
    }
}

inline MergeReport merge_into(const std::filesystem::path& here, const std::filesystem::path& there,
                              const core::Clock& clock) {
    Merge merge(here, there, clock, {{}, {}, "console"});
    answer_all(merge);
    while (merge.step()) {
    }
    return merge.report();
}

/// Finishes a begun attempt of one input.
inline void finish_sample(Store& store, AttemptId attempt, int total) {
    TurnCommit commit = sample_commit(attempt, 1);
    commit.turns.front().findings = {{"forbidden", "F05", "major", "hit", "", 0, 3, "第"}};
    FinishCommit result;
    result.attempt = attempt;
    result.total = total;
    result.passed = total >= 80;
    result.fatal = {"F11"};
    result.ending = "calm";
    result.dimensions = "{}";
    result.marks = {{1, "courtesy", 2, 4, "M01", "因为", false}};
    const core::Instant now{1'700'000'000'000 + total};
    result.satisfaction = SatisfactionRow{70, total, total};
    result.slips.slips = {{"drill:F05/a", "F05", {}, now}};
    result.slips.cards = {{"drill:F05/a", "new", 0, 0, 0, now, {0}, 0, 0, now}};
    store.append_and_finish(commit, result);
}

inline AttemptId finished_sample(Store& store, TraineeId person, int total, bool is_private = false) {
    AttemptHead head = sample_head(person);
    head.is_private = is_private;
    const AttemptId attempt = store.begin_attempt(head, {sample_turn(0, "喂")}, "{}");
    finish_sample(store, attempt, total);
    return attempt;
}

/// Whatever a store holds that may travel, in lines that know no numbers of rows; sorted.
std::vector<std::string> content_of(const std::filesystem::path& file);

/// What is told of it today: standing marks, what people said, overview, certificates; as it is exported,
/// without private attempts. Sorted lines.
std::vector<std::string> standing_in(const MergeStation& station);

}  // namespace frontdesk::records
