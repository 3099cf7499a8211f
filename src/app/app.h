#pragma once

#include <deque>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "app/content.h"
#include "app/state.h"
#include "core/time.h"

namespace frontdesk::app {

/// Item analysis of all attempts that trainers may count, one after the other.
ItemReport count_items(const records::Store& store, const Content& content);

class CatalogueDesk;
class ExportJob;
struct ItemCounting;
class PackDesk;
class OverviewReading;

class App {
  public:
    /// @throws core::Error if records or content cannot be opened.
    App(Places places, const core::Clock& clock, Entrance entrance = {});

    const State& state() const { return m_state; }
    const Content& content() const { return m_content; }
    const core::Clock& clock() const { return m_clock; }

    /// The one door for change: checks, writes in one transaction, brings the state up to date.
    /// World errors become a notice; the state is then as it was. A notice goes away with the next thing
    /// the person does well, or when dismissed.
    Changes apply(const Intent& intent);

    /// What the running session waits for. Only while `state().running`.
    session::Step step() const;

    /// What the lesson on the screen waits for. Only while `state().lesson.running`.
    session::Step lesson_step() const;

    /// Milliseconds that are left of the examination; not below 0. Only while `state().sitting`.
    std::int64_t exam_left_ms() const;

  private:
    Changes act(const AddTrainee& intent);
    Changes act(const ChooseTrainee& intent);
    Changes act(const SignOut& intent);
    Changes act(const StartScenario& intent);
    Changes act(const ResumeAttempt& intent);
    Changes act(const RestartScenario& intent);
    Changes act(const Play& intent);
    Changes act(const KeepDraft& intent);
    Changes act(const StepBack& intent);
    Changes act(const RetryFrom& intent);
    Changes act(const CompareAttempts& intent);
    Changes act(const LeaveAttempt& intent);
    Changes act(const OpenResult& intent);
    Changes act(const ShownRound& intent);
    Changes act(const ChangeSettings& intent);
    Changes act(const DismissNotice& intent);
    Changes act(const ReadFigures& intent);
    Changes act(const StartAnyCall& intent);
    Changes act(const StartExam& intent);
    Changes act(const ResumeExam& intent);
    Changes act(const BeginPaper& intent);
    Changes act(const HandIn& intent);
    Changes act(const KeepTime& intent);
    Changes act(const OpenSitting& intent);
    Changes act(const SetPrivate& intent);
    Changes act(const LookAtPractice& intent);
    Changes act(const SetDailyLimit& intent);
    Changes act(const StartDrills& intent);
    Changes act(const KeepDrillDraft& intent);
    Changes act(const KeepWords& intent);
    Changes act(const RevealFelt& intent);
    Changes act(const RevealModels& intent);
    Changes act(const SayBetter& intent);
    Changes act(const SayItAgain& intent);
    Changes act(const RateDrill& intent);
    Changes act(const LeaveDrills& intent);
    Changes act(const StartQuestions& intent);
    Changes act(const KeepAnswer& intent);
    Changes act(const AnswerQuestion& intent);
    Changes act(const NextQuestion& intent);
    Changes act(const LeaveQuestions& intent);
    Changes act(const PrintResult& intent);
    Changes act(const ExportOwnData& intent);
    Changes act(const EditorDeed& intent);
    Changes act(const AssignmentDeed& intent);
    Changes act(const ReadItems& intent);
    Changes act(const LessonDeed& deed);
    Changes act(const PhrasingDeed& intent);
    Changes act(const SignInDeed& deed);

    /// Says no to what the table of permissions does not allow, and keeps it in the audit.
    std::optional<Changes> not_permitted(const Intent& intent);
    void tell_audit_who();
    void audit_deed(const Intent& intent);
    /// Whoever has a PIN or an account is asked for it; else nothing.
    std::optional<Changes> has_to_prove_it(const records::Trainee& trainee);
    Changes enter(const records::Account& account);
    Changes enter(const records::Trainee& trainee);
    Changes act(const CatalogueDeed& intent);
    Changes act(const PackDeed& deed);
    Changes act(const OverviewDeed& deed);
    Changes act(const ExportDeed& intent);
    Changes act(const StationDeed& deed);
    Changes act(const SurveyDeed& deed);
    Changes do_with_records(const LookIntoRecords& deed);
    Changes do_with_records(const AnswerMatch& deed);
    Changes do_with_records(const BeginMerging& deed);
    Changes do_with_records(const BackUpRecords& deed);
    Changes do_with_records(const GoOnWithRecords& deed);
    Changes do_with_records(const StopRecords& deed);
    Changes go_on_backing_up();
    /// Reads anew what another program may have changed in the records.
    void follow_other_programs(Changes& changes);
    records::Actor acting() const;
    Changes act(const ReviewDeed& deed);
    Changes act(const CertificateDeed& intent);

