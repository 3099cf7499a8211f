#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace frontdesk::app {

enum class Language { zh_hans, zh_hant, english };
constexpr std::size_t language_count = 3;
enum class ThemeChoice { light, dark };

/// `zh-Hans`, `zh-Hant`, `en`
const char* to_word(Language language);
const char* to_word(ThemeChoice theme);
/// The way back; nothing for any other word.
std::optional<Language> language_from(std::string_view word);
std::optional<ThemeChoice> theme_from(std::string_view word);

constexpr double smallest_scale = 0.75;
constexpr double largest_scale = 2.5;

struct Settings {
    Language language = Language::zh_hans;
    ThemeChoice theme = ThemeChoice::light;
    double scale = 1.0;  ///< 0.75–2.5, the user's factor on top of the desktop's
    bool reduce_motion = false;
    bool ring_sound = true;         ///< the telephone rings and clicks
    double volume = 0.7;            ///< 0–1, of everything that is heard
    bool hold_music = false;        ///< while a call waits
    bool speech = false;            ///< the lines of owners are spoken
    std::int64_t last_trainee = 0;  ///< 0: nobody yet
    std::string home_page = {};     ///< of accounts in xAPI, see home_page.h; empty: one made of the station
    int sign_out_minutes = 10;  ///< 1–120: trainers and above are signed out after so long without input
};

/// A missing or unreadable file gives the defaults; values out of range are brought into it.
Settings load_settings(const std::filesystem::path& file);
/// @throws core::Error
void save_settings(const std::filesystem::path& file, const Settings& settings);

}  // namespace frontdesk::app
