#include "ui/screens/progress.h"

#include <algorithm>

namespace frontdesk::ui {

using records::AttemptState;

ScenarioProgress progress_of(const app::State& state, std::string_view scenario) {
    ScenarioProgress progress;
    for (const records::AttemptHead& head : state.attempts) {  // the latest first
        if (head.scenario != scenario) continue;
        if (head.state == AttemptState::open && !progress.open) progress.open = head;
        // A turn said again is no attempt of its own.
        if (head.state != AttemptState::finished || head.is_branch()) continue;
        if (!progress.last) progress.last = head.total;
        progress.best = std::max(progress.best.value_or(0), head.total);
        progress.passed = progress.passed || head.passed;
        ++progress.tries;
    }
    return progress;
}

std::optional<records::AttemptHead> latest_open(const app::State& state) {
    for (const records::AttemptHead& head : state.attempts) {
        if (head.state == AttemptState::open) return head;
    }
    return {};
}

const scenario::Scenario* suggested(const app::App& app, std::string_view but_not) {
    const auto& scenarios = app.content().in_order;
    const scenario::Scenario* second = nullptr;
    for (const scenario::Scenario* scenario : scenarios) {
        if (scenario->id == but_not) continue;
        if (second == nullptr) second = scenario;
        if (!progress_of(app.state(), scenario->id).passed) return scenario;
    }
    if (second != nullptr) return second;
    return scenarios.empty() ? nullptr : scenarios.front();
}

int passed_count(const app::App& app) {
    const auto& scenarios = app.content().library.scenarios;
    return static_cast<int>(std::count_if(scenarios.begin(), scenarios.end(), [&app](const auto& scenario) {
        return progress_of(app.state(), scenario.id).passed;
    }));
}

}  // namespace frontdesk::ui
