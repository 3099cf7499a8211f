#include "scoring/tour_best.h"

#include <algorithm>
#include <functional>
#include <set>

#include "core/error.h"

namespace frontdesk::scoring {
namespace {

using session::Input;
using session::Session;

/// A run on its way, how it came there, and what it has earned so far.
struct Promising {
    Session session;
    std::vector<Input> path;
    int total = 0;
};

/// Many runs side by side, one input after the other.
class Beam {
  public:
    using Inputs = std::function<std::vector<Input>(const Session&)>;
    using Wanted = std::function<bool(const std::string& key)>;

    Beam(const session::World& world, const Policy& policy, const TourLimits& limits)
        : m_world(world), m_policy(policy), m_limits(limits), m_turning(turning_points(world.scenario)) {}

    const Turning& turning() const { return m_turning; }

    /// @param wanted whether a run in a state of this key may go on
    BestPlays run(const Inputs& inputs, const Wanted& wanted) {
        m_runs.push_back({session::begin(m_world, 1), {}, 0});
        for (int taken = 0; taken < m_limits.most_inputs && !m_runs.empty(); ++taken) {
            std::vector<Promising> longer;
            for (const Promising& run : m_runs)
                for (const Input& input : inputs(run.session)) step(run, input, longer);
            keep_best(std::move(longer), wanted);
        }
        return std::move(m_best);
    }

  private:
    void step(const Promising& from, const Input& input, std::vector<Promising>& longer) {
        auto next = session::advance(m_world, from.session, input);
        auto* taken = std::get_if<Session>(&next);
        if (taken == nullptr) return;
        const Result result = score(m_world.scenario, m_world.engine, m_policy, *taken);
        std::vector<Input> path = from.path;
        path.push_back(input);
        if (!taken->ended) {
            longer.push_back({std::move(*taken), std::move(path), result.total});
            return;
        }
        BestPlay played{result.total, result.passed, result.ending, std::move(path)};
        BestPlay& same_ending = m_best.by_ending[played.ending];
        if (better(played, same_ending)) same_ending = played;
        if (better(played, m_best.overall)) m_best.overall = std::move(played);
    }

    /// Best first; at the same mark the order in which they were tried.
    void keep_best(std::vector<Promising> longer, const Wanted& wanted) {
        std::stable_sort(longer.begin(), longer.end(), [](const Promising& left, const Promising& right) {
            return left.total > right.total;
        });
        std::set<std::string> seen;
        m_runs.clear();
        for (Promising& run : longer) {
            if (m_runs.size() >= m_limits.best_width) break;
            std::string key = state_key(m_world.scenario, run.session, m_turning);
            if (wanted(key) && seen.insert(std::move(key)).second) m_runs.push_back(std::move(run));
        }
    }

    const session::World& m_world;
    const Policy& m_policy;
    const TourLimits& m_limits;
    const Turning m_turning;
    std::vector<Promising> m_runs;
    BestPlays m_best;
};

/// For each state of the walk, whether the ending can still come from it.
std::vector<bool> states_before(const Walk& walk, const std::string& ending) {
    std::vector<bool> leads_there(walk.before.size(), false);
    std::vector<std::size_t> open;
    const auto take = [&](const std::vector<std::size_t>& states) {
        for (const std::size_t state : states) {
            if (leads_there[state]) continue;
            leads_there[state] = true;
            open.push_back(state);
        }
    };
    if (const auto found = walk.ends.find(ending); found != walk.ends.end()) take(found->second);
    while (!open.empty()) {
        const std::size_t state = open.back();
        open.pop_back();
        take(walk.before[state]);
    }
    return leads_there;
}

}  // namespace

bool better(const BestPlay& left, const BestPlay& right) {
    if (left.passed != right.passed) return left.passed;
    if (left.total != right.total) return left.total > right.total;
    return right.path.empty();
}

BestPlays best_plays(const session::World& world, const Policy& policy, const TourLimits& limits) {
    try {
        return Beam(world, policy, limits)
            .run([&](const Session& session) { return good_inputs(world, session); },
                 [](const std::string&) { return true; });
    } catch (const core::Error&) {
        return {};  // The walk tells of the circle.
    }
}

BestPlay best_with_ending(const session::World& world, const Policy& policy, const Walk& walk,
                          const std::string& ending, const TourLimits& limits) {
    const std::vector<bool> leads_there = states_before(walk, ending);
    Beam beam(world, policy, limits);
    BestPlays best =
        beam.run([&](const Session& session) { return inputs_to_try(world, session, beam.turning()); },
                 [&](const std::string& key) {
                     const auto known = walk.numbers.find(key);
                     return known != walk.numbers.end() && leads_there[known->second];
                 });
    return best.by_ending[ending];
}

}  // namespace frontdesk::scoring
