#pragma once

#include <string>
#include <vector>

#include "core/problem.h"
#include "phrasing/engine.h"
#include "scenario/model.h"

// Say it better: a bad reply in its situation, to be said again without it.
namespace frontdesk::curriculum {

struct DrillSituation {
    std::string id;  ///< within the drill: "a"
    std::string title;
    phrasing::Context context = phrasing::Context::call;
    bool emergency = false;
    std::string scene;           ///< one or two sentences: where, who, what happened
    std::string customer;        ///< what was said to the clerk
    std::string customer_gloss;  ///< the same in English; may be empty
    scenario::Owner owner;
    std::string bad;                 ///< the reply to be mended; it is the forbidden act
    std::string felt;                ///< what this customer feels, in their own words
    std::vector<std::string> wants;  ///< moves that the better reply makes
    std::vector<std::string> models;
    std::string tip;  ///< how to turn it, one sentence
    std::vector<std::string> third_parties;
    core::Place place;

    /// What a reply here is judged by.
    phrasing::Situation situation() const;
};

/// All situations of one forbidden act.
struct Drill {
    std::string rule;  ///< "F05"
    std::string title;
    std::vector<std::string> sources;  ///< paragraphs of the standard and rules
    std::vector<DrillSituation> situations;
    int version = 0;  ///< of what a company published; 0: none is told
    core::Place place;
};

/// Says every bad reply and every model answer to the engine: CU014 a bad reply that is not the act, CU015 a
/// model answer that leaves a wanted move out, CU016 one that is a forbidden act, CU013 a rule the pack
/// lacks.
core::Problems check_drill(const Drill& drill, const phrasing::Engine& engine);

}  // namespace frontdesk::curriculum
