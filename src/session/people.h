#pragma once

#include <string>

#include "session/session.h"

// Who is there, and with whom the trainee deals.
namespace frontdesk::session {

/// Everybody with the heat that they start with; the owner is there.
void people_begin(const scenario::Scenario& scenario, Session& session);

void come(Session& session, const std::string& person);
void leave(Session& session, const std::string& person);
/// From here on the trainee deals with this person, who has come by that.
void turn_to(Session& session, const std::string& person);

/// Who is on this line of the telephone; null where the story has nobody on the second line, so that people
/// do not come and go with the lines.
const scenario::Owner* person_on_line(const scenario::Scenario& scenario, int line);

/// Where the story has somebody on the second line, whoever is on the line that is talked on now is dealt
/// with, and whose line went dead has gone. `before`: the telephone before the act.
void follow_lines(const scenario::Scenario& scenario, Session& session, const Phone& before);

}  // namespace frontdesk::session
