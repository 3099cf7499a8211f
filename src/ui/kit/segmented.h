#pragma once

#include <optional>
#include <span>
#include <string>

#include "ui/kit/ui.h"

namespace frontdesk::ui {

/// One of a few choices, 36 high. `ids` are told to tests as `id:value`. Breaks into rows if the width is
/// small. `missing`: with an amber edge. Returns the newly chosen index.
struct SegmentedChoice {
    std::string id;     ///< whole id of this segment
    std::string label;  ///< as shown
    bool enabled = true;
};
std::optional<std::size_t> segmented(Ui& ui, const Rect& rect, std::span<const SegmentedChoice> choices,
                                     std::optional<std::size_t> chosen, bool missing = false);
/// Width of all of them in one row.
float segmented_width(const Ui& ui, std::span<const SegmentedChoice> choices);
/// Height for the given width.
float segmented_height(const Ui& ui, float width, std::span<const SegmentedChoice> choices);

}  // namespace frontdesk::ui
