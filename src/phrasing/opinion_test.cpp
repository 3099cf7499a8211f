#include "phrasing/opinion.h"

#include <doctest/doctest.h>

#include "phrasing/test_pack.h"

using namespace frontdesk;
using namespace frontdesk::phrasing;

namespace {

constexpr const char* sentence_keys =
    R"("patterns": ["不知道"], "should_hit": ["不知道"], "should_not_hit": ["好"])";
constexpr const char* opinion =
    R"({"format": 1, "small_talk": ["那个", "辛苦您了"], "same": {"但是": ["可是"]},
    "opinions": {"F05": {"start": -10, "hit": 20, "downgraded": 10, "veto": -20, "rescue": 30,
                      "words": {"-40": "我去问 问问$", "50": "说不上来 ^但是没听", "7": "不上"}}}})";

struct PackWith : TestPack {
    explicit PackWith(const std::string& text) {
        rule("F05", sentence_keys);
        write("opinion.json", text);
    }
};

}  // namespace

TEST_CASE("an opinion lets off what a pattern hit where words weigh against it, and says which") {
    const auto loaded = PackWith(opinion).load();
    REQUIRE(loaded.problems.empty());
    CHECK(has(loaded.engine.assess("这个不知道。", {}), "F05"));
    const Assessment judged = loaded.engine.assess("这个不知道，我去问问。", {});
    CHECK_FALSE(has(judged, "F05"));
    REQUIRE(judged.cleared.size() == 1);
    CHECK(judged.cleared[0].because == "opinion");
    CHECK(judged.cleared[0].because_text == "参照以往评过的回复，说“我去问问”的一般不算这一条");
    CHECK(loaded.engine.why_not("F05", "这个不知道，我去问问。", {}).find("opinion") != std::string::npos);
}

TEST_CASE("an opinion finds what no pattern hit where words weigh for it, and says which") {
    const auto loaded = PackWith(opinion).load();
    const Assessment judged = loaded.engine.assess("您问我，我也说不上来。", {});
    REQUIRE(judged.forbidden.size() == 1);
    CHECK(judged.forbidden[0].text == "说不上来");
    CHECK(judged.forbidden[0].because == "opinion");
    CHECK(judged.forbidden[0].because_text == "参照以往评过的回复，说“说不上来”的一般算这一条");
    CHECK(judged.forbidden[0].verdict == Verdict::hit);
    CHECK_FALSE(has(loaded.engine.assess("这个不上不下的。", {}), "F05"));
}

TEST_CASE("words weigh where they stand: in the clause of an act and beside it, and nowhere else") {
    const auto loaded = PackWith(opinion).load();
    CHECK_FALSE(has(loaded.engine.assess("我去问，这个不知道。", {}), "F05"));
    CHECK(has(loaded.engine.assess("这个不知道，您别急，我去问问，我去问问。", {}), "F05"));
}

TEST_CASE("each place of an act is let off by the words beside it alone") {
    const auto loaded = PackWith(opinion).load();
    const Assessment judged = loaded.engine.assess("这个不知道，我去问问，您别急。我说了，就是不知道。", {});
    REQUIRE(judged.forbidden.size() == 1);
    CHECK(judged.forbidden[0].span.begin > 50);
}

TEST_CASE("what speaks for an act in clauses far from each other is not added up") {
    const auto loaded = PackWith(R"({"format": 1, "opinions": {"F05": {"start": 0, "hit": 0, "downgraded": 0,
        "rescue": 30, "words": {"20": "说不上 不好讲"}}}})")
                            .load();
    CHECK(has(loaded.engine.assess("我说不上，真不好讲。", {}), "F05"));
    CHECK(has(loaded.engine.assess("我说不上，这个，真不好讲。", {}), "F05"));
    CHECK_FALSE(has(loaded.engine.assess("我说不上，这个，您看，真不好讲。", {}), "F05"));
}

TEST_CASE("the clauses beside one weigh as much of it as the opinion says") {
    const auto loaded = PackWith(R"({"format": 1, "neighbours": 50, "opinions": {"F05": {"start": 0, "hit": 0,
        "downgraded": 0, "rescue": 30, "words": {"20": "说不上 不好讲"}}}})")
                            .load();
    CHECK(has(loaded.engine.assess("我说不上，真不好讲。", {}), "F05"));
    CHECK_FALSE(has(loaded.engine.assess("我说不上，这个，真不好讲。", {}), "F05"));
}

TEST_CASE("another rule that was found in the same clause speaks for or against an act") {
    TestPack pack;
    pack.rule("F05", sentence_keys);
    pack.rule("F06", R"("patterns": ["去找物业"], "should_hit": ["去找物业"], "should_not_hit": ["好"])");
    pack.write("opinion.json", R"({"format": 1, "opinions": {"F05": {"start": 0, "hit": 10, "downgraded": 0,
        "veto": -20, "beside": {"-40": "F06 !F07"}}}})");
    const auto loaded = pack.load();
    REQUIRE(loaded.problems.empty());
    CHECK(has(loaded.engine.assess("不知道。", {}), "F05"));
    const Assessment judged = loaded.engine.assess("不知道你去找物业。", {});
    CHECK_FALSE(has(judged, "F05"));
    CHECK(has(judged, "F06"));
    CHECK(has(loaded.engine.assess("不知道，这个，你去找物业。", {}), "F05"));
}

