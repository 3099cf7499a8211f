#pragma once

#include <imgui.h>
#include <imgui_internal.h>

#include <string_view>

#include "core/key.h"

// The differences between Dear ImGui 1.86 and 1.92 that a screen would notice, in one place.
// (platform/imgui_compat.h holds those of the font atlas and of the input.)
namespace frontdesk::ui {

#if IMGUI_VERSION_NUM >= 18700
constexpr ImGuiKey to_imgui(core::Key key) {
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
#else
/// Before 1.87 a key is whatever number the window fed it under; ours feeds `core::Key`.
constexpr int to_imgui(core::Key key) {
    return static_cast<int>(key);
}
#endif

/// True in the one frame in which the key went down; with `repeat` also while it is held.
inline bool key_pressed(core::Key key, bool repeat = false) {
    return ImGui::IsKeyPressed(to_imgui(key), repeat);
}

inline bool key_down(core::Key key) {
    return ImGui::IsKeyDown(to_imgui(key));
}

/// The height of a line in pixels, which is what Dear ImGui calls a font's size.
inline float line_height(const ImFont* font) {
#if IMGUI_VERSION_NUM >= 19200
    return font->LegacySize;
#else
    return font->FontSize;
#endif
}

/// Pixels from the top of a line to the lower edge of a Chinese character's box.
inline float glyph_box_bottom(ImFont* font) {
    // The box reaches 0.12 of a character below the baseline; a line is about 1.45 characters high.
    constexpr float below_baseline = 0.12F / 1.448F;
#if IMGUI_VERSION_NUM >= 19200
    const float ascent = font->GetFontBaked(font->LegacySize)->Ascent;
#else
    const float ascent = font->Ascent;
#endif
    return ascent + line_height(font) * below_baseline;
}

/// Undone by ImGui::PopFont().
inline void push_font(ImFont* font) {
#if IMGUI_VERSION_NUM >= 19200
    ImGui::PushFont(font, font->LegacySize);
#else
    ImGui::PushFont(font);
#endif
}

/// How far one character moves the pen, in pixels.
inline float advance(ImFont* font, char32_t character) {
    // Characters beyond what Dear ImGui was built for are drawn as the replacement character.
    const ImWchar shown = character <= IM_UNICODE_CODEPOINT_MAX ? static_cast<ImWchar>(character)
                                                                : IM_UNICODE_CODEPOINT_INVALID;
#if IMGUI_VERSION_NUM >= 19200
    return font->GetFontBaked(font->LegacySize)->GetCharAdvance(shown);
#else
    return font->GetCharAdvance(shown);
#endif
}

/// The size of a text on one line, line feeds honoured.
inline ImVec2 text_size(ImFont* font, std::string_view text) {
    return font->CalcTextSizeA(line_height(font), FLT_MAX, 0.0F, text.data(), text.data() + text.size());
}

/// Draws a text on one line in the font's own size; nothing is wrapped.
inline void draw_text(ImDrawList* list, ImFont* font, ImVec2 at, ImU32 colour, std::string_view text) {
    if (text.empty()) return;
    list->AddText(font, line_height(font), at, colour, text.data(), text.data() + text.size());
}

/// Tells the input method where the caret is. The desktop decides whether it listens (X11 does not).
inline void set_input_method_place(ImVec2 caret, float caret_height) {
#if IMGUI_VERSION_NUM >= 18700
    ImGuiPlatformImeData& place = ImGui::GetCurrentContext()->PlatformImeData;
    place.WantVisible = true;
    place.InputPos = caret;
    place.InputLineHeight = caret_height;
#else
    static_cast<void>(caret_height);
    ImGui::GetCurrentContext()->PlatformImePos = caret;
#endif
}

/// Whether somebody touched mouse or keyboard since the last frame.
inline bool any_input() {
    const ImGuiIO& io = ImGui::GetIO();
    if (io.MouseDelta.x != 0 || io.MouseDelta.y != 0 || io.MouseWheel != 0) return true;
    if (io.InputQueueCharacters.Size > 0 || ImGui::IsAnyMouseDown()) return true;
#if IMGUI_VERSION_NUM >= 18700
    for (int key = ImGuiKey_NamedKey_BEGIN; key < ImGuiKey_NamedKey_END; ++key)
        if (ImGui::IsKeyDown(static_cast<ImGuiKey>(key))) return true;
#else
    for (const bool down : io.KeysDown)
        if (down) return true;
#endif
    return false;
}

/// Overwrites what Dear ImGui keeps of the text that was edited last, unless it is being edited still.
inline void wipe_edited_text() {
    ImGuiContext& context = *ImGui::GetCurrentContext();
    ImGuiInputTextState& state = context.InputTextState;
    if (state.ID != 0 && context.ActiveId == state.ID) return;
    const auto wipe = [](auto& buffer) {
        for (int i = 0; i < buffer.Size; ++i) buffer.Data[i] = 0;
    };
    wipe(state.TextA);
#if IMGUI_VERSION_NUM < 19110
    wipe(state.TextW);
    wipe(state.InitialTextA);
#else
    wipe(state.TextToRevertTo);
#endif
}

}  // namespace frontdesk::ui
