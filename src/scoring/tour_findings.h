#pragma once

#include <string>
#include <utility>
#include <vector>

#include "scoring/tour_walk.h"

namespace frontdesk::scoring {

/// Collects what is wrong, each with a place in the scenario's file and the play that leads there.
class Findings {
  public:
    Findings(const scenario::Scenario& scenario, const Walk& walk) : m_scenario(scenario), m_walk(walk) {}

    void add(const char* code, core::Level level, const core::Place& place, std::string message,
             std::string way_out) {
        m_problems.push_back({code, level, place, std::move(message), std::move(way_out)});
        m_plays.resize(m_problems.size());
    }
    void add(const char* code, core::Level level, const scenario::NodeId& node, std::string message,
             std::string way_out) {
        const scenario::Node* found = m_scenario.find(node);
        add(code, level, found == nullptr ? m_scenario.place : found->place, std::move(message),
            std::move(way_out));
        if (const auto way = m_walk.path_to.find(node); way != m_walk.path_to.end()) play(way->second);
    }
    void add(const char* code, core::Level level, std::string message, std::string way_out) {
        add(code, level, m_scenario.place, std::move(message), std::move(way_out));
    }
    /// The problem that was added last shows in this play.
    void play(std::vector<session::Input> inputs) { m_plays.back() = std::move(inputs); }
    void give(TourReport& report) {
        report.problems = std::move(m_problems);
        report.plays = std::move(m_plays);
    }

  private:
    const scenario::Scenario& m_scenario;
    const Walk& m_walk;
    core::Problems m_problems;
    std::vector<std::vector<session::Input>> m_plays;
};

}  // namespace frontdesk::scoring
