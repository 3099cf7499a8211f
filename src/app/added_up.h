#pragma once

#include "app/content.h"
#include "records/store.h"

namespace frontdesk::app {

/// Attempts whose marks two stations corrected before they heard of each other: what all corrections come to
/// together, and whether examinations are passed with it. Every station comes to the same.
void add_up_corrections(records::Store& store, const Content& content);

}  // namespace frontdesk::app
