#include "app/texts.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "text/utf8.h"

namespace frontdesk::app {

namespace {

constexpr Language languages[] = {Language::zh_hans, Language::zh_hant, Language::english};

/// The {0}, {1}, … of a text, sorted.
std::vector<std::string> marks_of(const std::string& words) {
    std::vector<std::string> marks;
    for (std::size_t at = words.find('{'); at != std::string::npos; at = words.find('{', at + 1)) {
        marks.push_back(words.substr(at, 3));
    }
    std::sort(marks.begin(), marks.end());
    return marks;
}

bool has_han(const std::string& words) {
    const std::u32string characters = text::to_utf32(words);
    return std::any_of(characters.begin(), characters.end(),
                       [](char32_t c) { return c >= 0x4E00 && c <= 0x9FFF; });
}

}  // namespace

TEST_CASE("every text exists in every language") {
    for (const Language language : languages) {
        for (std::size_t i = 0; i < text_count; ++i) {
            const char* shown = words(language, static_cast<Text>(i));
            REQUIRE(shown != nullptr);
            CHECK_MESSAGE(std::string(shown) != "", "text ", i, " is empty in ", to_word(language));
            CHECK(text::is_valid(shown));
        }
    }
}

TEST_CASE("every language leaves room for the same figures and names") {
    for (std::size_t i = 0; i < text_count; ++i) {
        const auto expected = marks_of(words(Language::zh_hans, static_cast<Text>(i)));
        CHECK_MESSAGE(marks_of(words(Language::zh_hant, static_cast<Text>(i))) == expected, "text ", i);
        CHECK_MESSAGE(marks_of(words(Language::english, static_cast<Text>(i))) == expected, "text ", i);
    }
}

TEST_CASE("no Chinese character stands in an English text, but for the names of languages") {
    for (std::size_t i = 0; i < text_count; ++i) {
        const auto text = static_cast<Text>(i);
        if (text == Text::language_zh_hans || text == Text::language_zh_hant) continue;
        CHECK_MESSAGE(!has_han(words(Language::english, text)), words(Language::english, text));
    }
}

TEST_CASE("arguments are put where the text wants them") {
    CHECK(filled("第 {0} 轮，共 {1} 轮", {"3", "5"}) == "第 3 轮，共 5 轮");
    CHECK(filled("{1} of {0}", {"a", "b"}) == "b of a");
    CHECK(filled("no {x} here {7}", {"a"}) == "no {x} here {7}");
}

}  // namespace frontdesk::app
