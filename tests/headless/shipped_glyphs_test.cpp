#include <doctest/doctest.h>

#include <filesystem>
#include <string>

#include "app/texts.h"
#include "core/file.h"
#include "platform/headless.h"
#include "text/chinese.h"

// Nothing that the program can show may come out as an empty box.
using namespace frontdesk;
namespace fs = std::filesystem;

namespace {

std::string manifest() {
    return core::read_file(fs::path(FRONTDESK_SOURCE_DIR) / "fonts" / "faces.txt");
}

std::string all_scenarios_and_rules() {
    std::string all;
    for (const auto& entry : fs::recursive_directory_iterator(fs::path(FRONTDESK_SOURCE_DIR) / "scenarios")) {
        if (entry.path().extension() == ".json") all += core::read_file(entry.path());
    }
    return all;
}

std::string all_words(app::Language language) {
    std::string all;
    for (std::size_t i = 0; i < app::text_count; ++i) all += app::words(language, static_cast<app::Text>(i));
    return all;
}

std::string code_points(const std::set<char32_t>& characters) {
    std::string all;
    for (const char32_t character : characters) all += " U+" + std::to_string(character);
    return all;
}

void check_all_drawn(platform::Script script, const std::string& text) {
    platform::Headless headless(manifest(), 1366, 768, 1.0F, script);
    headless.settle([&] {
        headless.glyphs().need(text, headless.fonts().body);
        headless.glyphs().need(text, headless.fonts().title);
    });
    CHECK_MESSAGE(headless.glyphs().missing().empty(), code_points(headless.glyphs().missing()));
}

}  // namespace

TEST_CASE("no character of the shipped scenarios, rules and texts is missing in the fonts") {
    const std::string content = all_scenarios_and_rules();
    REQUIRE(content.size() > 10000);
    check_all_drawn(platform::Script::simplified, content);
    check_all_drawn(platform::Script::traditional, text::to_traditional(content));
    check_all_drawn(platform::Script::simplified, all_words(app::Language::zh_hans));
    check_all_drawn(platform::Script::traditional, all_words(app::Language::zh_hant));
    check_all_drawn(platform::Script::simplified, all_words(app::Language::english));
}
