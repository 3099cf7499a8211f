#pragma once

#include <vector>

#include "scoring/tour.h"
#include "scoring/tour_walk.h"

namespace frontdesk::scoring {

/// Says every listed answer at its own node, there where the walk first waited (or, if it never did, at the
/// start), and adds the rules met to `walk.fired`.
std::vector<AnswerCheck> check_answers(const session::World& world, const Policy& policy, Walk& walk);

}  // namespace frontdesk::scoring
