#include "phrasing/overlay.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "phrasing/rule_sentences.h"
#include "phrasing/test_pack.h"

using namespace frontdesk;
using namespace frontdesk::phrasing;

namespace {

/// A pack with F01, F02 and M01, and an overlay in one file on top of it.
struct Below {
    TestPack pack;
    core::TestFolder company;

    Below() {
        pack.write("classes.json", R"({"classes": {"you": ["你", "您"], "end": ["啊", "{you}"]}})");
        pack.write("guards.json",
                   R"({"guards": [{"id": "quoted", "name": "引", "explains": "引述", "kind": "quotes",
            "default": true}, {"id": "denied", "name": "否", "explains": "否认", "kind": "before",
            "cues": ["我不会说"]}]})");
        pack.rule("F01",
                  R"("patterns": ["不知道", "不晓得"], "guards": ["quoted", "denied"], "excused_by": "M01")" +
                      std::string(sentences));
        pack.rule(
            "F02",
            R"("patterns": ["{you}不懂"], "absorbs": ["F01"], "should_hit": ["你不懂"], "should_not_hit": ["好的"])");
        pack.rule("M01",
                  R"("patterns": ["马上去问"], "should_hit": ["我马上去问"], "should_not_hit": ["好的"])");
    }

    std::filesystem::path overlay(const std::string& rest, const std::string& id = "acme",
                                  const std::string& extends = R"("test")") const {
        const std::filesystem::path path = company.path / (id + ".json");
        core::write_file(path, R"({"format": 1, "id": ")" + id +
                                   R"(", "version": "1.2", "title": "甲公司", "extends": )" + extends + ", " +
                                   rest + "}");
        return path;
    }

    Engine::Loaded with(const std::string& rest) const {
        return Engine::load(pack.folder(), {overlay(rest)});
    }
};

bool says(const core::Problems& problems, const std::string& code, const std::string& words) {
    return std::any_of(problems.begin(), problems.end(), [&](const core::Problem& problem) {
        return problem.code == code &&
               (problem.message + ' ' + problem.way_out).find(words) != std::string::npos;
    });
}

bool hits(const Engine::Loaded& loaded, const char* rule, const char* reply) {
    return counts(loaded.engine.assess(reply, {}), rule);
}

}  // namespace

TEST_CASE("an overlay adds a rule and a class to the pack below it") {
    const Below below;
    const auto loaded =
        below.with(R"("classes": {"tower": ["甲座", "乙座"]}, "rules": [{"id": "F101", "name": "名",
        "severity": "minor", "feels": "气", "patterns": ["{tower}的事{end}"], "should_hit": ["甲座的事啊"],
        "should_not_hit": ["好的"]}])");
    CHECK(loaded.problems.empty());
    CHECK(hits(loaded, "F101", "乙座的事啊"));
    CHECK(hits(loaded, "F01", "不知道"));
    REQUIRE(loaded.overlays.size() == 1);
    CHECK(loaded.overlays[0].added == std::vector<std::string>{"{tower}", "F101"});
    CHECK(loaded.overlays[0].changed.empty());
}

TEST_CASE("an overlay changes only what it names of a rule") {
    const Below below;
    const auto loaded =
        below.with(R"("rules": [{"id": "F01", "note": "为何", "change": {"add_patterns": ["不懂得"],
        "remove_patterns": ["不晓得"], "severity": "fatal", "add_better": ["我去问"], "excused_by": null,
        "add_should_hit": ["不懂得"]}}])");
    CHECK(loaded.problems.empty());
    CHECK(hits(loaded, "F01", "不懂得"));
    CHECK_FALSE(hits(loaded, "F01", "不晓得"));
    CHECK(hits(loaded, "F01", "不知道，我马上去问"));
    const RuleInfo* rule = loaded.engine.find("F01");
    REQUIRE(rule != nullptr);
    CHECK(rule->severity == Severity::fatal);
    CHECK(rule->better == std::vector<std::string>{"换句话", "我去问"});
    CHECK(rule->feels == "生气");
    CHECK_FALSE(hits(loaded, "F01", "“不知道”"));
    CHECK(loaded.overlays[0].changed == std::vector<std::string>{"F01"});
}

TEST_CASE("a rule that is switched off is gone, and who names it does not mind") {
    const Below below;
    const auto loaded = below.with(
        R"("rules": [{"id": "F01", "off": true, "note": "本公司不用"}, {"id": "M01", "off": true}])");
    CHECK(loaded.problems.empty());
    CHECK(loaded.engine.find("F01") == nullptr);
    CHECK(loaded.engine.assess("不知道", {}).forbidden.empty());
    CHECK(hits(loaded, "F02", "您不懂"));
    CHECK(loaded.overlays[0].switched_off == std::vector<std::string>{"F01", "M01"});
}

TEST_CASE("classes get more members, in every pattern that uses them") {
    const Below below;
    const auto loaded = below.with(R"("add": {"you": ["恁"]})");
    CHECK(loaded.problems.empty());
    CHECK(hits(loaded, "F02", "恁不懂"));
    CHECK(hits(loaded, "F02", "您不懂"));
}

