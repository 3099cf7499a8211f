#include "json/cursor.h"

#include <doctest/doctest.h>

#include <string>

using namespace frontdesk::json;

TEST_CASE("columns count characters, not bytes") {
    Cursor cursor("ab\n您好x");
    CHECK(cursor.at(1).column == 2);
    CHECK(cursor.at(3).line == 2);
    CHECK(cursor.at(3).column == 1);
    CHECK(cursor.at(9).column == 3);
    CHECK(cursor.at(1000).column == 4);
}

TEST_CASE("well-formed UTF-8 of every length is accepted") {
    CHECK(first_not_utf8("") == std::string_view::npos);
    CHECK(first_not_utf8("a\u00e9\u4f60\U0001F600") == std::string_view::npos);
}

TEST_CASE("broken UTF-8 is found at its first byte") {
    CHECK(first_not_utf8("ab\xff") == 2);
    CHECK(first_not_utf8("\xc0\x80") == 0);          // overlong
    CHECK(first_not_utf8("a\xed\xa0\x80") == 1);     // surrogate
    CHECK(first_not_utf8("\xf4\x90\x80\x80") == 0);  // beyond U+10FFFF
    CHECK(first_not_utf8("\xe4\xbd") == 0);          // cut off
    CHECK(first_not_utf8("\xf0\x9f\x98") == 0);
}
