#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/time.h"
#include "curriculum/curriculum.h"
#include "records/store.h"
#include "scenario/library.h"

// Work that trainers give: how far each person is with it. Derived from what the records hold, whenever it is
// looked at; nothing of it is stored.
namespace frontdesk::app {

/// The moment of a day at which people go home, for what is due "before the end of today".
inline constexpr int end_of_work_hour = 18;

enum class AssignmentState {
    open,         ///< nothing done yet, and there is time
    in_progress,  ///< something done, and there is time
    done,         ///< in time or after it
    late,         ///< not done, the time is over, and there are tries left
    failed,       ///< not done, and no tries are left
    excused,      ///< need not be done
};
inline constexpr std::size_t assignment_state_count = 6;
/// `open`, `in-progress`, … `excused`
const char* to_word(AssignmentState state);

/// One person and one assignment. A try is an attempt that was played to its end, or an examination that was
/// ended; what was begun before the assignment was given, was practised privately, takes up another attempt,
/// or comes after the last try, does not count.
struct AssignmentStanding {
    AssignmentState state = AssignmentState::open;
    core::Instant due;  ///< for this person: the last moment that is in time
    int tries = 0;      ///< that this person has; 0: as many as are wanted. Of drills, for each sentence
    int used = 0;       ///< of them; not of drills
    std::optional<int> best;  ///< of a scenario the best total, of drills percent of `of` that were right
    core::Instant done_at;    ///< 0: not done
    int answered = 0, right = 0, of = 0;  ///< of drills: sentences
    records::AttemptId open_attempt;      ///< that is not finished and will count; 0: none
    records::AttemptId last_attempt;      ///< the last that counts; 0: none
    records::SittingId last_sitting;      ///< as for attempts
    bool only_privately = false;          ///< it would be done, had it not been practised privately
    std::string why;                      ///< of an exception; empty: there is none

    bool is_done_late() const { return state == AssignmentState::done && due < done_at; }
    /// Whether doing it can still bring something.
    bool is_to_be_done() const;
    /// Nothing if there are as many as are wanted.
    std::optional<int> tries_left() const;
};

/// @param sentences of the drill, as items ("drill:F05/a"); none for other kinds
/// @param deeds at least since the assignment was given
AssignmentStanding standing_of(const records::Assignment& assignment, records::TraineeId person,
                               const records::Deeds& deeds, const std::vector<std::string>& sentences,
                               core::Instant now);

/// What an assignment is about, in the content of today.
struct AssignedThing {
    bool is_there = false;  ///< false: it was taken out of the content
    std::vector<std::string> sentences;
    int minutes = 0;  ///< about how long it takes
};
AssignedThing thing_of(const records::Assignment& assignment, const curriculum::Curriculum& curriculum,
                       const scenario::Library& library);

/// As somebody sees it who has to do it.
struct OwnAssignment {
    records::Assignment assignment;
    AssignmentStanding standing;
    AssignedThing thing;
};

struct AssignedPerson {
    records::Trainee person;
    AssignmentStanding standing;
};

/// As trainers see it. Nobody of it tells what was practised privately.
struct AssignmentView {
    records::Assignment assignment;
    AssignedThing thing;
    std::vector<AssignedPerson> people;  ///< by site, team and name

    /// Who is in that state now.
    int count(AssignmentState state) const;
    int done() const { return count(AssignmentState::done); }
    /// All but those who are excused.
    int of() const { return static_cast<int>(people.size()) - count(AssignmentState::excused); }
};

/// What the program knows of assignments now.
struct Assignments {
    std::vector<OwnAssignment> own;        ///< of whoever is signed in; what comes first is to be done first
    std::vector<AssignmentView> given;     ///< the latest first; withdrawn ones left out
    std::vector<records::Trainee> people;  ///< to whom something can be given, by site, team and name
    std::optional<records::Assignment> withdrawn;  ///< just now, to be given back
};

/// What of the lists of a trainee is to be done first: late ones, then by the time that is left, then what is
/// done, and last what cannot be done any more.
void sort_own(std::vector<OwnAssignment>& own);

/// By site, team and name.
void sort_people(std::vector<records::Trainee>& people);

}  // namespace frontdesk::app
