#pragma once

#include <string>

#include "ui/screens/scene.h"

// The regions of the screen that puts two versions side by side.
namespace frontdesk::ui {

/// The two versions; only while there are two.
inline const app::Comparison& compared(const Scene& scene) {
    return *scene.state().comparison;
}

/// "第 3 次 · 再说 2"
std::string version_words(const Scene& scene, const records::AttemptHead& head);

/// Which reads better and in what, and the button that says the turn again at which they part. Takes its
/// height off the column.
void draw_compare_words(Scene& scene, Rect& column);
/// Above each talk: which attempt, its total, and the way to another one. Takes its height off the column.
void draw_version_heads(Scene& scene, Rect& column, bool side_by_side);

}  // namespace frontdesk::ui
