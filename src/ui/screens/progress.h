#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "app/app.h"

// What the trainee has reached so far, read out of the list of attempts.
namespace frontdesk::ui {

struct ScenarioProgress {
    std::optional<int> best, last;  ///< totals of finished attempts
    bool passed = false;            ///< at least once
    int tries = 0;                  ///< finished ones
    std::optional<records::AttemptHead> open;
};

ScenarioProgress progress_of(const app::State& state, std::string_view scenario);

/// The attempt that was left open last.
std::optional<records::AttemptHead> latest_open(const app::State& state);

/// What to practise next: not passed yet before passed, in the order of the library; never `but_not` unless
/// there is nothing else. Null only if there are no scenarios.
const scenario::Scenario* suggested(const app::App& app, std::string_view but_not = {});

/// How many scenarios were passed at least once.
int passed_count(const app::App& app);

}  // namespace frontdesk::ui
