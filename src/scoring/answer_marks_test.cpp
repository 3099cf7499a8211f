#include <doctest/doctest.h>

#include "scoring/score.h"
#include "scoring/test_support.h"
#include "scoring/tour.h"
#include "session/small_quiz.h"
#include "session/stage.h"

// Marks of exercises and summaries, and the tour through them.

using namespace frontdesk;
using namespace frontdesk::scoring;
using session::Answer;
using session::AskHint;
using session::Input;
using session::Say;
using session::Stage;

namespace {

Stage new_quiz() {
    Stage stage{FRONTDESK_SOURCE_DIR};
    stage.scenario = session::small_quiz::scenario();
    return stage;
}

const Stage& quiz() {
    static const Stage made = new_quiz();
    return made;
}

const exercise::Exercise& asked(const std::string& node) {
    return std::get<scenario::ExerciseNode>(quiz().scenario.find(node)->kind).exercise;
}

Answer right(const std::string& node) {
    return {exercise::solution_of(asked(node))};
}

std::vector<Input> all_right() {
    return {right("rings"),
            right("opener"),
            right("ask"),
            right("steps"),
            right("urgent"),
            right("who"),
            Say{"厨房水管老化开裂，总阀已关，关了阀门，15点师傅到。"}};
}

Result scored_quiz(const std::vector<Input>& inputs) {
    return score(quiz().scenario, quiz().engine, policy(), quiz().played(inputs));
}

const Mark& mark_of(const Result& result, const std::string& rule) {
    for (const Mark& mark : result.marks) {
        if (mark.rule == rule) return mark;
    }
    FAIL("no mark for " << rule);
    return result.marks.front();
}

std::vector<std::string> codes_of(const TourReport& report) {
    std::vector<std::string> found;
    for (const core::Problem& problem : report.problems) found.push_back(problem.code);
    return found;
}

}  // namespace

TEST_CASE("all right is a hundred, under the dimensions of the nodes") {
    const Result result = scored_quiz(all_right());
    CHECK(result.total == 100);
    CHECK(mark_of(result, "exercise:single").of == 4);
    CHECK(mark_of(result, "exercise:single").dimension == Dimension::accuracy);
    CHECK(mark_of(result, "part:cause").dimension == Dimension::resolution);
    CHECK(mark_of(result, "part:cause").why == "写到了“原因”：“水管老化开裂”。");
}

TEST_CASE("what is partly right earns part, and the mark tells the solution") {
    std::vector<Input> inputs = all_right();
    inputs[2] = Answer{exercise::Picked{{"name"}}};
    inputs[5] = Answer{exercise::Matched{{{"leak", "spare-1"}, {"noise", "noise"}, {"trash", "trash"}}}};
    inputs[6] = Say{"厨房漏水。"};
    const Result result = scored_quiz(inputs);
    CHECK(mark_of(result, "exercise:multiple").points == 2);
    CHECK(mark_of(result, "exercise:multiple").why == "漏选了“房号”。");
    CHECK(mark_of(result, "exercise:match").points == 3);
    CHECK(mark_of(result, "exercise:match").why == "3 项里对了 2 项；“漏水”对应的是“工程部”。");
    CHECK(mark_of(result, "part:cause").points == 2);
    CHECK(mark_of(result, "part:time").points == 0);
    CHECK(mark_of(result, "part:time").why == "没有写到“时间”：写清楚几点");
}

TEST_CASE("a summary is not heard: its words are no reply and hit no rule") {
    std::vector<Input> inputs = all_right();
    inputs[6] = Say{"不知道，不归我们管。"};
    for (const Mark& mark : scored_quiz(inputs).marks) {
        CHECK((mark.rule.starts_with("exercise:") || mark.rule.starts_with("part:")));
    }
}

TEST_CASE("the hint of a summary costs where the summary earns") {
    std::vector<Input> inputs = all_right();
    inputs.insert(inputs.end() - 1, AskHint{});
    CHECK(mark_of(scored_quiz(inputs), "hint").dimension == Dimension::resolution);
}

TEST_CASE("the tour answers rightly and wrongly by itself and reaches both branches") {
    const TourReport report = tour(quiz().world(), policy());
    CHECK(codes_of(report).empty());
    CHECK(report.best.total == 100);
    CHECK(report.best.ending == "good");
    for (const EndingVisit& ending : report.endings) CHECK(ending.reached);
    REQUIRE(report.answers.size() == 3);
    CHECK(report.answers[0].made == std::vector<std::string>{"part:cause", "part:done", "part:time"});
    for (const AnswerCheck& answer : report.answers) CHECK(answer.fine);
}

TEST_CASE("the tour tells of a model summary that lacks a part, and of a bad one that lacks none") {
    Stage wrong = new_quiz();
    auto& note = std::get<scenario::SummaryNode>(wrong.scenario.nodes["note"].kind);
    note.models.emplace_back("厨房漏水，15点师傅到。");
    note.bad.push_back(note.models.front() + "。");
    const TourReport report = tour(wrong.world(), policy());
    CHECK(codes_of(report) == std::vector<std::string>{"TR005", "TR008"});
}
