#pragma once

#include <string>
#include <string_view>

#include "ui/kit/ui.h"

// Strokes, fills and texts. Everything the widgets draw goes through here.
namespace frontdesk::ui {

enum class Align { left, centre, right };

void fill(Ui& ui, const Rect& rect, ImU32 colour, float radius = 0);
/// An edge of `width` pixels inside the rectangle.
void edge(Ui& ui, const Rect& rect, ImU32 colour, float radius, float width);
void dashed_edge(Ui& ui, const Rect& rect, ImU32 colour, float radius, float width);
void line(Ui& ui, ImVec2 from, ImVec2 to, ImU32 colour, float width);
/// A line of one logical pixel across the top of `rect`.
void hairline(Ui& ui, const Rect& rect);
void dashed_line(Ui& ui, ImVec2 from, ImVec2 to, ImU32 colour, float width, float dash, float gap);
void disc(Ui& ui, ImVec2 middle, float radius, ImU32 colour);
void ring(Ui& ui, ImVec2 middle, float radius, ImU32 colour, float width);
/// A speech bubble: round but for the speaker's upper corner.
enum class BubbleCorner { upper_left, upper_right, lower_left };
void bubble_ground(Ui& ui, const Rect& rect, ImU32 colour, BubbleCorner corner);
void bubble_edge(Ui& ui, const Rect& rect, ImU32 colour, BubbleCorner corner);
/// Surface, hairline, radius 12 and shadow.
void card(Ui& ui, const Rect& rect);
/// The card to act on first: with an edge in the primary colour.
void card_first(Ui& ui, const Rect& rect);

float text_width(const Ui& ui, Face face, std::string_view words);
/// One line at its upper left corner.
void text_at(Ui& ui, Face face, ImVec2 at, ImU32 colour, std::string_view words);
/// One line in the middle of `rect` from top to bottom. What does not fit is cut and marked with ….
void text_in(Ui& ui, Face face, const Rect& rect, ImU32 colour, std::string_view words,
             Align align = Align::left);
/// As much of `words` as fits `width`, with … behind it if something is missing.
std::string shortened(const Ui& ui, Face face, std::string_view words, float width);

/// Height of `words` wrapped by Chinese rules.
float paragraph_height(const Ui& ui, Face face, float width, std::string_view words);
/// Draws wrapped text and returns its height. `pitch` 0: the pitch of the face.
float paragraph(Ui& ui, Face face, const Rect& rect, ImU32 colour, std::string_view words,
                Align align = Align::left);
/// The widest line of `words` wrapped at `width`.
float paragraph_width(const Ui& ui, Face face, float width, std::string_view words);

}  // namespace frontdesk::ui
