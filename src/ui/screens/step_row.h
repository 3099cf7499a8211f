#pragma once

#include "ui/screens/step_parts.h"

// One line of a list of things to do: mark, title, kind, figure and a button.
namespace frontdesk::ui {

struct TaskRow {
    Icon icon = Icon::none;
    std::string title;
    std::string kind;    ///< in the middle; may be empty
    std::string figure;  ///< what came of it, or how long it takes
    StepAction action;   ///< without a label: there is nothing to press
    bool done = false;
    bool is_next = false;     ///< the one to do first: bold, with a filled button
    bool has_result = false;  ///< the figure is what came of it
    float figure_width = 84;  ///< logical pixels
    bool warns = false;       ///< the kind is a warning
};

/// Logical height.
inline constexpr float task_row_height = 62;

void draw_task_row(Scene& scene, const Rect& rect, const TaskRow& row);

}  // namespace frontdesk::ui
