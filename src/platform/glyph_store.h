#pragma once

#include <imgui.h>

#include <cstdint>
#include <memory>
#include <set>
#include <string_view>
#include <vector>

#include "platform/rasterizer.h"
#include "platform/shelves.h"

// The fonts of the type scale and the cache of their characters. ASCII is baked; every other character is
// rasterised into a reserved rectangle of the atlas when it is first needed (0.1 ms, where baking all of
// GB 2312 would take 0.7 s at every start and change of scale).
namespace frontdesk::platform {

/// The type scale; design sizes are 14, 17, 22 and 32 pixels of character height at scale 1.
struct FontSet {
    ImFont* caption = nullptr;
    ImFont* caption_bold = nullptr;
    ImFont* body = nullptr;
    ImFont* body_bold = nullptr;
    ImFont* title = nullptr;
    ImFont* display = nullptr;
    ImFont* title_regular = nullptr;
};

/// Where the atlas goes: an OpenGL texture, or nowhere in tests.
class TextureSink {
  public:
    TextureSink() = default;
    TextureSink(const TextureSink&) = delete;
    TextureSink& operator=(const TextureSink&) = delete;
    virtual ~TextureSink() = default;

    /// The atlas was made anew: replaces the whole texture and sets the atlas' texture id.
    virtual void replace(ImFontAtlas& atlas) = 0;
    /// One rectangle changed; pixels are white with coverage as alpha, rows without gaps.
    virtual void update(ImFontAtlas& atlas, int x, int y, int width, int height,
                        const std::uint32_t* pixels) = 0;
};

class GlyphStore {
  public:
    /// Works on the atlas of the current Dear ImGui context.
    explicit GlyphStore(TextureSink& sink) : m_sink(sink) {}

    /// Makes all fonts anew. Only between frames; earlier ImFont pointers are gone afterwards.
    /// @param scale 1 = design size
    void build(Rasterizer& rasterizer, float scale);

    const FontSet& fonts() const { return m_fonts; }

    /// Makes sure that the characters of the text can be drawn. May be called within a frame.
    /// @param font null: all of them
    void need(std::string_view utf8, ImFont* font);

    /// True if a character did not fit: after this frame call `grow` and draw the frame again.
    bool is_full() const { return m_full; }
    /// Doubles the room (up to 64 MB, then starts over with what the next frame needs). Between frames only.
    void grow();

    /// Characters that were needed and that no font has; they show as boxes.
    const std::set<char32_t>& missing() const { return m_missing; }

  private:
    struct Style {
        ImFont* font = nullptr;
        bool bold = false;
        int line_height = 0;
    };

    void make_atlas();
    Style make_font(int character_px, bool bold);
    void reserve_room(ImFontAtlas& atlas);
    void need_in(Style& style, char32_t character);
    bool add(Style& style, ImWchar character, const Glyph& glyph);
    void add_box(Style& style);

    TextureSink& m_sink;
    Rasterizer* m_rasterizer = nullptr;
    float m_scale = 1.0F;
    FontSet m_fonts;
    std::vector<Style> m_styles;
    Shelves m_shelves;
    int m_room_width = 0, m_room_height = 0;
    int m_room_x = 0, m_room_y = 0;
    bool m_full = false;
    std::set<char32_t> m_missing;
};

}  // namespace frontdesk::platform
