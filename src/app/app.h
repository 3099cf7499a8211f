#pragma once

#include <deque>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "app/account.h"
#include "app/assignment.h"
#include "app/catalogue.h"
#include "app/comparison.h"
#include "app/content_packs.h"
#include "app/drills.h"
#include "app/editor.h"
#include "app/exam.h"
#include "app/figures.h"
#include "app/intent.h"
#include "app/item_analysis.h"
#include "app/lesson.h"
#include "app/phrasing_editor.h"
#include "app/practice_overview.h"
#include "app/questions.h"
#include "core/time.h"
#include "curriculum/coverage.h"
#include "phrasing/engine.h"
#include "records/store.h"
#include "scenario/library.h"
#include "scoring/score.h"
#include "session/session.h"

namespace frontdesk::app {

/// Where things are. All paths absolute.
struct Places {
    std::filesystem::path scenarios;  ///< shipped scenarios, tempers.json, policy.json, phrasings/
    std::filesystem::path data;       ///< records.sqlite, settings.json, phrasings-overlays/
    std::vector<std::filesystem::path> overlays = {};  ///< further ones, put on top of those in `data`
    std::filesystem::path documents = {};  ///< where the person keeps papers; empty: papers go into `data`
    std::vector<std::filesystem::path> pack_folders = {};  ///< further ones in which content packs may lie
};

/// The one file of records in the data folder.
std::filesystem::path records_file(const Places& places);
/// What the company has written itself, in the layout of `scenarios`.
std::filesystem::path company_content(const Places& places);
/// The settings beside it.
std::filesystem::path settings_file(const Places& places);

/// Content that does not change while the program runs.
struct Content {
    scenario::Library library;
    phrasing::Engine engine;
    scenario::Tempers tempers;
    scoring::Policy policy;
    curriculum::Curriculum curriculum;
    std::vector<const scenario::Scenario*> in_order;  ///< of the library, as they are best practised
    curriculum::Coverage coverage;                    ///< of the curriculum beside it
    core::Problems problems;
};

/// Reads scenarios and packs, and on top what the company has written. Problems are collected; only a folder
/// that cannot be read at all throws core::Error.
Content load_content(const Places& places);

/// Item analysis of all attempts that trainers may count, one after the other.
ItemReport count_items(const records::Store& store, const Content& content);

/// The attempt on the play screen.
struct RunningAttempt {
    records::AttemptId id;
    Mode mode = Mode::practice;
    const scenario::Scenario* scenario = nullptr;  ///< never null
    session::Session session;
    /// Before each input, for stepping back; after resuming, before each that left something in the
    /// transcript.
    std::vector<session::Session> earlier;
    scoring::Result score;    ///< so far
    std::string draft;        ///< half-typed reply
    FormFields fields;        ///< of the form that was not handed in yet; none of them empty
    bool is_private = false;  ///< for the trainee's eyes only
    bool is_trial = false;    ///< somebody tries out what they write: nothing of it is stored
};

/// A finished attempt as the result screen shows it.
struct ShownResult {
    records::AttemptHead head;
    const scenario::Scenario* scenario = nullptr;  ///< null if it is no longer shipped or was changed since
    session::Session session;                      ///< as it ended
    scoring::Result score;
    /// The trainee's best earlier attempt at it; of a branch the attempt that it takes up.
    std::optional<scoring::Result> best_before;
    /// Its tree of branches, itself included; the oldest first.
    std::vector<records::AttemptHead> family;
};

/// Two finished attempts at the same scenario side by side.
struct Comparison {
    ShownResult left, right;
    Differences differences;
};

/// One sentence for the person, with what to do; Simplified Chinese, or English when that is the language.
struct Notice {
    bool is_error = false;
    std::string text;
    std::string way_out;
    std::filesystem::path place = {};   ///< file or folder that it speaks of, shown as it is; may be empty
    std::filesystem::path folder = {};  ///< good news: `place` was made, and this can be opened to find it
};

/// Which queries a screen has to run again after an intent.
struct Changes {
    bool people = false;
    bool attempts = false;
    bool running = false;
    bool result = false;
    bool comparison = false;
    bool settings = false;
    bool figures = false;      ///< and the plan of the day
    bool sitting = false;      ///< of an examination or of its result
    bool practice = false;     ///< drills and questions: what is due, and how far one is
    bool drills = false;       ///< drills began or ended
    bool questions = false;    ///< questions began or ended
    bool assignments = false;  ///< one was given, withdrawn or made otherwise
    bool editor = false;       ///< a scenario was opened for editing or closed, or a try-out of it ended
    bool lesson = false;       ///< anything of lessons
    bool account = false;      ///< accounts, who has to prove who they are, or the audit
    bool packs = false;        ///< a content pack was made, looked into, brought in or taken back
    bool refused = false;      ///< nothing changed; `notice` says why
};

/// What the program knows now; screens read it and nothing else.
struct State {
    Settings settings;
    std::vector<records::Trainee> trainees;
    std::optional<records::Trainee> trainee;       ///< who is practising
    std::vector<records::AttemptHead> attempts;    ///< of the trainee, the latest first
    std::optional<std::string> open_draft;         ///< half-typed reply of the attempt left open last
    std::optional<session::Session> open_session;  ///< of the same attempt, where it can be gone on with
    Figures figures;                               ///< of the trainee
    std::optional<RunningAttempt> running;
    std::optional<ShownResult> result;
    std::optional<Comparison> comparison;
    std::optional<RunningSitting> sitting;           ///< of an examination that is not over
    std::optional<records::Sitting> sitting_result;  ///< that was opened last, or ended just now
    std::vector<records::Sitting> sittings;          ///< that are over, of the trainee, the latest first
    PracticeOverview practice;                       ///< of the trainee
    std::optional<RunningDrills> drills;
    std::optional<RunningQuestions> questions;
    EditorState editor;  ///< of whoever writes scenarios
    Assignments assignments;
    std::optional<ItemReport> items;  ///< since it was asked for; of all attempts once none is left
    LessonState lesson;
    PhrasingState phrasing_editor;  ///< of whoever changes how words are scored
    AccountState account;
    CatalogueState catalogue;  ///< of whoever writes drills, questions and examinations
    PackState packs;
    std::optional<Notice> notice;
};

class CatalogueDesk;
struct ItemCounting;
class PackDesk;

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
    void read_accounts();
    void tell_audit_who();
    void audit_deed(const Intent& intent);
    /// Whoever has a PIN or an account is asked for it; else nothing.
    std::optional<Changes> has_to_prove_it(const records::Trainee& trainee);
    Changes enter(const records::Account& account);
    Changes enter(const records::Trainee& trainee);
    Changes act(const CatalogueDeed& intent);
    Changes act(const PackDeed& deed);

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
    Changes publish_part(CatalogueDesk& desk);

    Places m_places;
    const core::Clock& m_clock;
    Content m_content;
    std::shared_ptr<ItemCounting> m_item_counting;  ///< of this content; null: nothing was counted yet
    records::Store m_store;
    State m_state;
};

}  // namespace frontdesk::app
