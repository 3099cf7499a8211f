#include "exercise/words.h"

#include <doctest/doctest.h>

#include "exercise/test_exercises.h"

using namespace frontdesk::exercise;

TEST_CASE("every kind of answer is told in words") {
    CHECK(in_words(a_single(), Picked{{"three"}}) == "响铃三声以内");
    CHECK(in_words(a_multiple(), Picked{{"flat", "name"}}) == "房号；姓名");
    CHECK(in_words(an_order(), solution_of(an_order())) == "问好 → 倾听 → 记录 → 复述 → 道别");
    CHECK(in_words(a_sort(), solution_of(a_sort())) == "马上处理：水管爆裂、困人；约时间：灯不亮");
    CHECK(in_words(a_match(), Matched{{{"leak", "spare-1"}, {"noise", "noise"}}}) ==
          "漏水—财务部；噪音—秩序部");
    CHECK(in_words(a_number(), Counted{3}) == "3 声");
}

TEST_CASE("a right answer is said to be right") {
    CHECK(reason(a_single(), Picked{{"three"}}) == "答对了：响铃三声以内。");
    CHECK(reason(a_number(), Counted{3.5}) == "答对了：3.5 声。");
}

TEST_CASE("a wrong answer is told with what is right") {
    CHECK(reason(a_single(), Picked{{"five"}}) == "选了“五声以内”，正确的是“响铃三声以内”。");
    Single quoting = a_single();
    quoting.options.back().text = "说“您好”再问";
    CHECK(reason(quoting, Picked{{"five"}}) == "选了“说‘您好’再问”，正确的是“响铃三声以内”。");
    CHECK(reason(a_multiple(), Picked{{"name", "age"}}) == "多选了“年龄”，漏选了“房号”。");
    CHECK(reason(an_order(), Ordered{{"bye", "greet", "listen", "note", "repeat"}}) ==
          "有 1 项的位置不对，正确的顺序是：问好 → 倾听 → 记录 → 复述 → 道别。");
    CHECK(reason(a_sort(), Sorted{{{"burst", "now"}, {"lamp", "now"}, {"lift", "now"}}}) ==
          "3 项里对了 2 项；“灯不亮”应归到“约时间”。");
    CHECK(reason(a_match(), Matched{{{"leak", "spare-1"}, {"noise", "noise"}, {"trash", "trash"}}}) ==
          "3 项里对了 2 项；“漏水”对应的是“工程部”。");
    CHECK(reason(a_number(), Counted{5}) == "答了 5 声，正确的是 3 声（上下 0.5 声都算对）。");
}