TEST_CASE("guards are added, changed and switched off") {
    const Below below;
    CHECK_FALSE(hits(below.with(R"("guards": [])"), "F01", "我不会说不知道"));
    CHECK(hits(below.with(R"("guards": [])"), "F01", "我没说不知道"));
    const auto changed = below.with(R"("guards": [{"id": "denied", "change": {"add_cues": ["我没说"]}}])");
    CHECK(changed.problems.empty());
    CHECK_FALSE(hits(changed, "F01", "我没说不知道"));
    const auto off = below.with(R"("guards": [{"id": "quoted", "off": true}])");
    CHECK(off.problems.empty());
    CHECK(hits(off, "F01", "“不知道”"));
}

TEST_CASE("the version that attempts pin names the overlays and changes with them") {
    const Below below;
    const std::string plain = below.pack.load().engine.version();
    const std::string one = below.with(R"("add": {"you": ["恁"]})").engine.version();
    const std::string other = below.with(R"("add": {"you": ["侬"]})").engine.version();
    CHECK(one.rfind(plain + "/acme@1.2+", 0) == 0);
    CHECK(other.rfind(plain + "/acme@1.2+", 0) == 0);
    CHECK(one != other);
}

TEST_CASE("several overlays are put on top in their order") {
    const Below below;
    const auto first = below.overlay(R"("rules": [{"id": "F01", "change": {"severity": "minor"}}])", "a");
    const auto second = below.overlay(R"("rules": [{"id": "F01", "change": {"severity": "fatal"}}])", "b");
    CHECK(Engine::load(below.pack.folder(), {first, second}).engine.find("F01")->severity == Severity::fatal);
    CHECK(Engine::load(below.pack.folder(), {second, first}).engine.find("F01")->severity == Severity::minor);
    CHECK(says(Engine::load(below.pack.folder(), {first, first}).problems, "PH017", "two overlays"));
}

TEST_CASE("what an overlay names must be there, and the nearest name is proposed") {
    const Below below;
    CHECK(says(below.with(R"("rules": [{"id": "F03", "off": true}])").problems, "PH051", "write 'F0"));
    CHECK(says(below.with(R"("rules": [{"id": "F01", "change": {"remove_patterns": ["不知到"]}}])").problems,
               "PH052", "write '不知道'"));
    CHECK(says(below.with(R"("add": {"yuo": ["恁"]})").problems, "PH013", "write 'you'"));
    CHECK(
        says(below.with(R"("guards": [{"id": "quotes", "off": true}])").problems, "PH014", "write 'quoted'"));
    CHECK(says(below.with(R"("rules": [{"id": "F01", "change": {"add_pattern": ["不懂"]}}])").problems,
               "PH003", "add_patterns"));
}

TEST_CASE("an overlay cannot put two rules, or one twice, under the same id") {
    const Below below;
    const auto taken = below.with(R"("rules": [{"id": "F01", "name": "名", "severity": "minor", "feels": "气",
        "patterns": ["走开"], "should_hit": ["走开"], "should_not_hit": ["好"]}])");
    CHECK(says(taken.problems, "PH017", "write \"change\""));
    CHECK_FALSE(hits(taken, "F01", "走开"));
    CHECK(says(below.with(R"("rules": [{"id": "F01", "off": true}, {"id": "F01", "off": true}])").problems,
               "PH017", "twice"));
}

TEST_CASE("classes that would go round in a circle are refused and the rest stays as it was") {
    const Below below;
    const auto loaded = below.with(R"("add": {"you": ["{end}"]})");
    CHECK(says(loaded.problems, "PH016", "circle"));
    CHECK(loaded.problems.size() == 1);
    CHECK(hits(loaded, "F02", "您不懂"));
}

TEST_CASE("an overlay for another pack or a newer one is left out as a whole") {
    const Below below;
    const auto load = [&](const std::string& extends) {
        return Engine::load(below.pack.folder(),
                            {below.overlay(R"("rules": [{"id": "F01", "off": true}])", "acme", extends)});
    };
    for (const char* extends :
         {R"("other")", R"({"id": "test", "at_least": "1.1"})", R"({"id": "test", "at_least": "x"})"}) {
        const auto loaded = load(extends);
        CHECK(loaded.problems.size() == 1);
        CHECK(loaded.problems[0].code == "PH050");
        CHECK(loaded.overlays.empty());
        CHECK(loaded.engine.find("F01") != nullptr);
    }
    CHECK(load(R"({"id": "test", "at_least": "1.0.0"})").engine.find("F01") == nullptr);
}

TEST_CASE("a change that leaves a rule without a pattern is not made") {
    const Below below;
    const auto loaded =
        below.with(R"("rules": [{"id": "F01", "change": {"severity": "minor", "patterns": []}}])");
    CHECK(says(loaded.problems, "PH020", "off"));
    CHECK(loaded.engine.find("F01")->severity == Severity::major);
}

TEST_CASE("an overlay by itself is no pack") {
    const Below below;
    CHECK(says(Engine::load(below.overlay(R"("rules": [])")).problems, "PH054", "--overlay"));
}