TEST_CASE("small talk weighs nothing, another word for the same thing weighs the same") {
    const auto loaded = PackWith(opinion).load();
    CHECK(has(loaded.engine.assess("那个，可是没听说过，辛苦您了。", {}), "F05"));
    CHECK(has(loaded.engine.assess("可 是 沒 聽 說 過😀", {}), "F05"));
    CHECK_FALSE(has(loaded.engine.assess("这个不知道，我问问辛苦您了。", {}), "F05"));  // 问问$
    CHECK_FALSE(has(loaded.engine.assess("这可是没听说过。", {}), "F05"));
}

TEST_CASE("what an opinion finds is let off by a guard, and fails no examination") {
    TestPack pack;
    pack.write("guards.json", R"({"guards": [{"id": "quoted", "name": "引", "explains": "这是引用的话",
        "kind": "quotes", "default": true}]})");
    pack.rule("F05", R"("fatal_in": ["desk"], "patterns": ["不知道"],
        "should_hit": ["不知道"], "should_not_hit": ["好"])");
    pack.write("opinion.json", opinion);
    const auto loaded = pack.load();
    CHECK_FALSE(has(loaded.engine.assess("他说“说不上来”。", {}), "F05"));
    Situation desk;
    desk.context = Context::desk;
    CHECK(loaded.engine.assess("不知道。", desk).forbidden.at(0).severity == Severity::fatal);
    CHECK(loaded.engine.assess("说不上来。", desk).forbidden.at(0).severity == Severity::major);
}

TEST_CASE("an opinion lets nothing off that is fatal") {
    TestPack pack;
    pack.rule("F05", R"("fatal_in": ["desk"], "patterns": ["不知道"],
        "should_hit": ["不知道"], "should_not_hit": ["好"])");
    pack.write("opinion.json", opinion);
    const auto loaded = pack.load();
    Situation desk;
    desk.context = Context::desk;
    CHECK(has(loaded.engine.assess("这个不知道，我去问问。", desk), "F05"));
    CHECK_FALSE(has(loaded.engine.assess("这个不知道，我去问问。", {}), "F05"));
}

TEST_CASE("an opinion has nothing to say about the words of others, nor about words without a Hanzi") {
    const auto loaded = PackWith(R"({"format": 1, "opinions": {"F05": {"start": 0, "hit": 0, "downgraded": 0,
        "rescue": 30, "words": {"50": "说不上来 ok"}}}})")
                            .load();
    Situation customer;
    customer.speaker = Speaker::customer;
    CHECK(has(loaded.engine.assess("说不上来", {}), "F05"));
    CHECK_FALSE(has(loaded.engine.assess("说不上来", customer), "F05"));
    CHECK_FALSE(has(loaded.engine.assess("ok", {}), "F05"));
}

TEST_CASE("an opinion is silent about a rule that an overlay changed") {
    const PackWith pack(opinion);
    const PackSource overlay = pack_source_of(R"({"format": 1, "id": "o", "version": "1", "title": "题",
        "extends": "test", "rules": [{"id": "F05", "change": {"add_patterns": ["没数"]}}]})",
                                              "o.json");
    const auto loaded = Engine::load(read_pack_source(pack.folder()), {overlay});
    REQUIRE(loaded.overlays.size() == 1);
    CHECK(has(loaded.engine.assess("这个不知道，我去问问。", {}), "F05"));
    CHECK_FALSE(has(loaded.engine.assess("我也说不上来。", {}), "F05"));
}

TEST_CASE("a broken opinion is reported and left out, and the patterns go on alone") {
    for (const char* broken :
         {R"({"format": 2, "opinions": {}})", R"({"format": 1, "opinions": {"F05": {"start": "x"}}})",
          R"({"format": 1, "opinions": {"F05": {"start": 0, "hit": 0, "downgraded": 0,
                                   "rescue": 1, "words": {"many": "说不上来"}}}})"}) {
        const auto loaded = PackWith(broken).load();
        CAPTURE(broken);
        CHECK_FALSE(loaded.problems.empty());
        CHECK(has(loaded.engine.assess("这个不知道，我去问问。", {}), "F05"));
        CHECK_FALSE(has(loaded.engine.assess("我也说不上来。", {}), "F05"));
    }
}

TEST_CASE("an opinion on more rules than a long reply has room for is reported and left out") {
    std::string many =
        R"({"format": 1, "opinions": {"F05": {"start": 0, "hit": 0, "downgraded": 0, "rescue": 1,
        "words": {"50": "说不上来"}})";
    for (std::size_t i = 0; i < Opinion::most_rules; ++i)
        many += ", \"F" + std::to_string(10000 + i) + R"(": {"start": 0, "hit": 0, "downgraded": 0})";
    const auto loaded = PackWith(many + "}}").load();
    REQUIRE(loaded.problems.size() == 1);
    CHECK(loaded.problems[0].message == "there are opinions on more than 1000 rules");
    CHECK_FALSE(has(loaded.engine.assess("我也说不上来。", {}), "F05"));
}

TEST_CASE("an opinion on a rule that is not there says nothing") {
    const auto loaded = PackWith(R"({"format": 1, "opinions": {"F77": {"start": 99, "hit": 0, "downgraded": 0,
        "rescue": 1, "words": {"5": "说"}}}})")
                            .load();
    CHECK(loaded.problems.empty());
    CHECK(loaded.engine.assess("说不上来", {}).forbidden.empty());
}
