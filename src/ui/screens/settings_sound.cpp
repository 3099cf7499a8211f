#include <algorithm>
#include <cmath>

#include "text/spoken.h"
#include "ui/kit/button.h"
#include "ui/kit/icons.h"
#include "ui/kit/notes.h"
#include "ui/kit/paint.h"
#include "ui/kit/slider.h"
#include "ui/screens/settings_rows.h"
#include "ui/voice.h"

// What is heard, each with a way to hear it at once.
namespace frontdesk::ui {

namespace {

using app::Text;

/// Said by the owner whom every trainee meets first.
constexpr const char* spoken_sample = "喂，物业吗？我是6栋1203的，我家厨房漏水了。";

void let_be_heard(Scene& scene, Cue cue) {
    scene.ui.cue({.kind = Cue::Kind::look_for_sound});
    scene.ui.cue(std::move(cue));
    scene.memory.sound.is_quiet = false;
}

void ring_setting(Scene& scene, Rect& column) {
    app::Settings settings = scene.state().settings;
    const SettingWords words = words_of(scene, Text::settings_ring, Text::settings_ring_hint);
    if (switch_row(scene, column, words, "ring", settings.ring_sound)) change_settings(scene, settings);
}

/// Takes its width off the right end of the row; true when pressed.
bool try_button(Ui& ui, Rect& row, std::string_view id, Text words, bool enabled) {
    const ButtonLook look{.icon = Icon::play, .size = ButtonSize::small, .enabled = enabled};
    const std::string label = ui.words(words);
    const Rect place = row.take_right(button_width(ui, label, look), ui.px(12)).centred_row(ui.px(36));
    return button(ui, id, place, label, look);
}

void volume_setting(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    const bool is_missing = ui.in.sound.device == SoundReport::Device::missing;
    SettingWords words = words_of(scene, Text::settings_volume,
                                  is_missing ? Text::settings_no_device : Text::settings_volume_hint);
    words.warns = is_missing;
    Rect place = setting_row(scene, column, words, ui.px(44));
    if (try_button(ui, place, "ring:try", Text::settings_try, true)) {
        let_be_heard(scene, {.kind = Cue::Kind::ring, .line = 1});
    }
    app::Settings settings = scene.state().settings;
    std::optional<double>& held = scene.memory.settings.volume;
    double shown = held.value_or(settings.volume);
    const std::string figure = std::to_string(std::lround(shown * 100)) + " %";
    text_in(ui, Face::title, place.take_right(ui.px(84), ui.px(12)), ui.theme.ink, figure, Align::right);
    place.w = std::min(place.w, ui.px(300));
    const SliderMove move = slider(ui, "volume", place, shown, {0, 1, 0.05});
    if (move.held) held = shown;
    if (!move.released) return;
    held.reset();
    settings.volume = shown;
    change_settings(scene, settings);
}

void hold_music_setting(Scene& scene, Rect& column) {
    app::Settings settings = scene.state().settings;
    const SettingWords words = words_of(scene, Text::settings_hold_music, Text::settings_hold_music_hint);
    if (switch_row(scene, column, words, "hold-music", settings.hold_music)) change_settings(scene, settings);
}

/// Why nobody can be made to speak here; the usual hint if somebody can.
Text speech_hint(const SoundReport& sound) {
    if (sound.speech == SoundReport::Speech::not_built) return Text::settings_speech_not_built;
    if (sound.speech == SoundReport::Speech::no_voice) return Text::settings_speech_no_voice;
    if (sound.device == SoundReport::Device::missing) return Text::settings_speech_no_device;
    return Text::settings_speech_hint;
}

void speech_setting(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    const Text hint = speech_hint(ui.in.sound);
    const bool can_speak = hint == Text::settings_speech_hint;
    SettingWords words = words_of(scene, Text::settings_speech, hint);
    words.warns = !can_speak;
    app::Settings settings = scene.state().settings;
    bool on = settings.speech && can_speak;
    Rect place;
    const bool switched = switch_row(scene, column, words, "speech", on, can_speak, &place);
    if (can_speak && try_button(ui, place, "speech:try", Text::settings_speech_try, true)) {
        scene.ui.cue({.kind = Cue::Kind::speech_over});
        let_be_heard(scene, {.kind = Cue::Kind::speech,
                             .words = text::spoken(spoken_sample),
                             .voice = voice_named("陈先生")});
    }
    if (!switched) return;
    if (!on) scene.ui.cue({.kind = Cue::Kind::speech_over});
    settings.speech = on;
    change_settings(scene, settings);
}

}  // namespace

void sound_settings(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    if (scene.memory.entered) ui.cue({.kind = Cue::Kind::look_for_sound});
    settings_heading(scene, column, Icon::ear, Text::settings_sound);
    ring_setting(scene, column);
    volume_setting(scene, column);
    hold_music_setting(scene, column);
    speech_setting(scene, column);
}

}  // namespace frontdesk::ui
