#include "text/layout.h"

#include <doctest/doctest.h>

#include <string>

#include "text/utf8.h"

using frontdesk::text::Line;
using frontdesk::text::wrap;

namespace {

/// Chinese characters are two units wide, all else one.
float measured(char32_t character) {
    return character < 0x2E80 ? 1.0F : 2.0F;
}

std::string joined(std::string_view text, float width) {
    std::string all;
    for (const Line& line : wrap(text, width, measured)) {
        if (!all.empty()) all += '|';
        all += text.substr(line.begin, line.end - line.begin);
    }
    return all;
}

}  // namespace

TEST_CASE("Chinese breaks anywhere between characters") {
    CHECK(joined("我家漏水了", 4) == "我家|漏水|了");
    CHECK(joined("我家漏水了", 5) == "我家|漏水|了");
}

TEST_CASE("a line never begins with a closing mark: its character comes along") {
    CHECK(joined("我家漏水。", 8) == "我家漏|水。");
    CHECK(joined("您好，请讲", 4) == "您|好，|请讲");
    CHECK(joined("真的？！不", 6) == "真|的？！|不");
    CHECK(joined("他说（对）吗", 8) == "他说|（对）吗");
}

TEST_CASE("a line never ends with an opening mark") {
    CHECK(joined("我说「好」", 6) == "我说|「好」");
    CHECK(joined("读《花》了", 4) == "读|《花|》了");
}

TEST_CASE("a Latin word stays whole, also beside Chinese") {
    CHECK(joined("请到lobby来", 7) == "请到|lobby来");
    CHECK(joined("call me back", 7) == "call me|back");
    CHECK(joined("我住1303室", 6) == "我住|1303室");
}

TEST_CASE("a word wider than the line is cut") {
    CHECK(joined("abcdefgh", 3) == "abc|def|gh");
}

TEST_CASE("a character wider than the line has a line of its own") {
    CHECK(joined("我家", 1) == "我|家");
}

TEST_CASE("closing marks without end are cut where the line is full") {
    CHECK(joined("！！！！！", 4) == "！！|！！|！");
}

TEST_CASE("spaces at a break are not drawn and do not push a word down") {
    CHECK(joined("abc   def", 3) == "abc|def");
    CHECK(joined("abc def ", 7) == "abc def");
}

TEST_CASE("line feeds end lines, and an empty text has one line") {
    CHECK(joined("甲\n\n乙", 9) == "甲||乙");
    CHECK(wrap("", 9, measured).size() == 1);
    CHECK(wrap("甲\n", 9, measured).size() == 2);
    CHECK(joined("甲\r\n乙", 9) == "甲|乙");
}

TEST_CASE("dashes and ellipses stay with what they follow") {
    CHECK(joined("这个……那个", 4) == "这|个……|那个");
}

TEST_CASE("a picture in the text stays with the words before it") {
    CHECK(joined("不归我们管\xEE\x80\x81，是", 10) == "不归我们|管\xEE\x80\x81，是");
}

TEST_CASE("every byte that is not a space or a line feed is drawn exactly once") {
    const std::string text = "陈先生，您好！call 12345（24小时）。“好的”——明天见…… ok?";
    std::string expected;
    for (const char byte : text) {
        if (byte != ' ') expected += byte;
    }
    for (int width = 1; width < 40; ++width) {
        std::string drawn;
        std::size_t previous_end = 0;
        for (const Line& line : wrap(text, static_cast<float>(width), measured)) {
            CHECK(line.begin >= previous_end);
            previous_end = line.end;
            for (const char byte : text.substr(line.begin, line.end - line.begin)) {
                if (byte != ' ') drawn += byte;
            }
        }
        CHECK(drawn == expected);
    }
}

TEST_CASE("broken bytes do not stop the layout") {
    CHECK(joined("\xE4\xB8 ok", 9) == "\xE4\xB8 ok");
}
