#include <algorithm>
#include <array>
#include <cmath>

#include "ui/kit/grown_card.h"
#include "ui/kit/paint.h"
#include "ui/kit/scroll_area.h"
#include "ui/kit/segmented.h"
#include "ui/kit/slider.h"
#include "ui/screens/frame_parts.h"
#include "ui/screens/settings_rows.h"

// Language, appearance, size of the text, motion, sound. Everything takes effect at once.
namespace frontdesk::ui {

namespace {

using app::Text;

void language_setting(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    const std::array<SegmentedChoice, 3> choices{{{"language:zh-Hans", ui.words(Text::language_zh_hans)},
                                                  {"language:zh-Hant", ui.words(Text::language_zh_hant)},
                                                  {"language:en", ui.words(Text::language_english)}}};
    const float room = column.w - (scene.width() >= 700 ? ui.px(264) : 0);
    const Rect place = setting_row(
        scene, column, words_of(scene, Text::settings_language, Text::settings_language_hint, true),
        segmented_height(ui, room, choices));
    app::Settings settings = scene.state().settings;
    const auto pressed = segmented(ui, place, choices, static_cast<std::size_t>(settings.language));
    if (!pressed) return;
    settings.language = static_cast<app::Language>(*pressed);
    change_settings(scene, settings);
}

void theme_setting(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    const std::array<SegmentedChoice, 2> choices{
        {{"theme:light", ui.words(Text::settings_light)}, {"theme:dark", ui.words(Text::settings_dark)}}};
    const float room = column.w - (scene.width() >= 700 ? ui.px(264) : 0);
    const Rect place =
        setting_row(scene, column, words_of(scene, Text::settings_theme, Text::settings_theme_hint),
                    segmented_height(ui, room, choices));
    app::Settings settings = scene.state().settings;
    const auto pressed = segmented(ui, place, choices, static_cast<std::size_t>(settings.theme));
    if (!pressed) return;
    settings.theme = static_cast<app::ThemeChoice>(*pressed);
    change_settings(scene, settings);
}

void scale_setting(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    Rect place = setting_row(scene, column, words_of(scene, Text::settings_scale, Text::settings_scale_hint),
                             ui.px(44));
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
    change_settings(scene, settings);
}

void motion_setting(Scene& scene, Rect& column) {
    const SettingWords words = words_of(scene, Text::settings_motion, Text::settings_motion_hint);
    app::Settings settings = scene.state().settings;
    if (switch_row(scene, column, words, "motion", settings.reduce_motion)) change_settings(scene, settings);
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

/// A card as high as what is drawn into it.
template <typename Draw>
void setting_card(Ui& ui, Rect& column, const Draw& draw) {
    const Rect outer = column;
    GrownCard behind(ui);
    Rect rows = column.inset(ui.px(20), 0);
    rows.take_top(ui.px(4));
    draw(rows);
    const float height = rows.y + ui.px(4) - outer.y;
    behind.close({outer.x, outer.y, outer.w, height});
    column.take_top(height, ui.px(16));
}

}  // namespace

void draw_settings(Scene& scene) {
    Ui& ui = scene.ui;
    Rect bar = take_top_bar(scene);
    bar_title(ui, bar, ui.words(Text::rail_settings));
    ScrollArea page(ui, "page:settings", scene.area);
    const Rect content = page.content();
    const float margin = ui.px(scene.width() < 600 ? 12 : 20);
    const float width = std::min(content.w - 2 * margin, ui.px(820));
    Rect column{content.x + margin, content.y + ui.px(16), width, 0};
    setting_card(ui, column, [&scene](Rect& rows) {
        language_setting(scene, rows);
        theme_setting(scene, rows);
        scale_setting(scene, rows);
        motion_setting(scene, rows);
        sample(scene, rows);
    });
    setting_card(ui, column, [&scene](Rect& rows) { sound_settings(scene, rows); });
    page.set_height(column.y + ui.px(4) - content.y);
}

}  // namespace frontdesk::ui
