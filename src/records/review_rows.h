#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/time.h"
#include "records/account_rows.h"
#include "records/ids.h"
#include "records/rows.h"

// What people make of attempts afterwards, as plain values. Everything is added, nothing is changed.
namespace frontdesk::records {

/// Which mark of an attempt: the `nth` of its rule at its turn, from 0.
struct MarkPlace {
    int turn = 0;
    std::string rule;
    int nth = 0;
    auto operator<=>(const MarkPlace&) const = default;
};
/// The places of all of them, in their order.
std::vector<MarkPlace> places_of(const std::vector<MarkRow>& marks);

/// The mark that stands today: what a person corrected, else the newest re-scoring, else what was given on
/// the day.
struct StandingMark {
    int total = 0;  ///< 0–100
    bool passed = false;
    std::vector<std::string> fatal;  ///< rules, each once
    std::string dimensions;          ///< JSON
    std::vector<MarkRow> marks;      ///< each as it counts; what people added stands at the end
    std::vector<MarkRow> by_engine;  ///< the same before anybody corrected them
    int engine_total = 0;            ///< that it came to then
    bool engine_passed = false;
    std::int64_t rescoring = 0;   ///< that the marks are of; 0: those of the day
    std::int64_t correction = 0;  ///< the last one; 0: nobody has corrected anything
};

/// A mark as a person wants it to count.
struct Correction {
    std::int64_t id = 0;
    MarkPlace place;
    MarkRow mark;     ///< as it counts from then on
    std::string why;  ///< of whoever corrected it; never empty
    AppealId appeal;  ///< that it upholds; 0: none
    AccountId by;
    core::Instant at;
    int total = 0;  ///< that the attempt came to with it
    bool passed = false;
};

/// What is stored with it. Moment and who did it are the store's.
struct CorrectionCommit {
    AttemptId attempt;
    MarkPlace place;
    MarkRow mark;
    std::string why;
    AppealId appeal = {};           ///< is upheld by it, for the same reason; 0: none
    std::int64_t rescoring = 0;     ///< as of the StandingMark that was corrected
    std::int64_t last = 0;          ///< its `correction`
    FinishCommit result;            ///< what the attempt comes to; marks, ending and slips are not looked at
    std::optional<bool> exam = {};  ///< the examination it belongs to is passed or not from now on
};

/// Several corrections of which the last one did not know of all the others.
struct Uncounted {
    std::vector<AttemptId> attempts;
    std::vector<SittingId> sittings;
};

struct TurnComment {
    int turn = 0;
    std::string words;
    AccountId by;
    core::Instant at;
};

/// Whether the engine was right to find a rule in a reply: a labelled sentence.
struct FindingOpinion {
    AttemptId attempt;
    int turn = 0;
    std::string rule;
    std::string words;        ///< the whole reply
    bool is_right = false;    ///< the engine was
    bool should_hit = false;  ///< what it should have found
    AccountId by;
    core::Instant at;
};

/// A labelled sentence is of no use to its rule.
struct SentenceDismissal {
    std::string why;  ///< never empty
    AccountId by;
    core::Instant at;
};

/// What the newest opinion on a sentence says of it.
struct LabelledSentence {
    FindingOpinion opinion;
    std::optional<SentenceDismissal> dismissed = {};  ///< since that opinion
};

/// A trainee disputes one mark.
struct Appeal {
    AppealId id;
    AttemptId attempt;
    MarkPlace place;
    std::string why;
    core::Instant at;
    bool is_decided = false;
    bool upheld = false;  ///< of a decided one, as the rest
    std::string decision;
    AccountId by;
    core::Instant decided;
};

/// All that was said about an attempt, each list the oldest first.
struct ReviewFacts {
    std::vector<TurnComment> comments;
    std::vector<Correction> corrections;
    std::vector<FindingOpinion> opinions;
    std::vector<Appeal> appeals;
    core::Instant reviewed;  ///< when somebody was last through with it; 0: never
    AccountId reviewed_by;

    /// Null: nobody has disputed it.
    const Appeal* appeal_at(const MarkPlace& place) const;
    /// The one that counts; null: nobody has corrected it.
    const Correction* correction_at(const MarkPlace& place) const;
};

/// A finished attempt that somebody might look at, and what is usual.
struct ReviewCandidate {
    AttemptHead head;
    int open_appeals = 0;
    std::vector<int> of_person;    ///< totals of the person's attempts before it, the latest first
    std::vector<int> of_scenario;  ///< totals of everybody's attempts at the scenario before it
};
/// So many of them at most.
inline constexpr int usual_of_person_rests_on = 20;
inline constexpr int usual_of_scenario_rests_on = 50;

/// What became of the appeals against one rule.
struct AppealFigures {
    std::string rule;
    int upheld = 0, rejected = 0, open = 0;

    int decided() const { return upheld + rejected; }
    int all() const { return decided() + open; }
};

/// Two people mark the same attempts without seeing what the other says.
struct Calibration {
    CalibrationId id;
    std::uint64_t seed = 0;  ///< that drew the attempts; 0: they were chosen
    AccountId by;
    core::Instant at;
    std::vector<AccountId> raters;  ///< two of them
    std::vector<AttemptId> attempts;
    std::vector<AccountId> done;  ///< raters who have handed in

    bool is_rater(AccountId account) const;
    bool is_done(AccountId account) const;
    bool is_over() const { return done.size() == raters.size(); }
};

/// One judgement of one rater; the newest of the same place counts.
struct CalibrationVerdict {
    AttemptId attempt;
    int turn = 0;          ///< -1: the whole attempt
    bool verdict = false;  ///< of a turn: something forbidden was said; of an attempt: passed
};

}  // namespace frontdesk::records
