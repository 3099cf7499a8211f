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

TEST_CASE("quotation marks become the corner brackets of Taiwan, an apostrophe stays") {
    CHECK(to_traditional("她说“行”，又说‘不行’。") == "她說「行」，又說『不行』。");
    CHECK(to_traditional("他说：“业主讲‘漏水’了”") == "他說：「業主講『漏水』了」");
    CHECK(to_traditional("it’s open — 好…") == "it’s open — 好…");
    CHECK(to_traditional("”") == "」");
}
