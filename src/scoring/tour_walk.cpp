#include "scoring/tour_walk.h"

#include <deque>
#include <optional>

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
    std::size_t number = 0;  ///< of its state
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
            Reached reached{session::begin(m_world, 1), {}, 0};
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
            Reached reached{std::move(*taken), from.path, 0};
            reached.path.push_back(input);
            note(reached, from.session.trail.size(), from.session.transcript.size());
            keep(std::move(reached), from.number);
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

    void keep(Reached reached, std::optional<std::size_t> from = std::nullopt) {
        if (reached.session.ended) {
            if (from) m_walk.ends[reached.session.ending].push_back(*from);
            return;
        }
        const auto [known, is_new] = m_walk.numbers.emplace(
            state_key(m_world.scenario, reached.session, m_turning), m_walk.before.size());
        if (is_new) m_walk.before.emplace_back();
        if (from) m_walk.before[known->second].push_back(*from);
        reached.number = known->second;
        if (is_new) m_waiting.push_back(std::move(reached));
    }

    const session::World& m_world;
    const TourLimits& m_limits;
    const Turning m_turning;
    Walk m_walk;
    std::deque<Reached> m_waiting;
};

}  // namespace

Walk walk_everywhere(const session::World& world, const TourLimits& limits) {
    return Walker(world, limits).run();
}

std::vector<std::string> rules_met(const scenario::Scenario& scenario, const session::Entry& entry) {
    std::vector<std::string> rules;
    for (const phrasing::Finding& finding : entry.assessment->forbidden) rules.push_back(finding.rule);
    for (const phrasing::Move& move : entry.assessment->moves) rules.push_back(move.rule);
    if (const auto* choice = node_as<scenario::ChoiceNode>(scenario, entry.node)) {
        for (const scenario::Option& option : choice->options) {
            if (option.id == entry.chosen && !option.fatal.empty()) rules.push_back(option.fatal);
        }
    }
    return rules;
}

}  // namespace frontdesk::scoring
