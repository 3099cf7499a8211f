#pragma once

#include <string>
#include <vector>

#include "phrasing/rule_sentences.h"

// How well each rule of a pack knows the sentences that its author gave it.
namespace frontdesk::authoring {

struct RuleFigures {
    std::string rule;
    int should_hit = 0;  ///< Sentences of either kind.
    int should_not_hit = 0;
    int found = 0;         ///< Of should_hit, those that hit.
    int false_alarms = 0;  ///< Of should_not_hit, those that hit.

    /// 1 where nothing was found, as nothing was found wrongly.
    double precision() const;
    /// 1 where there was nothing to find.
    double recall() const;
};

/// How many sentences a rule needs at least before its figures say anything.
struct Wanted {
    int should_hit = 12;
    int should_not_hit = 12;
};
/// 12 and 12 for a forbidden act, 12 and 6 for a move.
Wanted wanted_sentences(bool forbidden);
/// The rule has fewer than that.
bool is_thin(const RuleFigures& figures, bool forbidden);

/// One entry for each rule of the engine, in its order.
std::vector<RuleFigures> bench(const std::vector<phrasing::RuleSentence>& sentences,
                               const phrasing::Engine& engine);

/// All rules together.
RuleFigures total(const std::vector<RuleFigures>& figures);

}  // namespace frontdesk::authoring
