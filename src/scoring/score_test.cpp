#include "scoring/score.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <set>

#include "core/random.h"
#include "scoring/test_support.h"

using namespace frontdesk;
using namespace frontdesk::scoring;
using session::AskHint;
using session::Choose;
using session::Do;
using session::Fill;
using session::Say;
using session::Session;
using session::Stage;
using session::Wait;

TEST_CASE("the model answer at every node, the best options and the form filled in right make 100") {
    const Result result = played(session::small_call::best_play());
    CHECK(result.total == 100);
    CHECK(result.passed);
    CHECK(result.complete);
    CHECK(result.fatal.empty());
    CHECK(result.ending == "calm");
    CHECK(result.ending_kind == scenario::EndingKind::good);
    for (const DimensionScore& dimension : result.dimensions) CHECK(dimension.percent == 100);
}

TEST_CASE("a clerk who makes half the moves lands between 55 and 75 and does not pass") {
    const Result result =
        played({Wait{15}, Do{"pick-up"}, Say{"对不起，您请讲。"}, Choose{"right"},
                Say{"好的，我马上安排师傅，到时候给您回电。"},
                Fill{{{"flat", "6-1203"}, {"phone", "13800135521"}, {"kind", "报修"}}}, Do{"wait-hang-up"}});
    CHECK(result.total >= 55);
    CHECK(result.total <= 75);
    CHECK_FALSE(result.passed);
}

TEST_CASE("a rude clerk stays below 30") {
    const Result result = played({Wait{26}, Do{"pick-up"}, Say{"你说的这个我不知道。"}, Choose{"wrong"},
                                  Say{"这事不归我们管，你过几天再说。"}, Fill{}, Do{"hang-up"}});
    CHECK(result.total < 30);
    CHECK_FALSE(result.passed);
}

TEST_CASE("a clerk who says nothing of use stays below 30") {
    const Result result =
        played({Do{"pick-up"}, Say{"嗯。"}, Choose{"wrong"}, Say{"嗯。"}, Fill{}, Do{"hang-up"}});
    CHECK(result.total < 30);
}

TEST_CASE("every mark has its entry, its reason and its rule, and adds up to the dimensions") {
    const Result result = played({Wait{15}, Do{"pick-up"}, AskHint{}, Say{"你说，不知道。"}, Choose{"wrong"},
                                  Say{model_plan}, Fill{{{"flat", "1-1"}}}, Do{"hang-up"}});
    std::array<int, scenario::dimension_count> points{};
    std::size_t last_entry = 0;
    for (const Mark& mark : result.marks) {
        CAPTURE(mark.rule);
        CHECK_FALSE(mark.why.empty());
        CHECK_FALSE(mark.rule.empty());
        CHECK_FALSE(mark.node.empty());
        CHECK(mark.entry >= last_entry);
        CHECK(mark.points <= mark.of);
        if (mark.of > 0) CHECK(mark.points >= 0);
        last_entry = mark.entry;
        points.at(static_cast<std::size_t>(mark.dimension)) += mark.points;
    }
    for (std::size_t i = 0; i < points.size(); ++i) {
        CHECK(points.at(i) == result.dimensions.at(i).earned - result.dimensions.at(i).lost);
    }
}

TEST_CASE("a run that is still going has a score so far") {
    const Result nothing_yet = played({});
    CHECK(nothing_yet.marks.empty());
    CHECK_FALSE(nothing_yet.complete);
    const Result going = played({Do{"pick-up"}, Say{model_opening}});
    CHECK(going.total == 100);
    CHECK_FALSE(going.complete);
    CHECK_FALSE(going.passed);
    CHECK_FALSE(of(going, Dimension::promise).assessed);
}

TEST_CASE("a wanted move that was missed earns nothing and says which") {
    const Result result = played({Do{"pick-up"}, Say{"对不起，您请讲。"}});
    const auto missed = marks_for(result, "M08");
    REQUIRE(missed.size() == 1);
    CHECK(missed[0].points == 0);
    CHECK(missed[0].of == 6);
    CHECK(missed[0].why.find("没有") != std::string::npos);
    CHECK(marks_for(result, "M07").front().points == 4);
}

TEST_CASE("a missed move that comes later unasked earns half, and mends one miss only") {
    const Result result =
        played({Do{"pick-up"}, Say{"您好。"}, Choose{"right"}, Say{"对不起，我理解您的心情。"}});
    CHECK(marks_for(result, "M07").front().points == 2);
    CHECK(marks_for(result, "M08").front().points == 3);

    Stage twice{FRONTDESK_SOURCE_DIR};
    auto& plan = std::get<scenario::ReplyNode>(twice.scenario.nodes.at("plan").kind);
    plan.wants = {{"M07", 0}};
    const Result asked_again =
        played({Do{"pick-up"}, Say{"您好。"}, Choose{"right"}, Say{"对不起。"}}, twice);
    const auto marks = marks_for(asked_again, "M07");
    REQUIRE(marks.size() == 2);
    CHECK(marks[0].points == 0);
    CHECK(marks[1].points == 4);
}

