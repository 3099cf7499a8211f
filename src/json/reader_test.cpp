#include "json/reader.h"

#include <doctest/doctest.h>

using namespace frontdesk;
using namespace frontdesk::json;

namespace {

struct Fixture {
    core::Problems problems;
    Sink sink{problems, "f.json", "SC"};

    /// code and place of each problem: "SC001@1:8 …"
    std::string codes() const {
        std::string all;
        for (const auto& problem : problems) {
            all += problem.code + "@" + std::to_string(problem.place.line) + ":" +
                   std::to_string(problem.place.column) + " ";
        }
        return all;
    }
};

}  // namespace

TEST_CASE_FIXTURE(Fixture, "good values are read without a word") {
    const Parsed parsed = parse(
        R"({"t": "x", "i": 3, "w": "say", "l": [1], "o": {}, "r": 2, "b": true, "s": ["a", "b"]})", "f");
    {
        ObjectReader reader(parsed.root, "the thing", sink);
        CHECK(reader.usable());
        CHECK(reader.text("t") == "x");
        CHECK(reader.integer("i", 0, 9) == 3);
        CHECK(reader.one_of("w", {"say", "reply"}) == "say");
        CHECK(reader.array("l")->size() == 1);
        CHECK(reader.object("o")->empty());
        CHECK(reader.real_or("r", 0, 9, 1) == 2.0);
        CHECK(reader.boolean_or("b", false));
        CHECK(reader.texts_or_none("s") == std::vector<std::string>{"a", "b"});
        CHECK(reader.text_or("none", "fallback") == "fallback");
        CHECK(reader.integer_or("none", 0, 9, 5) == 5);
        CHECK(reader.one_of_or("none", {"a"}, "z") == "z");
        CHECK(reader.value_or_null("none") == nullptr);
        CHECK(reader.has("t"));
        CHECK_FALSE(reader.has("none"));
        CHECK(reader.position_of("i").column == 17);
    }
    CHECK(problems.empty());
}

TEST_CASE_FIXTURE(Fixture, "what is missing, mistyped, out of range or empty is told at its place") {
    const Parsed parsed =
        parse(R"({"t": 1, "i": 10, "w": "sey", "e": "", "s": ["a", 2], "r": "x", "b": 0, "l": {}})", "f");
    {
        ObjectReader reader(parsed.root, "the thing", sink);
        reader.text("t");
        CHECK(reader.integer("i", 0, 9) == 0);
        CHECK(reader.one_of("w", {"say", "reply"}) == "say");
        reader.text("e");
        CHECK(reader.texts_or_none("s").size() == 1);
        CHECK(reader.real_or("r", 0, 9, 1) == 1.0);
        CHECK(reader.boolean_or("b", true));
        CHECK(reader.array("l") == nullptr);
        CHECK(reader.text("gone").empty());
    }
    CHECK(codes() ==
          "SC001@1:7 SC005@1:15 SC004@1:24 SC006@1:36 SC001@1:51 SC001@1:60 SC001@1:70 SC001@1:78 "
          "SC002@1:1 ");
    CHECK(problems[2].message == "'w' of the thing is 'sey', which is no word for it");
    CHECK(problems[2].way_out == "did you mean 'say'? If not, write one of: say, reply");
}

TEST_CASE_FIXTURE(Fixture, "a key that nobody asked for is told with the nearest that was") {
    const Parsed parsed = parse("{\"nxet\": \"a\",\n \"zzzzzzzzzz\": 1}", "f");
    {
        ObjectReader reader(parsed.root, "node 'ring'", sink);
        reader.text_or("next", "");
        reader.text_or("text", "");
        reader.finish();
    }
    CHECK(codes() == "SC003@1:2 SC003@2:2 ");
    CHECK(core::to_line(problems[0]) ==
          "f.json:1:2: error SC003: node 'ring' has an unknown key 'nxet'. Way out: did you mean 'next'? If "
          "not, take it away.");
    CHECK(problems[1].way_out == "take it away; it may have: next, text");
}

TEST_CASE_FIXTURE(Fixture, "something that is no object is told once and then reads as empty") {
    const Parsed parsed = parse("[1]", "f");
    {
        ObjectReader reader(parsed.root, "the owner", sink);
        CHECK_FALSE(reader.usable());
        CHECK(reader.text("name").empty());
        CHECK_FALSE(reader.has("name"));
    }
    CHECK(codes() == "SC001@1:1 ");
    CHECK(problems[0].message == "the owner must be an object, but is a list");
}

TEST_CASE_FIXTURE(Fixture, "a warning is no error") {
    sink.warning({2, 3}, "050", "odd", "change it");
    CHECK_FALSE(core::has_errors(problems));
}
