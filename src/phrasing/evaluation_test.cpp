#include <doctest/doctest.h>

#include <string>

#include "phrasing/test_pack.h"

using namespace frontdesk::phrasing;

namespace {

Assessment assess(const TestPack& pack, const std::string& reply, const Situation& situation = {}) {
    const auto loaded = pack.load();
    REQUIRE_MESSAGE(!frontdesk::core::has_errors(loaded.problems),
                    (loaded.problems.empty() ? "" : to_line(loaded.problems[0])));
    return loaded.engine.assess(reply, situation);
}

constexpr const char* guards = R"({"guards": [
  {"id": "quoted", "name": "引述", "explains": "在引述", "kind": "quotes", "default": true},
  {"id": "negated", "name": "否定", "explains": "在否定", "kind": "before", "default": true, "reach": 3,
   "may_overlap": true, "cues": ["不会~3说", "不是"], "exceptions": ["会不会"], "blockers": ["但是"]},
  {"id": "place", "name": "地方", "explains": "是地方", "kind": "after", "reach": 0, "cues": ["的地方"]},
  {"id": "inside", "name": "其中", "explains": "是别的词", "kind": "covering", "cues": ["知不知道"]},
  {"id": "asked", "name": "询问", "explains": "在问", "kind": "question", "cues": ["吗$"]},
  {"id": "mild", "name": "委婉", "explains": "说得委婉", "kind": "before", "verdict": "downgraded", "cues": ["恐怕"]},
  {"id": "mended", "name": "补救", "explains": "紧接着补救了", "kind": "remedy",
   "by": {"pattern": "我去问", "side": "after", "within": "sentence"}}
]})";

}  // namespace

TEST_CASE("a hit names the rule, the span as typed and what the customer feels") {
    TestPack pack;
    pack.rule("F05", R"("patterns": ["不知道"])");
    const std::string reply = "这个我不 知 道。";
    const Assessment assessment = assess(pack, reply);
    REQUIRE(assessment.forbidden.size() == 1);
    const Finding& finding = assessment.forbidden[0];
    CHECK(finding.rule == "F05");
    CHECK(finding.text == "不 知 道");
    CHECK(reply.substr(finding.span.begin, finding.span.end - finding.span.begin) == finding.text);
    CHECK(finding.severity == Severity::major);
    CHECK(finding.verdict == Verdict::hit);
    CHECK(finding.because.empty());
    CHECK(finding.because_span == Span{});
    CHECK(finding.feels == "生气");
    CHECK(finding.better == std::vector<std::string>{"换句话"});
}

TEST_CASE("neither what was said nor its reason is shown with a comma at its end") {
    TestPack pack;
    pack.write("guards.json", R"({"guards": [{"id": "asked", "name": "询问", "explains": "在问",
        "kind": "before", "within": "reply", "cues": ["请问[，]"]}]})");
    pack.rule("F05", R"("patterns": ["快讲[，][：]"], "guards": ["asked"])");
    const Assessment assessment = assess(pack, "有事快讲，：好");
    REQUIRE(assessment.forbidden.size() == 1);
    CHECK(assessment.forbidden[0].text == "快讲");
    const std::string asked = "请问，快讲，好吗";
    const Assessment cleared = assess(pack, asked);
    REQUIRE(cleared.cleared.size() == 1);
    const Span reason = cleared.cleared[0].because_span;
    CHECK(asked.substr(reason.begin, reason.end - reason.begin) == "请问");
}

TEST_CASE("a rule is reported once, by its gravest and then its first match") {
    TestPack pack;
    pack.rule("F25", R"("patterns": ["随便", {"pattern": "去投诉", "severity": "fatal"}])");
    pack.rule("M01", R"("patterns": ["您好"])");
    const Assessment assessment = assess(pack, "随便，您好，去投诉，去投诉吧，您好");
    REQUIRE(assessment.forbidden.size() == 1);
    CHECK(assessment.forbidden[0].severity == Severity::fatal);
    CHECK(assessment.forbidden[0].span.begin == std::string("随便，您好，").size());
    REQUIRE(assessment.moves.size() == 1);
    CHECK(assessment.moves[0].span.begin == std::string("随便，").size());
}

TEST_CASE("an exception that overlaps a match leaves nothing to judge") {
    TestPack pack;
    pack.rule("F22", R"("patterns": ["不管"], "exceptions": ["不管多晚"])");
    CHECK_FALSE(has(assess(pack, "不管多晚都接"), "F22"));
    CHECK(assess(pack, "不管多晚都接").cleared.empty());
    CHECK(has(assess(pack, "我们不管"), "F22"));
}

