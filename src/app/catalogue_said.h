#pragma once

#include <string>
#include <vector>

#include "app/drill_marks.h"
#include "editing/tree.h"

// What the engine says of the sentences of a situation while they are written.
namespace frontdesk::app {

struct SaidVerdict {
    editing::Path path;  ///< of its text in the drill
    bool is_bad = false;
    bool fine = false;  ///< a model answer earns all points, the bad reply is the act of the drill
    DrillMarks marks;   ///< as a trainee's reply here
    std::vector<std::string> missing;  ///< wanted moves
    std::vector<std::string> hits;     ///< forbidden acts
};

/// A situation as far as it is written: what is missing stays empty.
curriculum::DrillSituation situation_in(const json::Value& drill, std::size_t situation);

/// The bad reply and each model answer of a situation; needs no drill without errors.
std::vector<SaidVerdict> judge_situation(const json::Value& drill, std::size_t situation,
                                         const phrasing::Engine& engine);

}  // namespace frontdesk::app
