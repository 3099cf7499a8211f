#include <doctest/doctest.h>

#include <algorithm>
#include <string>

#include "core/file.h"
#include "exercise/judge.h"
#include "scenario/library.h"

using namespace frontdesk;
using namespace frontdesk::scenario;

namespace {

/// A scenario of the small desk with `nodes` between "start" and "bye"; ` stands for ".
ReadResult read_quiz(std::string nodes) {
    std::replace(nodes.begin(), nodes.end(), '`', '"');
    const std::string head = R"({"format": 1, "id": "quiz", "title": "题", "track": "reception",
      "summary": "做题。", "context": "desk", "company": "金穗花园物业服务中心", "agent": "客服08号",
      "owner": {"name": "孙丽", "address": "孙女士", "portrait": "wang", "type": "visitor"}, "start": "start",
      "nodes": {)";
    const std::string end = R"("bye": {"kind": "end", "ending": "done", "ending_kind": "good", "title": "完",
      "text": "完了。"}}})";
    return read_scenario(head + nodes + end, "quiz.json");
}

std::string first_code(const std::string& nodes) {
    const ReadResult result = read_quiz(nodes);
    return result.problems.empty() ? std::string() : result.problems.front().code;
}

const std::string rings_node =
    R"(`start`: {`kind`: `number`, `prompt`: `几声之内接？`, `dimension`: `procedure`,
    `of`: 3, `explain`: `规范写着三声。`, `expect`: 3, `unit`: `声`,
    `branches`: [{`when`: {`answered`: `start`, `correct`: false}, `next`: `sum`}], `next`: `bye`},)";
const std::string sum_node = R"(`sum`: {`kind`: `summary`, `prompt`: `写下来`, `hint`: `先写原因`, `parts`: [
    {`id`: `cause`, `label`: `原因`, `any`: [`漏水`, `水管~4裂`], `points`: 3, `why`: `写清楚为什么`},
    {`id`: `time`, `label`: `时间`, `any`: [`\\d[\\d]点`], `why`: `写清楚几点`}],
    `models`: [`漏水，3点到。`], `bad`: [`知道了。`], `next`: `bye`},)";

}  // namespace

TEST_CASE("an exercise and a summary are read with all their keys") {
    const ReadResult result = read_quiz(rings_node + sum_node);
    for (const core::Problem& problem : result.problems) MESSAGE(core::to_line(problem));
    REQUIRE(result.problems.empty());
    const auto& number = std::get<ExerciseNode>(result.scenario->find("start")->kind);
    CHECK(number.prompt == "几声之内接？");
    CHECK(number.dimension == Dimension::procedure);
    CHECK(number.of == 3);
    CHECK(number.explain == "规范写着三声。");
    CHECK(exercise::judge(number.exercise, exercise::Counted{3}).right);
    const auto& when = std::get<AnsweredIs>(number.branches.at(0).when.test);
    CHECK(when.node == "start");
    CHECK_FALSE(when.correct);
    const auto& written = std::get<SummaryNode>(result.scenario->find("sum")->kind);
    CHECK(written.dimension == Dimension::resolution);
    CHECK(written.of == 5);
    CHECK(written.parts.at(0).any.at(1).written == "水管~4裂");
    CHECK(written.parts.at(1).points == 2);
    CHECK(written.parts.at(0).any.at(1).place.line > 0);
}

TEST_CASE("an exercise marks accuracy with four points where it does not say otherwise") {
    const ReadResult result =
        read_quiz(R"(`start`: {`kind`: `single`, `prompt`: `?`, `next`: `bye`, `options`: [
        {`id`: `a`, `text`: `甲`, `right`: true}, {`id`: `b`, `text`: `乙`}]},)");
    REQUIRE(result.problems.empty());
    const auto& single = std::get<ExerciseNode>(result.scenario->find("start")->kind);
    CHECK(single.of == 4);
    CHECK(single.dimension == Dimension::accuracy);
    CHECK(kind_of(single.exercise) == exercise::Kind::single);
}

TEST_CASE("what an exercise leads to takes part in the checks of the graph") {
    CHECK(first_code(R"(`start`: {`kind`: `number`, `prompt`: `?`, `expect`: 3, `next`: `nowhere`},)") ==
          "SC012");
    CHECK(first_code(R"(`start`: {`kind`: `number`, `prompt`: `?`, `expect`: 3, `next`: `start`},)") ==
          "SC024");
}

TEST_CASE("an answer can only be asked of what is answered, and not before it is") {
    const std::string later = R"(`start`: {`kind`: `branch`, `branches`: [
        {`when`: {`answered`: `count`}, `next`: `count`}], `next`: `count`},
        `count`: {`kind`: `number`, `prompt`: `?`, `expect`: 3, `next`: `bye`},)";
    CHECK(first_code(later) == "SC047");
    const std::string end = R"(`start`: {`kind`: `number`, `prompt`: `?`, `expect`: 3,
        `branches`: [{`when`: {`answered`: `bye`}, `next`: `bye`}], `next`: `bye`},)";
    CHECK(first_code(end) == "SC051");
}
