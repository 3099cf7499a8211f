#include "phrasing/pack_reader.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>

#include "phrasing/test_pack.h"

using namespace frontdesk::phrasing;
using frontdesk::core::Problem;

namespace {

/// The problem of that code, or one without a code.
Problem find(const frontdesk::core::Problems& problems, const std::string& code) {
    const auto found = std::find_if(problems.begin(), problems.end(),
                                    [&](const Problem& problem) { return problem.code == code; });
    return found == problems.end() ? Problem{} : *found;
}

}  // namespace

TEST_CASE("a pack without faults loads without problems") {
    TestPack pack;
    pack.rule("F05", std::string(R"("patterns": ["不知道"])") + sentences);
    const auto loaded = pack.load();
    CHECK(loaded.problems.empty());
    REQUIRE(loaded.engine.find("F05") != nullptr);
    CHECK(loaded.engine.find("F05")->name == "名F05");
    CHECK(loaded.engine.find("F05")->forbidden);
    CHECK(loaded.engine.find("F06") == nullptr);
    CHECK(loaded.engine.rules().size() == 1);
}

TEST_CASE("a bad rule is left out and told; the good ones stay") {
    TestPack pack;
    pack.rule("F05", R"("patterns": ["不知道"])");
    pack.rule("F06", R"("patterns": ["(不归我们"])");
    const auto loaded = pack.load();
    CHECK(loaded.engine.find("F05") != nullptr);
    CHECK(loaded.engine.find("F06") == nullptr);
    const Problem syntax = find(loaded.problems, "PH010");
    CHECK(syntax.place.file.find("F06.json") != std::string::npos);
    CHECK(syntax.place.line == 1);
    CHECK(syntax.place.column > 80);
    CHECK_FALSE(find(loaded.problems, "PH020").message.empty());
}

TEST_CASE("names that are not there are told with the nearest one that is") {
    TestPack pack;
    pack.write("classes.json",
               R"({"classes": {"you": ["你", "您"], "loop": ["{loop}甲"], "bad": ["{yuo}"]}})");
    pack.write("guards.json",
               R"({"guards": [{"id": "quoted", "name": "引", "explains": "引", "kind": "quotes"}]})");
    pack.rule("M11", R"("patterns": ["我去问"])");
    pack.rule("F05", R"("patterns": ["{yuo}不懂", "不知道"], "guards": ["qouted"], "excused_by": "M12")");
    const auto loaded = pack.load();
    CHECK(find(loaded.problems, "PH013").way_out.find("{you}") != std::string::npos);
    CHECK(find(loaded.problems, "PH014").way_out.find("'quoted'") != std::string::npos);
    CHECK(find(loaded.problems, "PH015").way_out.find("'M11'") != std::string::npos);
    CHECK(find(loaded.problems, "PH016").message.find("loop") != std::string::npos);
}

TEST_CASE("rules that wait for each other or absorb each other are told") {
    TestPack pack;
    pack.rule("F05", R"("patterns": ["不知道"], "excused_by": "M11", "absorbs": ["F06"])");
    pack.rule("F06", R"("patterns": ["不归我"], "absorbs": ["F05"])");
    pack.rule("M11", R"("patterns": ["去问"], "unless": {"not": "F05"})");
    const auto loaded = pack.load();
    CHECK(find(loaded.problems, "PH021").message.find("F05") != std::string::npos);
    CHECK(find(loaded.problems, "PH022").message.find("F06") != std::string::npos);
    CHECK_FALSE(has(loaded.engine.assess("去问", {}), "F05"));
}

TEST_CASE("ids are unique and well formed") {
    TestPack pack;
    pack.rule("F05", R"("patterns": ["不知道"])");
    pack.write("again.json",
               R"({"id": "F05", "name": "又", "severity": "minor", "feels": "", "patterns": ["不晓得"]})");
    pack.write("odd.json", R"({"id": "X1", "name": "怪", "patterns": ["不晓得"]})");
    const auto loaded = pack.load();
    CHECK(find(loaded.problems, "PH017").place.file.find("again.json") != std::string::npos);
    CHECK(find(loaded.problems, "PH017").message.find("F05") != std::string::npos);
    CHECK(find(loaded.problems, "PH024").message.find("X1") != std::string::npos);
    CHECK(loaded.engine.rules().size() == 1);
}

TEST_CASE("a missing pack.json or folder is a problem, not a crash") {
    const auto nowhere = Engine::load("/nonexistent/folder/of/phrasings");
    CHECK_FALSE(find(nowhere.problems, "PH026").message.empty());
    CHECK_FALSE(find(nowhere.problems, "PH025").message.empty());
    CHECK(nowhere.engine.rules().empty());
    CHECK(nowhere.engine.assess("不知道", {}).forbidden.empty());
}

TEST_CASE("weak patterns and missing sentences are warnings, and the rule works") {
    TestPack pack;
    pack.rule("F35", R"("patterns": ["喂"])");
    const auto loaded = pack.load();
    CHECK_FALSE(frontdesk::core::has_errors(loaded.problems));
    CHECK_FALSE(find(loaded.problems, "PH012").message.empty());
    CHECK_FALSE(find(loaded.problems, "PH029").message.empty());
    CHECK(has(loaded.engine.assess("喂", {}), "F35"));
}

TEST_CASE("a pattern that would hit on a single character is refused, unless it is pinned to a clause") {
    TestPack pack;
    pack.rule("F27", R"("patterns": ["(就|只) [说|问]", "^说$", "快说"])");
    const auto loaded = pack.load();
    CHECK(find(loaded.problems, "PH032").message.find("(就|只)") != std::string::npos);
    CHECK_FALSE(has(loaded.engine.assess("就这样", {}), "F27"));
    CHECK(has(loaded.engine.assess("说", {}), "F27"));
    CHECK(has(loaded.engine.assess("您快说", {}), "F27"));
}

TEST_CASE("the version tells any edit, and passes schemas over") {
    TestPack pack;
    pack.rule("F05", R"("patterns": ["不知道"])");
    const std::string before = pack.load().engine.version();
    CHECK(before.substr(0, 2) == "1+");
    CHECK(before.size() == 18);
    CHECK(pack.load().engine.version() == before);
    pack.write("rule.schema.json", "{}");
    CHECK(pack.load().engine.version() == before);
    pack.rule("F05", R"("patterns": ["不晓得"])");
    CHECK(pack.load().engine.version() != before);
}

TEST_CASE("a file may hold several rules") {
    TestPack pack;
    pack.write("table.json", R"({"rules": [
        {"id": "F101", "name": "甲", "severity": "minor", "feels": "", "patterns": ["不晓得"]},
        {"id": "F102", "name": "乙", "severity": "minor", "feels": "", "patterns": ["不归我"]}]})");
    const auto loaded = pack.load();
    CHECK(loaded.engine.rules().size() == 2);
    CHECK(has(loaded.engine.assess("不归我", {}), "F102"));
}

