#pragma once

#include <string>
#include <vector>

#include "core/problem.h"
#include "phrasing/engine.h"
#include "phrasing/pack_source.h"

namespace frontdesk::phrasing {

/// A sentence that stands beside a rule and says how the rule is meant.
struct RuleSentence {
    enum class Kind { should_hit, should_not_hit, better };

    std::string rule;
    Kind kind = Kind::should_hit;
    std::string reply;
    Situation situation;
    core::Place place;
};

/// Those of all rules of a pack, and of the overlays on it: theirs are added, the ones they take back or
/// whose rule they switch off are gone.
std::vector<RuleSentence> rule_sentences(const PackSource& pack,
                                         const std::vector<PackSource>& overlays = {});

/// True if the rule counts in what was found.
bool counts(const Assessment& assessment, const std::string& rule);

/// A problem for each sentence that is judged otherwise than it says.
core::Problems check_sentences(const std::vector<RuleSentence>& sentences, const Engine& engine);

/// The same for all sentences of a pack and its overlays, with the conversations of conversation rules.
core::Problems check_sentences(const PackSource& pack, const std::vector<PackSource>& overlays,
                               const Engine& engine);

}  // namespace frontdesk::phrasing
