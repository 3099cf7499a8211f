#pragma once

#include <doctest/doctest.h>

#include <functional>
#include <string>
#include <vector>

#include "app/test_support.h"
#include "main/fonts.h"
#include "platform/headless.h"
#include "platform/pacer.h"
#include "ui/shell.h"
#include "ui/trace.h"

// Somebody before the window, without a display: sees widgets by their ids, presses, types and waits.
namespace frontdesk::tests {

/// Shipped content or some other; records of its own, or in a folder that outlives it.
struct Desk {
    explicit Desk(const std::filesystem::path& packs = std::filesystem::path(FRONTDESK_SOURCE_DIR) /
                                                       "scenarios",
                  const std::filesystem::path& records = {}, app::Entrance entrance = {})
        : app{{packs, records.empty() ? folder.path : records}, clock, entrance} {}

    core::TestFolder folder;
    core::ManualClock clock{{1'795'138'200'000}};
    app::App app;
};

struct View {
    int width = 1366;
    int height = 768;
    app::Settings settings;
};

class Visitor {
  public:
    Visitor(Desk& desk, const View& view) : Visitor(desk.app, desk.clock, view) {}
    Visitor(app::App& app, core::ManualClock& clock, const View& view)
        : headless(core::read_file(std::filesystem::path(FRONTDESK_SOURCE_DIR) / "fonts" / "faces.txt"),
                   view.width, view.height, static_cast<float>(view.settings.scale),
                   script_of(view.settings.language)),
          m_app(app),
          m_clock(clock) {
        m_app.apply(app::ChangeSettings{view.settings});
        settle();
    }

    /// Opens the screen that such changes lead to.
    void note(const app::Changes& changes) {
        shell.note(m_app, changes);
        settle();
    }

    /// Draws as often as the window would: some frames after whatever happened, and again after what came of
    /// it.
    void settle() {
        int left = platform::Pacer::frames_after_activity;
        for (int drawn = 0; left > 0 && drawn < most_frames; ++drawn) {
            follow_settings();
            m_happened = false;
            headless.settle([this] { frame(); });
            left = m_happened ? platform::Pacer::frames_after_activity : left - 1;
        }
    }

    void wait(double seconds) {
        for (double done = 0; done < seconds; done += 0.1) {
            headless.advance(0.1);
            m_clock.advance_ms(100);
            follow_settings();
            headless.settle([this] { frame(); });
        }
    }

    /// Presses the widget in its middle; scrolls there first if it lies below or above the window.
    void click(const std::string& id) {
        scroll_to(id);
        const ui::TracedWidget* widget = trace.find(id);
        REQUIRE_MESSAGE(widget != nullptr, "no widget ", id, " on ", trace.screen());
        headless.click(widget->x + widget->width / 2, widget->y + widget->height / 2);
        settle();
    }

    void type(const std::string& words) {
        headless.type(words);
        settle();
    }

    void press(core::Key key, platform::Modifiers held = {}) {
        headless.press(key, held);
        settle();
    }

    bool sees(const std::string& id) const { return trace.find(id) != nullptr; }
    std::string label(const std::string& id) const {
        const ui::TracedWidget* widget = trace.find(id);
        return widget != nullptr ? widget->label : std::string();
    }
    std::string value(const std::string& id) const {
        const ui::TracedWidget* widget = trace.find(id);
        return widget != nullptr ? widget->value : std::string();
    }
    const app::State& state() const { return m_app.state(); }

    platform::Headless headless;
    ui::Shell shell;
    ui::Trace trace;
    ui::FrameOutput last;
    std::vector<ui::Cue> cues;  ///< everything so far
    ui::SoundReport sound;      ///< what the screens are told
    /// Told every piece of text before it is measured or drawn.
    std::function<void(std::string_view)> on_text;
    std::vector<std::filesystem::path> opened;  ///< folders that the desktop was asked to show

  private:
    static platform::Script script_of(app::Language language) {
        return language == app::Language::zh_hant ? platform::Script::traditional
                                                  : platform::Script::simplified;
    }

    /// Scale and script mean other fonts, which are made between two frames, as in the window.
    void follow_settings() {
        m_scale = shell.scale(m_app, static_cast<float>(state().settings.scale));
        headless.stage().set_look(script_of(state().settings.language), m_scale);
    }

    void frame() {
        ui::Fonts fonts = fonts_of(headless.glyphs());
        if (on_text) {
            fonts.need = ui::Need([this, need = fonts.need](std::string_view text, ImFont* font) {
                on_text(text);
                need(text, font);
            });
        }
        const ui::FrameInput input{fonts, m_scale, headless.now_s(), false, &trace, sound};
        trace.begin_frame("");
        last = shell.draw(m_app, input);
        cues.insert(cues.end(), last.cues.begin(), last.cues.end());
        for (const app::Intent& intent : last.intents) {
            shell.note(m_app, m_app.apply(intent));
            m_happened = true;
        }
        if (last.open_folder) opened.push_back(*last.open_folder);
    }

    void scroll_to(const std::string& id) {
        const ImVec2 window = ImGui::GetIO().DisplaySize;
        for (int i = 0; i < 60; ++i) {
            const ui::TracedWidget* widget = trace.find(id);
            if (widget == nullptr) return;
            const float middle = widget->y + widget->height / 2;
            if (widget->visible && middle > 60 && middle < window.y - 4) return;
            headless.move_mouse(widget->x + widget->width / 2, window.y / 2);
            headless.wheel(middle <= window.y / 2 ? 1.0F : -1.0F);
            settle();
        }
    }

    app::App& m_app;
    core::ManualClock& m_clock;
    static constexpr int most_frames = 6;  ///< work that goes on by itself is not waited for

    float m_scale = 1;
    bool m_happened = false;
};

}  // namespace frontdesk::tests
