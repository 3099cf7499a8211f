#pragma once

#include <vector>

#include "session/session.h"

// How what was said moves somebody's heat (火气 0–100).
namespace frontdesk::session {

/// What one reply does to an owner of this type. Each force acts once however many rules exert it; a
/// downgraded act exerts half of it (towards zero). A reply that exerts no force changes heat by
/// `Tempers::nothing`.
std::vector<HeatChange> felt_changes(const scenario::Tempers& tempers, scenario::OwnerType type,
                                     const phrasing::Assessment& assessment);

/// Moves the heat of the entry's person by the sum of `changes`, kept within 0–100, and writes both into it.
void move_heat(Session& session, Entry& entry, std::vector<HeatChange> changes);

}  // namespace frontdesk::session
