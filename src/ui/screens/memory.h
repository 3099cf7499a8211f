#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "app/intent.h"
#include "ui/kit/focus.h"
#include "ui/reply_box.h"
#include "ui/rich_text.h"
#include "ui/screens/account_memory.h"
#include "ui/screens/assignments_memory.h"
#include "ui/screens/catalogue_memory.h"
#include "ui/screens/certificates_memory.h"
#include "ui/screens/editor_memory.h"
#include "ui/screens/exports_memory.h"
#include "ui/screens/items_memory.h"
#include "ui/screens/overview_memory.h"
#include "ui/screens/packs_memory.h"
#include "ui/screens/phrasing_memory.h"
#include "ui/screens/review_memory.h"
#include "ui/screens/stations_memory.h"

// What belongs to the picture alone and is lost when the program ends: which screen, half-made choices, where
// a motion stands.
namespace frontdesk::ui {

enum class ScreenId {
    who,
    today,
    courses,
    standard,
    play,
    drills,
    questions,
    result,
    compare,
    records,
    settings,
    exam,
    exam_result,
    training,
    editor,
    assignments,
    items,
    lesson_setup,
    lesson,
    lesson_report,
    phrasing,
    catalogue,
    supervisor,
    accounts,
    audit,
    own_secret,
    packs,
    reviews,
    review,
    appeals,
    calibration,
    stations,
    surveys,
    exports,
    certificates,
    count
};

struct WhoMemory {
    std::string name, site, team;
};

struct TodayMemory {
    bool shows_all = false;  ///< every line of the day, however many
};

struct FinderMemory {
    bool open = false;
    bool fresh = true;  ///< just opened: the field takes the keyboard
    std::string words;
    std::size_t chosen = 0;  ///< of the lines that were found
    std::size_t first = 0;   ///< of the lines that are shown
};

struct CoursesMemory {
    bool shows_all = false;  ///< all scenarios by track; else the route of the course
    std::string track;       ///< empty: all
    bool only_open = false;
};

struct StandardMemory {
    std::string open;            ///< the paragraph whose exercises are listed; empty: none
    bool from_training = false;  ///< it was opened there; else from the courses
};

/// A figure on its way from one value to another.
struct Glide {
    float from = 0, to = 0;
    double since = -1;  ///< steady seconds; negative: at rest
};

/// The height of what scrolls is known one frame after it was drawn, and a sheet that opens changes it again.
constexpr int frames_to_the_end = 4;

struct PlayMemory {
    records::AttemptId attempt;  ///< whose picture this is
    std::string reply;
    ReplyBoxState box;
    double reply_changed_at = -1;  ///< steady seconds; negative: kept already
    bool form_open = false;
    double form_since = -1;
    app::FormFields fields;
    double fields_changed_at = -1;  ///< as reply_changed_at
    std::string taken_left;         ///< of an exercise: the left side that waits for its right one
    std::string kept_reply;         ///< what the run held when last looked at
    app::FormFields kept_fields;
    std::string node;  ///< where the session stood when last drawn
    std::size_t entries = 0;
    std::size_t first_new = 0;       ///< from this entry on the lines came last
    double arrived_at = -1;          ///< when they came, steady seconds; negative: long ago
    double ring_clock = -1;          ///< steady seconds up to which simulated waiting was sent
    double rang_at = -1;             ///< the last ring, for the bell
    int inputs = -1;                 ///< of the session when last drawn
    int to_end = frames_to_the_end;  ///< for so many frames the conversation goes to its last line
    bool wake_reply = true;          ///< the reply box takes the keyboard
    float talk_height = 0;           ///< pixels, of the last frame
    Glide heat;
    std::string present;                  ///< whose heat that is
    bool causes_open = false;             ///< it was asked at the mood bar why the temper moved
    std::optional<std::size_t> cause_of;  ///< the line of the talk at which it was asked
};

/// What was heard of a run up to the last frame.
struct SoundMemory {
    records::AttemptId attempt;  ///< whose
    std::array<int, 2> rings{};  ///< of each line while it rings, else 0
    std::size_t entries = 0;     ///< lines up to there were spoken, or never will be
    bool hold_music = false;
    bool speaks = false;
    bool is_quiet = true;  ///< nothing was begun since the last quiet
};

/// Words of trainers and supervisors that were typed and are not stored yet.
struct KeptMemory {
    std::string place;
    std::string words;
    double changed_at = -1;  ///< the first change that is not stored, steady seconds; negative: none
};

struct DrillsMemory {
    std::string shown;  ///< which sentence and which try of it the picture is of
    std::string reply;
    ReplyBoxState box;
    double changed_at = -1;  ///< the first change that is not stored yet, steady seconds; negative: none
    bool wake = true;        ///< the box takes the keyboard
};

struct QuestionsMemory {
    std::string shown;  ///< whose picture this is
    app::FormFields fields;
    double changed_at = -1;  ///< as of the drills
    std::string taken_left;  ///< of a match: the left side that waits for its right one
    bool wake = true;
    bool wrong_open = false;  ///< the list of wrong answers is unfolded
};

struct ResultMemory {
    records::AttemptId attempt;
    double since = -1;
    std::optional<std::size_t> turn;  ///< the one chosen to be said again; nothing: nobody chose
};

struct ExamMemory {
    std::string exam;           ///< whose page is open; empty: the first there is
    bool asks_hand_in = false;  ///< the question stands on the screen
    double kept_at = -1;        ///< steady seconds when the used time was told last
};

/// A lesson before and while it is held.
struct LessonMemory {
    std::string scenario;                  ///< chosen for the next one; empty: none
    std::string query;                     ///< by which scenarios are looked for
    std::vector<records::TraineeId> away;  ///< ticked off
    bool roster_known = false;             ///< whether who is signed in was ticked off already
    std::string name, team;                ///< of somebody who is being added
    records::LessonId shown;               ///< whose room this is
    records::LessonId report;              ///< whose report was opened last
    std::string turn;                      ///< which turn and phase the picture is of
    std::array<std::string, 2> words;
    std::array<ReplyBoxState, 2> boxes;
    app::FormFields fields;
    std::string taken_left;   ///< as of a played exercise
    double changed_at = -1;   ///< as of the drills
    double revealed_at = -1;  ///< steady seconds; negative: long ago
    bool wake = true;
    bool panel = false;       ///< what the trainer can do beside is open
    bool models = false;      ///< the model answers are open
    std::size_t counted = 0;  ///< the option whose hands are counted
};

/// The cards that show a new trainee round.
struct TourMemory {
    int card = 0;           ///< from 0
    bool is_again = false;  ///< asked for in the settings
    bool is_over = false;   ///< read or skipped since this trainee signed in
};

struct SettingsMemory {
    std::optional<double> scale;  ///< while the slider is held
    std::optional<double> volume;
};

struct Memory {
    ScreenId screen = ScreenId::today;
    bool entered = true;  ///< the screen is drawn for the first time since it was opened
    Focus focus;
    RichTexts texts;
    WhoMemory who;
    TodayMemory today;
    FinderMemory finder;
    CoursesMemory courses;
    StandardMemory standard;
    PlayMemory play;
    SoundMemory sound;
    KeptMemory kept;
    DrillsMemory drills;
    QuestionsMemory questions;
    ResultMemory result;
    ExamMemory exam;
    EditorMemory editor;
    AssignmentsMemory assignments;
    ItemsMemory items;
    LessonMemory lesson;
    PacksMemory packs;
    SettingsMemory settings;
    TourMemory tour;
    PhrasingMemory phrasing;
    CatalogueMemory catalogue;
    AccountMemory account;
    ReviewMemory review;
    CalibrationMemory calibration;
    OverviewMemory overview;
    StationsMemory stations;
    SurveysMemory surveys;
    ExportsMemory exports;
    CertificatesMemory certificates;
};

}  // namespace frontdesk::ui
