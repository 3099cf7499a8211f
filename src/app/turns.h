#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "app/intent.h"
#include "scoring/score.h"
#include "session/session.h"

// The trainee's turns in a talk: which lines they are, what each of them was worth, and how one is said
// again.
namespace frontdesk::app {

/// Something the trainee did, as opposed to a hint and to what came by itself.
bool is_turn(const session::Entry& entry);

/// What one turn was worth.
struct Turn {
    std::size_t entry = 0;  ///< index into the transcript
    session::EntryKind kind = session::EntryKind::reply;
    int number = 0;      ///< from 1, as the play screen counts; 0: an act or a form, which are not counted
    int points = 0;      ///< that it earned, less those that it cost
    int lost = 0;        ///< that it cost or did not earn; 0 or more
    bool fatal = false;  ///< something fatal was said
};
/// All of them, in the order of the talk.
std::vector<Turn> turns_of(const std::vector<session::Entry>& transcript, const scoring::Result& score);

/// The turn that is most worth saying again: a fatal one, else the one that cost most, else the last in
/// which something was said.
/// @return an index into `turns`, which must not be empty
std::size_t worst_turn(const std::vector<Turn>& turns);

/// Points that the mark cost or did not earn.
int lost_by(const scoring::Mark& mark);

/// Where in `earlier` (the sessions before each input that led to `now`) the turn at `entry` was still to
/// come. Nothing if there is no turn of the trainee at `entry`, or none of them stood before it.
std::optional<std::size_t> place_before(const std::vector<session::Session>& earlier,
                                        const session::Session& now, std::size_t entry);

/// What lies on the desk again when a turn is taken back.
struct SaidBefore {
    std::string reply;
    FormFields fields;  ///< of a form, or of an exercise by its notation (exercise_fields.h)
};
SaidBefore said_before(const session::Entry& turn);

}  // namespace frontdesk::app
