#pragma once

#include <array>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "core/problem.h"
#include "scenario/model.h"
#include "session/session.h"

// From what happened to marks with reasons. Same transcript + same policy = same marks.
namespace frontdesk::scoring {

using scenario::Dimension;

/// One mark and why. `points` of `of`: earned; `of` 0 and `points` negative: taken away.
struct Mark {
    std::size_t entry = 0;  ///< index into the transcript
    scenario::NodeId node;
    Dimension dimension = Dimension::courtesy;
    int points = 0;
    int of = 0;
    std::string rule;  ///< finding or move it rests on; "ring", "form:flat", "choice:ID", "act:ID",
                       ///< "exercise:KIND", "part:ID", "courtesy", "hint"
    std::string why;   ///< Chinese, one short sentence
    bool fatal = false;
};

/// How marks add up; data (scenarios/policy.json).
struct Policy {
    int pass_mark = 80;
    std::array<int, scenario::dimension_count> weights{};  ///< sum 100
    /// rule id → dimension it feeds (moves) or hurts (forbidden acts)
    std::map<std::string, Dimension> rule_dimensions;
    std::map<std::string, int> rule_points;  ///< of a move where the node says nothing
    int move_points = 4;
    int lost_minor = 2;
    int lost_major = 6;
    int lost_fatal = 12;
    int lost_hint = 2;
    int lost_vague_promise = 2;         ///< no definite time, to the end
    int lost_contradicted_promise = 6;  ///< another time, without saying that it changes
    int lost_broken_promise = 6;
    int courtesy_points = 2;      ///< per reply
    int conversation_points = 2;  ///< of a step of the conversation that was kept
    Dimension conversation_dimension = Dimension::procedure;
    std::map<std::string, Dimension> conversation_dimensions;  ///< where a rule says another one
    int late_percent = 50;  ///< of the points: a wanted move that comes in a later reply, a late pick-up
    int lost_dimension_percent_per_point = 5;
    int full_weight_points =
        1;              ///< points to be earned from which a dimension has its full weight; at least 1
    int fail_cap = 59;  ///< highest total when the ending may not pass or something was fatal
};

struct PolicyRead {
    Policy policy;
    core::Problems problems;
};
/// Problems: PO001–PO006 as for every file, PO101 weights that do not add up, PO102 a fail cap that is no
/// cap.
/// @throws core::Error if the file cannot be read.
PolicyRead read_policy(const std::filesystem::path& file);

struct DimensionScore {
    bool assessed = false;  ///< false: nothing in this run speaks of it; it does not weigh
    int earned = 0;
    int of = 0;
    int lost = 0;
    int percent = 0;  ///< 0–100
};

struct Result {
    int total = 0;  ///< 0–100
    bool passed = false;
    bool complete = false;           ///< the run has ended
    std::vector<std::string> fatal;  ///< rule ids, each once
    std::array<DimensionScore, scenario::dimension_count> dimensions{};
    std::vector<Mark> marks;  ///< in the order of the transcript
    std::string ending;
    scenario::EndingKind ending_kind = scenario::EndingKind::fair;
};

/// What decides beside the marks: how the run ended.
struct RunEnd {
    bool complete = false;
    bool may_pass = true;
    std::string ending = {};
    scenario::EndingKind kind = scenario::EndingKind::fair;
};

/// What marks come to; the only place in which they are added up. Also for marks that a person corrected.
Result sum_up(std::vector<Mark> marks, const RunEnd& end, const Policy& policy);

/// Marks of a run so far; of a finished run the final ones.
Result score(const scenario::Scenario& scenario, const phrasing::Engine& engine, const Policy& policy,
             const session::Session& session);

}  // namespace frontdesk::scoring