    /// Reads the figures anew if the deed can have changed them.
    void follow_with_figures(Changes& changes);
    Figures figures_of(const records::Trainee& trainee) const;
    void read_plan();
    std::vector<OwnAssignment> own_assignments(const records::Trainee& trainee) const;
    Changes do_with_assignments(const LookAtAssignments& deed);
    Changes do_with_assignments(const GiveAssignment& deed);
    Changes do_with_assignments(const WithdrawAssignment& deed);
    Changes do_with_assignments(const GiveBackAssignment& deed);
    Changes do_with_assignments(const MakeException& deed);
    PackDesk pack_desk();
    Changes do_with_packs(const LookAtPacks& deed);
    Changes do_with_packs(const MakePack& deed);
    Changes do_with_packs(const ReviewPack& deed);
    Changes do_with_packs(const CloseReview& deed);
    Changes do_with_packs(const BringInPack& deed);
    Changes do_with_packs(const TakeBackPack& deed);
    Changes content_has_changed();
    Changes look_over(const LookAtOverview& deed);
    Changes look_over(const ChooseHeatCell& deed);
    Changes look_over(const OpenBehind& deed);
    Changes look_over(const ShowMoreBehind& deed);
    Changes look_over(const CloseBehind& deed);
    OverviewReading overview_reading() const;
    OverviewFilter overview_filter() const;
    void read_given();
    void read_own();

    Changes refuse(Notice notice);
    session::World world(const scenario::Scenario& scenario) const;
    scoring::Result score(const scenario::Scenario& scenario, const session::Session& session) const;
    void sign_in(const records::Trainee& trainee);
    void read_attempts();
    void read_open_attempt();
    Changes begin(const scenario::Scenario& scenario, Mode mode, std::uint64_t seed,
                  records::AttemptId instead_of);
    records::AttemptHead new_head(const scenario::Scenario& scenario, const session::Session& session,
                                  Mode mode) const;
    Changes enter(records::AttemptId attempt, const records::AttemptHead& head,
                  const scenario::Scenario& scenario, session::Session session);
    Changes go_on(session::Session next, std::string draft, FormFields fields);
    Changes take_back_to(std::size_t entry);
    Changes take_up(const records::AttemptHead& trunk, const scenario::Scenario& scenario,
                    std::vector<session::Session> earlier, const session::Entry& turn);
    Changes finish(const records::TurnCommit* last_input, const session::Session& ended);
    std::optional<Changes> cannot_be_looked_at(const records::AttemptHead& head);
    std::filesystem::path papers_folder() const;

    std::optional<Changes> exam_comes_first(const Intent& intent);
    void keep_last_words(const Intent& intent);
    void keep_exam_time(const Intent& intent);
    std::int64_t exam_used_ms() const;
    Changes begin_paper();
    Changes paper_is_done();
    Changes end_sitting(records::SittingEnding ending);
    void read_sitting();
    void find_open_sitting();
    PracticeFacts practice_facts(const records::Trainee& trainee) const;
    void read_practice();
    void show_drill();
    void store_drill(practice::Rating rating);
    void show_question();
    Changes publish_scenario();
    Changes begin_trial(const TryFrom& deed);
    Changes end_trial(const session::Session& ended);
    /// After files of the company's content changed; closes whatever points into the old content.
    void reload_content();
    Changes publish_phrasings();
    Changes dismiss_sentence(const DismissSentence& deed);
    Changes publish_part(CatalogueDesk& desk);
    std::filesystem::path place_of_export(const ExportRequest& request) const;
    Changes do_with_exports(const LookAtExports& deed);
    Changes do_with_exports(const CountForExport& deed);
    Changes do_with_exports(const BeginExport& deed);
    Changes do_with_exports(const GoOnExporting& deed);
    Changes do_with_exports(const CancelExport& deed);
    Changes do_with_exports(const SetHomePage& deed);
    void drop_export();
    void drop_stations();
    void close_staff_pages();
    Changes do_with_certificates(const LookAtCertificates& deed);
    Changes do_with_certificates(const IssueCertificate& deed);
    Changes do_with_certificates(const IssueAllCertificates& deed);
    Changes do_with_certificates(const WithdrawCertificate& deed);
    Changes do_with_certificates(const PrintCertificate& deed);
    Changes do_with_certificates(const VerifyCode& deed);
    Changes do_with_certificates(const AssignRenewal& deed);
    Changes do_with_certificates(const LookAtAwards& deed);
    Changes do_with_certificates(const StayOutOfAwards& deed);
    void read_certificates();
    void read_award_choice();
    int months_of(const std::string& exam) const;
    const CertificateView* certificate_view(records::CertificateId certificate);

    Places m_places;
    const core::Clock& m_clock;
    Content m_content;
    std::shared_ptr<ItemCounting> m_item_counting;  ///< of this content; null: nothing was counted yet
    records::Store m_store;
    std::shared_ptr<ExportJob> m_export;  ///< out of this store; null: nothing is written
    std::int64_t m_data_version = 0;      ///< of the records as they were read last; 0: not yet
    std::shared_ptr<StationWork> m_station_work = std::make_shared<StationWork>();
    State m_state;
};

}  // namespace frontdesk::app
