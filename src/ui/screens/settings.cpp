#include <algorithm>
#include <array>
#include <cmath>

#include "ui/kit/button.h"
#include "ui/kit/grown_card.h"
#include "ui/kit/paint.h"
#include "ui/kit/scroll_area.h"
#include "ui/kit/segmented.h"
#include "ui/kit/slider.h"
#include "ui/screens/frame_parts.h"

// Language, appearance, size of the text, motion. Everything takes effect at once.
namespace frontdesk::ui {

namespace {

using app::Text;

/// A label with its explanation on the left (above, where it is narrow); returns the place for the control.
Rect setting_row(Scene& scene, Rect& column, Text label, Text hint, float control_height) {
    Ui& ui = scene.ui;
    const bool beside = scene.width() >= 700;
    const float label_width = beside ? ui.px(240) : column.w;
    const float label_height =
        ui.pitch(Face::body) + paragraph_height(ui, Face::caption, label_width, ui.words(hint));
    const float height =
        beside ? std::max(label_height, control_height) : label_height + ui.px(10) + control_height;
    Rect row = column.take_top(height + 2 * ui.px(16));
    if (hint != Text::settings_language_hint) hairline(ui, row);
    row = row.inset(0, ui.px(16));
    Rect left = beside ? row.take_left(label_width, ui.px(24)) : row.take_top(label_height, ui.px(10));
    text_in(ui, Face::body_bold, left.take_top(ui.pitch(Face::body)), ui.theme.ink, ui.words(label));
    paragraph(ui, Face::caption, left, ui.theme.ink2, ui.words(hint));
    return {row.x, row.y, row.w, control_height};
}

void change(Scene& scene, const app::Settings& settings) {
    scene.ui.intend(app::ChangeSettings{settings});
}

void language_setting(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    const std::array<SegmentedChoice, 3> choices{{{"language:zh-Hans", ui.words(Text::language_zh_hans)},
                                                  {"language:zh-Hant", ui.words(Text::language_zh_hant)},
                                                  {"language:en", ui.words(Text::language_english)}}};
    const float room = column.w - (scene.width() >= 700 ? ui.px(264) : 0);
    const Rect place = setting_row(scene, column, Text::settings_language, Text::settings_language_hint,
                                   segmented_height(ui, room, choices));
    app::Settings settings = scene.state().settings;
    const auto pressed = segmented(ui, place, choices, static_cast<std::size_t>(settings.language));
    if (!pressed) return;
    settings.language = static_cast<app::Language>(*pressed);
    change(scene, settings);
}

void theme_setting(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    const std::array<SegmentedChoice, 2> choices{
        {{"theme:light", ui.words(Text::settings_light)}, {"theme:dark", ui.words(Text::settings_dark)}}};
    const float room = column.w - (scene.width() >= 700 ? ui.px(264) : 0);
    const Rect place = setting_row(scene, column, Text::settings_theme, Text::settings_theme_hint,
                                   segmented_height(ui, room, choices));
    app::Settings settings = scene.state().settings;
    const auto pressed = segmented(ui, place, choices, static_cast<std::size_t>(settings.theme));
    if (!pressed) return;
    settings.theme = static_cast<app::ThemeChoice>(*pressed);
    change(scene, settings);
}

void scale_setting(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    Rect place = setting_row(scene, column, Text::settings_scale, Text::settings_scale_hint, ui.px(44));
    app::Settings settings = scene.state().settings;
    SettingsMemory& memory = scene.memory.settings;
    double shown = memory.scale.value_or(settings.scale);
    const std::string figure = std::to_string(std::lround(shown * 100)) + " %";
    text_in(ui, Face::title, place.take_right(ui.px(84), ui.px(12)), ui.theme.ink, figure, Align::right);
    place.w = std::min(place.w, ui.px(420));
    const SliderMove move =
        slider(ui, "scale", place, shown, {app::smallest_scale, app::largest_scale, 0.05});
    if (move.held) memory.scale = shown;
    if (!move.released) return;
    memory.scale.reset();
    settings.scale = shown;
    change(scene, settings);
}

void motion_setting(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    const std::array<SegmentedChoice, 2> choices{
        {{"motion:off", ui.words(Text::settings_off)}, {"motion:on", ui.words(Text::settings_on)}}};
    const Rect place =
        setting_row(scene, column, Text::settings_motion, Text::settings_motion_hint, ui.px(36));
    app::Settings settings = scene.state().settings;
    const auto pressed = segmented(ui, place, choices, settings.reduce_motion ? 1 : 0);
    if (!pressed) return;
    settings.reduce_motion = *pressed == 1;
    change(scene, settings);
}

/// The cards of the first day, once more.
void tour_setting(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    const Rect place = setting_row(scene, column, Text::tour_again, Text::tour_again_hint, ui.px(44));
    const ButtonLook look{.kind = ButtonKind::secondary};
    const std::string label = ui.words(Text::tour_again_go);
    const Rect button_place{place.x, place.y, std::min(place.w, button_width(ui, label, look)), ui.px(44)};
    if (!button(ui, "tour:again", button_place, label, look)) return;
    scene.memory.tour = {.is_again = true};
    scene.go(ScreenId::today);
}

/// A sentence as it will look: what the size of the text is judged by.
void sample(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    const float width = column.w - 2 * ui.px(14);
    const std::string words = ui.words(Text::settings_sample);
    const float height = paragraph_height(ui, Face::body, width, words) + 2 * ui.px(10);
    hairline(ui, column);
    column.take_top(ui.px(16));
    const Rect bubble = column.take_top(height, ui.px(16));
    fill(ui, bubble, ui.theme.primary_soft, ui.px(12));
    paragraph(ui, Face::body, bubble.inset(ui.px(14), ui.px(10)), ui.theme.ink, words);
}

}  // namespace

void draw_settings(Scene& scene) {
    Ui& ui = scene.ui;
    Rect bar = take_top_bar(scene);
    // Before anybody has signed in there is no rail to leave by.
    if (!scene.state().trainee && back_arrow(ui, bar)) scene.go(ScreenId::who);
    bar_title(ui, bar, ui.words(Text::rail_settings));
    ScrollArea page(ui, "page:settings", scene.area);
    const Rect content = page.content();
    const float margin = ui.px(scene.width() < 600 ? 12 : 20);
    const float width = std::min(content.w - 2 * margin, ui.px(820));
    Rect column{content.x + margin, content.y + ui.px(16), width, 0};
    const Rect outer = column;
    GrownCard behind(ui);
    column = column.inset(ui.px(20), 0);
    column.take_top(ui.px(4));
    language_setting(scene, column);
    theme_setting(scene, column);
    scale_setting(scene, column);
    motion_setting(scene, column);
    sample(scene, column);
    if (scene.state().trainee) tour_setting(scene, column);
    const float bottom = column.y + ui.px(4);
    behind.close({outer.x, outer.y, outer.w, bottom - outer.y});
    page.set_height(bottom + ui.px(20) - content.y);
}

}  // namespace frontdesk::ui
