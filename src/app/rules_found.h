#pragma once

#include <string>
#include <string_view>

#include "records/rows.h"

namespace frontdesk::app {

/// The rules of one kind ("forbidden", "move") that were found in a reply, as tables list them: "F05 F23".
std::string rules_found(const records::TurnRow& turn, std::string_view kind);

}  // namespace frontdesk::app
