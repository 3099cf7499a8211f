#pragma once

#include <string>
#include <string_view>

#include "ui/screens/scene.h"

// The rows of the settings screen.
namespace frontdesk::ui {

struct SettingWords {
    std::string label;
    std::string hint;    ///< below the label
    bool warns = false;  ///< the hint says what is wrong
};
SettingWords words_of(const Scene& scene, app::Text label, app::Text hint);

/// Takes a row off the column: the words on the left (above, where it is narrow). Returns the place for the
/// control.
Rect setting_row(Scene& scene, Rect& column, const SettingWords& words, float control_height);

/// Off or on, as `id:off` and `id:on`; true if it was switched.
/// @param beside where not null, what is left of the control's row
bool switch_row(Scene& scene, Rect& column, const SettingWords& words, std::string_view id, bool& on,
                bool enabled = true, Rect* beside = nullptr);

/// The name of a card, at its top.
void settings_heading(Scene& scene, Rect& column, Icon icon, app::Text words);

void change_settings(const Scene& scene, const app::Settings& settings);

/// The parts 声音, 练习 and 我的账号.
void sound_settings(Scene& scene, Rect& column);
void practice_settings(Scene& scene, Rect& column);
/// One's own password.
void account_settings(Scene& scene, Rect& column);

/// A piece of a talk as it will look in the size that the slider stands at.
void draw_settings_sample(Scene& scene, Rect& column);

}  // namespace frontdesk::ui
