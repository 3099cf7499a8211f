#include "exercise/answer.h"

#include <doctest/doctest.h>

#include <limits>

#include "exercise/test_exercises.h"

using namespace frontdesk;
using namespace frontdesk::exercise;
using Why = Objection::Kind;

TEST_CASE("an answer of another kind is objected to") {
    CHECK(objection(a_single(), Counted{3})->kind == Why::wrong_kind);
    CHECK(objection(a_number(), Picked{{"three"}})->kind == Why::wrong_kind);
    CHECK(objection(an_order(), Picked{{"greet"}})->kind == Why::wrong_kind);
}

TEST_CASE("what does not exist, stands twice or is left out is objected to by name") {
    CHECK(objection(a_single(), Picked{{"four"}}) == Objection{Why::unknown, "four"});
    CHECK(objection(a_single(), Picked{{"three", "five"}}) == Objection{Why::too_many, "five"});
    CHECK(objection(a_single(), Picked{}) == Objection{Why::nothing, ""});
    CHECK(objection(a_multiple(), Picked{{"name", "name"}}) == Objection{Why::twice, "name"});
    CHECK(objection(an_order(), Ordered{{"greet", "listen", "note", "repeat"}}) ==
          Objection{Why::missing, "bye"});
    CHECK(objection(a_sort(), Sorted{{{"burst", "now"}, {"lamp", "never"}, {"lift", "now"}}}) ==
          Objection{Why::unknown, "never"});
    CHECK(objection(a_sort(), Sorted{{{"burst", "now"}}}) == Objection{Why::missing, "lamp"});
    CHECK(objection(a_match(), Matched{{{"leak", "leak"}, {"noise", "leak"}, {"trash", "trash"}}}) ==
          Objection{Why::twice, "leak"});
    CHECK(objection(a_number(), Counted{std::numeric_limits<double>::quiet_NaN()})->kind == Why::no_number);
}

TEST_CASE("a spare right side can be answered") {
    CHECK_FALSE(objection(a_match(), Matched{{{"leak", "spare-1"}, {"noise", "noise"}, {"trash", "trash"}}}));
    CHECK(objection(a_match(), Matched{{{"leak", "spare-2"}, {"noise", "noise"}, {"trash", "trash"}}}) ==
          Objection{Why::unknown, "spare-2"});
}

TEST_CASE("answers are written as in scripts and read back") {
    const std::pair<Answer, std::string> written[] = {
        {Picked{{"a"}}, R"({"answer":"a"})"},
        {Picked{{"a", "c"}}, R"({"answer":["a","c"]})"},
        {Ordered{{"a", "b"}}, R"({"order":["a","b"]})"},
        {Sorted{{{"item", "bin"}}}, R"({"sort":{"item":"bin"}})"},
        {Matched{{{"left", "spare-1"}}}, R"({"answer":{"left":"spare-1"}})"},
        {Counted{12.5}, R"({"answer":12.5})"},
    };
    for (const auto& [answer, text] : written) {
        CHECK(json::write(to_json(answer)) == text);
        CHECK(answer_from(json::parse(text, "line").root) == answer);
    }
    CHECK(answer_from(json::parse(R"({"answer":12})", "line").root) == Answer{Counted{12}});
}

TEST_CASE("what is no answer is not read as one") {
    for (const char* text : {R"({"say":"好"})", R"({"answer":true})", R"({"answer":[1]})", R"({"order":"a"})",
                             R"({"sort":{"a":1}})", R"([])"}) {
        CHECK_FALSE(answer_from(json::parse(text, "line").root).has_value());
    }
}
