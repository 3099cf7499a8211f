#pragma once

#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "records/store_rows.h"

namespace frontdesk::records {

struct StoreImplementation;  ///< known inside records/ only

/// What people say about attempts when they are over, and the mark that stands after it: a part of the store,
/// under the same rules.
class ReviewRecords {
  public:
    /// The mark of an attempt that stands today; what heads and details tell, too.
    StandingMark standing(AttemptId attempt) const;
    /// Everything that was said about it.
    ReviewFacts review_facts(AttemptId attempt) const;
    void comment(AttemptId attempt, int turn, const std::string& words);
    /// One mark is another one from now on; with an appeal, that is upheld.
    /// @throws StoreError `stale` if somebody else corrected the attempt meanwhile
    void correct(const CorrectionCommit& commit);
    /// What two stations corrected before they heard of each other, and nobody has added up since.
    Uncounted uncounted() const;
    /// What all corrections of such an attempt, or of such an examination, come to together.
    void add_up(const FinishCommit& result);
    void add_up(SittingId sitting, bool passed);
    /// Attempt, turn, rule, words and the verdict; the rest is the store's.
    void add_opinion(const FindingOpinion& opinion);
    /// The newest of each sentence, of attempts that were not private; by rule.
    std::vector<LabelledSentence> labelled_sentences() const;
    /// As `add_opinion` was told; a later opinion on it counts again. The reason is not empty.
    /// @throws StoreError `missing` if nobody judged it, `stale` if it was dismissed already
    void dismiss_sentence(const FindingOpinion& opinion, const std::string& why);
    /// Somebody is through with it.
    void note_reviewed(AttemptId attempt);
    /// Of those that ended since then and nobody is through with: with open appeals, with something fatal,
    /// and the latest; at most `limit` of each. Private ones, branches and open examinations are left out.
    std::vector<ReviewCandidate> review_candidates(core::Instant since, int limit) const;
    /// @throws StoreError `stale` if that mark was disputed already
    AppealId file_appeal(AttemptId attempt, const MarkPlace& place, const std::string& why);
    void reject_appeal(AppealId appeal, const std::string& why);
    /// By rule, the most upheld first.
    std::vector<AppealFigures> appeal_figures() const;

    /// Two raters and at least one attempt. Number, moment and who did it are the store's.
    CalibrationId begin_calibration(const Calibration& calibration);
    /// The latest first.
    std::vector<Calibration> calibrations() const;
    /// Finished, not private, no branches, of closed examinations; the latest first, at most `limit`.
    std::vector<AttemptId> calibration_pool(int limit) const;
    /// @throws StoreError `stale` after handing in
    void judge(CalibrationId calibration, AccountId rater, const CalibrationVerdict& verdict);
    /// Nothing of it changes any more.
    void hand_in(CalibrationId calibration, AccountId rater);
    /// The newest of each place.
    std::vector<CalibrationVerdict> verdicts(CalibrationId calibration, AccountId rater) const;

  protected:
    explicit ReviewRecords(std::shared_ptr<StoreImplementation> implementation)
        : m_implementation(std::move(implementation)) {}
    ReviewRecords(const ReviewRecords&) = delete;
    ReviewRecords& operator=(const ReviewRecords&) = delete;
    ReviewRecords(ReviewRecords&&) noexcept = default;
    ReviewRecords& operator=(ReviewRecords&&) noexcept = default;
    ~ReviewRecords() = default;

    std::shared_ptr<StoreImplementation> m_implementation;
};

}  // namespace frontdesk::records
