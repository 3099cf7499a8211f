#pragma once

#include <cstddef>
#include <string>

// How a trainer looks at the item analysis.
namespace frontdesk::ui {

enum class ItemColumn { name, attempts, missed, facility, discrimination, note };

struct ItemsMemory {
    bool by_step = false;  ///< the steps; else the scenarios
    std::string words;     ///< that have to fit
    std::string scenario;  ///< whose steps alone are shown; empty: of all
    ItemColumn sorted_by = ItemColumn::note;
    bool downwards = false;  ///< the largest first
    std::string open;        ///< the row that is explained; empty: none
    std::size_t room = 40;   ///< rows shown at most
};

}  // namespace frontdesk::ui