TEST_CASE("sentences that go wrong are told with their place and the reason") {
    TestPack pack;
    pack.rule("F05", R"("patterns": ["不知道"], "exceptions": ["不知道您"],
"should_hit": ["不知道", "不知道您几位",
  {"reply": "不晓得", "context": "desk"}],
"should_not_hit": ["好的", "也不知道"])");
    const auto loaded = pack.load();
    const auto problems = check_sentences(pack.folder(), loaded.engine);
    REQUIRE(problems.size() == 3);
    CHECK(problems[0].code == "PH030");
    CHECK(problems[0].place.line == 2);
    CHECK(problems[0].message.find("exception 不知道您") != std::string::npos);
    CHECK(problems[1].place.line == 3);
    CHECK(problems[1].message.find("no pattern matches") != std::string::npos);
    CHECK(problems[2].code == "PH031");
    CHECK(problems[2].place.line == 4);
}

TEST_CASE("better words and model sentences that are acts themselves are told") {
    TestPack pack;
    pack.write("F05.json", R"({"id": "F05", "name": "甲", "severity": "minor", "feels": "",
        "patterns": ["不知道"], "better": ["我也不知道"]})");
    pack.rule("M11", R"("patterns": ["去问"], "should_hit": ["不知道，我去问"])");
    const auto problems = check_sentences(pack.folder(), pack.load().engine);
    REQUIRE(problems.size() == 2);
    CHECK(problems[0].code == "PH033");
    CHECK(problems[0].place.line == 2);
    CHECK(problems[1].code == "PH034");
    CHECK(problems[1].level == frontdesk::core::Level::warning);
}
