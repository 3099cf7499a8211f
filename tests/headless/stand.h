#pragma once

#include <functional>
#include <string>

#include "core/file.h"
#include "main/fonts.h"
#include "platform/headless.h"
#include "ui/kit/ui.h"

// Draws widgets with the real fonts and without a display.
namespace frontdesk::tests {

class Stand {
  public:
    explicit Stand(int width = 1366, int height = 768, float scale = 1.0F)
        : headless(core::read_file(std::filesystem::path(FRONTDESK_SOURCE_DIR) / "fonts" / "faces.txt"),
                   width, height, scale),
          m_scale(scale) {}

    /// Takes in what was fed and draws until nothing is left to take in.
    void settle(const std::function<void(ui::Ui&)>& draw) {
        headless.settle([&] { frame(draw); });
    }

    platform::Headless headless;
    ui::Focus focus;
    ui::Trace trace;
    ui::FrameOutput last;  ///< of the last frame

  private:
    void frame(const std::function<void(ui::Ui&)>& draw) {
        const ui::Fonts fonts = fonts_of(headless.glyphs());
        const ui::FrameInput input{fonts, m_scale, headless.now_s(), false, &trace};
        last = {};
        trace.begin_frame("test");
        ImGui::SetNextWindowPos({0, 0});
        ImGui::SetNextWindowSize(ImGui::GetIO().DisplaySize);
        ImGui::Begin("stand", nullptr, ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove);
        ui::Ui ui{input,
                  last,
                  ui::theme_of(app::ThemeChoice::light),
                  app::Language::zh_hans,
                  false,
                  ui::read_keys(),
                  focus,
                  ImGui::GetWindowDrawList()};
        focus.begin_frame(ui.keys, ImGui::IsMouseClicked(0));
        draw(ui);
        ImGui::End();
    }

    float m_scale;
};

}  // namespace frontdesk::tests
