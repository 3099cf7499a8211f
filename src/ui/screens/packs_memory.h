#pragma once

#include <set>
#include <string>

// What somebody has half-made of a content pack.
namespace frontdesk::ui {

struct PackNames {
    std::string title, id, version;

    bool operator==(const PackNames&) const = default;
};

struct PacksMemory {
    bool bringing = false;           ///< the page on which packs come in; else the one on which they are made
    std::set<std::string> left_out;  ///< items that are not ticked
    PackNames names;                 ///< as they stand in the fields
    PackNames suggested;             ///< what the fields were filled with
    std::string place;               ///< where the pack goes
    bool own_place = false;          ///< somebody typed it; else it follows the names
    std::string file;                ///< the pack that is to be looked into
};

}  // namespace frontdesk::ui
