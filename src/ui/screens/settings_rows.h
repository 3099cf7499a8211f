#pragma once

#include <string>
#include <string_view>

#include "ui/screens/scene.h"

// The rows of the settings screen.
namespace frontdesk::ui {

struct SettingWords {
    std::string label;
    std::string hint;       ///< below the label
    bool is_first = false;  ///< of its card: no line above
    bool warns = false;     ///< the hint says what is wrong
};
SettingWords words_of(const Scene& scene, app::Text label, app::Text hint, bool is_first = false);

/// Takes a row off the column: the words on the left (above, where it is narrow). Returns the place for the
/// control.
Rect setting_row(Scene& scene, Rect& column, const SettingWords& words, float control_height);

/// Off or on, as `id:off` and `id:on`; true if it was switched.
/// @param beside where not null, what is left of the control's row
bool switch_row(Scene& scene, Rect& column, const SettingWords& words, std::string_view id, bool& on,
                bool enabled = true, Rect* beside = nullptr);

void change_settings(const Scene& scene, const app::Settings& settings);

/// The part 声音.
void sound_settings(Scene& scene, Rect& column);

}  // namespace frontdesk::ui
