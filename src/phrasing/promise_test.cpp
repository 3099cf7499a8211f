#include <doctest/doctest.h>

#include <filesystem>

#include "core/file.h"
#include "json/value.h"
#include "phrasing/test_pack.h"

using namespace frontdesk;
using namespace frontdesk::phrasing;

namespace {

std::vector<Promise> promised(const std::string& reply) {
    return shipped_engine().assess(reply, {}).promises;
}

/// As the file of sentences writes a promise.
std::string written(const Promise& promise) {
    return promise.act + " " + to_word(promise.who) + " " + (promise.due ? promise.due->text : "-") +
           (promise.definite ? " definite" : " open");
}

}  // namespace

TEST_CASE("each labelled reply holds the promises that people hear in it, and no others") {
    const json::Parsed parsed = json::parse(
        core::read_file(source_folder() / "tests" / "phrasing" / "promises.json"), "promises.json");
    REQUIRE(parsed.problems.empty());
    const json::Array* replies = parsed.root.find("replies")->as_array();
    REQUIRE(replies != nullptr);
    int promises = 0;
    int none = 0;
    for (const json::Value& labelled : *replies) {
        const std::string reply = *labelled.find("reply")->as_string();
        const json::Array& heard = *labelled.find("promises")->as_array();
        std::string expected;
        for (const json::Value& promise : heard) expected += *promise.as_string() + "; ";
        std::string found;
        for (const Promise& promise : promised(reply)) found += written(promise) + "; ";
        CAPTURE(reply);
        CHECK(found == expected);
        promises += static_cast<int>(heard.size());
        none += heard.empty() ? 1 : 0;
    }
    CHECK(promises >= 40);
    CHECK(none >= 20);
}

TEST_CASE("a time is read for what it means") {
    const auto due = [](const std::string& reply) {
        const std::vector<Promise> promises = promised(reply);
        REQUIRE(promises.size() == 1);
        REQUIRE(promises.front().due.has_value());
        return meaning(*promises.front().due);
    };
    CHECK(due("我今天下午三点前给您回电话。") == "today until 15:00");
    CHECK(due("我三点给您回电话。") == "15:00");
    CHECK(due("我上午十点一刻给您回电话。") == "10:15");
    CHECK(due("我晚上八點半給您回電話。") == "20:30");
    CHECK(due("我14:05之前给您回电话。") == "until 14:05");
    CHECK(due("我中午一点给您回电话。") == "13:00");
    CHECK(due("我明天上午给您回电话。") == "day +1 08:00-12:00");
    CHECK(due("我明天下午两点到四点给您回电话。") == "day +1 14:00-16:00");
    CHECK(due("我周五前给您回电话。") == "weekday 5 until 24:00");
    CHECK(due("我下周三上午九点给您回电话。") == "next week's day 3 09:00");
    CHECK(due("我一个半小时内给您回电话。") == "90 minutes");
    CHECK(due("我半个小时后给您回电话。") == "30 minutes");
    CHECK(due("我三到五个工作日内给您回电话。") == "5 working-days");
    CHECK(due("我两三天内给您回电话。") == "3 days");
    CHECK(due("我几分钟内给您回电话。") == "10 minutes");
    CHECK(due("我月底前给您回电话。") == "month's end until 24:00");
    CHECK(due("我10月8号给您回电话。") == "10-08 00:00-24:00");
    CHECK(due("我今天下班前给您回电话。") == "today until 18:00");
    CHECK(due("我明天给您回电话。") == "day +1");
    CHECK(due("我马上给您回电话。") == "soon");
}

TEST_CASE("an hour and some minutes is no definite time") {
    CHECK_FALSE(promised("好的，三点多我们过来。").front().definite);
    CHECK(promised("好的，三点我们过来。").front().definite);
}

TEST_CASE("a promise beyond the clerk's authority says so") {
    const std::vector<Promise> promises = promised("您放心，这笔钱肯定赔给您。");
    REQUIRE(promises.size() == 1);
    CHECK(promises.front().act == "compensate");
    CHECK(promises.front().beyond_authority);
    CHECK_FALSE(promised("损失我今天就给您登记。").front().beyond_authority);
}

TEST_CASE("a promise says itself that it changes a time, or that it is one more") {
    CHECK(promised("三点来不及了，改到四点给您回电话。").front().moved);
    CHECK_FALSE(promised("四点给您回电话。").front().moved);
    CHECK(promised("师傅明天上午再来您家检查一次。").front().further);
    CHECK_FALSE(promised("师傅明天上午来您家检查。").front().further);
}

TEST_CASE("the words of a promise are where the span says") {
    const std::string reply = "好的。今天下午三点前，我给您回电话。";
    const Promise promise = promised(reply).front();
    CHECK(reply.substr(promise.span.begin, promise.span.end - promise.span.begin) ==
          "今天下午三点前，我给您回电话");
    CHECK(promise.text == "给您回电话");
    CHECK(promise.who_text == "我");
    CHECK(reply.substr(promise.due->span.begin, promise.due->span.end - promise.due->span.begin) ==
          promise.due->text);
}

TEST_CASE("a reply made of nothing but promises is read in bounded time") {
    std::string reply;
    while (reply.size() < 60000) reply += "师傅今天下午三点前上门我给您回电话";
    CHECK(promised(reply).size() <= 40);
}
