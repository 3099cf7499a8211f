#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/time.h"
#include "records/review_records.h"
#include "records/store_rows.h"

// The record store: people, attempts, and everything that was said, in one SQLite file in WAL mode.
// Facts are appended; the schema only moves forward. Rows are plain values: nothing here knows the engine.
namespace frontdesk::records {

/// All calls throw StoreError (a core::Error, see fault.h) when the file cannot be read or written; each call
/// is one transaction. Two programs may have the same file open (busy calls wait up to five seconds).
class Store : public ReviewRecords {
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
    /// The trainee has seen what is where in the program, or did not want to.
    void note_shown_round(TraineeId trainee);

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

    /// One item practised: the fact, where its card stands now, and its draft gone.
    /// @throws StoreError `stale` if it was practised meanwhile elsewhere.
    void add_review(TraineeId trainee, const Review& review, const PracticeCard& after);
    /// All of them, by item.
    std::vector<PracticeCard> cards(TraineeId trainee) const;
    /// From `since` on, the oldest first.
    std::vector<Review> reviews(TraineeId trainee, core::Instant since) const;
    std::vector<Slip> slips(TraineeId trainee, core::Instant since) const;
    /// What is half-typed or half-done of an item; an empty text takes it away.
    void save_practice_draft(TraineeId trainee, const std::string& item, const std::string& text);
    std::map<std::string, std::string> practice_drafts(TraineeId trainee) const;
    /// @param limit drills and questions in a day, 0–200
    void set_daily_limit(TraineeId trainee, int limit);

    /// Every finished attempt, by id; bounded memory whatever their number.
    void each_finished(const std::function<void(const FinishedAttempt&)>& visit,
                       Reach reach = Reach::everything, const Stretch& stretch = {}) const;
    std::int64_t count_finished(Reach reach = Reach::everything) const;
    /// Adds rows beside the old ones, all or none.
    void add_rescorings(const std::vector<Rescoring>& rescorings);
    /// Of one attempt, the oldest first.
    std::vector<Rescoring> rescorings(AttemptId attempt) const;

    /// What the rows of one trainee add up to, between each two neighbours in `borders`, which go up; none
    /// for fewer than two.
    std::vector<StretchFigures> stretches(TraineeId trainee, const std::vector<core::Instant>& borders) const;
    /// Of attempts that were finished at `since` or later, the oldest first.
    std::vector<ForbiddenHit> forbidden_hits(TraineeId trainee, core::Instant since) const;
    std::vector<MissedMove> missed_moves(TraineeId trainee, core::Instant since) const;
    /// Of the last `limit` finished attempts that are no branches, the oldest first.
    std::vector<DimensionRow> dimension_rows(TraineeId trainee, int limit) const;
    /// Of every item that was answered at least once, by item.
    std::vector<ItemAnswers> item_answers(TraineeId trainee) const;
    /// Of every scenario that was finished at least once, by id.
    std::vector<ScenarioStanding> scenario_standings(TraineeId trainee) const;

    /// Its number, moment and exceptions are the store's; it has at least one target.
    AssignmentId give_assignment(const Assignment& assignment);
    /// It stays, with all that was done of it, but nobody has to do it any more.
    void withdraw_assignment(AssignmentId assignment);
    /// It is as if it had never been withdrawn.
    void give_back_assignment(AssignmentId assignment);
    void add_exception(AssignmentId assignment, const AssignmentException& exception);
    /// The latest first, also those that were withdrawn.
    std::vector<Assignment> assignments() const;
    Deeds deeds(TraineeId trainee, core::Instant since) const;

    /// Every finished attempt that may be counted for item analysis, by id; bounded memory whatever their
    /// number. Left out: what was practised privately, branches, and examinations that are still sat.
    void each_item_attempt(const std::function<void(const ItemAttempt&)>& visit) const;
    /// Their numbers, in their order. What was counted stays so as long as `marks_version` is the same.
    std::vector<AttemptId> item_attempts() const;
    /// Another number than before: some finished attempt has come to something else.
    std::int64_t marks_version() const;
    /// One of them.
    ItemAttempt item_attempt(AttemptId attempt) const;
    /// Begins a lesson; state, times and number are the store's, turns are not looked at.
    LessonId begin_lesson(const Lesson& lesson);
    /// @throws StoreError `stale` if turns of this or a later input are stored already.
    void append(const LessonCommit& commit);
    /// The turns of `first_input` and later stay stored but count no more; session and draft are the older.
    void take_back(LessonId lesson, int first_input, const std::string& session, const std::string& draft);
    void save_lesson_draft(LessonId lesson, const std::string& draft);
    /// Somebody came late, or had to go.
    void set_present(LessonId lesson, TraineeId trainee, bool present);
    /// The end, once for all: it is credited to those who are present.
    void finish(const LessonResult& result);
    void abandon(LessonId lesson);
    /// With the people in their order, and all turns, also those that were taken back.
    Lesson lesson(LessonId lesson) const;
    /// Open and finished ones, the latest first, at most `limit`.
    std::vector<LessonHead> lessons(int limit) const;
    /// The finished ones at which the trainee was present, the latest first.
    std::vector<LessonHead> lessons_of(TraineeId trainee) const;
    /// All in which the trainee has a seat or said something, whatever became of them, the oldest first.
    std::vector<LessonId> lessons_with(TraineeId trainee) const;

