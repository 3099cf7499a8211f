#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <variant>

#include "app/account_deed.h"
#include "app/catalogue_deed.h"
#include "app/certificate_deed.h"
#include "app/editor_deed.h"
#include "app/export_deed.h"
#include "app/kept_words.h"
#include "app/lesson_deeds.h"
#include "app/overview_deed.h"
#include "app/pack_deed.h"
#include "app/phrasing_deeds.h"
#include "app/review_deeds.h"
#include "app/settings.h"
#include "app/station_deed.h"
#include "app/survey_deed.h"
#include "exercise/answer.h"
#include "practice/memory.h"
#include "records/store.h"
#include "session/session.h"

// Everything a person can do. Screens make intents; `App::apply` is the only place that acts on them.
namespace frontdesk::app {

/// Field id → what stands in it.
using FormFields = std::map<std::string, std::string>;

enum class Mode { practice, exam };
/// `practice`, `exam`
const char* to_word(Mode mode);

struct AddTrainee {
    std::string name, site, team;
};
struct ChooseTrainee {
    records::TraineeId trainee;
};
struct SignOut {};
struct StartScenario {
    std::string scenario;
    Mode mode = Mode::practice;
    std::uint64_t seed = 0;  ///< 0: drawn from the clock
};
/// Some scenario in which the telephone rings, but not the one that was practised last.
struct StartAnyCall {};
struct ResumeAttempt {
    records::AttemptId attempt;
};
/// The open attempt is put aside for good and the scenario starts anew.
struct RestartScenario {
    records::AttemptId attempt;
};
/// An input to the running session.
struct Play {
    session::Input input;
};
/// What stands in the reply box and in the record form; saved at once.
struct KeepDraft {
    std::string text;
    FormFields fields = {};
};
/// Practice only: the turn before this one is said again.
struct StepBack {};
/// Practice only: the turn at that line of the transcript is said again. Of the running attempt that turn and
/// all after it are taken back; of a finished one a new attempt takes it up there, and both are kept.
struct RetryFrom {
    records::AttemptId attempt;
    std::size_t entry = 0;  ///< index into the transcript
};
/// Puts two finished attempts at the same scenario side by side.
struct CompareAttempts {
    records::AttemptId left, right;
};
/// Leaves the play screen; the attempt stays open.
struct LeaveAttempt {};
/// Opens a finished attempt for reading.
struct OpenResult {
    records::AttemptId attempt;
};
/// Draws the papers of an examination and begins the first.
struct StartExam {
    std::string exam;
    std::uint64_t seed = 0;  ///< 0: a new one
};
/// Goes on with the examination in which the program stopped.
struct ResumeExam {
    records::SittingId sitting;
};
/// The next paper of the examination that is being sat.
struct BeginPaper {};
/// Ends the examination as it stands.
struct HandIn {};
/// Comes by itself while an examination is on the screen: keeps its time, and ends it when that is up.
struct KeepTime {};
/// Opens the result of an examination.
struct OpenSitting {
    records::SittingId sitting;
};
/// Whether practice that begins from now on stays on this machine, out of what supervisors see.
struct SetPrivate {
    bool on = false;
};
/// The cards that show a new trainee round were read or skipped; they do not come by themselves again.
struct ShownRound {};
/// Writes the result of a finished attempt as a PDF.
struct PrintResult {
    records::AttemptId attempt;
    /// Empty: the program names one among the person's documents. Something that has the name is never
    /// written over; the new file takes a number.
    std::filesystem::path file = {};
};
/// Writes all that is kept of the trainee who is signed in, as tables and as JSON.
struct ExportOwnData {
    /// A new folder; empty: the program names one among the person's documents. One that is there is never
    /// written into; the new one takes a number.
    std::filesystem::path folder = {};
};
struct ChangeSettings {
    Settings settings;
};
struct DismissNotice {};
/// The figures are of another day than today.
struct ReadFigures {};

/// What of drills and questions is due may have changed with the time.
struct LookAtPractice {};
/// Drills and questions in a day at most, 0–200; 0: none unless one asks for them.
struct SetDailyLimit {
    int limit = 0;
};
/// Says sentences better one after the other.
struct StartDrills {
    std::string rule;  ///< of this act alone, due or not; empty: what is due today
    int more = 0;      ///< without a rule: so many whatever the day's limit says
};
/// What stands in the box; saved at once.
struct KeepDrillDraft {
    std::string text;
};
/// What the customer felt at the reply to be mended.
struct RevealFelt {};
/// Model answers before anything was said; counts as help.
struct RevealModels {};
struct SayBetter {
    std::string text;
};
/// The same once more before it is rated.
struct SayItAgain {};
/// How well it went, by the trainee: it is stored, and the next one comes.
struct RateDrill {
    practice::Rating rating = practice::Rating::good;
};
/// Leaves the drills; a reply that was judged is rated as proposed.
struct LeaveDrills {};
/// Answers questions one after the other; a round through a topic goes on where it was left.
struct StartQuestions {
    std::string topic;        ///< empty: what is due today
    bool only_wrong = false;  ///< of the topic, those whose last answer was wrong
};
/// What was pressed or typed of the question on the screen; saved at once.
struct KeepAnswer {
    FormFields fields;
};
struct AnswerQuestion {
    exercise::Answer answer;
};
struct NextQuestion {};
struct LeaveQuestions {};

/// Reads who has done what anew.
struct LookAtAssignments {};
/// Number, moment, title and exceptions are not looked at.
struct GiveAssignment {
    records::Assignment assignment;
};
struct WithdrawAssignment {
    records::AssignmentId assignment;
};
/// Undoes it.
struct GiveBackAssignment {
    records::AssignmentId assignment;
};
struct MakeException {
    records::AssignmentId assignment;
    records::AssignmentException exception;
};
/// What trainers do with assignments.
struct AssignmentDeed {
    std::variant<LookAtAssignments, GiveAssignment, WithdrawAssignment, GiveBackAssignment, MakeException>
        what;
};
/// Counts what every item of the scenarios brought, out of all attempts; of many only some at a time, to be
/// asked for again until none is left.
struct ReadItems {};

using Intent = std::variant<AddTrainee, ChooseTrainee, SignOut, StartScenario, ResumeAttempt, RestartScenario,
                            Play, KeepDraft, StepBack, RetryFrom, CompareAttempts, LeaveAttempt, OpenResult,
                            ChangeSettings, DismissNotice, ReadFigures, ShownRound, StartAnyCall,
                            // examinations (app_exam.cpp) and private practice
                            StartExam, ResumeExam, BeginPaper, HandIn, KeepTime, OpenSitting, SetPrivate,
                            // drills and questions (app_practice.cpp, app_drills.cpp, app_questions.cpp)
                            LookAtPractice, SetDailyLimit, StartDrills, KeepDrillDraft, RevealFelt,
                            RevealModels, SayBetter, SayItAgain, RateDrill, LeaveDrills, StartQuestions,
                            KeepAnswer, AnswerQuestion, NextQuestion, LeaveQuestions,
                            // paper and tables (app_export.cpp)
                            PrintResult, ExportOwnData,
                            // writing scenarios (app_editor.cpp)
                            EditorDeed,
                            // what trainers do (app_assignments.cpp, app_items.cpp)
                            AssignmentDeed, ReadItems,
                            // lessons before a class (classroom.h)
                            LessonDeed,
                            // changing how words are scored (app_phrasing.cpp)
                            PhrasingDeed,
                            // who may do all this (app_account.cpp)
                            SignInDeed,
                            // writing drills, questions and examinations (app_catalogue.cpp)
                            CatalogueDeed,
                            // content packs (app_packs.cpp)
                            PackDeed,
                            // the overview of supervisors (app_overview.cpp)
                            OverviewDeed,
                            // exports of supervisors (app_exports.cpp)
                            ExportDeed,
                            // the records as a whole, and what owners felt (app_stations.cpp)
                            StationDeed, SurveyDeed,
                            // attempts of others, appeals, calibration (app_review.cpp)
                            ReviewDeed,
                            // certificates and awards (app_certificates.cpp)
                            CertificateDeed,
                            // half-typed words of trainers and supervisors (kept_words.h)
                            KeepWords>;

}  // namespace frontdesk::app
