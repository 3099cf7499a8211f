#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "app/lesson_report.h"
#include "records/store.h"
#include "scenario/model.h"
#include "scoring/score.h"
#include "session/session.h"

// A lesson: one run of a scenario that a whole room plays, before a projector.
namespace frontdesk::app {

using records::LessonWay;

/// What became of an answer, tried out: nothing of it has happened yet.
struct JudgedAnswer {
    session::Session after;
    scoring::Result score;
    std::size_t entry = 0;  ///< line of the transcript in `after` that it is
    int points = 0;         ///< that it earned, less those that it cost
    bool fatal = false;
};

/// Something that the room may say or do.
struct LessonAnswer {
    session::Input input;
    std::string text;  ///< as said, or the words of the option
    int hands = 0;
    std::optional<records::TraineeId> by = {};  ///< nothing: the room
    std::optional<JudgedAnswer> judged = {};    ///< once it was revealed
};

/// What is half-done in a turn; stored after every change.
struct LessonDesk {
    LessonWay way = LessonWay::vote;  ///< as chosen; a node that cannot be answered so is answered otherwise
    std::array<std::string, 2> words;
    std::array<records::TraineeId, 2> by;  ///< 0: the room
    std::vector<int> hands;                ///< in the order of the options
    std::map<std::string, std::string> fields;
    int turn_s = 0;  ///< that the room has for each turn; 0: no limit

    bool operator==(const LessonDesk&) const = default;
};

struct LessonPerson {
    records::Trainee who;
    std::string team;
    bool present = true;
    int spoke = 0;  ///< how often they answered by name, also what was taken back
};

struct TeamPoints {
    std::string team;
    int points = 0;
};

enum class LessonPhase { asking, revealed, ended };

struct RunningLesson {
    records::LessonId id;
    const scenario::Scenario* scenario = nullptr;  ///< never null
    session::Session session;
    std::vector<session::Session> earlier;  ///< before each input
    scoring::Result score;                  ///< so far
    std::vector<LessonPerson> people;       ///< in the order in which they are asked
    std::vector<records::LessonTurn> turns;
    LessonDesk desk;
    LessonPhase phase = LessonPhase::asking;
    std::vector<LessonAnswer> answers;  ///< what hands can be raised for; once revealed, what was judged
    std::optional<std::size_t> picked;  ///< of the answers, the one with which the talk goes on
    bool is_paused = false;
    std::int64_t counted_ms = 0;         ///< of the turn, up to the last pause
    std::int64_t counting_from_ms = -1;  ///< steady; negative: the clock of the turn stands

    int present() const;
    int hands_raised() const;
    const LessonPerson* person(records::TraineeId trainee) const;
    /// In the order in which the teams sit; only those with somebody present.
    std::vector<TeamPoints> teams() const;
};

/// Of lessons, what screens read.
struct LessonState {
    std::optional<RunningLesson> running;
    std::vector<records::LessonHead> known;     ///< open and finished ones, the latest first
    std::vector<records::LessonHead> credited;  ///< to who is signed in, the latest first
    std::optional<LessonReport> report;         ///< that was opened last
};

/// Milliseconds that are left of the turn, not below 0; nothing if there is no limit.
std::optional<std::int64_t> turn_left_ms(const RunningLesson& lesson, std::int64_t steady_ms);

}  // namespace frontdesk::app
