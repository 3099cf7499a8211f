#pragma once

#include "scenario/model.h"

// A scenario for tests: one exercise of each kind, each with a branch for those who were right, and a
// summary.
namespace frontdesk::session::small_quiz {

/// rings (number) → opener (single) → ask (multiple) → steps (order) → urgent (sort) → who (match) →
/// note (summary) → good, or poor where something was wrong.
scenario::Scenario scenario();

}  // namespace frontdesk::session::small_quiz
