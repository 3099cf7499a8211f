#include "phrasing/memory.h"

#include <doctest/doctest.h>

#include "phrasing/engine.h"
#include "phrasing/pack.h"
#include "phrasing/test_pack.h"

using namespace frontdesk::phrasing;

namespace {

Question about(std::uint64_t number) {
    Question question;
    question.add(number);
    return question;
}

std::shared_ptr<const Assessment> nothing_found() {
    return std::make_shared<const Assessment>();
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
    remembered.keep(about(0), std::make_shared<const std::uint64_t>(0));
    std::uint64_t known = 0;
    for (std::uint64_t i = 1; i < 100; ++i) {
        remembered.keep(about(i), std::make_shared<const std::uint64_t>(i));
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

TEST_CASE("a verdict holds for every line of the customer that answers what was asked of it alike") {
    const Expression money;
    const Expression noise;
    Memory memory(4);
    const Situation situation;
    const auto assessment = std::make_shared<Assessment>();
    assessment->moves.resize(1);
    memory.keep("好的。", situation, {{&money, true}, {&noise, false}}, assessment);

    const CustomerLine alike;
    alike.keep(money, true);
    CHECK(memory.verdict("好的。", situation, alike) == nullptr);  // Nobody looked for noise in it yet.
    alike.keep(noise, false);
    REQUIRE(memory.verdict("好的。", situation, alike) != nullptr);
    CHECK(memory.verdict("好的。", situation, alike)->moves.size() == 1);
    CHECK(memory.verdict("好。", situation, alike) == nullptr);

    const CustomerLine different;
    different.keep(money, false);
    different.keep(noise, false);
    CHECK(memory.verdict("好的。", situation, different) == nullptr);
    memory.keep("好的。", situation, {{&money, false}}, nothing_found());
    REQUIRE(memory.verdict("好的。", situation, different) != nullptr);
    CHECK(memory.verdict("好的。", situation, different)->moves.empty());
    CHECK(memory.verdict("好的。", situation, alike)->moves.size() == 1);
}

TEST_CASE("of many verdicts on one reply the first are forgotten, and what is known of a line is kept") {
    const std::vector<Expression> asked(20);
    Memory memory(4);
    const auto line = memory.line("几点开门？");
    for (const Expression& one : asked) {
        memory.line("几点开门？")->keep(one, true);
        memory.keep("好的。", {}, {{&one, true}}, nothing_found());
    }
    CHECK(line->says(asked[0]) == true);
    CHECK(memory.verdict("好的。", {}, *line) != nullptr);
    const CustomerLine first;
    first.keep(asked[0], true);
    CHECK(memory.verdict("好的。", {}, first) == nullptr);
}

TEST_CASE("a verdict that was worked out again takes no other verdict's place") {
    const Expression money;
    Memory memory(4);
    memory.keep("好的。", {}, {{&money, false}}, nothing_found());
    for (int line = 0; line < 10; ++line) memory.keep("好的。", {}, {{&money, true}}, nothing_found());
    const CustomerLine without;
    without.keep(money, false);
    CHECK(memory.verdict("好的。", {}, without) != nullptr);
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
