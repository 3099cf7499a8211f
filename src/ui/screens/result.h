#pragma once

#include <string>

#include "app/turns.h"
#include "ui/screens/scene.h"

// The regions of the result screen. Each takes its height off the top of `column`.
namespace frontdesk::ui {

/// The result on the screen; only while one is shown.
inline const app::ShownResult& shown(const Scene& scene) {
    return *scene.state().result;
}

void draw_score_card(Scene& scene, Rect& column);
/// @param bottom_at_least the card reaches down to there
void draw_dimensions_card(Scene& scene, Rect& column, float bottom_at_least = 0);
/// How content the owner goes; nothing where that cannot be told any more.
void draw_satisfaction_card(Scene& scene, Rect& column);
void draw_try_card(Scene& scene, Rect& column);
/// One turn said again, and below it the scenario to do next. @param bottom the card reaches down to there
void draw_again_card(Scene& scene, Rect& column, float bottom = 0);
/// The turns with what each was worth, the worst one chosen, and the button that says it again.
void draw_retry(Scene& scene, Rect& column);
/// "第 2 轮再说"
std::string retry_words(const Ui& ui, const app::Turn& turn);

/// The talk with its notes in the margin and what was promised in it, in a card of its own that scrolls.
void draw_noted_talk(Scene& scene, const Rect& place);
/// The same without scrolling; takes its height off the column.
void draw_noted_lines(Scene& scene, Rect& column);
/// Heading and legend of the talk.
void draw_talk_head(Scene& scene, Rect row);

/// 0 to 1 while the figures are drawn for the first time, then 1.
float arrival(Scene& scene);

}  // namespace frontdesk::ui
