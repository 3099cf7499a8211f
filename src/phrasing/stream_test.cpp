#include "phrasing/stream.h"

#include <doctest/doctest.h>

#include <string>

#include "text/utf8.h"

using namespace frontdesk::phrasing;
using frontdesk::text::to_utf8;

namespace {

std::string walked(std::string_view reply) {
    return to_utf8(Stream(reply).characters());
}

bool is_at(const Stream& stream, std::uint32_t at, std::uint8_t place) {
    return (stream.place_at(at) & place) == place;
}

}  // namespace

TEST_CASE("quotes, ellipses and dashes are passed over, clause marks are not") {
    CHECK(walked("最近太……忙了，跟我“没关系”。") == "最近太忙了，跟我没关系。");
    CHECK(walked("不-知-道") == "不知道");
    CHECK(walked("住3-502，8/10到") == "住3-502，8/10到");
}

TEST_CASE("single characters with marks between them are one phrase") {
    CHECK(walked("不,知,道") == "不知道");
    CHECK(walked("胡、说、八、道，谁答应的") == "胡说八道，谁答应的");
    CHECK(walked("不。知。道。") == "不知道。");
    CHECK(walked("这，是公司的规定") == "这是公司的规定");
}

TEST_CASE("answers and interjections keep their comma") {
    for (const std::string reply :
         {"好，我马上去", "不，知道的", "喂，说，什么事", "嗯，没问题", "是，您说得对"}) {
        CAPTURE(reply);
        CHECK(walked(reply) == reply);
    }
}

TEST_CASE("clauses and sentences begin and end where their marks are") {
    const Stream stream("好的，我去。您呢？");
    CHECK(is_at(stream, 0, place::clause_start | place::sentence_start));
    CHECK(is_at(stream, 2, place::clause_end));
    CHECK_FALSE(is_at(stream, 2, place::sentence_end));
    CHECK(is_at(stream, 3, place::clause_start));
    CHECK_FALSE(is_at(stream, 3, place::sentence_start));
    CHECK(is_at(stream, 5, place::clause_end | place::sentence_end));
    CHECK(is_at(stream, 6, place::clause_start | place::sentence_start));
    CHECK(is_at(stream, 8, place::clause_end | place::sentence_end | place::question));
    CHECK_FALSE(is_at(stream, 4, place::question));
    CHECK(is_at(stream, stream.size(), place::clause_end | place::sentence_end));
}

TEST_CASE("a question may end in more marks than one") {
    const Stream stream("知道吗！？好");
    CHECK(is_at(stream, 0, place::question));
    CHECK(is_at(stream, 3, place::question));
    CHECK_FALSE(is_at(stream, 5, place::question));
}

TEST_CASE("an ellipsis is a place where a clause may begin, but not a wall") {
    const Stream stream("呃……不知道");
    CHECK(is_at(stream, 1, place::clause_start | place::clause_end));
    CHECK_FALSE(is_at(stream, 1, place::sentence_start));
}

TEST_CASE("quotations are known when they are closed, nested ones too") {
    const Stream stream("他说“您‘随便’吧”，「好」，“没完");
    REQUIRE(stream.quotes().size() == 3);
    CHECK(stream.quotes()[0] == Range{3, 5});
    CHECK(stream.quotes()[1] == Range{2, 6});
    CHECK(stream.quotes()[2] == Range{7, 8});
    CHECK(Stream("他说\"不管\"啊").quotes().at(0) == Range{2, 4});
}

TEST_CASE("a range gives back the bytes as typed") {
    const std::string reply = "嗯，不 知 道🙏。";
    const Stream stream(reply);
    REQUIRE(to_utf8(stream.characters()) == "嗯，不知道。");
    const Span span = stream.to_bytes({2, 5});
    CHECK(reply.substr(span.begin, span.end - span.begin) == "不 知 道");
    CHECK(stream.to_bytes({2, 2}) == Span{});
}

TEST_CASE("clause marks at the ends of a range are cut off, unless there is nothing else") {
    const Stream stream("好，快讲，：。行");
    CHECK(stream.without_edge_marks({1, 7}) == Range{2, 4});
    CHECK(stream.without_edge_marks({0, 4}) == Range{0, 4});
    CHECK(stream.without_edge_marks({4, 6}) == Range{4, 6});
    CHECK(stream.without_edge_marks({2, 2}) == Range{2, 2});
}

TEST_CASE("the clause and the sentence around a range") {
    const Stream stream("好，我去看。行");
    CHECK(stream.around({3, 4}, Scope::clause) == Range{2, 5});
    CHECK(stream.around({3, 4}, Scope::sentence) == Range{0, 5});
    CHECK(stream.around({3, 4}, Scope::reply) == Range{0, 7});
    CHECK(stream.around({0, 4}, Scope::clause) == Range{0, 5});
}

TEST_CASE("an empty reply and one of marks alone are streams too") {
    CHECK(Stream("").size() == 0);
    CHECK(is_at(Stream(""), 0, place::clause_start | place::sentence_end));
    CHECK(walked("。。。") == "");
    CHECK(walked("，，") == "，，");
}
