#include "phrasing/memory.h"

#include <doctest/doctest.h>

#include "phrasing/engine.h"
#include "phrasing/test_pack.h"

using namespace frontdesk::phrasing;

namespace {

Question about(std::uint64_t number) {
    Question question;
    question.add(number);
    return question;
}

}  // namespace

TEST_CASE("parts of a question do not run into each other") {
    Question one;
    one.add("ab").add("c");
    Question other;
    other.add("a").add("bc");
    CHECK(one.text() != other.text());
    CHECK(about(1).text() != about(128).text());
}

TEST_CASE("no more than twice the bound is remembered, and what is asked for stays") {
    constexpr std::uint64_t most = 10;
    Remembered<std::uint64_t> remembered(most);
    remembered.keep(about(0), 0);
    std::uint64_t known = 0;
    for (std::uint64_t i = 1; i < 100; ++i) {
        remembered.keep(about(i), i);
        REQUIRE(remembered.find(about(0)) != nullptr);
    }
    for (std::uint64_t i = 0; i < 100; ++i) {
        const auto found = remembered.find(about(i));
        if (found != nullptr) REQUIRE(*found == i);
        known += found != nullptr ? 1 : 0;
    }
    CHECK(known >= most);
    CHECK(known <= 2 * most);
}

TEST_CASE("a verdict that hangs on the customer's line is not taken for another line") {
    const TestPack pack;
    pack.rule("F10", R"("patterns": [{"pattern": "不行", "needs": {"customer": "退钱"}}])");
    Engine engine = pack.load().engine;
    engine.remember(4);
    Situation asked;
    asked.customer = "我要退钱。";
    Situation other;
    other.customer = "几点开门？";
    for (int time = 0; time < 2; ++time) {
        CHECK(has(engine.assess("不行。", asked), "F10"));
        CHECK_FALSE(has(engine.assess("不行。", other), "F10"));
    }
}
