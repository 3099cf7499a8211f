#pragma once

#include "scenario/model.h"
#include "session/session.h"
#include "ui/cue.h"

namespace frontdesk::ui {

/// The voice of whoever says this line: a woman's or a man's by how they are addressed, slower if they are
/// elderly, and of no two people of a scenario the same.
Voice voice_of(const scenario::Scenario& scenario, const session::Entry& line);

/// Of somebody who belongs to no scenario.
Voice voice_named(const std::string& name);

}  // namespace frontdesk::ui
