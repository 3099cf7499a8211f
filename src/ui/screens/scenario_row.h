#pragma once

#include "ui/screens/progress.h"
#include "ui/screens/scene.h"

namespace frontdesk::ui {

/// 62 logical pixels: state, title, track, best and last score, and the button that starts or goes on.
struct ScenarioRow {
    const scenario::Scenario& scenario;
    ScenarioProgress progress;
    bool is_next = false;  ///< the one to do first: bold, with a filled button
    bool with_summary = false;
};

/// Logical width of a row from which the columns in its middle are shown.
inline constexpr float columns_from = 640;

float scenario_row_height(const Scene& scene, const ScenarioRow& row, float width);
void draw_scenario_row(Scene& scene, const Rect& rect, const ScenarioRow& row);

/// Starts the scenario, or goes on with the attempt that was left open.
void start_or_resume(Ui& ui, const scenario::Scenario& scenario, const ScenarioProgress& progress);

/// "最好 91，最近 84", "还没练", "练到一半"
std::string progress_words(const Ui& ui, const ScenarioProgress& progress);

}  // namespace frontdesk::ui
