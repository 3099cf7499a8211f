#include "main/run_window.h"

#include <algorithm>
#include <utility>

#include "app/app.h"
#include "app/dropped_file.h"
#include "core/file.h"
#include "core/time.h"
#include "main/fonts.h"
#include "main/opening.h"
#include "main/sounds.h"
#include "main/trace_writer.h"
#include "platform/documents.h"
#include "platform/sound.h"
#include "platform/stop_signal.h"
#include "platform/window.h"
#include "ui/shell.h"

namespace frontdesk {
namespace {

/// What waits for its time (the half-typed reply, saved within a second) must not wait when the window
/// closes.
constexpr double look_ahead_at_the_end_s = 5;

platform::Script script_of(app::Language language) {
    return language == app::Language::zh_hant ? platform::Script::traditional : platform::Script::simplified;
}

class Desk {
  public:
    Desk(const cli::WindowOptions& options, const std::filesystem::path& share)
        : m_stop(&platform::Window::wake),
          m_sound({.report_changed = &platform::Window::wake}),
          m_app({.scenarios = options.folders.scenarios,
                 .data = options.folders.data,
                 .overlays = options.folders.overlays,
                 .documents = options.folders.documents,
                 .pack_folders = options.folders.arrivals},
                m_clock),
          m_window("前台演练", core::read_file(share / "fonts" / "faces.txt"),
                   options.scale.value_or(m_app.state().settings.scale)) {
        for (const app::Changes& changes : apply_options(m_app, options)) m_shell.note(m_app, changes);
    }

    void run() {
        while (!m_quit && !m_window.should_close() && !m_stop.arrived()) {
            const bool is_due = m_window.wait_until_due();
            for (const std::string& file : m_window.take_dropped_files()) take_in(file);
            if (hear_report() || is_due) frame(m_window.now_s());
        }
        frame(m_window.now_s() + look_ahead_at_the_end_s);
    }

  private:
    void frame(double seconds) {
        follow_settings();
        ui::FrameOutput out = draw_until_shown(seconds);
        m_trace.write(m_window.stage().glyphs().missing().size());
        m_quit = m_quit || out.quit;
        if (out.open_folder) platform::open_folder(*out.open_folder);
        for (const ui::Cue& cue : out.cues) play_cue(m_sound, cue);
        m_window.frame_drawn(out.redraw_in_s);
        for (const app::Intent& intent : out.intents) {
            m_shell.note(m_app, m_app.apply(intent));
            m_window.activity();
        }
    }

    void take_in(const std::string& file) {
        const auto intent = app::intent_of_dropped(m_app.state(), core::path_from_utf8(file));
        if (!intent) return;
        m_shell.note(m_app, m_app.apply(*intent));
        m_window.activity();
    }

    /// Scale and script follow the desktop and the settings; both mean other fonts.
    void follow_settings() {
        const app::Settings& settings = m_app.state().settings;
        m_scale = m_shell.scale(m_app, m_window.content_scale() * static_cast<float>(settings.scale));
        m_window.stage().set_look(script_of(settings.language), m_scale);
        m_sound.set_volume(settings.volume);
    }

    /// @return true if the machine's sound is not as it was known to be
    bool hear_report() {
        const platform::Sound::Report before = std::exchange(m_report, m_sound.report());
        return before != m_report;
    }

    /// Draws again if characters were met for which the glyph cache had no room. What the person asked for in
    /// the first drawing counts; the later ones see no input.
    ui::FrameOutput draw_until_shown(double seconds) {
        ui::FrameOutput all;
        do {
            m_fonts = fonts_of(m_window.stage().glyphs());
            m_window.begin_frame();
            m_trace.begin_frame();
            const ui::FrameInput input{m_fonts,         m_scale,
                                       seconds,         m_window.is_composing(),
                                       m_trace.trace(), in_words_of_ui(m_report)};
            ui::FrameOutput out = m_shell.draw(m_app, input);
            std::move(out.intents.begin(), out.intents.end(), std::back_inserter(all.intents));
            std::move(out.cues.begin(), out.cues.end(), std::back_inserter(all.cues));
            all.redraw_in_s = out.redraw_in_s;
            all.quit = all.quit || out.quit;
            if (out.open_folder) all.open_folder = out.open_folder;
        } while (!m_window.end_frame());
        return all;
    }

    core::SystemClock m_clock;
    platform::StopSignal m_stop;
    platform::Sound m_sound;
    platform::Sound::Report m_report;
    app::App m_app;
    platform::Window m_window;
    ui::Shell m_shell;
    ui::Fonts m_fonts;
    TraceWriter m_trace;
    float m_scale = 1;
    bool m_quit = false;
};

}  // namespace

int run_window(const cli::WindowOptions& options, const std::filesystem::path& share) {
    Desk(options, share).run();
    return 0;
}

}  // namespace frontdesk
