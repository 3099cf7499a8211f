#pragma once

#include "session/session.h"

// A small telephone scenario made in the program, with every kind of node, for the tests of this layer and
// the next. It needs the rule pack tests/packs/tiny.
namespace frontdesk::session::small_call {

/// ring → opens → listen → where → plan → (promise) → record → hang-up → calm | fair; and three bad ends.
scenario::Scenario scenario();

scenario::Tempers tempers();

/// The form filled in right.
Fill right_form();

/// From the first ring to the good end.
std::vector<Input> best_play();

}  // namespace frontdesk::session::small_call
