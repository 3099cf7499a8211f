#include <doctest/doctest.h>

#include "core/file.h"
#include "scoring/score.h"
#include "scoring/tour.h"
#include "session/small_quiz.h"
#include "session/stage.h"

// Marks of exercises and summaries, and the tour through them.

using namespace frontdesk;
using namespace frontdesk::scoring;
using namespace frontdesk::session;

namespace {

const Policy& policy() {
    static const PolicyRead read =
        read_policy(std::filesystem::path(FRONTDESK_SOURCE_DIR) / "scenarios" / "policy.json");
    return read.policy;
}

Stage quiz() {
    Stage stage{FRONTDESK_SOURCE_DIR};
    stage.scenario = small_quiz::scenario();
    return stage;
}

const Stage& stage() {
    static const Stage made = quiz();
    return made;
}

const exercise::Exercise& asked(const std::string& node) {
    return std::get<scenario::ExerciseNode>(stage().scenario.find(node)->kind).exercise;
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

Result scored(const std::vector<Input>& inputs) {
    return score(stage().scenario, stage().engine, policy(), stage().played(inputs));
}

const Mark& mark_of(const Result& result, const std::string& rule) {
    for (const Mark& mark : result.marks) {
        if (mark.rule == rule) return mark;
    }
    FAIL("no mark for " << rule);
    return result.marks.front();
}

std::vector<std::string> codes(const TourReport& report) {
    std::vector<std::string> found;
    for (const core::Problem& problem : report.problems) found.push_back(problem.code);
    return found;
}

}  // namespace

TEST_CASE("all right is a hundred, under the dimensions of the nodes") {
    const Result result = scored(all_right());
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
    const Result result = scored(inputs);
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
    for (const Mark& mark : scored(inputs).marks) {
        CHECK((mark.rule.starts_with("exercise:") || mark.rule.starts_with("part:")));
    }
}

TEST_CASE("the hint of a summary costs where the summary earns") {
    std::vector<Input> inputs = all_right();
    inputs.insert(inputs.end() - 1, AskHint{});
    CHECK(mark_of(scored(inputs), "hint").dimension == Dimension::resolution);
}

TEST_CASE("the tour answers rightly and wrongly by itself and reaches both branches") {
    const TourReport report = tour(stage().world(), policy());
    CHECK(codes(report).empty());
    CHECK(report.best.total == 100);
    CHECK(report.best.ending == "good");
    for (const EndingVisit& ending : report.endings) CHECK(ending.reached);
    REQUIRE(report.answers.size() == 3);
    CHECK(report.answers[0].made == std::vector<std::string>{"part:cause", "part:done", "part:time"});
    for (const AnswerCheck& answer : report.answers) CHECK(answer.fine);
}

TEST_CASE("the tour tells of a model summary that lacks a part, and of a bad one that lacks none") {
    Stage wrong = quiz();
    auto& note = std::get<scenario::SummaryNode>(wrong.scenario.nodes["note"].kind);
    note.models.emplace_back("厨房漏水，15点师傅到。");
    note.bad.push_back(note.models.front() + "。");
    const TourReport report = tour(wrong.world(), policy());
    CHECK(codes(report) == std::vector<std::string>{"TR005", "TR008"});
}
