#pragma once

#include "platform/glyph_store.h"
#include "ui/frame.h"

namespace frontdesk {

/// The fonts of the window as screens see them: whatever is drawn with them is asked of `glyphs` first, which
/// must outlive the result.
inline ui::Fonts fonts_of(platform::GlyphStore& glyphs) {
    const platform::FontSet& made = glyphs.fonts();
    return {made.caption,       made.caption_bold,
            made.body,          made.body_bold,
            made.title,         made.display,
            made.title_regular, [&glyphs](std::string_view text, ImFont* font) { glyphs.need(text, font); }};
}

}  // namespace frontdesk
