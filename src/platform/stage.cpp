#include "platform/stage.h"

#include <algorithm>

#include "platform/imgui_compat.h"

namespace frontdesk::platform {
namespace {

/// A frame whose own characters fill the largest atlas is shown with boxes rather than drawn for ever.
constexpr int most_redraws = 6;

}  // namespace

Stage::Stage(std::string_view manifest, TextureSink& sink)
    : m_entries(parse_manifest(manifest)), m_context(ImGui::CreateContext()), m_glyphs(sink) {
    ImGui::SetCurrentContext(m_context);
    ImGuiIO& io = ImGui::GetIO();
    io.IniFilename = nullptr;
    io.LogFilename = nullptr;
    io.ConfigWindowsMoveFromTitleBarOnly = true;
    io.MousePos = ImVec2(-FLT_MAX, -FLT_MAX);
    set_up_input(io);
}

Stage::~Stage() {
    ImGui::DestroyContext(m_context);
}

void Stage::set_look(Script script, float scale) {
    if (m_rasterizer && script == m_script && scale == m_scale) return;
    if (!m_rasterizer || script != m_script) {
        m_rasterizer = std::make_unique<Rasterizer>(plan_faces(m_entries, script));
    }
    m_script = script;
    m_scale = scale;
    m_glyphs.build(*m_rasterizer, scale);
}

void Stage::begin_frame(double now_s, int width, int height) {
    ImGuiIO& io = ImGui::GetIO();
    io.DisplaySize = ImVec2(static_cast<float>(width), static_cast<float>(height));
    io.DeltaTime = static_cast<float>(std::clamp(now_s - m_previous_s, 0.0001, 1.0));
    m_previous_s = now_s;
    m_input.feed(io);
    ImGui::NewFrame();
}

bool Stage::end_frame() {
    ImGui::Render();
    if (!m_glyphs.is_full() || m_redraws >= most_redraws) {
        m_redraws = 0;
        return true;
    }
    ++m_redraws;
    m_glyphs.grow();
    return false;
}

}  // namespace frontdesk::platform
