#include "authoring/import_phrases.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "core/error.h"
#include "core/file.h"
#include "phrasing/rule_sentences.h"
#include "phrasing/test_pack.h"

using namespace frontdesk;
using namespace frontdesk::authoring;

namespace {

/// A small pack: F05 不知道, and a fine sentence with 我先吃口饭 in it.
struct Base {
    phrasing::TestPack pack;

    Base() {
        pack.write("classes.json",
                   R"({"classes": {"you": ["你", "您", "你们"], "us": ["我", "我们", "我们公司"],
            "end": ["啊", "呀"]}})");
        pack.rule(
            "F05",
            R"("patterns": ["不知道"], "should_hit": ["不知道"], "should_not_hit": ["您要是饿了，等着吧，我先吃口饭也行"])");
        pack.rule(
            "F01",
            R"("patterns": ["公司的规定"], "should_hit": ["这是公司的规定"], "should_not_hit": ["好的"])");
    }
    phrasing::PackSource source() const { return phrasing::read_pack_source(pack.folder()); }
};

Imported import(const Base& base, const std::string& csv) {
    return import_phrases(tables::read_table(csv, "t.csv"), "t.csv", base.source(), "acme");
}

std::string lines(const Imported& done) {
    std::string all;
    for (const core::Problem& problem : done.report) all += core::to_line(problem) + '\n';
    return all;
}

phrasing::Engine::Loaded loaded(const Base& base, const Imported& done) {
    return phrasing::Engine::load(base.source(), {phrasing::pack_source_of(done.overlay, "acme.json")});
}

bool hits(const phrasing::Engine::Loaded& pack, const char* rule, const char* reply) {
    return phrasing::counts(pack.engine.assess(reply, {}), rule);
}

}  // namespace

TEST_CASE("a row becomes a rule that finds its phrases and their nearest kin") {
    const Base base;
    const Imported done =
        import(base, "序号,禁语,客户感受,应该说\n1,先别说话听我说完／你先闭嘴听我讲,不让我说,您先说\n");
    CHECK(lines(done).empty());
    CHECK(done.new_rules == 1);
    const auto pack = loaded(base, done);
    CHECK(pack.problems.empty());
    CHECK(hits(pack, "F101", "您先閉嘴聽我講啊"));
    CHECK(hits(pack, "F101", "先别说话听我说完"));
    CHECK_FALSE(hits(pack, "F101", "您先说"));
    const phrasing::RuleInfo* rule = pack.engine.find("F101");
    REQUIRE(rule != nullptr);
    CHECK(rule->feels == "不让我说");
    CHECK(rule->better == std::vector<std::string>{"您先说"});
}

TEST_CASE("columns are found by their headings, Traditional ones and in any order too, or by their place") {
    const Base base;
    for (const char* csv : {"正確說法,不應該說的話,客戶的感覺,項次\n您先说,你先闭嘴听我讲,气,7\n",
                            "7,你先闭嘴听我讲,气,您先说\n", "你先闭嘴听我讲,气,您先说\n"}) {
        CAPTURE(csv);
        const auto pack = loaded(base, import(base, csv));
        REQUIRE(pack.overlays.size() == 1);
        REQUIRE(pack.overlays[0].added.size() == 1);
        const phrasing::RuleInfo* rule = pack.engine.find(pack.overlays[0].added[0]);
        CHECK(rule->feels == "气");
        CHECK(rule->better == std::vector<std::string>{"您先说"});
    }
    CHECK(import(base, "7,你先闭嘴听我讲,气,您先说\n").overlay.find("\"F107\"") != std::string::npos);
}

TEST_CASE("what the pack covers already becomes a change of its rule") {
    const Base base;
    const Imported done = import(base, "序号,禁语,客户感受,应该说\n1,我不知道／谁晓得这个,气,我帮您问\n");
    CHECK(done.new_rules == 0);
    CHECK(done.changed_rules == 1);
    CHECK(lines(done).find("IM008") != std::string::npos);
    CHECK(lines(done).find("F05") != std::string::npos);
    const auto pack = loaded(base, done);
    CHECK(pack.problems.empty());
    CHECK(pack.overlays[0].changed == std::vector<std::string>{"F05"});
    CHECK(hits(pack, "F05", "谁晓得这个"));
}

TEST_CASE("the report names every row that needs a human's eye, with row and column") {
    const Base base;
    const Imported done = import(base,
                                 "序号,禁语,客户感受,应该说\n"
                                 "1,哦,敷衍,好的\n"
                                 "2,又是你,烦,这是公司的规定\n"
                                 "3,又是你啊、又是你,烦,您好\n"
                                 "4,我先吃口饭,,\n"
                                 "5,,气,您好\n"
                                 "6,坏\xEE\x80\x80字这里,气,您好\n");
    const std::string report = lines(done);
    for (const char* line :
         {"t.csv:2:2: warning IM006", "t.csv:3:4: warning IM010", "t.csv:4:2: warning IM007",
          "t.csv:5:2: warning IM009", "t.csv:5:3: warning IM004", "t.csv:5:4: warning IM003",
          "t.csv:6:2: warning IM002", "t.csv:7:2: warning IM005"}) {
        CAPTURE(line);
        CHECK_MESSAGE(report.find(line) != std::string::npos, report);
    }
    const auto pack = loaded(base, done);
    CHECK(pack.engine.find("F102")->better.empty());
    CHECK(pack.engine.find("F101") == nullptr);
}

TEST_CASE("a table without a usable phrase leaves nothing behind") {
    const Base base;
    CHECK_THROWS_AS(import(base, "序号,禁语\n1,哦\n"), core::Error);
    CHECK_THROWS_AS(import(base, "序号,禁语\n"), core::Error);
    CHECK_THROWS_AS(import(base, "只有一列\n又一行\n"), core::Error);
}

TEST_CASE("workbooks of other programs become overlays on the shipped pack without a fault") {
    const std::filesystem::path root = core::path_from_utf8(FRONTDESK_SOURCE_DIR);
    const phrasing::PackSource shipped = phrasing::read_pack_source(root / "scenarios/phrasings");
    for (const char* name : {"phrases.csv", "phrases-hant-semicolon.csv", "phrases-gnumeric.xlsx",
                             "phrases-xlsxwriter.xlsx", "phrases-openpyxl.xlsx"}) {
        CAPTURE(name);
        const Imported done =
            import_phrases(tables::read_table(root / "tests/tables" / name), name, shipped, "acme");
        const bool sound =
            std::all_of(done.report.begin(), done.report.end(),
                        [](const core::Problem& problem) { return problem.level == core::Level::warning; });
        CHECK_MESSAGE(sound, lines(done));
        CHECK(done.new_rules + done.changed_rules > 0);
        CHECK(done.overlay.find("这句不该进来") == std::string::npos);
        const auto pack =
            phrasing::Engine::load(shipped, {phrasing::pack_source_of(done.overlay, "acme.json")});
        CHECK_FALSE(pack.engine.assess("你先闭嘴听我讲", {}).forbidden.empty());
    }
}
