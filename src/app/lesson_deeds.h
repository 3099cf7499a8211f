#pragma once

#include <cstddef>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "records/ids.h"
#include "records/lesson_rows.h"
#include "session/session.h"

// What a trainer can do before a class.
namespace frontdesk::app {

/// Reads anew which lessons there are.
struct LookAtLessons {};
/// Somebody is put on the roster; nobody signs in.
struct AddToRoster {
    std::string name, site, team;
};
struct StartLesson {
    std::string scenario;
    std::vector<records::TraineeId> present;
    std::vector<records::TraineeId> absent = {};
    std::uint64_t seed = 0;  ///< 0: drawn from the clock
};
struct ResumeLesson {
    records::LessonId lesson;
};
/// An open one is put aside for good.
struct AbandonLesson {
    records::LessonId lesson;
};
/// Off the screen; it stays open.
struct LeaveLesson {};
/// How the room answers from now on.
struct ChooseWay {
    records::LessonWay way = records::LessonWay::vote;
};
/// What is half-typed; saved at once.
struct KeepLessonWords {
    std::string first, second = {};
    std::map<std::string, std::string> fields = {};
};
/// So many hands for one option; no more than people are present.
struct RaiseHands {
    std::size_t option = 0;
    int hands = 0;
};
/// Who says it; 0: the room. `second`: of two answers side by side the one at the right.
struct NameSpeaker {
    records::TraineeId trainee;
    bool second = false;
};
/// The next in turn is asked instead.
struct SkipSpeaker {};
/// Judges what was answered, and shows it. `done`: a form or an exercise that was filled in at the front.
struct RevealAnswer {
    std::optional<session::Input> done = {};
};
/// Which of several answers the talk goes on with.
struct PickAnswer {
    std::size_t answer = 0;
};
/// The talk goes on with the answer that was picked.
struct GoOn {};
/// The turn at that line of the transcript is taken back and tried otherwise; nothing: the last one.
struct Rewind {
    std::optional<std::size_t> entry = {};
};
struct PauseLesson {
    bool on = true;
};
/// So long has the room for each turn, 0–600 s; 0: no time is taken.
struct SetTurnTime {
    int seconds = 0;
};
/// Somebody came late or had to go.
struct MarkPresent {
    records::TraineeId trainee;
    bool present = true;
};
/// The end: it is credited to those who are present, and reported.
struct FinishLesson {};
struct OpenLessonReport {
    records::LessonId lesson;
};
/// As PDF.
struct PrintLessonReport {
    records::LessonId lesson;
    std::filesystem::path file = {};  ///< as of PrintResult
};

struct LessonDeed {
    std::variant<LookAtLessons, AddToRoster, StartLesson, ResumeLesson, AbandonLesson, LeaveLesson, ChooseWay,
                 KeepLessonWords, RaiseHands, NameSpeaker, SkipSpeaker, RevealAnswer, PickAnswer, GoOn,
                 Rewind, PauseLesson, SetTurnTime, MarkPresent, FinishLesson, OpenLessonReport,
                 PrintLessonReport>
        what;
};

}  // namespace frontdesk::app
