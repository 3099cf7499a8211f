#pragma once

#include <string>
#include <vector>

#include "editing/tree.h"
#include "phrasing/engine.h"
#include "scenario/temper.h"
#include "scoring/score.h"

namespace frontdesk::app {

/// What the engine says of a listed answer of a reply node.
struct AnswerVerdict {
    editing::Path path;  ///< of its text in the scenario
    bool is_model = false;
    std::vector<std::string> made, missing;  ///< wanted moves
    std::vector<std::string> hits;           ///< forbidden acts
    bool courteous = false;
    bool fine = false;  ///< a model answer earns everything, a bad one loses something
};

/// What answers are judged with.
struct Judging {
    const phrasing::Engine& engine;
    const scenario::Tempers& tempers;
    const scoring::Policy& policy;
};

/// Each model and bad answer of a reply node, said at that node with nothing said before; nothing of other
/// nodes. Needs no scenario without errors.
std::vector<AnswerVerdict> judge_answers(const Judging& judging, const json::Value& scenario,
                                         const std::string& node);

}  // namespace frontdesk::app
