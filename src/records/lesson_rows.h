#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/time.h"
#include "records/ids.h"

// Lessons held in a room, as plain values.
namespace frontdesk::records {

enum class LessonState { open, finished, abandoned };

/// How the room came to what was said: typed at the front, by a show of hands, by the next in turn, as one of
/// two that were compared; `done`: by the trainer, as a form is filled in.
enum class LessonWay { typed, vote, relay, pair, done };

/// Somebody on the roster of a lesson.
struct LessonSeat {
    TraineeId trainee;
    std::string team;
    bool present = true;
};

struct LessonHead {
    LessonId id;
    std::string scenario;
    std::string scenario_title;
    std::string scenario_hash;
    std::string pack_version;
    std::uint64_t seed = 0;
    LessonState state = LessonState::open;
    core::Instant started;
    core::Instant touched;   ///< last turn or draft
    core::Instant finished;  ///< 0 while open
    int total = 0;           ///< 0–100, of finished ones
    bool passed = false;
    std::string ending;
    int present = 0;  ///< how many people
};

/// Something that was said in a lesson. Never changed after it was stored, but for being taken back.
struct LessonTurn {
    int input = 0;  ///< of the session, counted from 0; two answers that were compared share it
    std::string node;
    LessonWay way = LessonWay::typed;
    std::optional<TraineeId> trainee = {};  ///< who said it; nothing: the room
    std::string text = {};
    std::string votes = {};     ///< JSON list of hands, in the order of the options; empty: none were raised
    std::string findings = {};  ///< JSON; empty: none
    int points = 0;
    bool counts = true;       ///< the talk went on with it
    core::Instant stored{};   ///< Set by the store.
    bool taken_back = false;  ///< Set by the store.
};

struct Lesson {
    LessonHead head;
    std::vector<LessonSeat> seats;  ///< in the order in which they are asked
    std::string session;            ///< snapshot after the last input
    std::string draft;              ///< what is half-done, as the caller writes it
    std::string dimensions;         ///< JSON, of finished ones
    std::vector<LessonTurn> turns;  ///< in the order in which they were stored
};

/// What one input added: stored as a whole or not at all.
struct LessonCommit {
    LessonId lesson;
    std::vector<LessonTurn> turns;  ///< all of the same input
    std::string session;
    std::string draft;
};

struct LessonResult {
    LessonId lesson;
    int total = 0;  ///< 0–100
    bool passed = false;
    std::string ending;
    std::string dimensions;  ///< JSON
};

}  // namespace frontdesk::records
