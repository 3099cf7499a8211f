#include "tables/encoding.h"

#include <doctest/doctest.h>

#include "core/error.h"

using namespace frontdesk;
using namespace frontdesk::tables;

namespace {

const std::string gb_not_known = "\xB2\xBB\xD6\xAA\xB5\xC0";  // 不知道
const std::string gb_annoyed = "\xB7\xB3";                    // 烦

std::string encoding_refusal(const std::string& bytes) {
    try {
        decode_text(bytes, "t.csv");
    } catch (const core::Error& error) {
        return error.what();
    }
    return {};
}

}  // namespace

TEST_CASE("UTF-8 is read with a mark and without") {
    CHECK(decode_text("不知道", "t").utf8 == "不知道");
    CHECK(decode_text("\xEF\xBB\xBF不知道", "t").utf8 == "不知道");
    CHECK(decode_text("plain", "t").encoding == "UTF-8");
}

TEST_CASE("GB18030 is read, characters of four bytes too") {
    const DecodedText text = decode_text("1," + gb_not_known + "\n2," + gb_annoyed + "\x82\x35\x90\x34", "t");
    CHECK(text.encoding == "GB18030");
    CHECK(text.utf8 == "1,不知道\n2,烦\U00009FB1");
}

TEST_CASE("UTF-16, as some programs call Unicode, is read by its mark") {
    CHECK(decode_text(std::string("\xFF\xFE\x0D\x4E", 4), "t").utf8 == "不");
    CHECK(decode_text(std::string("\xFE\xFF\x4E\x0D", 4), "t").utf8 == "不");
}

TEST_CASE("a file that mixes encodings is refused with the line that is not as the others") {
    const std::string message = encoding_refusal("序号,禁语\n1,不知道\n2," + gb_not_known + "\n");
    CHECK(message.find("t.csv line 3") == 0);
    CHECK(message.find("mixes two encodings") != std::string::npos);
}

TEST_CASE("damaged and binary files are refused with the line") {
    CHECK(encoding_refusal("不\nb,不知\xE9\x81").find("line 2") != std::string::npos);
    CHECK(encoding_refusal(std::string("a\nb\0c", 5)).find("line 2: this is no text") != std::string::npos);
    CHECK(encoding_refusal("a\n" + gb_not_known + "\xFF\xFF\n").find("line 2") != std::string::npos);
}