TEST_CASE("a folder holds an overlay as well as one file does") {
    const Below below;
    const auto folder = below.company.path / "folder";
    std::filesystem::create_directories(folder / "rules");
    core::write_file(folder / "pack.json",
                     R"({"format": 1, "id": "acme", "version": "1", "title": "甲", "extends": "test"})");
    core::write_file(folder / "classes.json", R"({"add": {"you": ["恁"]}})");
    core::write_file(folder / "rules" / "F01.json", R"({"id": "F01", "off": true})");
    const auto loaded = Engine::load(below.pack.folder(), {folder});
    CHECK(loaded.problems.empty());
    CHECK(hits(loaded, "F02", "恁不懂"));
    CHECK(loaded.engine.find("F01") == nullptr);
}

TEST_CASE("the sentences of a rule follow what an overlay makes of it") {
    const Below below;
    const auto check = [&](const std::string& rest) {
        const auto path = below.overlay(rest);
        const std::vector<PackSource> overlays{read_pack_source(path)};
        const PackSource pack = read_pack_source(below.pack.folder());
        return check_sentences(rule_sentences(pack, overlays), Engine::load(pack, overlays).engine);
    };
    CHECK(check(R"("rules": [])").empty());
    CHECK(check(R"("rules": [{"id": "F01", "off": true}])").empty());
    const auto broken = check(R"("rules": [{"id": "F01", "change": {"remove_patterns": ["不知道"]}}])");
    REQUIRE(broken.size() == 1);
    CHECK(says(broken, "PH030", "F01 should hit: 不知道"));
    CHECK(
        check(
            R"("rules": [{"id": "F01", "change": {"remove_patterns": ["不知道"], "remove_should_hit": ["不知道"],
        "add_should_hit": ["不晓得"]}}])")
            .empty());
    CHECK(says(check(R"("rules": [{"id": "F01", "change": {"add_should_not_hit": ["不晓得"]}}])"), "PH031",
               "不晓得"));
    CHECK(
        says(check(R"("rules": [{"id": "F01", "change": {"add_better": ["你不懂"]}}])"), "PH033", "你不懂"));
}

TEST_CASE("an overlay adds words that are the same, and changes none of the pack's") {
    const Below below;
    below.pack.write("equivalents.json", R"({"words": {"不晓得": ["不造"]}, "keep": ["不造作"]})");
    const auto with = [&](const char* equivalents) {
        return below.with(std::string(R"("equivalents": )") + equivalents);
    };
    const auto more = with(R"({"words": {"不知道": ["莫宰羊"], "不晓得": ["不造"]}, "keep": ["莫宰羊肉"]})");
    CHECK(more.problems.empty());
    CHECK(hits(more, "F01", "莫宰羊"));
    CHECK_FALSE(hits(more, "F01", "莫宰羊肉"));
    CHECK(more.overlays.at(0).added == std::vector<std::string>{"word 莫宰羊", "word 莫宰羊肉"});

    const auto other = with(R"({"words": {"知道": ["不造"]}})");
    CHECK(says(other.problems, "PH055", "reads '不造' as '不晓得'"));
    CHECK(other.problems.at(0).place.column > 1);
    CHECK(hits(other, "F01", "不造"));
    CHECK(says(with(R"({"keep": ["不造"]})").problems, "PH055", "an overlay cannot change that"));
    CHECK(says(with(R"({"words": {"造作": ["不造作"]}})").problems, "PH055", "keeps '不造作' as it is"));

    const auto chain = with(R"({"words": {"不懂": ["晓得"], "不知道": ["弗晓"]}})");
    CHECK(says(chain.problems, "PH040", "reads other words as this one"));
    CHECK(chain.problems.size() == 1);
    CHECK(hits(chain, "F01", "不造"));
    CHECK(hits(chain, "F01", "弗晓"));
}

TEST_CASE("an overlay's promises and titles stand for the pack's, and it is told") {
    const Below below;
    below.pack.write("titles.json", R"({"rule": "M01", "male": ["先生"]})");
    const auto loaded = below.with(R"("titles": {"rule": "M01", "male": ["生生"]},
        "promises": {"acts": [], "doers": [], "guards": []})");
    CHECK(loaded.problems.empty());
    CHECK(loaded.overlays.at(0).changed == std::vector<std::string>{"promises", "titles"});
    CHECK(says(below.with(R"("titles": {"rule": "M77"})").problems, "PH015", "the titles name rule M77"));
}

TEST_CASE("an entry with off set to false switches nothing off, and is told") {
    const Below below;
    below.pack.write("C01.json", R"({"id": "C01", "name": "规", "advice": "照做。", "expects": "M01"})");
    const auto loaded = below.with(R"("guards": [{"id": "quoted", "off": false}],
        "rules": [{"id": "C01", "off": false}, {"id": "F01", "off": false}])");
    CHECK(std::count_if(loaded.problems.begin(), loaded.problems.end(),
                        [](const core::Problem& problem) { return problem.code == "PH004"; }) == 3);
    CHECK(loaded.engine.find_conversation_rule("C01") != nullptr);
    CHECK(hits(loaded, "F01", "不知道"));
    CHECK_FALSE(hits(loaded, "F01", "“不知道”"));
}