TEST_CASE("each kind of guard clears what it is for and says where its reason stands") {
    TestPack pack;
    pack.write("guards.json", guards);
    pack.rule("F05",
              R"("patterns": ["[我~3]不知道"], "guards": ["default", "place", "inside", "asked", "mended"])");
    const auto cleared_by = [&](const std::string& reply) {
        const Assessment assessment = assess(pack, reply);
        return assessment.cleared.empty() ? ""
                                          : assessment.cleared[0].because + "=" +
                                                reply.substr(assessment.cleared[0].because_span.begin,
                                                             assessment.cleared[0].because_span.end -
                                                                 assessment.cleared[0].because_span.begin);
    };
    CHECK(cleared_by("他说“不知道”") == "guard:quoted=不知道");
    CHECK(cleared_by("不会跟您说不知道") == "guard:negated=不会跟您说");
    CHECK(cleared_by("不知道的地方问我") == "guard:place=的地方");
    CHECK(cleared_by("您知不知道") == "guard:inside=知不知道");
    CHECK(cleared_by("不知道吗") == "guard:asked=吗");
    CHECK(cleared_by("不知道？") == "guard:asked=不知道");
    CHECK(cleared_by("不知道，我去问") == "guard:mended=我去问");
    CHECK(cleared_by("我去问，不知道") == "");
    CHECK(cleared_by("不知道") == "");
}

TEST_CASE("a cue too far away, behind a blocker, in an exception or in another clause is none") {
    TestPack pack;
    pack.write("guards.json", guards);
    pack.rule("F05", R"("patterns": ["不知道"])");
    CHECK_FALSE(has(assess(pack, "不是我不知道"), "F05"));
    CHECK(has(assess(pack, "不是我们大家不知道"), "F05"));
    CHECK(has(assess(pack, "不是但是不知道"), "F05"));
    CHECK(has(assess(pack, "会不会说不知道"), "F05"));
    CHECK(has(assess(pack, "不是，不知道"), "F05"));
}

TEST_CASE("a candidate that opens with a cue is not denied by it") {
    TestPack pack;
    pack.write("guards.json", guards);
    pack.rule("F17", R"("patterns": ["不是这样"])");
    CHECK(has(assess(pack, "不是这样的"), "F17"));
}

TEST_CASE("a guard may only soften") {
    TestPack pack;
    pack.write("guards.json", guards);
    pack.rule("F24", R"("patterns": ["办不了"], "guards": ["mild"])");
    const Assessment assessment = assess(pack, "恐怕办不了");
    REQUIRE(assessment.forbidden.size() == 1);
    CHECK(assessment.forbidden[0].verdict == Verdict::downgraded);
    CHECK(assessment.forbidden[0].severity == Severity::minor);
    CHECK(assessment.forbidden[0].because == "guard:mild");
}

TEST_CASE("default guards can be taken out of a rule by name") {
    TestPack pack;
    pack.write("guards.json", guards);
    pack.rule("F05", R"("patterns": ["不知道"], "guards": ["default", "-quoted"])");
    pack.rule("F06", R"("patterns": ["不知道"], "guards": [])");
    const Assessment assessment = assess(pack, "“不知道”");
    CHECK(has(assessment, "F05"));
    CHECK(has(assessment, "F06"));
    CHECK_FALSE(has(assess(pack, "不会说不知道"), "F05"));
}

TEST_CASE("a remedy in the same reply excuses, in all the ways it can be written") {
    TestPack pack;
    pack.rule("M11", R"("patterns": ["我去问"])");
    pack.rule("M13", R"("patterns": ["点前"])");
    pack.rule("F05", R"("patterns": ["不知道"], "excused_by": "M11")");
    pack.rule("F06", R"("patterns": ["不归我们"], "excused_by": {"all": ["M11", "M13"]})");
    pack.rule("F07", R"("patterns": ["政府的事"], "excused_by": ["M13", {"pattern": "协调"}])");
    pack.rule("F08", R"("patterns": ["没这个服务"], "excused_by": {"rule": "M11", "side": "after"})");
    pack.rule("F09", R"("patterns": ["他不在"], "excused_by": {"not": "M11"})");
    Assessment assessment = assess(pack, "不知道，我去问");
    REQUIRE(assessment.cleared.size() == 1);
    CHECK(assessment.cleared[0].because == "remedy:M11");
    CHECK(assessment.cleared[0].because_text.find("名M11") != std::string::npos);
    CHECK(assessment.cleared[0].because_span == Span{12, 21});
    CHECK(has(assess(pack, "不归我们，我去问"), "F06"));
    assessment = assess(pack, "不归我们，五点前我去问");
    REQUIRE(assessment.cleared.size() == 1);
    CHECK(assessment.cleared[0].because == "remedy:M11+M13");
    CHECK_FALSE(has(assess(pack, "政府的事，我来协调"), "F07"));
    CHECK(has(assess(pack, "我去问，没这个服务"), "F08"));
    CHECK_FALSE(has(assess(pack, "没这个服务，我去问"), "F08"));
    CHECK_FALSE(has(assess(pack, "他不在"), "F09"));
    CHECK(has(assess(pack, "他不在，我去问"), "F09"));
}

