#include "scoring/score.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <numeric>

#include "core/random.h"
#include "session/stage.h"

using namespace frontdesk;
using namespace frontdesk::scoring;
using session::AskHint;
using session::Choose;
using session::Do;
using session::Fill;
using session::Input;
using session::Say;
using session::Session;
using session::Stage;
using session::Wait;

namespace {

const Stage& stage() {
    static const Stage made{FRONTDESK_SOURCE_DIR};
    return made;
}

const Policy& policy() {
    static const Policy read =
        read_policy(std::filesystem::path(FRONTDESK_SOURCE_DIR) / "scenarios/policy.json").policy;
    return read;
}

Result scored(const Session& session, const Stage& on = stage()) {
    return score(on.scenario, on.engine, policy(), session);
}

Result played(const std::vector<Input>& inputs, const Stage& on = stage()) {
    return scored(on.played(inputs), on);
}

/// The marks that rest on `rule`.
std::vector<Mark> marks_for(const Result& result, const std::string& rule) {
    std::vector<Mark> found;
    std::copy_if(result.marks.begin(), result.marks.end(), std::back_inserter(found),
                 [&](const Mark& mark) { return mark.rule == rule; });
    return found;
}

const DimensionScore& of(const Result& result, Dimension dimension) {
    return result.dimensions.at(static_cast<std::size_t>(dimension));
}

const char* const model_opening = "对不起，我理解您的心情，您请讲。";
const char* const model_plan = "我马上安排师傅上门，今天下午三点前给您回电。";

/// The best play with one input put into another's place.
std::vector<Input> best_but(std::size_t at, Input input) {
    std::vector<Input> inputs = session::small_call::best_play();
    inputs.at(at) = std::move(input);
    return inputs;
}

phrasing::Finding finding(const std::string& rule, phrasing::Severity severity) {
    phrasing::Finding made;
    made.rule = rule;
    made.severity = severity;
    made.text = "……";
    return made;
}

}  // namespace

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
    CHECK(result.total == 94);
    CHECK(result.passed);
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
    session.transcript.at(2).assessment.forbidden.push_back(made);
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

TEST_CASE("a choice that stands for a fatal act is one") {
    const Result result = played(best_but(2, Choose{"leak"}));
    CHECK(result.fatal == std::vector<std::string>{"F29"});
    CHECK(marks_for(result, "F29").front().dimension == Dimension::procedure);
    CHECK_FALSE(result.passed);
}

TEST_CASE("the pick-up is marked by its rings") {
    struct Row {
        double seconds;
        int points;
    };
    for (const Row& row : {Row{0, 4}, Row{14, 4}, Row{15, 2}, Row{24, 2}, Row{25, 0}}) {
        CAPTURE(row.seconds);
        const auto marks = marks_for(played({Wait{row.seconds}, Do{"pick-up"}}), "ring");
        REQUIRE(marks.size() == 1);
        CHECK(marks[0].points == row.points);
        CHECK(marks[0].of == 4);
        CHECK(marks[0].dimension == Dimension::procedure);
    }
    const auto missed = marks_for(played({Wait{100}}), "ring");
    REQUIRE(missed.size() == 1);
    CHECK(missed[0].points == 0);
}

TEST_CASE("rings before the phone could be reached are nobody's fault") {
    Stage late{FRONTDESK_SOURCE_DIR};
    std::get<scenario::ActNode>(late.scenario.nodes.at("ring").kind).ringing->already = 5;
    CHECK(marks_for(played({Do{"pick-up"}}, late), "ring").front().points == 4);
    CHECK(marks_for(played({Wait{5}, Do{"pick-up"}}, late), "ring").front().points == 2);
}

TEST_CASE("courtesy is marked by 您, courtesy words and 你") {
    struct Row {
        const char* reply;
        int points;
    };
    for (const Row& row : {Row{"您请讲。", 4}, Row{"请讲。", 4}, Row{"嗯。", 2}, Row{"你说吧。", 0},
                           Row{"您好，你说吧。", 0}, Row{"你吼什么。", 0}}) {
        CAPTURE(row.reply);
        const auto marks = marks_for(played({Do{"pick-up"}, Say{row.reply}}), "courtesy");
        REQUIRE(marks.size() == 1);
        CHECK(marks[0].points == row.points);
    }
}

TEST_CASE("a wrong name or a wrong title is no courtesy, and the mark says the right one") {
    const std::string right = stage().scenario.owner.address;
    const Result named = played({Do{"pick-up"}, Say{right + "，您请讲。"}});
    CHECK(marks_for(named, "courtesy").at(0).points == 4);
    for (const std::string wrong : {"王先生", "陈女士"}) {
        const Result other = played({Do{"pick-up"}, Say{wrong + "，您请讲。"}});
        const Mark mark = marks_for(other, "courtesy").at(0);
        CHECK(mark.points == 0);
        CHECK(mark.why.find(wrong) != std::string::npos);
        CHECK(mark.why.find(right) != std::string::npos);
    }
}

TEST_CASE("each form field is marked, an optional one only when it was filled in") {
    const Result right = played(session::small_call::best_play());
    for (const std::string field : {"flat", "phone", "back", "what", "kind"}) {
        CHECK(marks_for(right, "form:" + field).front().points == 2);
    }
    CHECK(marks_for(right, "form:note").empty());
    const Result wrong = played(best_but(4, Fill{{{"flat", "6-1023"}, {"note", "没有"}}}));
    CHECK(marks_for(wrong, "form:flat").front().points == 0);
    CHECK(marks_for(wrong, "form:flat").front().why.find("6-1023") != std::string::npos);
    CHECK(marks_for(wrong, "form:note").front().of == 2);
    CHECK(marks_for(wrong, "form:phone").front().why.find("没有填") != std::string::npos);
}

TEST_CASE("a hint costs where the node earns first") {
    const Result result = played({Do{"pick-up"}, AskHint{}, Say{model_opening}});
    const auto marks = marks_for(result, "hint");
    REQUIRE(marks.size() == 1);
    CHECK(marks[0].points == -2);
    CHECK(marks[0].dimension == Dimension::empathy);
    CHECK(of(result, Dimension::empathy).percent == 90);
}

TEST_CASE("what is lost where nothing is assessed counts against courtesy") {
    Session session = stage().played({Do{"pick-up"}, Say{model_opening}});
    session.transcript.back().assessment.forbidden.push_back(finding("F33", phrasing::Severity::major));
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
        worse.transcript.at(at).assessment.forbidden.push_back(
            finding(acts[random.below(acts.size())], static_cast<phrasing::Severity>(random.below(3))));
        CHECK(scored(worse).total <= before);
        Session better = session;
        better.transcript.at(at).assessment.moves.push_back({moves[random.below(moves.size())], {}, "……"});
        CHECK(scored(better).total >= before);
    }
}

TEST_CASE("a reason stays one line however long the words it quotes are") {
    std::string longest;
    for (int i = 0; i < 400; ++i) longest += "长";
    const Result result = played(best_but(4, Fill{{{"flat", longest}}}));
    const std::string why = marks_for(result, "form:flat").front().why;
    CHECK(why.size() < 300);
    CHECK(why.find("…") != std::string::npos);
}
