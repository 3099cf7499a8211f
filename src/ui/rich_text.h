#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "app/noted_talk.h"
#include "ui/kit/ui.h"

// Sentences with something to say about their parts: hits and moves underlined, numbered badges behind them
// that a margin note repeats. Lines break by Chinese rules; a badge never leaves the words it belongs to.
namespace frontdesk::ui {

/// Drawn as: hit 3 px amber, fatal 3 px red, move 2 px primary, excused 2 px dashed, fact 2 px dotted.
using app::Underline;

struct Span {
    std::size_t begin = 0;  ///< first byte of the text as given
    std::size_t end = 0;    ///< one past the last byte
    Underline underline = Underline::none;
    int badge = 0;    ///< number in a circle behind the span; 0 = none
    float grown = 1;  ///< share of the underline that is drawn, from the left; for motion

    bool operator==(const Span&) const = default;
};

/// A text laid out for one width and font. Kept by a RichTexts.
struct RichLayout {
    struct Piece {
        std::size_t line = 0;
        float x = 0, width = 0;  ///< pixels from the left edge
        std::string text;        ///< empty for a badge
        int badge = 0;
        std::size_t span = 0;  ///< index into the spans + 1; 0 = plain
    };
    std::vector<Piece> pieces;
    std::size_t lines = 0;
    float width = 0;  ///< of the widest line, pixels
};

/// Layouts of the texts on screen, kept by the screen that shows them: a conversation is laid out once.
class RichTexts {
  public:
    /// Spans may touch but not overlap; of overlapping ones the one that begins first is kept whole and the
    /// other begins behind it.
    /// @param width pixels
    const RichLayout& lay_out(const Ui& ui, Face face, float width, std::string_view text,
                              const std::vector<Span>& spans);

    /// How often a text was laid out since the beginning.
    long made() const { return m_made; }

  private:
    std::map<std::string, RichLayout, std::less<>> m_known;
    long m_made = 0;
};

struct RichSize {
    float width = 0, height = 0;
};

/// @param pitch pixels from line to line; 28 × scale leaves room for badges and underlines
RichSize rich_size(const RichLayout& layout, float pitch);

/// Draws a layout with its upper left corner at `at`. `spans` as given to `lay_out`.
void rich_text(Ui& ui, Face face, ImVec2 at, ImU32 ink, float pitch, const RichLayout& layout,
               const std::vector<Span>& spans);

/// The circle with a number, as used behind spans and in front of margin notes; `middle` in pixels. Its
/// colours are those of the underline that it belongs to.
void number_badge(Ui& ui, ImVec2 middle, int number, Underline kind);

}  // namespace frontdesk::ui
