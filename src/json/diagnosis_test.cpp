#include <doctest/doctest.h>

#include <string>

#include "json/value.h"

using namespace frontdesk::json;

namespace {

/// The one problem of a text that is no JSON, as "line:column what | way out".
std::string complaint(const std::string& text) {
    const Parsed parsed = parse(text, "f.json");
    CHECK_FALSE(parsed.usable);
    REQUIRE(parsed.problems.size() == 1);
    const auto& problem = parsed.problems.front();
    CHECK(problem.code == "JS001");
    return std::to_string(problem.place.line) + ":" + std::to_string(problem.place.column) + " " +
           problem.message + " | " + problem.way_out;
}

void check_starts(const std::string& text, const std::string& expected) {
    CAPTURE(text);
    const std::string found = complaint(text);
    CAPTURE(found);
    CHECK(found.starts_with(expected));
}

}  // namespace

TEST_CASE("a missing or surplus comma is named where it is") {
    check_starts("{\"a\": 1 \"b\": 2}", "1:9 '\"' stands where ',' or '}' is expected");
    check_starts("{\"a\": 1,\n}", "2:1 a ',' stands before '}'");
    check_starts("[1, 2,]", "1:7 a ',' stands before ']'");
    check_starts("[1 2]", "1:4 '2' stands where ',' or ']' is expected");
    check_starts("[,1]", "1:2 ',' stands where a value is expected");
}

TEST_CASE("Chinese punctuation gets its plain mark proposed") {
    CHECK(complaint("{“a”: 1}") ==
          "1:2 '“' stands where a key in double quotes is expected | write the plain mark \" in its place");
    CHECK(complaint("{\"a\"：1}") ==
          "1:5 '：' stands where ':' after the key is expected | write the plain mark : in its place");
    CHECK(complaint("[\"您好\"，1]") ==
          "1:6 '，' stands where ',' or ']' is expected | write the plain mark , in its place");
    check_starts("{'a': 1}", "1:2 ''' stands where a key");
}

TEST_CASE("texts that are not closed or badly escaped are told as such") {
    check_starts("{\"a\": \"b\n\"}", "1:7 this text is not closed on its line");
    check_starts("[\"abc", "1:2 this text is not closed");
    check_starts("[\"a\tb\"]", "1:4 a tab or another control character");
    check_starts("[\"a\\q\"]", "1:4 a backslash is followed by");
    check_starts("[\"a\\u12g4\"]", "1:4 \\u is not followed");
    check_starts("[\"\\ud800\"]", "1:2 half of a surrogate pair");
}

TEST_CASE("bad numbers and words are quoted") {
    check_starts("[01]", "1:3 '1' stands where ',' or ']'");
    check_starts("[+1]", "1:2 '+1' is no number");
    check_starts("[1.5.2]", "1:5 '.' stands where ',' or ']'");
    check_starts("[1e999]", "1:2 '1e999' is no number");
    check_starts("{\"a\": True}", "1:7 'True' is no value");
    check_starts("[// no\n1]", "1:2 a comment stands where a value is expected");
}

TEST_CASE("what ends too early or too late is told") {
    check_starts("", "1:1 the file is empty");
    check_starts("{\"a\": [1", "1:9 the text ends before");
    check_starts("{\"a\":", "1:6 the text ends before");
    check_starts("{\"a\"", "1:5 the text ends before");
    check_starts("{} {}", "1:4 something stands behind the end");
    check_starts(std::string("{}\0", 3), "1:3 a zero byte");
    check_starts("]", "1:1 ']' stands where a value is expected");
}
