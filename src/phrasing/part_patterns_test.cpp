#include "phrasing/part_patterns.h"

#include <doctest/doctest.h>

#include <chrono>
#include <string>

#include "phrasing/test_pack.h"

using namespace frontdesk::phrasing;

namespace {

PartPatterns a_summary() {
    return {shipped_engine(),
            {{"漏水", "(水管|管子)~3裂"}, {"{we}~6关[了]总阀", "总阀~4关"}, {"~6点[前]到"}}};
}

std::string first_found(const PartPatterns& patterns, const std::string& text, std::size_t part) {
    const auto span = patterns.find(text).at(part);
    return span ? text.substr(span->begin, span->end - span->begin) : std::string();
}

}  // namespace

TEST_CASE("each part is found where it first stands, in the bytes as typed") {
    const std::string text = "厨房水管老化开裂，漏水。我们已经把总阀关了。";
    CHECK(first_found(a_summary(), text, 0) == "水管老化开裂");
    CHECK(first_found(a_summary(), text, 1) == "总阀关");
    CHECK(a_summary().find(text).at(2) == std::nullopt);
}

TEST_CASE("parts are found in any script, width and spacing") {
    CHECK(first_found(a_summary(), "廚房漏 水", 0) == "漏 水");
    CHECK(first_found(a_summary(), "咱們已關總閥", 1) == "咱們已關總閥");
}

TEST_CASE("a bad pattern is told with its part and place, and hides no other") {
    const PartPatterns broken(shipped_engine(), {{"(漏水", "渗水"}, {"{no-such-class}坏"}, {"~5"}});
    REQUIRE(broken.faults().size() == 3);
    CHECK(broken.faults()[0].part == 0);
    CHECK_FALSE(broken.faults()[0].usable);
    CHECK(broken.faults()[1].message.find("no-such-class") != std::string::npos);
    CHECK(broken.faults()[2].part == 2);
    CHECK(broken.find("天花板渗水").at(0).has_value());
    CHECK_FALSE(broken.find("天花板渗水").at(1).has_value());
    CHECK(faults_of_writing("(漏水").size() == 1);
    CHECK(faults_of_writing("{no-such-class}坏").empty());
}

TEST_CASE("a hostile text takes time in proportion to its length") {
    const PartPatterns patterns(shipped_engine(), {{"水~20水~20水~20漏"}, {"[水][水][水][水]水~40关"}});
    const auto seconds = [&](std::size_t characters) {
        std::string text;
        for (std::size_t i = 0; i < characters; ++i) text += "水";
        const auto begin = std::chrono::steady_clock::now();
        CHECK_FALSE(patterns.find(text).at(0).has_value());
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    };
    seconds(1000);
    CHECK(seconds(20000) < 5);
}
