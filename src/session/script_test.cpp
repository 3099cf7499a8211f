#include "session/script.h"

#include <doctest/doctest.h>

using namespace frontdesk;
using namespace frontdesk::session;

namespace {

Input parsed(const std::string& line) {
    auto result = parse_script_line(line, "play.jsonl", 1);
    REQUIRE(std::holds_alternative<Input>(result));
    return std::get<Input>(std::move(result));
}

core::Problem refused(const std::string& line, int number = 1) {
    auto result = parse_script_line(line, "play.jsonl", number);
    REQUIRE(std::holds_alternative<core::Problem>(result));
    return std::get<core::Problem>(std::move(result));
}

}  // namespace

TEST_CASE("each kind of line becomes its input") {
    CHECK(std::get<Say>(parsed(R"({"say":"您好"})")).text == "您好");
    CHECK(std::get<Choose>(parsed(R"({"choose":"right"})")).option == "right");
    CHECK(std::get<Do>(parsed(R"({"do":"pick-up"})")).act == "pick-up");
    CHECK(std::get<Wait>(parsed(R"({"wait":3.5})")).seconds == 3.5);
    CHECK(std::get<Wait>(parsed(R"({"wait":3})")).seconds == 3);
    CHECK(std::get<Fill>(parsed(R"({"fill":{"flat":"3-2-501"}})")).fields.at("flat") == "3-2-501");
    CHECK(std::get<Answer>(parsed(R"({"answer":"a"})")).answer == exercise::Answer{exercise::Picked{{"a"}}});
    CHECK(std::holds_alternative<AskHint>(parsed(R"({"hint":true})")));
    CHECK(std::get<Say>(parsed(R"({"say":""})")).text.empty());
}

TEST_CASE("an input written as a line is read back as the same input") {
    const std::vector<std::string> lines = {
        R"({"say":"“您好”\n再见"})",  R"({"choose":"right"})",         R"({"do":"hang-up"})",
        R"({"wait":2.25})",           R"({"fill":{"a":"1","b":""}})",  R"({"hint":true})",
        R"({"answer":"a"})",          R"({"answer":["a","c"]})",       R"({"order":["b","a"]})",
        R"({"sort":{"item":"bin"}})", R"({"answer":{"l":"spare-1"}})", R"({"answer":12})"};
    for (const std::string& line : lines) CHECK(to_script_line(parsed(line)) == line);
}

TEST_CASE("a line that cannot be read is told with its place and a way out") {
    struct Row {
        const char* line;
        const char* code;
    };
    for (const Row& row :
         {Row{"{\"say\":", "JS001"}, Row{"{}", "SP101"}, Row{"[]", "SP001"}, Row{R"({"sing":"la"})", "SP101"},
          Row{R"({"say":"a","do":"b"})", "SP102"}, Row{R"({"order":"a"})", "SP103"},
          Row{R"({"answer":true})", "SP103"}, Row{R"({"sort":{"a":1}})", "SP103"},
          Row{R"({"answer":"a","order":["a"]})", "SP102"}, Row{R"({"say":3})", "SP001"},
          Row{R"({"wait":-1})", "SP005"}, Row{R"({"fill":{"flat":3}})", "SP001"},
          Row{R"({"hint":false})", "SP004"}, Row{R"({"say":"a","loud":true})", "SP003"}}) {
        CAPTURE(row.line);
        const core::Problem problem = refused(row.line, 7);
        CHECK(problem.code == row.code);
        CHECK(problem.place.line == 7);
        CHECK(problem.place.file == "play.jsonl");
        CHECK_FALSE(problem.way_out.empty());
    }
}

TEST_CASE("a script passes over blank lines and notes, and reports every bad line") {
    const Script script = read_script(
        "\xEF\xBB\xBF# to the good end\r\n\r\n{\"do\":\"pick-up\"}\r\n{\"do\":}\n  # a "
        "note\n{\"say\":\"好\"}\n[]",
        "play.jsonl");
    REQUIRE(script.lines.size() == 2);
    CHECK(script.lines[0].line == 3);
    CHECK(script.lines[1].line == 6);
    REQUIRE(script.problems.size() == 2);
    CHECK(script.problems[0].place.line == 4);
    CHECK(script.problems[1].place.line == 7);
}
