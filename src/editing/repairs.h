#pragma once

#include <optional>
#include <string>

#include "editing/findings.h"

// The way out of a problem, where there is only one that makes sense and the program can go it.
namespace frontdesk::editing {

enum class RepairKind {
    use_word,     ///< another word was meant
    use_key,      ///< another key was meant
    add_ending,   ///< there is none
    remove_node,  ///< that nobody gets to
    add_to_trains,
    take_out,  ///< of a list or an object
    move_to_end,
};

struct Repair {
    RepairKind kind = RepairKind::use_word;
    Path path;         ///< of what is changed
    std::string word;  ///< that is put there or taken away; of `remove_node` its id
};

/// Nothing if somebody has to decide what is meant.
std::optional<Repair> repair_of(const Document& document, const Finding& finding);

/// The scenario with the repair made; nothing if it does not fit any more.
std::optional<json::Value> with_repair(const json::Value& scenario, const Repair& repair);

}  // namespace frontdesk::editing
