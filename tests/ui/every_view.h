#pragma once

#include <functional>
#include <set>

#include "app/texts.h"
#include "ui/screens/scene.h"
#include "visitor.h"

// Every screen in every language, theme, size of text and window, and what must hold of each.
namespace frontdesk::tests {

inline constexpr auto view_light = app::ThemeChoice::light;
inline constexpr auto view_dark = app::ThemeChoice::dark;
inline constexpr app::Language view_languages[] = {app::Language::zh_hans, app::Language::zh_hant,
                                                   app::Language::english};
/// From the smallest window with the largest text to the largest window with the smallest. A theme changes no
/// measure: each takes its turn.
inline constexpr View views[] = {
    {1100, 680, {.theme = view_light, .scale = 0.75}}, {3840, 2160, {.theme = view_dark, .scale = 0.75}},
    {1100, 680, {.theme = view_dark, .scale = 1.0}},   {1366, 768, {.theme = view_light, .scale = 1.0}},
    {3840, 2160, {.theme = view_light, .scale = 1.0}}, {1100, 680, {.theme = view_light, .scale = 1.5}},
    {1366, 768, {.theme = view_dark, .scale = 1.5}},   {1920, 1080, {.theme = view_light, .scale = 2.0}},
    {1100, 680, {.theme = view_dark, .scale = 2.5}},   {1366, 768, {.theme = view_light, .scale = 2.5}},
    {3840, 2160, {.theme = view_dark, .scale = 2.5}},
};

inline std::string name_of(const View& view) {
    return std::to_string(view.width) + "x" + std::to_string(view.height) + " " +
           std::to_string(static_cast<int>(view.settings.scale * 100)) + " % " +
           app::to_word(view.settings.language) + " " + app::to_word(view.settings.theme);
}

inline void for_every_view(const std::function<void(const View&)>& look) {
    for (const app::Language language : view_languages) {
        for (View view : views) {
            view.settings.language = language;
            look(view);
        }
    }
}

/// Titles and names of any length may be shortened, what the program itself says may not.
inline bool is_of_the_program(const std::string& words, app::Language language) {
    for (std::size_t i = 0; i < app::text_count; ++i) {
        if (words == app::words(language, static_cast<app::Text>(i))) return true;
    }
    return false;
}

/// The screens that were looked at so far.
inline std::set<std::string>& looked_at() {
    static std::set<std::string> screens;
    return screens;
}

inline void check_nothing_is_cut(const Visitor& visitor, const View& view, const std::string& screen) {
    looked_at().insert(visitor.trace.screen());
    CHECK_MESSAGE(visitor.trace.screen() == screen, name_of(view));
    CHECK_MESSAGE(!visitor.trace.widgets().empty(), name_of(view), ": ", screen, " is empty");
    for (const ui::TracedWidget& widget : visitor.trace.widgets()) {
        const std::string what = name_of(view) + ": " + screen + ": " + widget.id + " '" + widget.label + "'";
        CHECK_MESSAGE(!widget.clipped, what, " does not fit");
        CHECK_MESSAGE(widget.x >= -1, what, " begins left of the window");
        CHECK_MESSAGE(widget.x + widget.width <= static_cast<float>(view.width) + 1, what,
                      " leaves the window");
    }
    for (const std::string& words : visitor.trace.cut()) {
        CHECK_MESSAGE(!is_of_the_program(words, view.settings.language), name_of(view), ": ", screen, ": '",
                      words, "' is cut off");
    }
}

inline void check_no_character_is_missing(Visitor& visitor, const View& view) {
    CHECK_MESSAGE(visitor.headless.glyphs().missing().empty(), name_of(view));
}

/// Somebody new, without the first screen.
inline void sign_in(Desk& desk) {
    desk.app.apply(app::AddTrainee{"周晓芸", "金穗花园物业服务中心", "早班组"});
}

}  // namespace frontdesk::tests
