#include "platform/glyph_store.h"

#include <algorithm>
#include <cmath>

#include "core/error.h"
#include "platform/imgui_compat.h"
#include "platform/utf8_step.h"

namespace frontdesk::platform {
namespace {

constexpr ImWchar replacement = 0xFFFD;
constexpr int widest_room = 4096;
constexpr int edge = 4;  ///< pixels that the packer keeps free beside the room

/// Characters that change their neighbours or nothing at all; they take no place.
bool is_invisible(char32_t character) {
    return character < 0x20 || (character >= 0x7F && character < 0xA0) ||
           (character >= 0x200B && character <= 0x200F) || (character >= 0x2028 && character <= 0x202E) ||
           (character >= 0x2060 && character <= 0x2064) || (character >= 0xFE00 && character <= 0xFE0F) ||
           character == 0xFEFF;
}

/// A hollow box, as wide as a Chinese character.
Glyph box_glyph(int line_height) {
    Glyph box;
    box.width = box.height = std::max(6, line_height * 6 / 10);
    box.left = std::max(1, line_height / 24);
    box.top = box.height * 9 / 10;
    box.advance = static_cast<float>(box.width + 2 * box.left);
    const int stroke = std::max(1, line_height / 20);
    for (int y = 0; y < box.height; ++y) {
        for (int x = 0; x < box.width; ++x) {
            const int to_edge = std::min({x, y, box.width - 1 - x, box.height - 1 - y});
            box.coverage.push_back(to_edge < stroke ? 255 : 0);
        }
    }
    return box;
}

}  // namespace

void GlyphStore::build(Rasterizer& rasterizer, float scale) {
    m_rasterizer = &rasterizer;
    m_scale = scale;
    m_room_width = scale <= 1.25F ? 1024 : 2048;
    m_room_height = m_room_width / 2;
    make_atlas();
}

void GlyphStore::make_atlas() {
    ImFontAtlas& atlas = *ImGui::GetIO().Fonts;
    atlas.Clear();
    use_freetype(atlas);
    atlas.Flags |= ImFontAtlasFlags_NoPowerOfTwoHeight | ImFontAtlasFlags_NoMouseCursors;
    m_styles.clear();
    m_styles = {make_font(14, false), make_font(14, true), make_font(17, false), make_font(17, true),
                make_font(22, true),  make_font(32, true), make_font(22, false)};
    m_fonts = {m_styles[0].font, m_styles[1].font, m_styles[2].font, m_styles[3].font,
               m_styles[4].font, m_styles[5].font, m_styles[6].font};
    ImGui::GetIO().FontDefault = m_fonts.body;
    m_full = false;
#if IMGUI_VERSION_NUM < 19200
    reserve_room(atlas);
    m_sink.replace(atlas);
    atlas.ClearTexData();  // the sink has it; a second copy of some megabytes serves nobody
    for (Style& style : m_styles) add_box(style);
#else
    m_sink.replace(atlas);
#endif
}

GlyphStore::Style GlyphStore::make_font(int character_px, bool bold) {
    static const ImWchar ascii[] = {0x20, 0x7E, 0};
    const float ratio = m_rasterizer->line_height_ratio(bold);
    const int line_height =
        std::max(8, static_cast<int>(std::lround(static_cast<float>(character_px) * m_scale * ratio)));
    const auto bytes = m_rasterizer->bytes(bold);
    ImFontConfig config;
    config.FontData = const_cast<unsigned char*>(bytes.data());
    config.FontDataSize = static_cast<int>(bytes.size());
    config.FontNo = m_rasterizer->face_number(bold);
    config.SizePixels = static_cast<float>(line_height);
    config.OversampleH = config.OversampleV = 1;
    config.PixelSnapH = true;
    if (!imgui_grows_fonts) config.GlyphRanges = ascii;
    return {add_font_without_copy(*ImGui::GetIO().Fonts, config), bold, line_height};
}

#if IMGUI_VERSION_NUM < 19200

void GlyphStore::reserve_room(ImFontAtlas& atlas) {
    atlas.TexDesiredWidth = m_room_width;
    const int room = atlas.AddCustomRectRegular(m_room_width - edge, m_room_height);
    unsigned char* pixels = nullptr;
    int width = 0;
    int height = 0;
    atlas.GetTexDataAsRGBA32(&pixels, &width, &height);
    const ImFontAtlasCustomRect* const rectangle = atlas.GetCustomRectByIndex(room);
    FRONTDESK_CHECK(rectangle->IsPacked());
    m_room_x = rectangle->X;
    m_room_y = rectangle->Y;
    m_shelves = Shelves(m_room_width - edge, m_room_height);
}

void GlyphStore::add_box(Style& style) {
    open_for_characters(*style.font, replacement);
    FRONTDESK_CHECK(add(style, replacement, box_glyph(style.line_height)));
    open_for_characters(*style.font, replacement);
}

void GlyphStore::need(std::string_view utf8, ImFont* font) {
    for (std::size_t at = 0; at < utf8.size();) {
        const char32_t character = next_character(utf8, at);
        if (character < 0x7F) continue;
        for (Style& style : m_styles) {
            if (font == nullptr || font == style.font) need_in(style, character);
        }
    }
}

void GlyphStore::need_in(Style& style, char32_t character) {
    if (character > IM_UNICODE_CODEPOINT_MAX) {
        m_missing.insert(character);
        return;
    }
    const auto shown = static_cast<ImWchar>(character);
    // Once something did not fit the frame is drawn again anyway, with more room.
    if (m_full || has_character(*style.font, shown)) return;
    if (is_invisible(character)) {
        add(style, shown, Glyph{});
        return;
    }
    const std::optional<Glyph> glyph = m_rasterizer->draw(character, style.bold, style.line_height);
    if (!glyph) m_missing.insert(character);
    if (!add(style, shown, glyph ? *glyph : box_glyph(style.line_height))) m_full = true;
}

bool GlyphStore::add(Style& style, ImWchar character, const Glyph& glyph) {
    const auto spot = m_shelves.place(glyph.width, glyph.height);
    if (!spot) return false;
    ImFontAtlas& atlas = *style.font->ContainerAtlas;
    const int x = m_room_x + spot->x;
    const int y = m_room_y + spot->y;
    if (glyph.width > 0 && glyph.height > 0) {
        std::vector<std::uint32_t> pixels;
        pixels.reserve(glyph.coverage.size());
        for (const std::uint8_t alpha : glyph.coverage) pixels.push_back(IM_COL32(255, 255, 255, alpha));
        m_sink.update(atlas, x, y, glyph.width, glyph.height, pixels.data());
    }
    const ImVec2 texel = atlas.TexUvScale;
    const auto left = static_cast<float>(glyph.left);
    const float top = std::round(style.font->Ascent) - static_cast<float>(glyph.top);
    const auto width = static_cast<float>(glyph.width);
    const auto height = static_cast<float>(glyph.height);
    const auto u = static_cast<float>(x);
    const auto v = static_cast<float>(y);
    style.font->AddGlyph(nullptr, character, left, top, left + width, top + height, u * texel.x, v * texel.y,
                         (u + width) * texel.x, (v + height) * texel.y, glyph.advance);
    adopt_last_glyph(*style.font, character);
    return true;
}

void GlyphStore::grow() {
    if (m_room_height < m_room_width) {
        m_room_height *= 2;
    } else if (m_room_width < widest_room) {
        m_room_width *= 2;
    }
    make_atlas();
}

#else

void GlyphStore::need(std::string_view utf8, ImFont* font) {
    for (std::size_t at = 0; at < utf8.size();) {
        const char32_t character = next_character(utf8, at);
        if (character < 0x7F || is_invisible(character)) continue;
        for (const Style& style : m_styles) {
            if (font != nullptr && font != style.font) continue;
            if (!m_rasterizer->has(character, style.bold)) m_missing.insert(character);
        }
    }
}

void GlyphStore::grow() {}

#endif

}  // namespace frontdesk::platform
