#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "app/account.h"
#include "app/assignment.h"
#include "app/catalogue.h"
#include "app/certificate.h"
#include "app/comparison.h"
#include "app/content_packs.h"
#include "app/drills.h"
#include "app/editor.h"
#include "app/exam.h"
#include "app/export_state.h"
#include "app/figures.h"
#include "app/intent.h"
#include "app/item_analysis.h"
#include "app/kept_words.h"
#include "app/lesson.h"
#include "app/overview.h"
#include "app/phrasing_editor.h"
#include "app/practice_overview.h"
#include "app/questions.h"
#include "app/review.h"
#include "app/shown_attempt.h"
#include "app/stations.h"
#include "records/store.h"
#include "scoring/score.h"
#include "session/session.h"

// All that screens read: what is going on, and what an intent changed of it.
namespace frontdesk::app {

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

/// Two finished attempts at the same scenario side by side.
struct Comparison {
    ShownResult left, right;
    Differences differences;
};

/// What supervisors look at.
struct OverviewState {
    std::optional<Overview> shown;  ///< nothing before it was looked at
    std::optional<ChosenHeat> chosen;
    std::optional<Behind> behind;
};

enum class NoticeKind {
    refusal,  ///< nothing was changed; the person can do something about it
    failure,  ///< the world would not have it: a full disk, damaged records
    done,     ///< good news
};

/// One sentence for the person, with what to do; Simplified Chinese, or English when that is the language.
struct Notice {
    NoticeKind kind = NoticeKind::refusal;
    std::string text;
    std::string way_out;
    std::filesystem::path place = {};   ///< file or folder that it speaks of, shown as it is; may be empty
    std::filesystem::path folder = {};  ///< `place` was made, and this can be opened to find it
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
    bool overview = false;     ///< what a supervisor looks at
    bool stations = false;     ///< other stations' records, a backup, or what owners felt
    bool review = false;       ///< an attempt was opened for review, or something was said about one
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
    OverviewState overview;  ///< of a supervisor
    ExportState exports;
    StationState stations;
    SurveyBook surveys;
    ReviewState review;  ///< of whoever looks at attempts of others
    CertificateState certificates;
    KeptWords kept;  ///< half-typed, of whoever has signed in
    std::optional<Notice> notice;

    /// Somebody has said who they are: by a trainee's name, or with an account.
    bool somebody_is_here() const { return trainee.has_value() || account.signed_in.has_value(); }
};

}  // namespace frontdesk::app
