#include "platform/headless.h"

#include "platform/imgui_compat.h"
#include "platform/utf8_step.h"

namespace frontdesk::platform {

void Headless::NoTexture::replace(ImFontAtlas& atlas) {
#if IMGUI_VERSION_NUM < 19200
    atlas.SetTexID(to_texture_id(1));
#else
    static_cast<void>(atlas);
    ImGui::GetIO().BackendFlags |= ImGuiBackendFlags_RendererHasTextures;
#endif
}

Headless::Headless(std::string_view manifest, int width, int height, float scale, Script script)
    : m_stage(manifest, m_sink), m_width(width), m_height(height) {
    platform::set_clipboard<&Headless::read_clipboard, &Headless::write_clipboard>(this);
    m_stage.set_look(script, scale);
}

Headless::~Headless() = default;

void Headless::settle(const std::function<void()>& draw) {
    bool again = true;
    while (again) {
        again = !m_stage.input().is_empty();
        m_now_s += 1.0 / 60;
        do {
            m_stage.begin_frame(m_now_s, m_width, m_height);
            draw();
        } while (!m_stage.end_frame());
        pretend_to_render();
    }
}

void Headless::click(float x, float y) {
    move_mouse(x, y);
    m_stage.input().push(MouseButton{0, true});
    m_stage.input().push(MouseButton{0, false});
}

void Headless::drag(float from_x, float from_y, float to_x, float to_y) {
    move_mouse(from_x, from_y);
    m_stage.input().push(MouseButton{0, true});
    move_mouse(to_x, to_y);
    m_stage.input().push(MouseButton{0, false});
}

void Headless::press(core::Key key, Modifiers held) {
    m_stage.input().push(held);
    m_stage.input().push(KeyChange{key, true});
    m_stage.input().push(KeyChange{key, false});
    m_stage.input().push(Modifiers{});
}

void Headless::type(std::string_view utf8) {
    for (std::size_t at = 0; at < utf8.size();) m_stage.input().push(Typed{next_character(utf8, at)});
}

const char* Headless::read_clipboard(void* self) {
    return static_cast<Headless*>(self)->m_clipboard.c_str();
}

void Headless::write_clipboard(void* self, const char* text) {
    static_cast<Headless*>(self)->m_clipboard = text;
}

}  // namespace frontdesk::platform
