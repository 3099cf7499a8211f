#include "text/chinese.h"

#include <doctest/doctest.h>

using frontdesk::text::to_traditional;

TEST_CASE("display conversion knows phrases, not only characters") {
    REQUIRE(frontdesk::text::can_convert());
    CHECK(to_traditional("头发弄干净") == "頭髮弄乾淨");
    CHECK(to_traditional("投诉程序和收费项目，文件里写着") == "投訴程序和收費項目，文件裡寫著");
}

TEST_CASE("a text converted twice gives the same, and what needs nothing stays") {
    CHECK(to_traditional("物业") == to_traditional("物业"));
    CHECK(to_traditional("物业") == "物業");
    CHECK(to_traditional("").empty());
    CHECK(to_traditional("F05 ok\n") == "F05 ok\n");
}
