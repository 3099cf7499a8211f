#pragma once

#include <map>
#include <string>
#include <string_view>

#include "phrasing/engine.h"

// How far a pack agrees with people who labelled replies.
namespace frontdesk::authoring {

/// Of one rule, or of many together.
struct Agreement {
    int right = 0;
    int extra = 0;    ///< Found and not labelled.
    int missing = 0;  ///< Labelled and not found.

    /// 1 where nothing was found.
    double precision() const;
    /// 1 where nothing was labelled.
    double recall() const;
    /// 1 where there was nothing to find and nothing was found.
    double f1() const;
};

struct LabelledFigures {
    std::map<std::string, Agreement> rules;  ///< Those that were labelled or found.
    Agreement forbidden;
    Agreement moves;
    int replies = 0;
    int clean = 0;            ///< Replies that were labelled free of forbidden acts.
    int false_alarms = 0;     ///< Of these, replies in which one was found.
    core::Problems problems;  ///< Lines that cannot be used, and labels that the pack does not know.
};

/// @param text one JSON object a line: `{"id", "context", "customer", "reply", "forbidden": […], "moves":
/// […]}`.
/// @param name of the file, for problems.
LabelledFigures measure_labelled(std::string_view text, const std::string& name,
                                 const phrasing::Engine& engine);

}  // namespace frontdesk::authoring