TEST_CASE("on a second visit to a node what was made there is not asked for again") {
    Stage circle{FRONTDESK_SOURCE_DIR};
    auto& listen = std::get<scenario::ReplyNode>(circle.scenario.nodes.at("listen").kind);
    listen.branches = {
        {{scenario::Not{{{scenario::RuleMet{"M08", scenario::Since::last_reply}}}}}, "listen"}};
    const Result result = played({Do{"pick-up"}, Say{"对不起。"}, Say{"我理解您的心情。"}}, circle);
    CHECK(marks_for(result, "M07").size() == 1);
    REQUIRE(marks_for(result, "M08").size() == 2);
    CHECK(marks_for(result, "M08")[0].points == 0);
    CHECK(marks_for(result, "M08")[1].points == 6);
}

TEST_CASE("the node's points for a move go before the policy's") {
    CHECK(marks_for(played(session::small_call::best_play()), "M12").front().of == 6);
    CHECK(marks_for(played(session::small_call::best_play()), "M15").front().of == 4);
}

TEST_CASE("a forbidden act takes points from the dimension it hurts and says what the customer feels") {
    const Result result = played(best_but(3, Say{std::string(model_plan) + "不归我们管。"}));
    const auto marks = marks_for(result, "F06");
    REQUIRE(marks.size() == 1);
    CHECK(marks[0].dimension == Dimension::resolution);
    CHECK(marks[0].points == -6);
    CHECK(marks[0].why.find("不归我们管") != std::string::npos);
    CHECK(of(result, Dimension::resolution).lost == 6);
    CHECK(of(result, Dimension::resolution).percent == 70);
    CHECK(result.total == 96);
    CHECK(result.passed);
}

TEST_CASE("a dimension in which little can be earned weighs in proportion, one with much fully") {
    const session::Session session = stage().played(best_but(3, Say{"我马上安排师傅上门，您看可以吗？"}));
    std::set<int> totals;
    for (const int full : {1, 6, 12, 40}) {
        CAPTURE(full);
        Policy weighing = policy();
        weighing.full_weight_points = full;
        const Result result = score(stage().scenario, stage().engine, weighing, session);
        double sum = 0;
        double weights = 0;
        for (std::size_t i = 0; i < scenario::dimension_count; ++i) {
            const DimensionScore& one = result.dimensions.at(i);
            const double weight = one.assessed ? weighing.weights.at(i) * std::min(one.of, full) : 0;
            sum += weight * one.percent;
            weights += weight;
        }
        CHECK(std::abs(result.total - sum / weights) <= 0.5);
        totals.insert(result.total);
    }
    CHECK(totals.size() > 1);
}

TEST_CASE("a fatal act fails the attempt whatever else was good") {
    const Result result = played(best_but(3, Say{std::string(model_plan) + "你吼什么。"}));
    CHECK(result.fatal == std::vector<std::string>{"F26"});
    CHECK(result.total <= policy().fail_cap);
    CHECK_FALSE(result.passed);
}

TEST_CASE("a downgraded act costs as little as a minor one and is never fatal") {
    Session session = stage().played(session::small_call::best_play());
    phrasing::Finding made = finding("F26", phrasing::Severity::fatal);
    made.verdict = phrasing::Verdict::downgraded;
    made.because_text = "随后道了歉";
    session.transcript.at(2).assessment.own().forbidden.push_back(made);
    const Result result = scored(session);
    CHECK(result.fatal.empty());
    CHECK(marks_for(result, "F26").front().points == -policy().lost_minor);
    CHECK(marks_for(result, "F26").front().why.find("随后道了歉") != std::string::npos);
}

TEST_CASE("an ending that may not pass fails the attempt whatever the marks") {
    Stage strict{FRONTDESK_SOURCE_DIR};
    std::get<scenario::EndNode>(strict.scenario.nodes.at("calm").kind).may_pass = false;
    const Result result = played(session::small_call::best_play(), strict);
    CHECK(result.total == policy().fail_cap);
    CHECK_FALSE(result.passed);
    CHECK(result.fatal.empty());
}

TEST_CASE("what is lost where nothing is assessed counts against courtesy") {
    Session session = stage().played({Do{"pick-up"}, Say{model_opening}});
    session.transcript.back().assessment.own().forbidden.push_back(finding("F33", phrasing::Severity::major));
    const Result result = scored(session);
    CHECK(marks_for(result, "F33").front().dimension == Dimension::courtesy);
    CHECK_FALSE(of(result, Dimension::promise).assessed);
}

TEST_CASE("one more forbidden act never raises the total, one more move never lowers it") {
    core::Random random{7};
    const std::vector<std::string> acts = {"F01", "F05", "F10", "F17", "F26", "F29", "F33"};
    const std::vector<std::string> moves = {"M01", "M07", "M08", "M09", "M12", "M13", "M15", "M30"};
    const std::vector<std::string> replies = {"您好。",      "嗯。",     "你说。",
                                              model_opening, model_plan, "不知道。"};
    for (int round = 0; round < 300; ++round) {
        const auto reply = [&] { return Say{replies[random.below(replies.size())]}; };
        Session session = stage().played({Do{"pick-up"}, reply(), Choose{"wrong"}, reply(), Fill{}});
        const std::size_t at = random.below(2) == 0 ? 2 : 4;
        const int before = scored(session).total;
        Session worse = session;
        worse.transcript.at(at).assessment.own().forbidden.push_back(
            finding(acts[random.below(acts.size())], static_cast<phrasing::Severity>(random.below(3))));
        CHECK(scored(worse).total <= before);
        Session better = session;
        better.transcript.at(at).assessment.own().moves.push_back(
            {moves[random.below(moves.size())], {}, "……"});
        CHECK(scored(better).total >= before);
    }
}
