#pragma once

#include <string>
#include <string_view>

#include "ui/kit/icons.h"
#include "ui/kit/ui.h"

namespace frontdesk::ui {

enum class ChipKind { plain, made, advice, fatal, outline };

struct ChipLook {
    ChipKind kind = ChipKind::plain;
    Icon icon = Icon::none;
    float height = 28;  ///< logical; 24 in tables
};

float chip_width(const Ui& ui, std::string_view label, const ChipLook& look);
/// Draws the chip with its upper left corner at `at`; returns its width.
float chip(Ui& ui, ImVec2 at, std::string_view label, const ChipLook& look);
/// At the right edge of `row`, in its middle; takes the place off the row.
void chip_right(Ui& ui, Rect& row, std::string_view label, const ChipLook& look);

/// A filter that is on or off: 34 high, radius 8. Returns true when pressed.
bool filter_chip(Ui& ui, std::string_view id, const Rect& rect, std::string_view label, bool on);
float filter_chip_width(const Ui& ui, std::string_view label, bool on);
/// Words of people's own, such as a name, so that the chip is no wider than `width`: what is longer ends in
/// dots.
std::string filter_chip_label(const Ui& ui, std::string_view own_words, float width);

}  // namespace frontdesk::ui
