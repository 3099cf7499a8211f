#pragma once

#include <cstddef>

// How a supervisor looks at the overview.
namespace frontdesk::ui {

enum class OverviewMenu { none, site, team, period, more };

struct OverviewMemory {
    OverviewMenu menu = OverviewMenu::none;  ///< whose choices lie open
    std::size_t first_column = 0;            ///< of the heat map
    bool asked = false;                      ///< the overview was asked for since somebody signed in
    bool keeps_place = false;                ///< what lay open is there again with the next look at it
    bool to_cards = false;                   ///< the cards below are asked for
};

}  // namespace frontdesk::ui
