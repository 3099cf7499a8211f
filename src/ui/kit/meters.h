#pragma once

#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "app/naming.h"
#include "scenario/model.h"
#include "ui/kit/ui.h"

// Pictures of figures: mood, progress, turns, score and the six dimensions.
namespace frontdesk::ui {

using app::mood_word;

/// Five segments, furious at the left. `heat` 0–100 places the knob; may lie between whole numbers.
void mood_bar(Ui& ui, const Rect& row, float heat);

/// `share` 0–1 of the trough is filled; `earlier` marks a best before.
void progress_bar(Ui& ui, const Rect& row, float share, std::optional<float> earlier = {});

/// One dot a turn; `current` counts from 0 and is wider, those before are filled. Returns the width.
float turn_dots(Ui& ui, ImVec2 at, int current, int count);
float turn_dots_width(const Ui& ui, int count);

/// `share` 0–1 round a circle, from the top clockwise, with `figure` in the middle.
void score_ring(Ui& ui, const Rect& square, float share, std::string_view figure, bool passed);

struct RadarAxis {
    std::string label;
    float now = 0;                ///< 0–1
    std::optional<float> before;  ///< 0–1
    bool assessed = true;         ///< false: only the label is drawn
};
/// Six axes, the first at the top, in the middle of `place`. `radius` in pixels; leave 28 logical pixels
/// above and below it for labels.
void radar(Ui& ui, const Rect& place, float radius, std::span<const RadarAxis, 6> axes);

/// Up to three discs, filled as the phone rings; more rings fill all. Right-aligned at `right`.
void ring_dots(Ui& ui, ImVec2 right_middle, int rings, ImU32 colour);

}  // namespace frontdesk::ui
