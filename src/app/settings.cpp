#include "app/settings.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "app/home_page.h"
#include "core/error.h"
#include "core/file.h"
#include "json/value.h"

namespace frontdesk::app {

namespace {

constexpr std::array<const char*, language_count> language_words{"zh-Hans", "zh-Hant", "en"};
constexpr std::array<const char*, 2> theme_words{"light", "dark"};
static_assert(theme_words.size() == static_cast<std::size_t>(ThemeChoice::dark) + 1);

template <typename Enum, std::size_t Count>
std::optional<Enum> from(const std::array<const char*, Count>& words, std::string_view word) {
    const auto found = std::find(words.begin(), words.end(), word);
    if (found == words.end()) return std::nullopt;
    return static_cast<Enum>(found - words.begin());
}

double scale_in_range(double scale) {
    return std::isfinite(scale) ? std::clamp(scale, smallest_scale, largest_scale) : 1.0;
}

double volume_in_range(double volume) {
    return std::isfinite(volume) ? std::clamp(volume, 0.0, 1.0) : Settings{}.volume;
}

std::string word(const json::Value& file, std::string_view key) {
    const json::Value* value = file.find(key);
    const std::string* text = value == nullptr ? nullptr : value->as_string();
    return text == nullptr ? std::string() : *text;
}

double number(const json::Value& file, std::string_view key, double fallback) {
    const json::Value* value = file.find(key);
    return value == nullptr ? fallback : value->as_real().value_or(fallback);
}

bool truth(const json::Value& file, std::string_view key, bool fallback) {
    const json::Value* value = file.find(key);
    const bool* said = value == nullptr ? nullptr : value->as_bool();
    return said == nullptr ? fallback : *said;
}

Settings settings_from(const json::Value& file) {
    Settings settings;
    settings.language = language_from(word(file, "language")).value_or(settings.language);
    settings.theme = theme_from(word(file, "theme")).value_or(settings.theme);
    settings.scale = scale_in_range(number(file, "scale", settings.scale));
    settings.reduce_motion = truth(file, "reduce_motion", settings.reduce_motion);
    settings.ring_sound = truth(file, "ring_sound", settings.ring_sound);
    settings.volume = volume_in_range(number(file, "volume", settings.volume));
    settings.hold_music = truth(file, "hold_music", settings.hold_music);
    settings.speech = truth(file, "speech", settings.speech);
    settings.home_page = home_page_from(word(file, "home_page")).value_or(std::string());
    if (const json::Value* value = file.find("sign_out_minutes"); value != nullptr && value->as_integer()) {
        settings.sign_out_minutes = static_cast<int>(std::clamp<std::int64_t>(*value->as_integer(), 1, 120));
    }
    if (const json::Value* value = file.find("last_trainee"); value != nullptr && value->as_integer()) {
        settings.last_trainee = std::max<std::int64_t>(*value->as_integer(), 0);
    }
    return settings;
}

}  // namespace

const char* to_word(Language language) {
    return language_words.at(static_cast<std::size_t>(language));
}

const char* to_word(ThemeChoice theme) {
    return theme_words.at(static_cast<std::size_t>(theme));
}

std::optional<Language> language_from(std::string_view word) {
    return from<Language>(language_words, word);
}

std::optional<ThemeChoice> theme_from(std::string_view word) {
    return from<ThemeChoice>(theme_words, word);
}

Settings load_settings(const std::filesystem::path& file) {
    std::error_code failed;
    if (!std::filesystem::is_regular_file(file, failed)) return {};
    try {
        const json::Parsed parsed = json::parse(core::read_file(file), core::to_utf8(file));
        return parsed.usable ? settings_from(parsed.root) : Settings{};
    } catch (const core::Error&) {
        // Looks and language are no reason to keep anybody from practising.
        return {};
    }
}

void save_settings(const std::filesystem::path& file, const Settings& settings) {
    json::Value written;
    written.set("language", to_word(settings.language));
    written.set("theme", to_word(settings.theme));
    written.set("scale", scale_in_range(settings.scale));
    written.set("reduce_motion", settings.reduce_motion);
    written.set("ring_sound", settings.ring_sound);
    written.set("volume", volume_in_range(settings.volume));
    written.set("hold_music", settings.hold_music);
    written.set("speech", settings.speech);
    written.set("home_page", settings.home_page);
    written.set("last_trainee", settings.last_trainee);
    written.set("sign_out_minutes", std::clamp(settings.sign_out_minutes, 1, 120));
    core::write_file(file, json::write(written, json::Style::tidy));
}

}  // namespace frontdesk::app