    /// Names are as those of trainees.
    /// @throws StoreError `stale` if the name is taken, or the trainee belongs to another account.
    AccountId add_account(const Account& account, const Secret& password);
    /// By role, the highest first, then by name; also disabled ones.
    std::vector<Account> accounts() const;
    /// False, and nothing is changed, if nobody would be left to look after the accounts.
    bool set_role(AccountId account, Role role);
    bool set_disabled(AccountId account, bool on);
    /// @param temporary somebody else made it up; its owner is to change it. Wrong tries are forgotten.
    void set_secret(SecretOwner owner, const Secret& secret, bool temporary = false);
    /// Takes the secret away, and returns what puts it back; empty if there was none.
    std::string take_secret(SecretOwner owner);
    void put_secret_back(SecretOwner owner, const std::string& taken);
    /// Counts a wrong one before anybody knows that it is wrong, so that two programs cannot try at once.
    SecretTried try_secret(SecretOwner owner, const Secret& secret, SecretUse use = SecretUse::sign_in);
    /// Until the next try; 0: at once.
    std::int64_t wait_ms(SecretOwner owner) const;
    void forget_failures(SecretOwner owner);
    /// Those who chose a PIN.
    std::vector<TraineeId> trainees_with_pin() const;
    /// What making a secret costs from now on; right ones that cost something else are made anew.
    void set_secret_cost(SecretCost cost);

    /// Whom the audit names from now on.
    void act_as(const Actor& actor);
    /// A deed that the store itself knows nothing of. Number, moment and actor are the store's.
    void add_to_audit(const AuditEntry& entry);
    /// The latest first.
    std::vector<AuditEntry> audit(const AuditQuery& query) const;
    /// The last link of the audit, to be written down elsewhere; empty before there is one.
    std::string audit_seal() const;

    /// Results of everybody by blocks of eight weeks, from that of `from` to that of `until`: at the edges
    /// there are some from outside.
    void each_result_sheet(core::Instant from, core::Instant until,
                           const std::function<void(TraineeId, const ResultSheet&)>& visit) const;
    /// By the numbers that entries give them; 0 is none.
    std::vector<std::string> result_scenarios() const;
    std::vector<std::string> result_rules() const;
    /// The beginning of the first block that holds a result; 0 if there is none.
    core::Instant first_result() const;
    /// In that order, with the mark that stands today; private ones are left out.
    std::vector<AttemptHead> standing_heads(const std::vector<AttemptId>& attempts) const;
    /// Forbidden acts that stand today, in the order of the attempts. @param rule empty: of any
    std::vector<SaidHit> said_hits(const std::vector<AttemptId>& attempts, const std::string& rule) const;
    /// What a finished attempt came to before anybody scored it again or corrected a mark.
    int total_of_the_day(AttemptId attempt) const;
    /// Makes the results anew out of the attempts.
    void rebuild_results();
    /// Attempts that leave the program: how many, and their numbers, which go up.
    std::int64_t count_for_export(const ExportScope& scope) const;
    std::vector<AttemptId> attempts_for_export(const ExportScope& scope, const Stretch& stretch = {}) const;
    /// 32 digits that no other records have.
    std::string station() const;

    /// Examinations that were passed and have no certificate, the latest first.
    std::vector<PassedSitting> passed_without_certificate() const;
    /// @param months for which it is valid, 0–120; 0: for good
    /// @throws StoreError `stale` if the sitting has one already or was not passed.
    CertificateId issue_certificate(SittingId sitting, int months);
    /// It stays, and says so. @throws StoreError `stale` if it was withdrawn already.
    void withdraw_certificate(CertificateId certificate, const std::string& why);
    /// The latest first.
    std::vector<Certificate> certificates() const;
    Certificate certificate(CertificateId certificate) const;
    /// @param code as somebody typed it: in whatever case, with hyphens, spaces or neither
    VerifiedCode verify_certificate(const std::string& code) const;

    /// Whether the trainee may be named for an award from now on.
    void set_award_opt_out(TraineeId trainee, bool on);
    std::vector<TraineeId> award_opt_outs() const;
    /// What attempts that were finished in that time add up to, by trainee; nobody with none.
    std::vector<AwardRow> award_rows(core::Instant from, core::Instant until) const;

    /// What owners were found to be discontent with; the text is not empty.
    SurveyId add_survey_finding(const std::string& site, const std::string& text);
    void add_survey_step(SurveyId finding, const SurveyStep& step);
    /// The latest first, with all that was done.
    std::vector<SurveyFinding> survey_findings() const;
    /// What owners felt, by month and site; without private attempts and branches.
    std::vector<SatisfactionMonth> satisfaction_months() const;

    /// Another number than before: another connection has written meanwhile.
    std::int64_t data_version() const;
    Health check_health() const;
    int schema_version() const;

    /// What is typed and not sent, by place, which the caller names; empty words take it away.
    void keep_words(const Writer& writer, const std::string& place, const std::string& words);
    std::map<std::string, std::string> kept_words(const Writer& writer) const;

    using Implementation = StoreImplementation;

  private:
    explicit Store(std::shared_ptr<Implementation> implementation);
};

}  // namespace frontdesk::records
