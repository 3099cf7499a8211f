#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/time.h"

// The record store: people, attempts, and everything that was said, in one SQLite file in WAL mode.
// Facts are appended; the schema only moves forward. Rows are plain values: nothing here knows the engine.
namespace frontdesk::records {

struct TraineeId {
    std::int64_t value = 0;
    auto operator<=>(const TraineeId&) const = default;
};
struct AttemptId {
    std::int64_t value = 0;
    auto operator<=>(const AttemptId&) const = default;
};

struct SittingId {
    std::int64_t value = 0;
    auto operator<=>(const SittingId&) const = default;
};

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

struct FinishCommit {
    AttemptId attempt;
    int total = 0;
    bool passed = false;
    std::vector<std::string> fatal;
    std::string ending;
    std::string dimensions;  ///< JSON
    std::vector<MarkRow> marks;
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

/// What another version of the rule pack makes of a finished attempt. The marks of the time stay as they are.
struct Rescoring {
    FinishCommit result;
    std::string pack_version;
    core::Instant scored;  ///< Set by the store.
};

struct Health {
    bool sound = false;
    std::vector<std::string> faults;
};

/// All calls throw StoreError (a core::Error, see fault.h) when the file cannot be read or written; each call
/// is one transaction. Two programs may have the same file open (busy calls wait up to five seconds).
class Store {
  public:
    /// Opens or creates `file`, and brings its schema forward.
    /// @throws core::Error if it is damaged, not a record store, locked for longer or made by a newer program
    ///         (the file is then left as it is).
    static Store open(const std::filesystem::path& file, const core::Clock& clock);
    Store(Store&&) noexcept;
    Store& operator=(Store&&) noexcept;
    ~Store();

    /// Names are trimmed; empty, over 60 characters or with control characters is refused with an Error.
    /// The same name, site and team again gives the same trainee.
    TraineeId add_trainee(const std::string& name, const std::string& site, const std::string& team);
    std::optional<Trainee> trainee(TraineeId id) const;
    /// The one practised last first.
    std::vector<Trainee> trainees() const;
    /// Of attempts that begin from now on.
    void set_practises_privately(TraineeId trainee, bool on);

    /// @param instead_of an open attempt that is put aside for good in the same transaction; 0: none.
    AttemptId begin_attempt(const AttemptHead& head, const std::vector<TurnRow>& first_turns,
                            const std::string& snapshot, AttemptId instead_of = {});
    /// A new attempt that takes up the finished practice attempt `head.branched_from`, which stays as it is.
    AttemptId begin_branch(const AttemptHead& head, const TakenUp& taken_up);
    /// @throws StoreError `stale` if this or another input was stored meanwhile.
    void append(const TurnCommit& commit);
    /// The last input of a run and its result, both or neither.
    void append_and_finish(const TurnCommit& commit, const FinishCommit& result);
    /// Step back: turns from `first_turn` on stay stored but marked as taken back; snapshot and inputs are
    /// the older ones, and what was said becomes the draft again.
    void take_back(AttemptId attempt, int first_turn, const std::string& snapshot, int inputs,
                   const Draft& draft);
    void save_draft(AttemptId attempt, const Draft& draft);
    void finish(const FinishCommit& commit);
    void abandon(AttemptId attempt);

    /// Open attempts of one trainee, the latest first.
    std::vector<AttemptHead> open_attempts(TraineeId trainee) const;
    StoredAttempt load_open(AttemptId attempt) const;
    /// All attempts of one trainee, the latest first, at most `limit`.
    std::vector<AttemptHead> attempts(TraineeId trainee, int limit, Reach reach = Reach::everything) const;
    /// The attempt, the one it takes up, and all that take up any of them; the oldest first.
    std::vector<AttemptHead> family(AttemptId attempt) const;
    /// Turns that were taken back are left out.
    AttemptDetail detail(AttemptId attempt) const;

    /// Begins an examination with the papers that were drawn; state, times and attempts are the store's.
    /// @throws StoreError `stale` if the trainee has an open one already.
    SittingId begin_sitting(const Sitting& sitting);
    /// The attempt of one paper, which must not have been begun yet.
    AttemptId begin_paper(SittingId sitting, int position, const AttemptHead& head,
                          const std::vector<TurnRow>& first_turns, const std::string& snapshot);
    /// What was used of the time so far; never becomes less.
    void keep_used_time(SittingId sitting, std::int64_t used_ms);
    /// It goes on after the program had stopped.
    void note_interruption(SittingId sitting);
    /// The end, once for all. A paper that is still open is put aside; all that was said or half-typed in it
    /// is kept.
    void finish_sitting(SittingId sitting, SittingEnding ending, std::int64_t used_ms, bool passed);
    Sitting sitting(SittingId sitting) const;
    /// The latest first.
    std::vector<Sitting> sittings(TraineeId trainee) const;

    /// Every finished attempt, by id; bounded memory whatever their number.
    void each_finished(const std::function<void(const FinishedAttempt&)>& visit,
                       Reach reach = Reach::everything) const;
    /// Adds rows beside the old ones, all or none.
    void add_rescorings(const std::vector<Rescoring>& rescorings);
    /// Of one attempt, the oldest first.
    std::vector<Rescoring> rescorings(AttemptId attempt) const;

    Health check_health() const;
    int schema_version() const;

    struct Implementation;  ///< known inside records/ only

  private:
    explicit Store(std::unique_ptr<Implementation> implementation);
    std::unique_ptr<Implementation> m_implementation;
};

/// The schema this program writes.
int newest_schema();

}  // namespace frontdesk::records
