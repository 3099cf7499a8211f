#include "exercise/judge.h"

#include <doctest/doctest.h>

#include "exercise/test_exercises.h"

using namespace frontdesk::exercise;

TEST_CASE("a single choice is all or nothing, and every option tells whether it was taken rightly") {
    CHECK(judge(a_single(), Picked{{"three"}}).share == 1);
    const Judgement wrong = judge(a_single(), Picked{{"five"}});
    CHECK(wrong.share == 0);
    CHECK_FALSE(wrong.right);
    REQUIRE(wrong.parts.size() == 2);
    CHECK_FALSE(wrong.parts[0].right);
    CHECK(wrong.parts[0].why == "超过三声先致歉");
    CHECK(wrong.parts[1].picked);
}

TEST_CASE("of several right options a wrong pick takes away what a right one brings") {
    CHECK(judge(a_multiple(), Picked{{"name", "flat"}}).share == 1);
    CHECK(judge(a_multiple(), Picked{{"name"}}).share == doctest::Approx(0.5));
    CHECK(judge(a_multiple(), Picked{{"name", "flat", "age"}}).share == doctest::Approx(0.5));
    CHECK(judge(a_multiple(), Picked{{"name", "age", "pay"}}).share == 0);
    CHECK_FALSE(judge(a_multiple(), Picked{{"name", "flat", "age"}}).right);
}

TEST_CASE("an order goes by pairs, and loose items may change places") {
    CHECK(judge(an_order(), Ordered{{"greet", "note", "listen", "repeat", "bye"}}).right);
    const Judgement one_off = judge(an_order(), Ordered{{"listen", "greet", "note", "repeat", "bye"}});
    CHECK(one_off.share == doctest::Approx(2.0 * 8 / 9 - 1));
    CHECK_FALSE(one_off.right);
    CHECK(judge(an_order(), Ordered{{"bye", "repeat", "note", "listen", "greet"}}).share == 0);
}

TEST_CASE("only what has to be moved counts as out of place") {
    const Judgement moved = judge(an_order(), Ordered{{"bye", "greet", "listen", "note", "repeat"}});
    for (const Part& part : moved.parts) CHECK(part.right == (part.id != "bye"));
    CHECK(moved.parts[4].given == "1");
    CHECK(moved.parts[4].wanted == "5");
}

TEST_CASE("sorting and matching go by share and tell what belongs where") {
    const Judgement sorted = judge(a_sort(), Sorted{{{"burst", "now"}, {"lamp", "now"}, {"lift", "now"}}});
    CHECK(sorted.share == doctest::Approx(2.0 / 3));
    CHECK(sorted.parts[1].given == "马上处理");
    CHECK(sorted.parts[1].wanted == "约时间");
    const Judgement matched =
        judge(a_match(), Matched{{{"leak", "spare-1"}, {"noise", "noise"}, {"trash", "trash"}}});
    CHECK(matched.share == doctest::Approx(2.0 / 3));
    CHECK(matched.parts[0].given == "财务部");
    CHECK(matched.parts[0].wanted == "工程部");
}

TEST_CASE("a number is right within its tolerance, both ends included") {
    CHECK(judge(a_number(), Counted{3.5}).right);
    CHECK(judge(a_number(), Counted{2.5}).right);
    CHECK_FALSE(judge(a_number(), Counted{3.51}).right);
    CHECK(judge(Number{0.3, 0, ""}, Counted{0.1 + 0.2}).right);
}

TEST_CASE("an answer that cannot be given is worth nothing") {
    CHECK(judge(a_single(), Counted{3}).share == 0);
    CHECK(judge(a_single(), Picked{{"three", "five"}}).share == 0);
    const Judgement half = judge(a_sort(), Sorted{{{"burst", "now"}}});
    CHECK(half.share == 0);
    CHECK_FALSE(half.right);
}
