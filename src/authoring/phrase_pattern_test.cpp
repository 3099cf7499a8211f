#include "authoring/phrase_pattern.h"

#include <doctest/doctest.h>

using namespace frontdesk::authoring;

namespace {

using Texts = std::vector<std::string>;

std::string pattern(const char* phrase, Place place = Place::anywhere) {
    return make_pattern(phrase, {"you", "us", "end"}, place).pattern;
}

}  // namespace

TEST_CASE("a cell is cut into its phrases") {
    CHECK(split_phrases("不知道／不清楚、问别人去；没空") == Texts{"不知道", "不清楚", "问别人去", "没空"});
    CHECK(split_phrases("1、不知道\n2、不清楚") == Texts{"不知道", "不清楚"});
    CHECK(split_phrases("（1）“不知道”\r\n②「不清楚」。") == Texts{"不知道", "不清楚"});
    CHECK(split_phrases("你急什么！慢慢等。") == Texts{"你急什么", "慢慢等"});
    CHECK(split_phrases("不知道（语气生硬）") == Texts{"不知道"});
    CHECK(split_phrases("24/7都没人") == Texts{"24/7都没人"});
    CHECK(split_phrases("你不签，就别想办") == Texts{"你不签，就别想办"});
    CHECK(split_phrases(" ……、/ ").empty());
    CHECK(split_phrases("").empty());
}

TEST_CASE("sentences to say instead stay whole") {
    CHECK(split_sentences("您好，请坐。我来登记。") == Texts{"您好，请坐。我来登记。"});
    CHECK(split_sentences("1. 您好。\n2. 请坐。") == Texts{"您好。", "请坐。"});
}

TEST_CASE("who speaks and who is spoken to become classes, particles at the end are dropped") {
    CHECK(pattern("您自己看啊") == "{you}自己看");
    CHECK(pattern("我们公司不管你们") == "{us}不管{you}");
    CHECK(pattern("我司没空呢！") == "{us}没空");
    CHECK(make_pattern("你们等着", {}, Place::anywhere).pattern == "(你们|您们|你|您)等着");
}

TEST_CASE("what is left open in a phrase is a gap, and signs of the grammar are dropped") {
    CHECK(pattern("找…去") == "找 ~8 去");
    CHECK(pattern("你不签，就别想办") == "{you}不签 ~~4 就别想办");
    CHECK(pattern("……没空……") == "没空");
    CHECK(pattern("a(b|c){d}~5$") == "abcd5");
    CHECK(pattern("。") == "");
}

TEST_CASE("a whole clause is pinned at both ends") {
    CHECK(pattern("随便", Place::whole_clause) == "^ 随便 [{end}] $");
    CHECK(make_pattern("你谁", {"you"}, Place::anywhere).words == 2);
}
