#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "app/naming.h"
#include "session/session.h"

// Why somebody's temper moved: every move with what was felt and by which rule.
namespace frontdesk::app {

struct HeatCause {
    int delta = 0;
    std::string felt;  ///< Chinese
    std::string rule;  ///< the names of what was done, in the language of the reader; empty: the story's own
};

struct HeatStep {
    std::size_t entry = 0;  ///< index into the transcript
    int turn = 0;           ///< as the play screen counts; 0: no turn of the trainee
    int delta = 0;          ///< sum of the causes, not 0 unless they cancel each other
    int after = 0;          ///< 0–100
    std::vector<HeatCause> causes;
};

/// Every line that moved the temper of `person`, in the order of the talk.
std::vector<HeatStep> heat_steps(const RuleNames& names, const std::vector<session::Entry>& transcript,
                                 const std::string& person);

}  // namespace frontdesk::app
