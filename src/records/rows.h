#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/time.h"
#include "records/ids.h"
#include "records/practice_rows.h"

// What the store holds of people, attempts and examinations, as plain values.
namespace frontdesk::records {

struct Trainee {
    TraineeId id;
    std::string name;
    std::string site;
    std::string team;
    core::Instant created;
    int daily_limit = 10;              ///< drills and questions in a day at most, 0–200
    bool shown_round = false;          ///< was shown round the program
    bool practises_privately = false;  ///< new practice attempts are private
};

enum class AttemptState { open, finished, abandoned };

struct AttemptHead {
    AttemptId id;
    TraineeId trainee;
    std::string scenario;
    std::string scenario_title;
    std::string scenario_hash;
    std::string pack_version;
    std::string mode;  ///< practice | exam
    std::uint64_t seed = 0;
    AttemptState state = AttemptState::open;
    core::Instant started;
    core::Instant touched;   ///< last turn or draft
    core::Instant finished;  ///< 0 while open
    int turns = 0;
    int total = 0;  ///< 0–100, of finished ones
    bool passed = false;
    int fatal_count = 0;
    std::string ending;
    bool is_private = false;  ///< for the trainee's eyes only
    AttemptId branched_from;  ///< the attempt that it takes up; 0: begun at the beginning
    int branched_at = 0;      ///< number of the first turn that is its own
    SittingId sitting;        ///< the examination it belongs to; 0: none

    bool is_branch() const { return branched_from != AttemptId{}; }
    bool is_in_sitting() const { return sitting != SittingId{}; }
};

/// One scenario of an examination.
struct Paper {
    std::string scenario;
    std::string scenario_title;
    std::optional<AttemptHead> attempt = {};  ///< nothing before it was begun
    std::vector<std::string> fatal = {};      ///< rules of a finished one
    std::string half_typed = {};              ///< when time was up or it was handed in

    bool is_finished() const { return attempt && attempt->state == AttemptState::finished; }
};

/// How a sitting came to its end; `none` while it is open.
enum class SittingEnding { none, completed, handed_in, time_up };

/// One examination of one trainee: what was drawn, and how far it has come. Title, time and pass mark are
/// those of the day on which it began.
struct Sitting {
    SittingId id;
    TraineeId trainee;
    std::string exam;
    std::string exam_title;
    std::uint64_t seed = 0;
    int minutes = 0;    ///< for all papers together, at least 1
    int pass_mark = 0;  ///< of each paper, 0–100
    bool fatal_fails = true;
    bool is_open = true;
    core::Instant started;
    core::Instant finished;    ///< 0 while open
    std::int64_t used_ms = 0;  ///< while the program ran
    int interruptions = 0;     ///< how often the program stopped in the middle
    SittingEnding ending = SittingEnding::none;
    bool passed = false;
    std::vector<Paper> papers;  ///< in the order in which they are sat
};

/// Which attempts a reader may know of.
enum class Reach {
    everything,       ///< the trainee's own view
    for_supervisors,  ///< without what was practised privately
};

struct FindingRow {
    std::string kind;  ///< forbidden | cleared | move
    std::string rule;
    std::string severity;
    std::string verdict;
    std::string because;
    std::int64_t begin = 0;
    std::int64_t end = 0;
    std::string text;
};

struct MarkRow {
    int turn = 0;  ///< index into the transcript
    std::string dimension;
    int points = 0;
    int of = 0;
    std::string rule;
    std::string why;
    bool fatal = false;
};

/// One entry of the transcript, as it was appended.
struct TurnRow {
    int number = 0;  ///< index into the transcript, from 0
    std::string kind;
    std::string node;
    std::string speaker;
    std::string text;
    std::string detail;  ///< JSON: chosen option, fields, heat causes
    int heat_after = 0;
    std::int64_t at_ms = 0;
    std::vector<FindingRow> findings;
};

/// What was typed and not sent yet.
struct Draft {
    std::string node;
    std::string text;         ///< the half-typed reply
    std::string fields = {};  ///< JSON: what stands in the form; empty: nothing

    bool empty() const { return text.empty() && fields.empty(); }
};

/// What one input added: committed as a whole or not at all.
/// The numbers of the turns go on where the stored ones end.
struct TurnCommit {
    AttemptId attempt;
    std::vector<TurnRow> turns;
    std::string snapshot;  ///< the session after the input, for resuming
    int inputs = 0;  ///< inputs taken so far; must be one more than stored (guards against double commits)
    Draft draft;     ///< what is still half-typed after it
};

/// What the owner came with and went with.
struct SatisfactionRow {
    int expectation = 0;  ///< 0–100
    int felt = 0;         ///< 0–100
    int total = 0;        ///< 0–100; 75: as expected

    bool operator==(const SatisfactionRow&) const = default;
};

struct FinishCommit {
    AttemptId attempt;
    int total = 0;
    bool passed = false;
    std::vector<std::string> fatal;
    std::string ending;
    std::string dimensions;  ///< JSON
    std::vector<MarkRow> marks;
    SlipCommit slips = {};  ///< what of it is to be practised
    std::optional<SatisfactionRow> satisfaction = {};
};

/// What a branch takes over from the attempt that it takes up.
struct TakenUp {
    std::vector<TurnRow> turns;  ///< what stood before the turn that is said again
    std::string snapshot;        ///< the session at that turn
    int inputs = 0;              ///< that led there
    Draft draft;                 ///< what was said at that turn
};

struct StoredAttempt {
    AttemptHead head;
    std::string snapshot;
    std::optional<Draft> draft;
};

struct AttemptDetail {
    AttemptHead head;
    std::vector<TurnRow> turns;
    std::vector<MarkRow> marks;
    std::string dimensions;
    std::vector<std::string> fatal;
    std::string snapshot;  ///< the session as it was after the last input
};

/// A finished attempt as re-scoring needs it: turns that count, without their findings, and the marks that
/// were given at the time.
struct FinishedAttempt {
    AttemptHead head;
    std::vector<TurnRow> turns;
    std::vector<MarkRow> marks;
    std::vector<std::string> fatal;
};

/// A part of all attempts, for work that is done bit by bit.
struct Stretch {
    AttemptId after = {};  ///< only those behind it
    int most = -1;         ///< how many at most; negative: all there are
};

/// What another version of the rule pack makes of a finished attempt. The marks of the time stay as they are.
struct Rescoring {
    FinishCommit result;
    std::string pack_version;
    core::Instant scored;  ///< Set by the store.
};

}  // namespace frontdesk::records
