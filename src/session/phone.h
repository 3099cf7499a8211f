#pragma once

#include <cstdint>
#include <string>

#include "session/session.h"

// The telephone: two lines, rings counted from simulated time, and what the acts do to the lines.
// At the moment a line can be reached it is ringing for the `already`-th time (at least the first); each
// period brings one ring more; with the one after `last_ring` the caller is gone.
namespace frontdesk::session {

int rings_now(const Line& line, std::int64_t clock_ms);

/// Simulated moment of ring number `ring` (in the past for those that have sounded).
std::int64_t ring_at_ms(const Line& line, int ring);

/// When the caller gives up.
std::int64_t gives_up_at_ms(const Line& line);

/// Starts the ringing on the line it names, or on the other one where that is taken by a call; a line that
/// already rings goes on ringing.
void start_ringing(Phone& phone, const scenario::Ringing& ringing, std::int64_t clock_ms);
void stop_ringing(Line& line);

/// The number of the line that is in this state, of two the one that has been for longer; 0: none is.
int line_in(const Phone& phone, LineState state);

/// The line that rings while the run waits at this node; 0: none.
int ringing_line(const Phone& phone, const scenario::Node& node);

/// Where nobody picks up or dials and yet the call can be held or hung up, it is on from the start.
bool begins_in_call(const scenario::Scenario& scenario);

/// Why the act cannot be done as the lines stand, and what can be; empty if it can.
std::string impossible(const Phone& phone, const std::string& act);

/// pick-up takes the ringing line and dial a free one, and both put another call on hold; hold, resume and
/// swap go between the lines; hang-up and wait-hang-up end the call. Other acts leave the telephone alone.
/// @param rings the line to pick up; 0: a free one
/// @return the line on which it was done, 0 if on none
int do_act(Phone& phone, const std::string& act, int rings, std::int64_t clock_ms);

}  // namespace frontdesk::session
