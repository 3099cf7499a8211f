#pragma once

#include <string>
#include <string_view>

#include "app/noted_talk.h"
#include "ui/kit/icons.h"
#include "ui/kit/ui.h"

// Small things that stand beside what was said: numbered badges, notes with a bar, rows with a tick.
namespace frontdesk::ui {

using app::Tone;

ImU32 tone_ink(const Theme& theme, Tone tone);
ImU32 tone_fill(const Theme& theme, Tone tone);

/// The bar at the left of a note; returns where the text goes.
Rect note_bar(Ui& ui, const Rect& rect, Tone tone);

/// A box of 20 in the middle of the height of `place`, at its left; with a tick where it is on. `strong`: it
/// was ticked itself, not by something above it.
void tick_box(Ui& ui, const Rect& place, bool on, bool strong = true);

/// A row of a checklist: tick or empty ring, the words, and at the right what earned it. Grows with the
/// words.
float check_row_height(const Ui& ui, float width, std::string_view words, std::string_view earned);
void check_row(Ui& ui, const Rect& row, bool made, std::string_view words, std::string_view earned);
/// The same in caption size with a bare tick (已经知道).
float fact_row(Ui& ui, const Rect& row, bool known, std::string_view words);
float fact_row_height(const Ui& ui, float width, std::string_view words);

/// Amber-soft box with a light bulb: heading in bold, then the rest. Returns its height.
float advice_box(Ui& ui, const Rect& rect, std::string_view heading, std::string_view rest);
float advice_box_height(const Ui& ui, float width, std::string_view heading, std::string_view rest);

/// Card heading: icon, bold body words, and a caption at the right. Returns its height.
float heading(Ui& ui, const Rect& row, Icon which, ImU32 colour, std::string_view words,
              std::string_view aside = {});

}  // namespace frontdesk::ui
