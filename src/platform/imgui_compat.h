#pragma once

#include <imgui.h>
#include <imgui_freetype.h>

#include <cstdint>

#include "core/key.h"

// The differences between Dear ImGui 1.86 and 1.92 on the side of the window: the font atlas and the feeding
// of input. (ui/imgui_compat.h holds those that a screen would notice.)
namespace frontdesk::platform {

/// From 1.92 on Dear ImGui rasterises characters by itself when they are first drawn.
#if IMGUI_VERSION_NUM >= 19200
constexpr bool imgui_grows_fonts = true;
#else
constexpr bool imgui_grows_fonts = false;
#endif

inline void use_freetype(ImFontAtlas& atlas) {
#if IMGUI_VERSION_NUM >= 19200
    atlas.SetFontLoader(ImGuiFreeType::GetFontLoader());
    atlas.FontLoaderFlags = ImGuiFreeTypeLoaderFlags_LightHinting;
#else
    atlas.FontBuilderIO = ImGuiFreeType::GetBuilderForFreeType();
    atlas.FontBuilderFlags = ImGuiFreeTypeBuilderFlags_LightHinting;
#endif
}

/// Adds a font whose bytes stay ours. Left alone, the atlas would copy the whole file for every size.
inline ImFont* add_font_without_copy(ImFontAtlas& atlas, ImFontConfig config) {
    config.FontDataOwnedByAtlas = true;
    ImFont* const font = atlas.AddFont(&config);
#if IMGUI_VERSION_NUM >= 19200
    atlas.Sources.back().FontDataOwnedByAtlas = false;
#else
    atlas.ConfigData.back().FontDataOwnedByAtlas = false;
#endif
    return font;
}

#if IMGUI_VERSION_NUM < 19200
/// Makes room for every character, so that one can be added without building the tables anew.
inline void open_for_characters(ImFont& font, ImWchar replacement) {
    font.FallbackChar = replacement;
    font.BuildLookupTable();
    font.GrowIndex(0x10000);
    for (float& advance : font.IndexAdvanceX) {
        if (advance < 0) advance = font.FallbackAdvanceX;
    }
}

inline bool has_character(ImFont& font, ImWchar character) {
    return font.FindGlyphNoFallback(character) != nullptr;
}

/// Enters the glyph that was added last into the tables.
inline void adopt_last_glyph(ImFont& font, ImWchar character) {
    font.IndexLookup[character] = static_cast<ImWchar>(font.Glyphs.Size - 1);
    font.IndexAdvanceX[character] = font.Glyphs.back().AdvanceX;
    font.DirtyLookupTables = false;
    // The glyphs may have moved in memory.
    font.FallbackGlyph = font.FindGlyphNoFallback(font.FallbackChar);
}
#endif

/// Texture ids are pointers before 1.91.4 and numbers since; a C cast makes either.
inline std::uintptr_t to_number(ImTextureID id) {
    return (std::uintptr_t)id;
}
inline ImTextureID to_texture_id(std::uintptr_t number) {
    return (ImTextureID)number;
}

/// For a stage without a display: says yes to whatever a renderer would have to do.
inline void pretend_to_render() {
#if IMGUI_VERSION_NUM >= 19200
    for (ImTextureData* const texture : ImGui::GetPlatformIO().Textures) {
        if (texture->Status == ImTextureStatus_WantCreate) texture->SetTexID(to_texture_id(1));
        texture->SetStatus(texture->Status == ImTextureStatus_WantDestroy ? ImTextureStatus_Destroyed
                                                                          : ImTextureStatus_OK);
    }
#endif
}

#if IMGUI_VERSION_NUM >= 18700
inline ImGuiKey to_imgui(core::Key key) {
    switch (key) {
#define FRONTDESK_KEY_CASE(name, imgui_name) \
    case core::Key::name:                    \
        return ImGuiKey_##imgui_name;
        FRONTDESK_KEYS(FRONTDESK_KEY_CASE)
#undef FRONTDESK_KEY_CASE
        case core::Key::unknown:
            break;
    }
    return ImGuiKey_None;
}
#endif

/// Called once per context. Our queue spreads input over frames, so Dear ImGui's own need not.
inline void set_up_input(ImGuiIO& io) {
#if IMGUI_VERSION_NUM >= 18700
    io.ConfigInputTrickleEventQueue = false;
#else
    using core::Key;
    const struct {
        ImGuiKey asked;
        Key fed;
    } known[] = {{ImGuiKey_Tab, Key::tab},
                 {ImGuiKey_LeftArrow, Key::left},
                 {ImGuiKey_RightArrow, Key::right},
                 {ImGuiKey_UpArrow, Key::up},
                 {ImGuiKey_DownArrow, Key::down},
                 {ImGuiKey_PageUp, Key::page_up},
                 {ImGuiKey_PageDown, Key::page_down},
                 {ImGuiKey_Home, Key::home},
                 {ImGuiKey_End, Key::end},
                 {ImGuiKey_Insert, Key::insert},
                 {ImGuiKey_Delete, Key::delete_forward},
                 {ImGuiKey_Backspace, Key::backspace},
                 {ImGuiKey_Space, Key::space},
                 {ImGuiKey_Enter, Key::enter},
                 {ImGuiKey_Escape, Key::escape},
                 {ImGuiKey_KeyPadEnter, Key::keypad_enter},
                 {ImGuiKey_A, Key::a},
                 {ImGuiKey_C, Key::c},
                 {ImGuiKey_V, Key::v},
                 {ImGuiKey_X, Key::x},
                 {ImGuiKey_Y, Key::y},
                 {ImGuiKey_Z, Key::z}};
    for (const auto& key : known) io.KeyMap[key.asked] = static_cast<int>(key.fed);
#endif
}

inline void feed_key(ImGuiIO& io, core::Key key, bool down) {
#if IMGUI_VERSION_NUM >= 18700
    io.AddKeyEvent(to_imgui(key), down);
#else
    io.KeysDown[static_cast<int>(key)] = down;
#endif
}

inline void feed_modifiers(ImGuiIO& io, bool control, bool shift, bool alt, bool super) {
#if IMGUI_VERSION_NUM >= 18900
    io.AddKeyEvent(ImGuiMod_Ctrl, control);
    io.AddKeyEvent(ImGuiMod_Shift, shift);
    io.AddKeyEvent(ImGuiMod_Alt, alt);
    io.AddKeyEvent(ImGuiMod_Super, super);
#elif IMGUI_VERSION_NUM >= 18700
    io.AddKeyEvent(ImGuiKey_ModCtrl, control);
    io.AddKeyEvent(ImGuiKey_ModShift, shift);
    io.AddKeyEvent(ImGuiKey_ModAlt, alt);
    io.AddKeyEvent(ImGuiKey_ModSuper, super);
#else
    io.KeyCtrl = control;
    io.KeyShift = shift;
    io.KeyAlt = alt;
    io.KeySuper = super;
#endif
}

inline void feed_mouse_place(ImGuiIO& io, float x, float y) {
#if IMGUI_VERSION_NUM >= 18700
    io.AddMousePosEvent(x, y);
#else
    io.MousePos = ImVec2(x, y);
#endif
}

inline void feed_mouse_button(ImGuiIO& io, int button, bool down) {
#if IMGUI_VERSION_NUM >= 18700
    io.AddMouseButtonEvent(button, down);
#else
    io.MouseDown[button] = down;
#endif
}

inline void feed_wheel(ImGuiIO& io, float x, float y) {
#if IMGUI_VERSION_NUM >= 18700
    io.AddMouseWheelEvent(x, y);
#else
    io.MouseWheelH += x;
    io.MouseWheel += y;
#endif
}

/// `Read(user)` returns the clipboard's text, `Write(user, text)` replaces it.
template <auto Read, auto Write>
void set_clipboard(void* user) {
#if IMGUI_VERSION_NUM >= 19110
    ImGuiPlatformIO& io = ImGui::GetPlatformIO();
    io.Platform_ClipboardUserData = user;
    io.Platform_GetClipboardTextFn = [](ImGuiContext*) {
        return Read(ImGui::GetPlatformIO().Platform_ClipboardUserData);
    };
    io.Platform_SetClipboardTextFn = [](ImGuiContext*, const char* text) {
        Write(ImGui::GetPlatformIO().Platform_ClipboardUserData, text);
    };
#else
    ImGuiIO& io = ImGui::GetIO();
    io.ClipboardUserData = user;
    io.GetClipboardTextFn = Read;
    io.SetClipboardTextFn = Write;
#endif
}

}  // namespace frontdesk::platform
