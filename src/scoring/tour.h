#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/problem.h"
#include "scoring/score.h"
#include "session/session.h"

// Plays a scenario automatically, to tell its author what works: which nodes and endings can be reached and
// how, the best mark that can be earned, and whether the model and bad answers do what they are listed for.
namespace frontdesk::scoring {

struct TourLimits {
    int most_states = 20000;      ///< different states from which something is tried
    int most_inputs = 60;         ///< longest path
    std::size_t best_width = 24;  ///< runs kept side by side in the search for the best mark
};

struct NodeVisit {
    scenario::NodeId node;
    bool reached = false;
    std::vector<session::Input> path;  ///< shortest one that was found
};

struct BestPlay {
    int total = 0;
    bool passed = false;
    std::string ending;
    std::vector<session::Input> path;
};

struct EndingVisit {
    std::string ending;
    scenario::NodeId node;
    scenario::EndingKind kind = scenario::EndingKind::fair;
    bool reached = false;
    std::vector<session::Input> path;
    std::optional<int> claims;  ///< the best mark that it says can be reached with it
    BestPlay best;              ///< found with it; no inputs where it was not looked for
};

/// A listed answer, said at its own node.
struct AnswerCheck {
    scenario::NodeId node;
    std::string text;
    bool is_model = false;             ///< else it is a bad one
    std::vector<std::string> made;     ///< wanted moves that it makes; of a summary "part:ID"
    std::vector<std::string> missing;  ///< wanted moves that it does not make
    std::vector<std::string> hits;     ///< forbidden acts in it
    bool courteous = false;            ///< full marks for courtesy
    bool fine = false;                 ///< does what it is listed for
};

struct TourReport {
    std::string scenario;
    int states = 0;
    bool complete = false;             ///< false: a limit was hit before everything was tried
    std::vector<NodeVisit> nodes;      ///< in the order of their ids
    std::vector<EndingVisit> endings;  ///< the same
    BestPlay best;
    std::vector<AnswerCheck> answers;
    std::vector<std::string> fired;   ///< rules that were met anywhere, in order
    std::vector<std::string> silent;  ///< rules trained that never were
    core::Problems problems;
    /// For each of the problems, in their order: the shortest play that shows it; empty where there is none
    /// to show (nothing leads there, or it is about the scenario as a whole).
    std::vector<std::vector<session::Input>> plays;
};

/// Problems: TR001 a node is never reached · TR002 an ending is never reached · TR003 nobody can pass · TR004
/// the best mark with an ending is another than it claims (warning) · TR005 a model answer misses wanted
/// moves · TR006 a model answer commits a forbidden act · TR007 a model answer lacks courtesy · TR008 a bad
/// answer loses nothing · TR009 a rule trained never fires (warning) · TR010 a limit was hit (warning) ·
/// TR011 the scenario runs in a circle · TR012 a node at which nothing that is offered can be done · TR013 a
/// good ending that model answers do not pass with (warning).
TourReport tour(const session::World& world, const Policy& policy, const TourLimits& limits = {});

}  // namespace frontdesk::scoring
