#pragma once

#include <optional>
#include <string>

#include "app/course_standing.h"
#include "ui/screens/scene.h"

// What a step of a course is called and what its button does, wherever it is shown.
namespace frontdesk::ui {

Icon step_icon(const app::StepStanding& step);
/// "前台接待", "应知应会", "改说", "考试"
std::string step_kind(const Ui& ui, const app::StepStanding& step);
/// What came of it so far: "91 分", "10 题对 9"; untouched: about how long it takes.
std::string step_figure(const Ui& ui, const app::StepStanding& step);
/// The same with best and last of a scenario.
std::string step_history(const Ui& ui, const app::StepStanding& step);
/// Its title, in the language of the screen.
std::string step_title(const Ui& ui, const app::StepStanding& step);
/// In a few words what it is about; of a scenario its summary.
std::string step_summary(const Scene& scene, const app::StepStanding& step);

/// A button of a step: `id` is "start:ID", "topic:ID", "drill:RULE", "exam:ID". An examination is begun on
/// its own screen, all else at once.
struct StepAction {
    std::string id;
    std::string label;
    std::optional<app::Intent> intent;
    std::string exam = {};
};
void perform(Scene& scene, const StepAction& action);

/// Begins it, or goes on with what was left open.
StepAction step_start(const Scene& scene, const app::StepStanding& step);
/// Once it is done: looks at how it went ("看成绩", "看错题"), or does it once more where there is nothing to
/// look at.
StepAction step_look(const Scene& scene, const app::StepStanding& step);

}  // namespace frontdesk::ui
