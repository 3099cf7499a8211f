#include "scoring/tour_walk.h"

#include <algorithm>
#include <deque>

#include "core/error.h"
#include "scoring/marks.h"

namespace frontdesk::scoring {
namespace {

using session::Input;
using session::Session;

/// A run on its way, and how it came there.
struct Reached {
    Session session;
    std::vector<Input> path;
};

class Walker {
  public:
    Walker(const session::World& world, const TourLimits& limits)
        : m_world(world), m_limits(limits), m_turning(turning_points(world.scenario)) {}

    Walk run() {
        start();
        while (!m_waiting.empty() && m_walk.states < m_limits.most_states) {
            Reached reached = std::move(m_waiting.front());
            m_waiting.pop_front();
            ++m_walk.states;
            if (static_cast<int>(reached.path.size()) >= m_limits.most_inputs) {
                m_walk.complete = false;
                continue;
            }
            bool any = false;
            for (const Input& input : inputs_to_try(m_world, reached.session, m_turning))
                any = step(reached, input) || any;
            if (!any) m_walk.stuck.emplace(reached.session.at, reached.path);
        }
        if (!m_waiting.empty()) m_walk.complete = false;
        return std::move(m_walk);
    }

  private:
    void start() {
        try {
            Reached reached{session::begin(m_world, 1), {}};
            note(reached, 0, 0);
            keep(std::move(reached));
        } catch (const core::Error&) {
            m_walk.circles.insert(m_world.scenario.start);
        }
    }

    /// Whether the input was taken.
    bool step(const Reached& from, const Input& input) {
        try {
            auto next = session::advance(m_world, from.session, input);
            auto* taken = std::get_if<Session>(&next);
            if (taken == nullptr) return false;
            Reached reached{std::move(*taken), from.path};
            reached.path.push_back(input);
            note(reached, from.session.trail.size(), from.session.transcript.size());
            keep(std::move(reached));
        } catch (const core::Error&) {
            m_walk.circles.insert(from.session.at);
        }
        return true;
    }

    /// What is new since the run's trail and transcript had these sizes.
    void note(const Reached& reached, std::size_t old_trail, std::size_t old_transcript) {
        const Session& session = reached.session;
        for (std::size_t i = old_trail; i < session.trail.size(); ++i) {
            m_walk.path_to.emplace(session.trail[i], reached.path);
        }
        for (std::size_t i = old_transcript; i < session.transcript.size(); ++i) {
            for (std::string& rule : rules_met(m_world.scenario, session.transcript[i])) {
                m_walk.fired.insert(std::move(rule));
            }
        }
        m_walk.first_at.emplace(session.at, session);
    }

    void keep(Reached reached) {
        if (reached.session.ended) return;
        if (m_seen.insert(state_key(m_world.scenario, reached.session, m_turning)).second) {
            m_waiting.push_back(std::move(reached));
        }
    }

    const session::World& m_world;
    const TourLimits& m_limits;
    const Turning m_turning;
    Walk m_walk;
    std::set<std::string> m_seen;
    std::deque<Reached> m_waiting;
};

struct Promising {
    Reached reached;
    int total = 0;
};

/// Best first; at the same mark the shorter way, then the order in which they were tried.
void keep_best(std::vector<Promising>& runs, const scenario::Scenario& scenario, const Turning& turning,
               std::size_t width) {
    std::stable_sort(runs.begin(), runs.end(),
                     [](const Promising& left, const Promising& right) { return left.total > right.total; });
    std::set<std::string> seen;
    std::vector<Promising> kept;
    for (Promising& run : runs) {
        if (kept.size() >= width) break;
        if (seen.insert(state_key(scenario, run.reached.session, turning)).second) {
            kept.push_back(std::move(run));
        }
    }
    runs = std::move(kept);
}

bool better(const BestPlay& left, const BestPlay& right) {
    if (left.passed != right.passed) return left.passed;
    if (left.total != right.total) return left.total > right.total;
    return right.path.empty();
}

/// Every good input to every run: those that end may be the best, the others go on.
std::vector<Promising> one_input_more(const session::World& world, const Policy& policy,
                                      const std::vector<Promising>& runs, BestPlays& best) {
    std::vector<Promising> going_on;
    for (const Promising& run : runs) {
        for (const Input& input : good_inputs(world, run.reached.session)) {
            auto next = session::advance(world, run.reached.session, input);
            auto* taken = std::get_if<Session>(&next);
            if (taken == nullptr) continue;
            const Result result = score(world.scenario, world.engine, policy, *taken);
            Reached reached{std::move(*taken), run.reached.path};
            reached.path.push_back(input);
            if (!reached.session.ended) {
                going_on.push_back({std::move(reached), result.total});
                continue;
            }
            BestPlay played{result.total, result.passed, result.ending, std::move(reached.path)};
            BestPlay& same_ending = best.by_ending[played.ending];
            if (better(played, same_ending)) same_ending = played;
            if (better(played, best.overall)) best.overall = std::move(played);
        }
    }
    return going_on;
}

}  // namespace

Walk walk_everywhere(const session::World& world, const TourLimits& limits) {
    return Walker(world, limits).run();
}

BestPlays best_plays(const session::World& world, const Policy& policy, const TourLimits& limits) {
    BestPlays best;
    try {
        const Turning turning = turning_points(world.scenario);
        std::vector<Promising> runs;
        runs.push_back({{session::begin(world, 1), {}}, 0});
        for (int inputs = 0; inputs < limits.most_inputs && !runs.empty(); ++inputs) {
            runs = one_input_more(world, policy, runs, best);
            keep_best(runs, world.scenario, turning, limits.best_width);
        }
    } catch (const core::Error&) {
        return best;  // The walk tells of the circle.
    }
    return best;
}

std::vector<std::string> rules_met(const scenario::Scenario& scenario, const session::Entry& entry) {
    std::vector<std::string> rules;
    for (const phrasing::Finding& finding : entry.assessment.forbidden) rules.push_back(finding.rule);
    for (const phrasing::Move& move : entry.assessment.moves) rules.push_back(move.rule);
    if (const auto* choice = node_as<scenario::ChoiceNode>(scenario, entry.node)) {
        for (const scenario::Option& option : choice->options) {
            if (option.id == entry.chosen && !option.fatal.empty()) rules.push_back(option.fatal);
        }
    }
    return rules;
}

}  // namespace frontdesk::scoring
