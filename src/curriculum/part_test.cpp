#include "curriculum/part.h"

#include <doctest/doctest.h>

#include "curriculum/test_material.h"
#include "phrasing/test_pack.h"

using namespace frontdesk;
using namespace frontdesk::curriculum;

namespace {

/// A slip of somebody who writes one part.
struct PartSlip {
    const char* code;
    PartKind kind;
    const char* from;
    const char* to;
};

constexpr PartSlip part_slips[] = {
    {"CU002", PartKind::topic, R"("title": "铃声", )", ""},
    {"CU006", PartKind::topic, R"("prompt": "最多响几声？")", R"("prompt": "")"},
    {"CU012", PartKind::topic, "phone-1", "phone-11"},
    {"CU014", PartKind::drill, R"("bad": "不知道。")", R"("bad": "好的，您请讲。")"},
    {"CU016", PartKind::drill, R"("models": ["我马上去查。"])", R"("models": ["不知道。"])"},
    {"CU015", PartKind::drill, R"("models": ["我马上去查。"])", R"("models": ["好的。"])"},
    {"CU019", PartKind::exam, R"("count": 1)", R"("count": 2)"},
    {"CU013", PartKind::exam, R"("draw")", R"("fatal_rules": ["M01"], "draw")"},
    {"CU013", PartKind::exam, R"("draw")", R"("fatal_rules": ["F99"], "draw")"},
    {"CU021", PartKind::exam, R"("draw")", R"("fatal": false, "fatal_rules": ["F05"], "draw")"},
    {"CU005", PartKind::exam, R"("draw")", R"("minutes": 0, "draw")"},
    {"CU005", PartKind::exam, R"("draw")", R"("version": 0, "draw")"},
    {"JS001", PartKind::exam, "{", ""},
};

std::string text_of(PartKind kind) {
    constexpr const char* texts[] = {small_drill, small_topic, small_exam};
    return texts[static_cast<std::size_t>(kind)];
}

struct PartDesk {
    TestMaterial material;
    Curriculum rest = material.load();
    scenario::Library library = small_library();

    PartRead read(PartKind kind, const std::string& text) const {
        return read_part(kind, text, "part.json", {rest.standard, library, phrasing::shipped_engine()});
    }
};

}  // namespace

TEST_CASE("a part without faults is read by itself") {
    const PartDesk desk;
    for (const PartKind kind : {PartKind::drill, PartKind::topic, PartKind::exam}) {
        const PartRead read = desk.read(kind, text_of(kind));
        for (const core::Problem& problem : read.problems) FAIL_CHECK(core::to_line(problem));
        CHECK(read.part.index() == static_cast<std::size_t>(kind) + 1);
    }
}

TEST_CASE("each slip in a part is told with its code") {
    const PartDesk desk;
    for (const PartSlip& slip : part_slips) {
        CAPTURE(slip.code);
        CAPTURE(slip.to);
        std::string text = text_of(slip.kind);
        const std::size_t at = text.find(slip.from);
        REQUIRE(at != std::string::npos);
        text.replace(at, std::string(slip.from).size(), slip.to);
        bool told = false;
        for (const core::Problem& problem : desk.read(slip.kind, text).problems) {
            told = told || problem.code == slip.code;
            CHECK_FALSE(problem.way_out.empty());
            CHECK(problem.place.file == "part.json");
        }
        CHECK(told);
    }
}

TEST_CASE("an examination tells its version and its own fatal rules") {
    const PartDesk desk;
    std::string text = text_of(PartKind::exam);
    text.replace(text.find(R"("draw")"), 6, R"("version": 4, "fatal_rules": ["F05", "F26"], "draw")");
    const PartRead read = desk.read(PartKind::exam, text);
    const auto* exam = std::get_if<ExamBlueprint>(&read.part);
    REQUIRE(exam != nullptr);
    CHECK(exam->version == 4);
    CHECK(exam->fatal_rules == std::vector<std::string>{"F05", "F26"});
    CHECK(exam->asked_for() == 1);
    CHECK(candidates_of(exam->draw[0], desk.library.scenarios) == 1);
    CHECK(fewest_drawn(*exam, desk.library.scenarios) == 1);
}
