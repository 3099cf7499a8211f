#include <doctest/doctest.h>

#include "json/value.h"

using namespace frontdesk::json;

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

TEST_CASE("a text that is not UTF-8 is written repaired rather than not at all") {
    CHECK(write(Value("a\xff")) == "\"a\xEF\xBF\xBD\"");
}
