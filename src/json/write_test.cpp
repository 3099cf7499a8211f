#include <doctest/doctest.h>

#include "json/value.h"

using namespace frontdesk::json;

namespace {

std::string utf8_of(char32_t code_point) {
    const auto tail = [&](unsigned shift) {
        return static_cast<char>(0x80U | (static_cast<unsigned>(code_point) >> shift & 0x3FU));
    };
    if (code_point < 0x80) return {static_cast<char>(code_point)};
    if (code_point < 0x800) return {static_cast<char>(0xC0U | code_point >> 6U), tail(0)};
    if (code_point < 0x10000) return {static_cast<char>(0xE0U | code_point >> 12U), tail(6), tail(0)};
    return {static_cast<char>(0xF0U | code_point >> 18U), tail(12), tail(6), tail(0)};
}

}  // namespace

TEST_CASE("a value is written in the order of its members") {
    Value value;
    value.set("z", 1);
    value.set("a", "您好").position = {3, 4};
    Value& list = value.set("list", Array{});
    list.push(true);
    list.push(2.5);
    list.push(Value());
    CHECK(write(value) == R"({"z":1,"a":"您好","list":[true,2.5,null]})");
    CHECK(write(value, Style::tidy) ==
          "{\n  \"z\": 1,\n  \"a\": \"您好\",\n  \"list\": [\n    true,\n    2.5,\n    null\n  ]\n}\n");
}

TEST_CASE("what was written reads back the same") {
    const std::string text = R"({"a":[-9223372036854775808,0.1,1e+300,"\"\\\n\t"],"b":{},"c":[],"d":false})";
    CHECK(write(parse(text, "f").root) == text);
}

TEST_CASE("every character is written as it was, alone and between others") {
    for (char32_t code_point = 1; code_point < 0x110000; code_point += code_point < 0x3000 ? 1 : 97) {
        if (code_point >= 0xD800 && code_point < 0xE000) continue;
        const std::string text = "好" + utf8_of(code_point) + "。";
        const Parsed parsed = parse(write(Value(text)), "f");
        REQUIRE(parsed.usable);
        REQUIRE(*parsed.root.as_string() == text);
    }
}

TEST_CASE("bytes that make up no character are all repaired") {
    for (const char* broken : {"\x80", "\xC0\xAF", "\xC3", "\xE4\xBD", "\xE0\x80\x80", "\xED\xA0\x80",
                               "\xF0\x82\x82\xAC", "\xF4\x90\x80\x80", "\xF5\x80\x80\x80", "\xFF"}) {
        const std::string written = write(Value(std::string("a") + broken));
        CHECK(parse(written, "f").usable);
        CHECK(written.find("\xEF\xBF\xBD") != std::string::npos);
    }
}

TEST_CASE("what is empty is written on one line") {
    Value value;
    value.set("a", Array{});
    value.set("b", Object{});
    CHECK(write(value, Style::tidy) == "{\n  \"a\": [],\n  \"b\": {}\n}\n");
}

TEST_CASE("a text that is not UTF-8 is written repaired rather than not at all") {
    CHECK(write(Value("a\xff")) == "\"a\xEF\xBF\xBD\"");
}
