#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/app.h"
#include "app/hit_notes.h"
#include "ui/screens/naming.h"

// What the play and result screens tell about a run, read out of the session; no drawing.
namespace frontdesk::ui {

using app::hit_notes;
using app::HitNote;
using app::speaker_name;

/// A move that is wanted at the node that waits, or was made before.
struct WantedNote {
    std::string rule, name;
    bool made = false;
    std::string earned_by;  ///< the words
};
/// Those made so far, then those that the node waits for.
std::vector<WantedNote> wanted_notes(const app::App& app, const session::Session& session,
                                     const scenario::Node* waiting);

/// Somebody who has come and is not being dealt with.
struct Waiting {
    const scenario::Owner* person = nullptr;
    scenario::Mood mood = scenario::Mood::neutral;
    int held_line = 0;  ///< the telephone line on which they are held; 0: none
    std::string what;   ///< what they wait for: as the scenario says, else the last thing that they said
};
std::vector<Waiting> waiting_people(const scenario::Scenario& scenario, const session::Session& session);

/// Whether the story needs the second telephone line.
bool has_two_lines(const scenario::Scenario& scenario);
/// Who is on a line of a story with two lines; null where that is not told.
const scenario::Owner* person_on_line(const scenario::Scenario& scenario, int line);

const session::Entry* last_reply(const session::Session& session);
/// Sum over the causes; 0 if the heat did not move.
int heat_delta(const session::Entry& entry);
/// Of the last entry that moved the heat.
int last_heat_delta(const session::Session& session);

/// How many turns of the trainee lie behind, and about how many are still to come (the one that waits
/// included) along the usual way.
struct TurnCount {
    int taken = 0;
    int ahead = 0;
};
TurnCount count_turns(const scenario::Scenario& scenario, const session::Session& session);

/// The form that waits, or else the first that may come; null if the scenario has none.
struct FormOnDesk {
    const scenario::FormNode* form = nullptr;
    bool waits = false;  ///< it can be handed in now
};
FormOnDesk form_on_desk(const scenario::Scenario& scenario, const session::Step& step);

/// The labels of required fields that are still blank.
std::vector<std::string> missing_fields(const scenario::FormNode& form,
                                        const std::map<std::string, std::string>& fields);

bool is_blank(std::string_view words);

}  // namespace frontdesk::ui
