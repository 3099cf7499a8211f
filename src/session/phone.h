#pragma once

#include <cstdint>
#include <string>

#include "session/session.h"

// The telephone: rings counted from simulated time, and what the acts do to the line.
// At the moment the phone can be reached it is ringing for the `already`-th time (at least the first); each
// period brings one ring more; with the one after `last_ring` the caller is gone.
namespace frontdesk::session {

int rings_now(const scenario::Ringing& ringing, const Phone& phone, std::int64_t clock_ms);

/// Simulated moment of ring number `ring` (in the past for those that have sounded).
std::int64_t ring_at_ms(const scenario::Ringing& ringing, const Phone& phone, int ring);

/// When the caller gives up.
std::int64_t gives_up_at_ms(const scenario::Ringing& ringing, const Phone& phone);

/// Starts the ringing; one that already rings goes on ringing.
void start_ringing(Phone& phone, std::int64_t clock_ms);

/// pick-up and dial open the line, hold and resume switch it, hang-up and wait-hang-up close it; other acts
/// leave the telephone alone.
/// @param rings how often it had rung, for pick-up
void do_act(Phone& phone, const std::string& act, int rings, std::int64_t clock_ms);

}  // namespace frontdesk::session
