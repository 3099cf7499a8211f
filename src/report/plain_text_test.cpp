#include "report/plain_text.h"

#include <doctest/doctest.h>

using namespace frontdesk::report;

TEST_CASE("plain text keeps every character that can be read and nothing that does something") {
    CHECK(plain_text("您好，𠮷先生 😀\tA") == "您好，𠮷先生 😀\tA");
    CHECK(plain_text("一\r\n二\r三\v四\xE2\x80\xA8五") == "一\n二\n三\n四\n五");
    CHECK(plain_text(std::string("\0\x07\x1B\x7F", 4) + "好") == "好");
    CHECK(plain_text("\xEF\xBB\xBF李\xE2\x80\xAE小\xE2\x81\xA6红\xEF\xBF\xBC") == "李小红");
    CHECK(plain_text("\xFF\xC3") == "\xEF\xBF\xBD\xEF\xBF\xBD");
    CHECK(plain_text("\xF4\x90\x80\x80").size() == 4 * 3);
    CHECK(plain_text("").empty());
    CHECK(plain_line("一\n二\t三") == "一 二 三");
}