TEST_CASE("a move that is cleared excuses nobody") {
    TestPack pack;
    pack.write("guards.json", guards);
    pack.rule("M11", R"("patterns": ["我去问"], "guards": ["quoted"])");
    pack.rule("F05", R"("patterns": ["不知道"], "excused_by": "M11")");
    const Assessment assessment = assess(pack, "不知道，您说“我去问”");
    CHECK(has(assessment, "F05"));
    CHECK(assessment.moves.empty());
}

TEST_CASE("unless, needs and the customer's words decide whether there is a candidate") {
    TestPack pack;
    pack.rule("F35", R"("patterns": ["^喂"], "unless": {"pattern": "您好"}, "contexts": ["call-opening"])");
    pack.rule("F03", R"("patterns": [{"pattern": "什么事", "needs": {"customer": "找人"}}])");
    Situation opening;
    opening.context = Context::call_opening;
    CHECK(has(assess(pack, "喂，哪位", opening), "F35"));
    CHECK_FALSE(has(assess(pack, "喂，您好", opening), "F35"));
    CHECK_FALSE(has(assess(pack, "喂，哪位"), "F35"));
    Situation asked;
    asked.customer = "我找人";
    CHECK(has(assess(pack, "什么事", asked), "F03"));
    CHECK_FALSE(has(assess(pack, "什么事"), "F03"));
}

TEST_CASE("an emergency makes the marked rules fatal, by context or by flag") {
    TestPack pack;
    pack.rule("F11", R"("patterns": ["下班了"], "fatal_in": ["emergency"])");
    Situation flagged;
    flagged.emergency = true;
    Situation emergency;
    emergency.context = Context::emergency;
    CHECK(assess(pack, "下班了").forbidden.at(0).severity == Severity::major);
    CHECK(assess(pack, "下班了", flagged).forbidden.at(0).severity == Severity::fatal);
    CHECK(assess(pack, "下班了", emergency).forbidden.at(0).severity == Severity::fatal);
}

TEST_CASE("a rule absorbs another in its own clause only, and says so") {
    TestPack pack;
    pack.rule("F14", R"("patterns": ["没人"], "absorbs": ["F24"])");
    pack.rule("F24", R"("patterns": ["没办法"])");
    const Assessment together = assess(pack, "没人我也没办法");
    CHECK_FALSE(has(together, "F24"));
    REQUIRE(together.cleared.size() == 1);
    CHECK(together.cleared[0].because == "absorbed:F14");
    CHECK(has(assess(pack, "没人，我也没办法"), "F24"));
}

TEST_CASE("a third party's data is only given away in a sentence that names the party") {
    TestPack pack;
    pack.rule("F29", R"("patterns": [{"pattern": "电话是", "third_party": true}])");
    Situation situation;
    situation.third_parties = {"張先生"};
    CHECK(has(assess(pack, "张先生的电话是139", situation), "F29"));
    CHECK_FALSE(has(assess(pack, "张先生不在。物业电话是139", situation), "F29"));
}

TEST_CASE("courtesy counts the five words and 你, but not a quoted 你") {
    TestPack pack;
    const Assessment assessment = assess(pack, "您好，请问你们申请了吗？您说“你们不管”，对不起，谢谢，再见");
    CHECK(assessment.courtesy.words.size() == 5);
    CHECK(assessment.courtesy.plain_you.size() == 1);
    CHECK(assessment.courtesy.polite_you == 2);
}

TEST_CASE("replies of any bytes and length are taken, and spans stay inside") {
    TestPack pack;
    pack.rule("F05", R"("patterns": ["不知道"])");
    const auto loaded = pack.load();
    std::string reply = "\xFF\xE6不知道";
    CHECK(has(loaded.engine.assess(reply, {}), "F05"));
    std::string long_reply(200000, 'a');
    long_reply += "不知道";
    CHECK(loaded.engine.assess(long_reply, {}).forbidden.empty());
    CHECK(loaded.engine.assess("", {}).forbidden.empty());
}

TEST_CASE("why_not tells which exception or guard took a match away") {
    TestPack pack;
    pack.write("guards.json", guards);
    pack.rule("F05", R"("patterns": ["不知道"], "exceptions": ["不知道您"])");
    const auto loaded = pack.load();
    CHECK(loaded.engine.why_not("F05", "不知道您几位", {}) == "'不知道': exception 不知道您\n");
    CHECK(loaded.engine.why_not("F05", "“不知道”", {}) == "'不知道': guard:quoted '不知道'\n");
    CHECK(loaded.engine.why_not("F05", "好的", {}).empty());
    CHECK(loaded.engine.why_not("F99", "好的", {}).empty());
}
