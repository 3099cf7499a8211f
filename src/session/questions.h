#pragma once

#include <string>

#include "session/session.h"

// What people want to know: asked, answered, or asked again.
namespace frontdesk::session {

/// How much hotter it makes somebody to have to ask again, and what they feel.
inline constexpr int heat_of_asking_again = 2;
inline constexpr const char* felt_asking_again = "问了没得到回答";

/// The questions of a line that was said are open from now on.
void open_questions(Session& session, const scenario::SayNode& say);

/// After a reply: which open questions of the person it was said to does it answer?
void note_answers(const World& world, Session& session);

/// What the speaker of `say` adds because they got a reply but no answer; empty if nothing. Counts it as
/// asked again. Nobody asks in the line after which it is over.
std::string asked_again(const World& world, Session& session, const scenario::SayNode& say);

}  // namespace frontdesk::session
