#include "exercise/read.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "exercise/judge.h"

using namespace frontdesk;
using namespace frontdesk::exercise;

namespace {

struct Read {
    Exercise exercise;
    core::Problems problems;
};

/// As a question about knowledge reads it: its own keys first, the rest is the exercise's.
Read read(const char* kind, std::string text) {
    std::replace(text.begin(), text.end(), '`', '"');
    const json::Parsed parsed = json::parse(text, "rings.json");
    REQUIRE(parsed.usable);
    Read result;
    const json::Sink sink{result.problems, "rings.json", "SC"};
    json::ObjectReader reader(parsed.root, "the question", sink);
    reader.text_or("prompt", {});
    result.exercise = read_exercise(reader, *kind_from(kind));
    reader.finish();
    return result;
}

std::string code(const char* kind, const std::string& text) {
    const Read result = read(kind, text);
    return result.problems.empty() ? std::string() : result.problems.front().code;
}

}  // namespace

TEST_CASE("each kind is read with its own keys") {
    const Read single = read("single", R"({`prompt`:`几声？`,`options`:[{`id`:`three`,`text`:`三声`,
        `right`:true,`why`:`规范第一条`},{`id`:`five`,`text`:`五声`}]})");
    REQUIRE(single.problems.empty());
    CHECK(judge(single.exercise, Picked{{"three"}}).right);
    const Read order = read("order", R"({`items`:[{`id`:`a`,`text`:`一`},{`id`:`b`,`text`:`二`},
        {`id`:`c`,`text`:`三`}],`loose`:[[`a`,`b`]]})");
    REQUIRE(order.problems.empty());
    CHECK(judge(order.exercise, Ordered{{"b", "a", "c"}}).right);
    const Read sort = read("sort", R"({`bins`:[{`id`:`x`,`label`:`甲`},{`id`:`y`,`label`:`乙`}],
        `items`:[{`id`:`a`,`text`:`一`,`bin`:`x`},{`id`:`b`,`text`:`二`,`bin`:`y`,`why`:`因为`}]})");
    REQUIRE(sort.problems.empty());
    CHECK(judge(sort.exercise, Sorted{{{"a", "x"}, {"b", "y"}}}).right);
    const Read match = read("match", R"({`pairs`:[{`id`:`a`,`left`:`一`,`right`:`1`},
        {`id`:`b`,`left`:`二`,`right`:`2`},{`id`:`c`,`left`:`三`,`right`:`3`}],`spare`:[`4`]})");
    REQUIRE(match.problems.empty());
    const Read number = read("number", R"({`expect`:3,`tolerance`:0.5,`unit`:`声`})");
    REQUIRE(number.problems.empty());
    CHECK(judge(number.exercise, Counted{3}).right);
}

TEST_CASE("what is missing, mistyped or unknown is told under the prefix of the file") {
    CHECK(code("single", R"({})") == "SC002");
    CHECK(code("number", R"({`tolerance`:1})") == "SC002");
    CHECK(code("number", R"({`expect`:`three`})") == "SC001");
    CHECK(code("number", R"({`expect`:3,`tolerance`:-1})") == "SC005");
    CHECK(code("number", R"({`expect`:3,`options`:[]})") == "SC003");
    CHECK(code("order", R"({`items`:[{`id`:`a`,`text`:`一`},{`id`:`b`,`text`:`二`},{`id`:`c`,`text`:`三`}],
        `loose`:[`a`]})") == "SC001");
}

TEST_CASE("what makes no sense has a code of its own") {
    const std::string two = R"({`id`:`a`,`text`:`一`,`right`:true},{`id`:`b`,`text`:`二`})";
    CHECK(code("single", "{`options`:[{`id`:`A`,`text`:`一`,`right`:true},{`id`:`b`,`text`:`二`}]}") ==
          "EX008");
    CHECK(code("single", "{`options`:[{`id`:`a`,`text`:`一`,`right`:true}]}") == "EX010");
    CHECK(code("single", "{`options`:[" + two + ",{`id`:`b`,`text`:`三`}]}") == "EX011");
    CHECK(code("single", "{`options`:[" + two + ",{`id`:`c`,`text`:`二`}]}") == "EX012");
    CHECK(code("single", "{`options`:[" + two + ",{`id`:`c`,`text`:`三`,`right`:true}]}") == "EX013");
    CHECK(code("multiple", "{`options`:[{`id`:`a`,`text`:`一`},{`id`:`b`,`text`:`二`}]}") == "EX014");
    CHECK(code("multiple",
               "{`options`:[{`id`:`a`,`text`:`一`,`right`:true},"
               "{`id`:`b`,`text`:`二`,`right`:true}]}") == "EX014");
    const std::string items =
        "{`items`:[{`id`:`a`,`text`:`一`},{`id`:`b`,`text`:`二`},{`id`:`c`,`text`:`三`}],";
    CHECK(code("order", items + "`loose`:[[`a`,`d`]]}") == "EX015");
    CHECK(code("order", items + "`loose`:[[`a`,`c`]]}") == "EX016");
    CHECK(code("order", items + "`loose`:[[`a`,`b`,`c`]]}") == "EX017");
    CHECK(code("order", items + "`loose`:[[`a`,`b`],[`b`,`c`]]}") == "EX011");
}

TEST_CASE("bins and sides are held against each other") {
    const std::string bins = "{`bins`:[{`id`:`x`,`label`:`甲`},{`id`:`y`,`label`:`乙`}],`items`:[";
    CHECK(code("sort", bins + "{`id`:`a`,`text`:`一`,`bin`:`x`},{`id`:`b`,`text`:`二`,`bin`:`z`}]}") ==
          "EX015");
    const Read idle =
        read("sort", bins + "{`id`:`a`,`text`:`一`,`bin`:`x`},{`id`:`b`,`text`:`二`,`bin`:`x`}]}");
    REQUIRE(idle.problems.size() == 1);
    CHECK(idle.problems.front().code == "EX018");
    CHECK(idle.problems.front().level == core::Level::warning);
    const std::string pairs =
        "{`pairs`:[{`id`:`a`,`left`:`一`,`right`:`1`},{`id`:`b`,`left`:`二`,"
        "`right`:`2`},{`id`:`spare-1`,`left`:`三`,`right`:`3`}]";
    CHECK(code("match", pairs + ",`spare`:[`4`]}") == "EX011");
    CHECK(code("match", pairs + ",`spare`:[`3`]}") == "EX012");
    CHECK(code("match", "{`pairs`:[{`id`:`a`,`left`:`一`,`right`:`1`}]}") == "EX010");
}

TEST_CASE("a problem points at the very word") {
    const Read result = read("single",
                             "{`options`:[{`id`:`a`,`text`:`一`,`right`:true},\n"
                             "  {`id`:`a`,`text`:`二`}]}");
    REQUIRE(result.problems.size() == 1);
    CHECK(result.problems.front().place == core::Place{"rings.json", 2, 9});
}
