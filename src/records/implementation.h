#pragma once

#include <algorithm>
#include <initializer_list>

#include "records/database.h"
#include "records/fault.h"
#include "records/result_sheets.h"
#include "records/store.h"

namespace frontdesk::records {

/// What the parts of the store share.
struct StoreImplementation {
    Database database;
    const core::Clock* clock;
    Actor actor = {};
    SecretCost cost = standard_cost;
    ResultSheets results = {};

    std::int64_t now_ms() const { return clock->now().ms; }
    /// The moment of what is said now about something that was spoken of before: later than all of that, also
    /// where it came from a station whose clock is ahead. Of several the latest counts, and that has to be
    /// what somebody says who has read the others.
    /// @param last a query for the last moment so far; 0 or null: it was not spoken of
    std::int64_t moment_after(const char* last, std::initializer_list<Parameter> parameters) {
        return std::max(now_ms(), database.number(last, parameters) + 1);
    }
    /// One line of the audit; inside the transaction of what it tells about. Numbers of 0 mean nobody, none.
    void note(std::string_view what, TraineeId trainee, AttemptId attempt, std::string_view detail);
    /// The same with all that may be told.
    void note(AuditEntry entry);
};

/// The number of a row; 0, which is no row, as null.
inline Parameter reference(std::int64_t id) {
    return id == 0 ? Parameter{} : Parameter{id};
}

/// Rules as a correction keeps them, with spaces between.
std::string joined(const std::vector<std::string>& rules);

const char* to_word(AttemptState state);
AttemptState attempt_state_from(const std::string& word);

/// Adds to `faults` whatever of the audit was changed or removed.
void check_audit(Database& database, std::vector<std::string>& faults);

/// SQLite's own check, then our rules, then the audits; reads only.
Health health_of(Database& database);

/// A new attempt, inside the caller's transaction.
AttemptId begin_rows(Store::Implementation& store, const AttemptHead& head,
                     const std::vector<TurnRow>& first_turns, const std::string& snapshot);

/// What is half-typed in the attempt, instead of what was; inside the caller's transaction.
void put_draft(Database& database, AttemptId attempt, const Draft& draft, std::int64_t now_ms);

/// What of an attempt is to be practised, inside the caller's transaction.
void insert_slips(Store::Implementation& store, AttemptId attempt, const SlipCommit& commit);

/// The end of an appeal, once for all, inside the caller's transaction.
void decide(Store::Implementation& store, AppealId appeal, bool upheld, const std::string& why);

/// Of the sentence, since that opinion on it; nothing if it is of use still. Inside the caller's transaction.
std::optional<SentenceDismissal> dismissal_of(Database& database, const FindingOpinion& opinion);

/// A query for heads of attempts with the mark that stands today, to be ended by WHERE and the like, and a
/// row of it.
extern const std::string select_heads;
/// The same with the mark of the day, no turns and nothing fatal: for whoever reads those rows anyhow.
extern const std::string select_heads_uncounted;
AttemptHead head_of(const Rows& row);

/// number, kind, node, speaker, text, detail, heat_after, at_ms from column `first` on.
extern const std::string turn_columns;
TurnRow turn_of(const Rows& row, int first);
/// The same into one that is there already; its findings stay as they are.
void read_turn(const Rows& row, int first, TurnRow& turn);

/// turn, dimension, points, of_points, rule, why, fatal from column `first` on.
extern const std::string mark_columns;
MarkRow mark_of(const Rows& row, int first);
/// The same into one that is there already.
void read_mark(const Rows& row, int first, MarkRow& mark);

}  // namespace frontdesk::records
