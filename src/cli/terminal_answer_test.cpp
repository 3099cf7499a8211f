#include "cli/terminal_answer.h"

#include <doctest/doctest.h>

using namespace frontdesk;
using namespace frontdesk::cli;
using namespace frontdesk::exercise;

namespace {

const Layout layout{{{"b", "二"}, {"a", "一"}, {"c", "三"}}, {{"x", "甲"}, {"y", "乙"}}};

}  // namespace

TEST_CASE("numbers on a line are the cards as they lie there") {
    CHECK(read_answer(Single{}, layout, "2") == Answer{Picked{{"a"}}});
    CHECK(read_answer(Multiple{}, layout, " 1  3 ") == Answer{Picked{{"b", "c"}}});
    CHECK(read_answer(Order{}, layout, "2 1 3") == Answer{Ordered{{"a", "b", "c"}}});
    CHECK_FALSE(read_answer(Order{}, layout, "2 1 4"));
    CHECK_FALSE(read_answer(Single{}, layout, "二"));
    CHECK_FALSE(read_answer(Single{}, layout, "0"));
}

TEST_CASE("a number with a letter is a card with its bin or right side") {
    CHECK(read_answer(Sort{}, layout, "1A 2b 3A") == Answer{Sorted{{{"b", "x"}, {"a", "y"}, {"c", "x"}}}});
    CHECK(read_answer(Match{}, layout, "1B") == Answer{Matched{{{"b", "y"}}}});
    CHECK_FALSE(read_answer(Sort{}, layout, "1C"));
    CHECK_FALSE(read_answer(Sort{}, layout, "1"));
}

TEST_CASE("a number is read as it stands") {
    CHECK(read_answer(Number{}, {}, "12.5") == Answer{Counted{12.5}});
    CHECK(read_answer(Number{}, {}, "-3 ") == Answer{Counted{-3}});
    CHECK(read_answer(Number{}, {}, "三") == Answer{Counted{3}});
    CHECK(read_answer(Number{3, 0, "声"}, {}, "３ 声") == Answer{Counted{3}});
    CHECK_FALSE(read_answer(Number{}, {}, "不知道"));
    CHECK_FALSE(read_answer(Number{}, {}, "12 13x"));
    CHECK_FALSE(read_answer(Number{}, {}, "inf"));
    CHECK_FALSE(read_answer(Number{}, {}, ""));
}
