#include "curriculum/coverage.h"

#include <doctest/doctest.h>

#include "curriculum/test_material.h"
#include "phrasing/test_pack.h"

using namespace frontdesk;
using namespace frontdesk::curriculum;

TEST_CASE("each paragraph and rule names what teaches it, and what nobody teaches stays empty") {
    const TestMaterial material;
    material.write("standard.json", std::string(small_standard)
                                        .insert(std::string(small_standard).rfind("]}]}"),
                                                R"(, {"id": "phone-3", "text": "挂断在后", "from": "S0"})"));
    const Curriculum read = material.load();
    REQUIRE(read.problems.empty());
    const Coverage coverage = coverage_of(read, small_library(), phrasing::shipped_engine());
    REQUIRE(coverage.sections.size() == 1);
    const auto& paragraphs = coverage.sections[0].paragraphs;
    REQUIRE(paragraphs.size() == 3);
    REQUIRE(paragraphs[0].teachers.size() == 2);
    CHECK(paragraphs[0].teachers[0].id == "phone-greeting");
    CHECK(paragraphs[0].teachers[1].kind == TeacherKind::question);
    CHECK(paragraphs[0].teachers[1].id == "rings/three");
    REQUIRE(paragraphs[1].teachers.size() == 1);
    CHECK(paragraphs[1].teachers[0].kind == TeacherKind::drill);
    CHECK(paragraphs[2].teachers.empty());
    CHECK(coverage.paragraphs() == 3);
    CHECK(coverage.taught_paragraphs() == 2);
    CHECK(coverage.taught_rules() == 3);  // M01 in the call, F05 and M11 in the drill
}
