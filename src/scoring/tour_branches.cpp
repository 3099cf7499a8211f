#include "scoring/tour_branches.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>

#include "core/error.h"
#include "scoring/tour_best.h"
#include "session/script.h"

namespace frontdesk::scoring {
namespace {

using session::Input;
using session::Session;

/// Runs of the same length; a run goes into one of the next layer for each input, or comes to its end.
struct RightRun {
    Session session;
    std::vector<Input> path;
    struct Way {
        Input input;
        std::optional<std::size_t> next;  ///< in the next layer
        BestPlay best;                    ///< behind the input
    };
    std::vector<Way> ways;
    BestPlay best;
};

using Layer = std::vector<RightRun>;

class RightWalk {
  public:
    RightWalk(const session::World& world, const Policy& policy, const TourLimits& limits)
        : m_world(world), m_policy(policy), m_limits(limits), m_turning(turning_points(world.scenario)) {}

    RightBranches run() {
        go_forth();
        go_back();
        for (const Layer& layer : m_layers)
            for (const RightRun& run : layer) note_lost(run);
        return std::move(m_branches);
    }

  private:
    void go_forth() {
        m_layers.push_back({{session::begin(m_world, 1), {}, {}, {}}});
        int runs = 1;
        while (!m_layers.back().empty()) {
            Layer longer = next_layer(m_layers.back());
            runs += static_cast<int>(longer.size());
            if (runs > m_limits.most_states || static_cast<int>(m_layers.size()) > m_limits.most_inputs) {
                m_branches.complete = false;
                break;
            }
            m_layers.push_back(std::move(longer));
        }
    }

    Layer next_layer(Layer& layer) const {
        Layer longer;
        std::map<std::string, std::size_t> known;
        for (RightRun& run : layer)
            for (const Input& input : right_inputs(m_world, run.session)) step(run, input, longer, known);
        return longer;
    }

    void step(RightRun& run, const Input& input, Layer& longer,
              std::map<std::string, std::size_t>& known) const {
        auto next = session::advance(m_world, run.session, input);
        auto* taken = std::get_if<Session>(&next);
        if (taken == nullptr) return;
        const Result result = score(m_world.scenario, m_world.engine, m_policy, *taken);
        std::vector<Input> path = run.path;
        path.push_back(input);
        if (taken->ended) {
            run.ways.push_back({input, {}, {result.total, result.passed, result.ending, std::move(path)}});
            return;
        }
        const std::string key =
            state_key(m_world.scenario, *taken, m_turning) + " total " + std::to_string(result.total);
        const auto [place, is_new] = known.emplace(key, longer.size());
        run.ways.push_back({input, place->second, {}});
        if (is_new) longer.push_back({std::move(*taken), std::move(path), {}, {}});
    }

    /// What is best behind each way, from the ends back to the beginning.
    void go_back() {
        for (std::size_t at = m_layers.size(); at-- > 0;) {
            for (RightRun& run : m_layers[at]) {
                for (RightRun::Way& way : run.ways) {
                    if (way.next && at + 1 < m_layers.size()) way.best = m_layers[at + 1][*way.next].best;
                    if (!way.best.path.empty() && better(way.best, run.best)) run.best = way.best;
                }
            }
        }
    }

    /// An ending that states a lower best claims no more.
    bool keeps_its_claim(const BestPlay& best) const {
        if (best.total == full_marks) return true;
        for (const auto& [id, node] : m_world.scenario.nodes) {
            const auto* end = std::get_if<scenario::EndNode>(&node.kind);
            if (end != nullptr && end->ending == best.ending && end->best) return best.total >= *end->best;
        }
        return false;
    }

    void note_lost(const RightRun& run) {
        if (run.best.total < full_marks) return;
        for (const RightRun::Way& way : run.ways) {
            const std::string line = session::to_script_line(way.input);
            if (keeps_its_claim(way.best) || !m_noted.insert({run.session.at, line}).second) continue;
            std::vector<Input> path = run.path;
            path.push_back(way.input);
            m_branches.lost.push_back({run.session.at, line, std::move(path), way.best});
        }
    }

    const session::World& m_world;
    const Policy& m_policy;
    const TourLimits& m_limits;
    const Turning m_turning;
    std::vector<Layer> m_layers;
    std::set<std::pair<scenario::NodeId, std::string>> m_noted;
    RightBranches m_branches;
};

}  // namespace

RightBranches right_branches(const session::World& world, const Policy& policy, const TourLimits& limits) {
    try {
        return RightWalk(world, policy, limits).run();
    } catch (const core::Error&) {
        return {};  // The walk tells of the circle.
    }
}

}  // namespace frontdesk::scoring
