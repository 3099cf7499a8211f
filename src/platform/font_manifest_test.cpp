#include "platform/font_manifest.h"

#include <doctest/doctest.h>

#include "core/error.h"
#include "core/file.h"

using namespace frontdesk;
using namespace frontdesk::platform;

TEST_CASE("the shipped list of fonts can be read and names a licence for each face") {
    const auto entries =
        parse_manifest(core::read_file(std::filesystem::path(FRONTDESK_SOURCE_DIR) / "fonts" / "faces.txt"));
    CHECK(entries.size() > 10);
    for (const FaceEntry& entry : entries) {
        CHECK_FALSE(entry.licence.empty());
        CHECK_FALSE(entry.family.empty());
        CHECK((entry.weight == "regular" || entry.weight == "bold"));
        CHECK((entry.script == "sc" || entry.script == "tc" || entry.script == "any"));
    }
}

TEST_CASE("faces of the wanted script come first, and bold falls back to regular") {
    const auto entries =
        parse_manifest(core::read_file(std::filesystem::path(FRONTDESK_SOURCE_DIR) / "fonts" / "faces.txt"));
    const FacePlan simplified = plan_faces(entries, Script::simplified);
    const FacePlan traditional = plan_faces(entries, Script::traditional);
    CHECK(simplified.regular.front().script != "tc");
    CHECK(traditional.regular.front().script != "sc");
    CHECK(simplified.bold.size() >= simplified.regular.size());
}

TEST_CASE("a line that cannot be read is named") {
    try {
        parse_manifest("# head\nlinux | sc | regular | two | file | family | licence\n");
        FAIL("must refuse");
    } catch (const core::Error& error) {
        CHECK(std::string(error.what()).find("line 2") != std::string::npos);
    }
    CHECK_THROWS_AS(parse_manifest("linux | sc\n"), core::Error);
}

TEST_CASE("a machine without a font is told what to install") {
    const auto entries = parse_manifest("linux | sc | regular | 0 | /nowhere/font.ttc | None | none\n");
    CHECK_THROWS_AS(plan_faces(entries, Script::simplified), core::Error);
}
