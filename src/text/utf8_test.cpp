#include "text/utf8.h"

#include <doctest/doctest.h>

#include <string>

#include "core/random.h"

using namespace frontdesk::text;

TEST_CASE("characters of every length survive the way to code points and back") {
    const std::string text = "a é 您 𫗭 🙏\n";
    CHECK(to_utf8(to_utf32(text)) == text);
    CHECK(length(text) == 10);
    CHECK(is_valid(text));
}

TEST_CASE("broken bytes are told apart from characters, one by one") {
    for (const std::string broken :
         {"\x80", "\xC0\xAF", "\xE6\x82", "\xED\xA0\x80", "\xF5\x80\x80\x80", "\xFF"}) {
        CAPTURE(broken.size());
        CHECK_FALSE(is_valid(broken));
        CHECK(length(broken) == broken.size());
        CHECK(decode(broken, 0).code_point == 0xFFFD);
        CHECK(decode(broken, 0).bytes == 1);
        CHECK_FALSE(decode(broken, 0).valid);
    }
}

TEST_CASE("a character cut off at the end does not hide the one before it") {
    const std::string cut = std::string("您好").substr(0, 5);
    CHECK(to_utf32(cut) == U"您\uFFFD\uFFFD");
}

TEST_CASE("repaired text is valid and repairing it again changes nothing") {
    frontdesk::core::Random random{7};
    for (int round = 0; round < 300; ++round) {
        std::string bytes;
        for (std::uint64_t i = random.below(40); i > 0; --i) bytes += static_cast<char>(random.below(256));
        const std::string mended = repaired(bytes);
        CHECK(is_valid(mended));
        CHECK(repaired(mended) == mended);
        CHECK(length(mended) == length(bytes));
    }
}

TEST_CASE("what is no code point is written as the replacement character") {
    std::string text;
    append(text, 0xD800);
    append(text, 0x110000);
    CHECK(to_utf32(text) == U"\uFFFD\uFFFD");
}
