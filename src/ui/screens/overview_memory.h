#pragma once

#include <cstddef>

#include "records/ids.h"

// How a supervisor looks at the overview.
namespace frontdesk::ui {

enum class OverviewMenu { none, site, team, period, more };

struct OverviewMemory {
    OverviewMenu menu = OverviewMenu::none;  ///< whose choices lie open
    std::size_t first_column = 0;            ///< of the heat map
    bool asked = false;                      ///< the overview was asked for since somebody signed in
    records::AttemptId jumped;               ///< to whose line the page has gone already
    int frames_to_line = 0;                  ///< for so many frames the page goes there
    bool to_cards = false;                   ///< the cards below are asked for
};

}  // namespace frontdesk::ui
