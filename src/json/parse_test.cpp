#include <doctest/doctest.h>

#include <chrono>
#include <string>

#include "core/random.h"
#include "json/value.h"

using namespace frontdesk;
using namespace frontdesk::json;

TEST_CASE("every value and key knows its line and column") {
    const Parsed parsed = parse("{\n  \"名\": \"您好\", \"b\": [1, -2.5,\n true, null, {}]\n}", "f.json");
    REQUIRE(parsed.usable);
    CHECK(parsed.problems.empty());
    const Object& root = *parsed.root.as_object();
    CHECK(root[0].key_position.line == 2);
    CHECK(root[0].key_position.column == 3);
    CHECK(root[0].value.position.column == 8);
    CHECK(root[1].key_position.column == 14);
    const Array& list = *root[1].value.as_array();
    REQUIRE(list.size() == 5);
    CHECK(list[0].position.column == 20);
    CHECK(list[1].position.column == 23);
    CHECK(list[2].position.line == 3);
    CHECK(list[2].position.column == 2);
    CHECK(list[3].is_null());
    CHECK(list[4].position.column == 14);
}

TEST_CASE("values keep their kinds") {
    const Parsed parsed = parse(R"([true, 7, 7.5, "t", 9223372036854775807, 9223372036854775808])", "f");
    const Array& list = *parsed.root.as_array();
    CHECK(*list[0].as_bool());
    CHECK(*list[1].as_integer() == 7);
    CHECK(*list[1].as_real() == 7.0);
    CHECK(*list[2].as_real() == 7.5);
    CHECK(*list[3].as_string() == "t");
    CHECK(*list[4].as_integer() == INT64_MAX);
    CHECK(list[5].as_integer() == nullptr);
    CHECK(*list[5].as_real() == doctest::Approx(9.223372036854775808e18));
}

TEST_CASE("a number as the whole text, and a byte-order mark, are fine") {
    CHECK(*parse("12", "f").root.as_integer() == 12);
    const Parsed marked = parse("\xEF\xBB\xBF[\"a\"]", "f");
    REQUIRE(marked.usable);
    CHECK((*marked.root.as_array())[0].position.column == 2);
}

TEST_CASE("of a repeated key the first stays and each other is reported") {
    const Parsed parsed = parse("{\"a\": 1,\n\"b\": {\"x\": 1, \"x\": 2},\n\"a\": 3, \"a\": 4}", "f.json");
    REQUIRE(parsed.usable);
    REQUIRE(parsed.problems.size() == 3);
    CHECK(core::to_line(parsed.problems[0]) ==
          "f.json:2:15: error JS002: the key 'x' stands here for the second time (first in line 2). Way out: "
          "keep one of them or rename one.");
    CHECK(parsed.problems[1].place.line == 3);
    CHECK(*parsed.root.find("a")->as_integer() == 1);
    CHECK(parsed.root.as_object()->size() == 2);
}

TEST_CASE("what is not UTF-8, too deep or too large is refused with its place") {
    const Parsed broken = parse("[\"ab\xff\"]", "f");
    CHECK_FALSE(broken.usable);
    CHECK(broken.problems.at(0).code == "JS003");
    CHECK(broken.problems.at(0).place.column == 5);

    const Parsed deep = parse(std::string(100000, '['), "f");
    CHECK_FALSE(deep.usable);
    CHECK(deep.problems.at(0).code == "JS004");
    CHECK(deep.problems.at(0).place.column == 101);

    Limits limits;
    limits.max_bytes = 5;
    const Parsed large = parse("[1, 2, 3]", "f", limits);
    CHECK(large.problems.at(0).code == "JS004");
}

TEST_CASE("reading stays linear for texts made to be slow") {
    std::string same_keys = "{";
    for (int i = 0; i < 100000; ++i) same_keys += "\"k\":1,";
    same_keys += "\"k\":1}";
    const auto begin = std::chrono::steady_clock::now();
    const Parsed parsed = parse(same_keys, "f");
    CHECK(parsed.problems.size() == 100000);
    const std::string one_line(2000000, ' ');
    CHECK(parse("[" + one_line + "1]", "f").usable);
    CHECK_FALSE(parse("[" + one_line, "f").usable);
    const auto took = std::chrono::steady_clock::now() - begin;
    CHECK(took < std::chrono::seconds(20));
}

TEST_CASE("a good text with random bytes changed never crashes and is read or reported") {
    const std::string good =
        R"({"id": "a", "list": [1, -2.5e3, true, null, "您好\n\u4f60"], "o": {"k": {"d": []}}})";
    core::Random random{7};
    for (int round = 0; round < 20000; ++round) {
        std::string text = good;
        for (std::uint64_t edit = 0; edit <= random.below(3); ++edit) {
            text[random.below(text.size())] = static_cast<char>(random.below(256));
        }
        const Parsed parsed = parse(text, "f");
        CAPTURE(text);
        CHECK((parsed.usable || !parsed.problems.empty()));
        if (parsed.usable) CHECK(parse(write(parsed.root), "f").usable);
    }
}
