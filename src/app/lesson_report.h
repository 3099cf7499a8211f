#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "records/store.h"
#include "session/session.h"

// What a lesson leaves behind: who spoke, what slipped, what to repeat.
namespace frontdesk::app {

/// Something heard in an answer that is worth telling.
struct LessonFinding {
    enum class Kind { slip, missed, made };
    Kind kind = Kind::slip;
    std::string rule;   ///< empty: a wrong option was chosen, `feels` says why it was wrong
    std::string words;  ///< that it was found in; empty for what is missing
    std::string feels;  ///< Chinese; may be empty
    bool fatal = false;

    bool operator==(const LessonFinding&) const = default;
};
/// As it is stored with a turn, and back; what was not written by this program gives none.
std::string to_json(const std::vector<LessonFinding>& findings);
std::vector<LessonFinding> lesson_findings(const std::string& stored);

/// A JSON list of numbers, and back; what is no such thing gives none.
std::string hands_to_json(const std::vector<int>& hands);
std::vector<int> hands_from_json(const std::string& stored);

struct LessonReport {
    struct Person {
        std::string name, team;
        bool present = true;
        int spoke = 0;
        int points = 0;  ///< of their own turns that were not taken back
    };
    struct Team {
        std::string team;
        int people = 0;  ///< present
        int spoke = 0;
        int points = 0;
    };
    /// A slip, with who said it.
    struct Slip {
        std::string rule, words, feels;  ///< as of the finding
        std::string text;                ///< the whole answer
        std::string name;                ///< empty: the room
        bool fatal = false;
    };
    /// A rule that went wrong, most often first.
    struct Repeat {
        std::string rule;
        int times = 0;
        bool missed = false;  ///< a recommended move that was left out; else a forbidden act
        bool fatal = false;
    };

    records::LessonHead head;
    int turns = 0;               ///< that count
    int taken_back = 0;          ///< that were tried otherwise
    int votes = 0;               ///< shows of hands
    int hands = 0;               ///< raised in all of them
    int hands_could = 0;         ///< that could have been raised
    std::vector<Person> people;  ///< as they sat; those present first
    std::vector<Team> teams;
    std::vector<Slip> slips;
    std::vector<Repeat> repeat;
};

/// @param names of everybody on the roster, by number
LessonReport lesson_report(const records::Lesson& lesson, const std::vector<records::Trainee>& trainees);

/// Points of each team in the turns that stand, in the order of the seats; what the room said together counts
/// for every team.
std::vector<LessonReport::Team> team_figures(const std::vector<records::LessonSeat>& seats,
                                             const std::vector<records::LessonTurn>& turns);

}  // namespace frontdesk::app
