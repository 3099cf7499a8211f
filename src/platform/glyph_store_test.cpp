#include "platform/glyph_store.h"

#include <doctest/doctest.h>

#include <string>

#include "core/file.h"
#include "platform/headless.h"
#include "platform/test_support.h"

using namespace frontdesk;
using namespace frontdesk::platform;

namespace {

float width_of(ImFont* font, const std::string& text) {
    return font->CalcTextSizeA(1000, FLT_MAX, 0, text.c_str()).x;
}

/// `count` Chinese characters from the beginning of their block.
std::string many_characters(int count) {
    std::string text;
    for (int i = 0; i < count; ++i) {
        const int character = 0x4E00 + i;
        text += static_cast<char>(0xE0 | (character >> 12));
        text += static_cast<char>(0x80 | ((character >> 6) & 0x3F));
        text += static_cast<char>(0x80 | (character & 0x3F));
    }
    return text;
}

}  // namespace

TEST_CASE("line heights follow the type scale") {
    Headless headless(manifest(), 1366, 768);
#if IMGUI_VERSION_NUM < 19200
    CHECK(headless.fonts().caption->FontSize == doctest::Approx(20));
    CHECK(headless.fonts().body->FontSize == doctest::Approx(25));
    CHECK(headless.fonts().title->FontSize == doctest::Approx(32));
    CHECK(headless.fonts().display->FontSize == doctest::Approx(46));
#endif
}

TEST_CASE("a Chinese character can be measured in the frame in which it is first needed") {
    Headless headless(manifest(), 1366, 768);
    headless.settle([&] {
        headless.glyphs().need("您好，业主", headless.fonts().body);
        const float one = width_of(headless.fonts().body, "您");
        CHECK(one > 0);
        CHECK(width_of(headless.fonts().body, "您好业主") == doctest::Approx(4 * one));
    });
    CHECK(headless.glyphs().missing().empty());
}

TEST_CASE("a character that no font has shows as a box and is counted") {
    Headless headless(manifest(), 1366, 768);
    // A private-use character: no font may have it.
    headless.settle([&] { headless.glyphs().need("a\xEE\x80\x81 b", nullptr); });
    CHECK(headless.glyphs().missing().size() == 1);
    CHECK(headless.glyphs().missing().count(0xE001) == 1);
    CHECK(width_of(headless.fonts().body, "\xEE\x80\x81") > 0);
}

#if IMGUI_VERSION_NUM < 19200
TEST_CASE("a full cache grows, and the frame is drawn again until all characters are there") {
    Headless headless(manifest(), 1366, 768);
    const std::string text = many_characters(3000);
    int draws = 0;
    headless.settle([&] {
        ++draws;
        headless.glyphs().need(text, headless.fonts().title);
    });
    CHECK(draws > 1);
    CHECK_FALSE(headless.glyphs().is_full());
    CHECK(headless.fonts().title->FindGlyphNoFallback(0x4E00 + 2999) != nullptr);
    CHECK(headless.glyphs().missing().empty());
}
#endif

TEST_CASE("another scale and another script make the fonts anew") {
    Headless headless(manifest(), 1366, 768);
    const float before = headless.fonts().body->CalcTextSizeA(25, FLT_MAX, 0, "abc").x;
    headless.stage().set_look(Script::traditional, 2.0F);
    headless.settle([&] { headless.glyphs().need("這裡", nullptr); });
#if IMGUI_VERSION_NUM < 19200
    CHECK(headless.fonts().body->FontSize == doctest::Approx(49));
#endif
    CHECK(before > 0);
    CHECK(width_of(headless.fonts().body, "這") > 0);
}

TEST_CASE("broken text and characters without a picture do no harm") {
    Headless headless(manifest(), 1366, 768);
    headless.settle([&] {
        headless.glyphs().need("\xFF\xE4\xB8", nullptr);
        headless.glyphs().need("\xEF\xB8\x8F\xE2\x80\x8B", nullptr);
    });
    CHECK(width_of(headless.fonts().body, "\xE2\x80\x8B") == 0);
    CHECK(headless.glyphs().missing().empty());
}
