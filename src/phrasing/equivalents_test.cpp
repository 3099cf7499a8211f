#include "phrasing/equivalents.h"

#include <doctest/doctest.h>

#include "phrasing/engine.h"
#include "phrasing/equivalents_reader.h"
#include "phrasing/stream.h"

using namespace frontdesk;
using namespace frontdesk::phrasing;

namespace {

Equivalents some() {
    Equivalents equivalents;
    equivalents.add(U"您", U"你");
    equivalents.add(U"咱", U"我们");
    equivalents.add(U"咱们", U"我们");
    equivalents.add(U"明日", U"明天");
    equivalents.add(U"啥时候", U"何时");
    equivalents.add(U"说明日", U"说明日");
    equivalents.finish();
    return equivalents;
}

struct Read {
    Equivalents equivalents;
    core::Problems problems;
};

Read read(const char* json_text) {
    Read result;
    const json::Parsed parsed = json::parse(json_text, "equivalents.json");
    REQUIRE(parsed.usable);
    const json::Sink sink{result.problems, "equivalents.json", "PH"};
    EquivalentsReader reader;
    reader.take_pack(parsed.root, sink);
    result.equivalents = reader.finish();
    return result;
}

}  // namespace

TEST_CASE("the longest variant at a place is replaced, from the left") {
    CHECK(some().apply(U"您找咱们，咱明日去") == U"你找我们，我们明天去");
    CHECK(some().apply(U"明日") == U"明天");
    CHECK(some().apply(U"") == U"");
}

TEST_CASE("a longer word that holds a variant by chance stays what it is") {
    CHECK(some().apply(U"请说明日期") == U"请说明日期");
}

TEST_CASE("a span in replaced words is a span of the words as typed") {
    const Equivalents equivalents = some();
    const std::string typed = "咱 明日去";
    const Stream stream(typed, &equivalents);
    CHECK(stream.characters() == U"我们明天去");
    const auto words = [&](Range range) {
        const Span span = stream.to_bytes(range);
        return typed.substr(span.begin, span.end - span.begin);
    };
    CHECK(words({0, 2}) == "咱");
    CHECK(words({1, 3}) == "咱 明");
    CHECK(words({2, 5}) == "明日去");
}

TEST_CASE("a pattern is read with the same replacements as a reply") {
    const Equivalents equivalents = some();
    CHECK(stream_literal("咱们", &equivalents) == stream_literal("我们", &equivalents));
}

TEST_CASE("a word twice, one that is too long and a chain are told with their place") {
    const Read twice = read(R"({"words": {"你": ["您"], "我": ["您"]}})");
    REQUIRE(twice.problems.size() == 1);
    CHECK(twice.problems[0].code == "PH017");
    CHECK(read(R"({"words": {"你": ["一二三四五六七八九"]}})").problems.at(0).code == "PH018");
    CHECK(read(R"({"words": {"咱们": ["俺们"], "我们": ["咱"]}})").problems.at(0).code == "PH040");
    CHECK(read(R"({"words": {"你": "您"}})").problems.at(0).code == "PH001");
    CHECK(read(R"({"words": {"你": [3]}})").problems.at(0).code == "PH001");
    CHECK(read(R"({"words": {"你": ["您"]}, "kept": []})").problems.at(0).code == "PH003");
}
