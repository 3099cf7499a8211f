#pragma once

#include "ui/screens/scene.h"

// The figures of my records, region by region. Each draws from the top of `column` and takes its place off
// it; a card that is given `bottom` grows down to there.
namespace frontdesk::ui {

/// All of them, as many side by side as there is room for.
void draw_figures(Scene& scene, Rect& column);

/// One square a day over the last weeks, the warmer the longer was practised.
void draw_practice_calendar(Scene& scene, Rect& column);
/// Minutes practised in each of the last weeks.
void draw_practice_weeks(Scene& scene, Rect& column, float bottom);
/// Each dimension over the last attempts.
void draw_dimension_trends(Scene& scene, Rect& column);
/// Which forbidden acts fade and which return, with what was said last.
void draw_rule_histories(Scene& scene, Rect& column);

/// Heading of a card, cut off the top of `inside`; `aside` stands at the right where there is room.
void figures_heading(Ui& ui, Rect& inside, std::string_view id, const std::string& title,
                     const std::string& aside);
/// Tells tests what a picture says.
void trace_figure(const Ui& ui, std::string_view id, const Rect& place, const std::string& says,
                  const std::string& value);

/// The lessons at which one was present; takes its height off the column, and nothing if there are none.
void draw_credited_lessons(Scene& scene, Rect& column);

}  // namespace frontdesk::ui
