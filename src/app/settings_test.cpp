#include "app/settings.h"

#include <doctest/doctest.h>

#include "app/test_support.h"
#include "core/error.h"
#include "core/file.h"

using namespace frontdesk::app;
using frontdesk::core::write_file;

namespace {

Settings read_back(const std::string& text) {
    const frontdesk::core::TestFolder folder;
    write_file(folder.path / "settings.json", text);
    return load_settings(folder.path / "settings.json");
}

}  // namespace

TEST_CASE("settings come back as they were saved") {
    const frontdesk::core::TestFolder folder;
    const auto file = folder.path / "settings.json";
    Settings settings;
    settings.language = Language::zh_hant;
    settings.theme = ThemeChoice::dark;
    settings.scale = 1.25;
    settings.reduce_motion = true;
    settings.ring_sound = false;
    settings.volume = 0.35;
    settings.hold_music = true;
    settings.speech = true;
    settings.last_trainee = 7;
    settings.home_page = "https://training.example.com/lms";
    save_settings(file, settings);
    const Settings read = load_settings(file);
    CHECK(read.language == Language::zh_hant);
    CHECK(read.theme == ThemeChoice::dark);
    CHECK(read.scale == 1.25);
    CHECK(read.reduce_motion);
    CHECK_FALSE(read.ring_sound);
    CHECK(read.volume == 0.35);
    CHECK(read.hold_music);
    CHECK(read.speech);
    CHECK(read.last_trainee == 7);
    CHECK(read.home_page == "https://training.example.com/lms");
}

TEST_CASE("a missing, broken or strange settings file gives the defaults and never an error") {
    const frontdesk::core::TestFolder folder;
    CHECK(load_settings(folder.path / "none.json").scale == 1.0);
    CHECK(load_settings(folder.path).language == Language::zh_hans);
    CHECK(read_back("{\"theme\":").theme == ThemeChoice::light);
    CHECK(read_back("[1,2]").scale == 1.0);
    CHECK(read_back("\xff\xfe").language == Language::zh_hans);
    CHECK(read_back("").last_trainee == 0);
    CHECK(read_back(R"({"home_page":"training.example.com"})").home_page.empty());
}

TEST_CASE("what can be understood of a settings file counts, and values are brought into range") {
    const Settings read = read_back(
        R"({"language":"klingon","theme":"dark","scale":40,"reduce_motion":"yes","last_trainee":-4,"more":1})");
    CHECK(read.language == Language::zh_hans);
    CHECK(read.theme == ThemeChoice::dark);
    CHECK(read.scale == 2.5);
    CHECK_FALSE(read.reduce_motion);
    CHECK(read.last_trainee == 0);
    CHECK(read_back(R"({"scale":0.1})").scale == 0.75);
    CHECK(read_back(R"({"scale":2})").scale == 2.0);
}

TEST_CASE("a settings file from before there was sound lets the phone ring and nobody speak") {
    const Settings old = read_back(R"({"language":"en","theme":"dark","scale":1.5,"reduce_motion":true})");
    CHECK(old.ring_sound);
    CHECK(old.volume == Settings{}.volume);
    CHECK_FALSE(old.hold_music);
    CHECK_FALSE(old.speech);
    const Settings strange =
        read_back(R"({"ring_sound":0,"volume":"loud","hold_music":"yes","speech":null})");
    CHECK(strange.ring_sound);
    CHECK(strange.volume == Settings{}.volume);
    CHECK_FALSE(strange.hold_music);
    CHECK_FALSE(strange.speech);
    CHECK(read_back(R"({"volume":-2})").volume == 0.0);
    CHECK(read_back(R"({"volume":11})").volume == 1.0);
}

TEST_CASE("every language and theme has a word that leads back to it") {
    for (std::size_t i = 0; i < language_count; ++i) {
        const auto language = static_cast<Language>(i);
        CHECK(language_from(to_word(language)) == language);
    }
    CHECK(theme_from(to_word(ThemeChoice::light)) == ThemeChoice::light);
    CHECK(theme_from("dark") == ThemeChoice::dark);
    CHECK_FALSE(theme_from("Dark").has_value());
}
