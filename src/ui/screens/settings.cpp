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
    const Rect place =
        setting_row(scene, column, words_of(scene, Text::settings_language, Text::settings_language_hint),
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

void appearance_settings(Scene& scene, Rect& column) {
    settings_heading(scene, column, Icon::eye, Text::settings_part_look);
    language_setting(scene, column);
    theme_setting(scene, column);
    scale_setting(scene, column);
    motion_setting(scene, column);
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

/// How it will look, in a card of its own.
void preview_card(Scene& scene, Rect column) {
    setting_card(scene.ui, column, [&scene](Rect& rows) {
        settings_heading(scene, rows, Icon::search, Text::settings_preview);
        draw_settings_sample(scene, rows);
    });
}

void draw_cards(Scene& scene, Rect& column, bool with_sample) {
    Ui& ui = scene.ui;
    setting_card(ui, column, [&](Rect& rows) {
        appearance_settings(scene, rows);
        if (with_sample) draw_settings_sample(scene, rows);
    });
    setting_card(ui, column, [&scene](Rect& rows) { sound_settings(scene, rows); });
    if (scene.state().account.signed_in)
        setting_card(ui, column, [&scene](Rect& rows) { account_settings(scene, rows); });
    if (scene.state().trainee) {
        setting_card(ui, column, [&scene](Rect& rows) { practice_settings(scene, rows); });
    }
}

}  // namespace

void draw_settings(Scene& scene) {
    Ui& ui = scene.ui;
    Rect bar = take_top_bar(scene);
    // Before anybody has signed in there is no rail to leave by.
    if (!scene.state().trainee && !scene.state().account.signed_in && back_arrow(ui, bar))
        scene.go(ScreenId::who);
    bar_title(ui, bar, ui.words(Text::rail_settings));
    // Where there is room the sample stays in sight beside the rows, else it stands among them.
    const bool beside = scene.width() >= 1100;
    const float margin = ui.px(scene.width() < 600 ? 12 : 20);
    const float width = std::min(scene.area.w - 2 * margin - (beside ? ui.px(380 + 16) : 0), ui.px(820));
    ScrollArea page(ui, "page:settings", scene.area);
    const Rect content = page.content();
    Rect column{content.x + margin, content.y + ui.px(16), width, 0};
    if (beside) {
        Rect right{column.right() + ui.px(16), scene.area.y + ui.px(16), ui.px(380), 0};
        preview_card(scene, right);
    }
    draw_cards(scene, column, !beside);
    page.set_height(column.y + ui.px(4) - content.y);
}

}  // namespace frontdesk::ui
