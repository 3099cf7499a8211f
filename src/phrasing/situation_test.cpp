#include <doctest/doctest.h>

#include <string>

#include "phrasing/test_pack.h"

using namespace frontdesk::phrasing;

namespace {

Situation said_by(Speaker speaker, bool opening = false) {
    Situation situation;
    situation.speaker = speaker;
    situation.opening = opening;
    return situation;
}

}  // namespace

TEST_CASE("a rule is judged on the words of its own speaker only") {
    TestPack pack;
    pack.rule("M01", R"("patterns": ["您好"])");
    pack.rule("M50", R"("patterns": ["谢谢您"], "speaker": "customer")");
    const auto loaded = pack.load();
    const std::string words = "您好，谢谢您";
    const Assessment clerk = loaded.engine.assess(words, said_by(Speaker::clerk));
    CHECK(has(clerk, "M01"));
    CHECK_FALSE(has(clerk, "M50"));
    const Assessment customer = loaded.engine.assess(words, said_by(Speaker::customer));
    CHECK_FALSE(has(customer, "M01"));
    CHECK(has(customer, "M50"));
    CHECK(loaded.engine.assess(words, said_by(Speaker::colleague)).moves.empty());
}

TEST_CASE("a rule for the opening turn says nothing later") {
    TestPack pack;
    pack.rule("F35", R"("patterns": ["找谁"], "turn": "opening")");
    const auto loaded = pack.load();
    CHECK(has(loaded.engine.assess("找谁", said_by(Speaker::clerk, true)), "F35"));
    CHECK_FALSE(has(loaded.engine.assess("找谁", said_by(Speaker::clerk)), "F35"));
}

TEST_CASE("where a rule is not applicable, what looks like it is cleared with the reason") {
    TestPack pack;
    pack.rule("F05", R"("patterns": ["不知道"], "not_applicable": {"reason": "先救人",
        "if": {"any": [{"contexts": ["emergency"]}, {"all": [{"turn": "opening"}, {"not": {"pattern": "再说"}}]}]}})");
    const auto loaded = pack.load();
    CHECK_FALSE(frontdesk::core::has_errors(loaded.problems));
    CHECK(has(loaded.engine.assess("不知道", {}), "F05"));
    Situation emergency;
    emergency.emergency = true;
    const Assessment aside = loaded.engine.assess("不知道", emergency);
    CHECK(aside.forbidden.empty());
    REQUIRE(aside.cleared.size() == 1);
    CHECK(aside.cleared.front().because == "not-applicable");
    CHECK(aside.cleared.front().because_text == "先救人");
    CHECK_FALSE(has(loaded.engine.assess("不知道", said_by(Speaker::clerk, true)), "F05"));
    CHECK(has(loaded.engine.assess("不知道再说", said_by(Speaker::clerk, true)), "F05"));
}

TEST_CASE("a finding knows every place that counts, and only those") {
    TestPack pack;
    pack.rule("F05", R"("patterns": ["不知道", "不知道啊不知道", "不清楚"], "exceptions": ["不清楚的"])");
    const auto loaded = pack.load();
    const Assessment several = loaded.engine.assess("不知道。不清楚的先放着。我不清楚。", {});
    REQUIRE(several.forbidden.size() == 1);
    const Finding& finding = several.forbidden.front();
    REQUIRE(finding.hits.size() == 2);
    CHECK(finding.hits.front() == finding.span);
    CHECK(finding.hits.back().begin > finding.hits.front().end);
    CHECK(hit_count(finding) == 2);
    const Assessment one = loaded.engine.assess("我不知道", {});
    REQUIRE(one.forbidden.size() == 1);
    CHECK(one.forbidden.front().hits.empty());
    CHECK(hit_count(one.forbidden.front()) == 1);
    const Assessment nested = loaded.engine.assess("不知道啊不知道", {});
    REQUIRE(nested.forbidden.size() == 1);
    CHECK(hit_count(nested.forbidden.front()) == 1);
}

TEST_CASE("a rule may say its own points, for once or for every place") {
    TestPack pack;
    pack.rule("F05", R"("patterns": ["不知道"], "points": {"amount": 3, "per": "hit"})");
    pack.rule("M01", R"("patterns": ["您好"], "points": {"amount": 7})");
    pack.rule("F06", R"("patterns": ["不归我"], "points": {"amount": 3, "per": "hits"})");
    const auto loaded = pack.load();
    REQUIRE(loaded.engine.find("F05")->points.has_value());
    CHECK(loaded.engine.find("F05")->points->amount == 3);
    CHECK(loaded.engine.find("F05")->points->per_hit);
    CHECK_FALSE(loaded.engine.find("M01")->points->per_hit);
    bool told = false;
    for (const auto& problem : loaded.problems)
        told = told || (problem.code == "PH004" && problem.way_out.find("'hit'") != std::string::npos);
    CHECK(told);
}
