#pragma once

#include <string>

#include "ui/screens/assignment_words.h"
#include "ui/screens/scene.h"
#include "ui/screens/step_row.h"

// What trainers gave, as it stands on the first screen of those who do it.
namespace frontdesk::ui {

/// Begins it, goes on with it, or looks at what came of it; without a label there is nothing to press.
StepAction assigned_action(const Scene& scene, const app::OwnAssignment& own);

/// Its line on the list of the day.
TaskRow assigned_row(const Scene& scene, const app::PlanItem& item);

/// "周五（27 日）截止 · 80 分合格 · 还剩 2 次"
std::string assigned_terms(const Scene& scene, const app::OwnAssignment& own);
/// What the trainer wrote with it, else what it is about.
std::string assigned_text(const Scene& scene, const app::OwnAssignment& own);

}  // namespace frontdesk::ui
