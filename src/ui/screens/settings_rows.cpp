#include "ui/screens/settings_rows.h"

#include <algorithm>
#include <array>

#include "ui/kit/notes.h"
#include "ui/kit/paint.h"
#include "ui/kit/segmented.h"

namespace frontdesk::ui {

SettingWords words_of(const Scene& scene, app::Text label, app::Text hint) {
    return {scene.ui.words(label), scene.ui.words(hint), false};
}

Rect setting_row(Scene& scene, Rect& column, const SettingWords& words, float control_height) {
    Ui& ui = scene.ui;
    const bool beside = scene.width() >= 700;
    const float label_width = beside ? ui.px(240) : column.w;
    const float label_height =
        ui.pitch(Face::body) + paragraph_height(ui, Face::caption, label_width, words.hint);
    const float height =
        beside ? std::max(label_height, control_height) : label_height + ui.px(10) + control_height;
    Rect row = column.take_top(height + 2 * ui.px(16));
    hairline(ui, row);
    row = row.inset(0, ui.px(16));
    Rect left = beside ? row.take_left(label_width, ui.px(24)) : row.take_top(label_height, ui.px(10));
    text_in(ui, Face::body_bold, left.take_top(ui.pitch(Face::body)), ui.theme.ink, words.label);
    paragraph(ui, Face::caption, left, words.warns ? ui.theme.amber_ink : ui.theme.ink2, words.hint);
    return {row.x, row.y, row.w, control_height};
}

bool switch_row(Scene& scene, Rect& column, const SettingWords& words, std::string_view id, bool& on,
                bool enabled, Rect* beside) {
    Ui& ui = scene.ui;
    const std::string name(id);
    const std::array<SegmentedChoice, 2> choices{{{name + ":off", ui.words(app::Text::settings_off), enabled},
                                                  {name + ":on", ui.words(app::Text::settings_on), enabled}}};
    const Rect place = setting_row(scene, column, words, ui.px(36));
    if (beside != nullptr) {
        *beside = place;
        beside->take_left(segmented_width(ui, choices), ui.px(12));
    }
    const auto pressed = segmented(ui, place, choices, on ? 1 : 0);
    if (!pressed) return false;
    on = *pressed == 1;
    return true;
}

void settings_heading(Scene& scene, Rect& column, Icon icon, app::Text words) {
    Ui& ui = scene.ui;
    column.take_top(ui.px(12));
    heading(ui, column.take_top(ui.pitch(Face::body), ui.px(12)), icon, ui.theme.primary, ui.words(words));
}

void change_settings(const Scene& scene, const app::Settings& settings) {
    scene.ui.intend(app::ChangeSettings{settings});
}

}  // namespace frontdesk::ui
