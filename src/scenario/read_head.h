#pragma once

#include "scenario/notes.h"

namespace frontdesk::scenario {

/// Everything of a scenario but its nodes.
void read_head(json::ObjectReader& reader, Scenario& scenario, const Reading& reading);

}  // namespace frontdesk::scenario
