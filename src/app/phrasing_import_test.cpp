#include <doctest/doctest.h>

#include <chrono>
#include <thread>

#include "app/test_support.h"

using namespace frontdesk;
using namespace frontdesk::app;

namespace {

std::filesystem::path fixture(const char* name) {
    return core::path_from_utf8(FRONTDESK_SOURCE_DIR) / "tests" / "tables" / name;
}

struct ImportRoom {
    TestDesk desk;

    ImportRoom() {
        desk.apply(AddTrainee{"李小红", "金穗花园", "客服一组"});
        desk.apply(PhrasingDeed{OpenPhrasings{}});
    }
    /// Waits until it is read.
    Changes take(const char* name) {
        Changes changes = desk.apply(PhrasingDeed{ImportPhrases{fixture(name)}});
        while (open().reading) {
            std::this_thread::sleep_for(std::chrono::milliseconds(2));
            changes = desk.apply(PhrasingDeed{FollowImport{}});
        }
        return changes;
    }
    const OpenPhrasing& open() const { return *desk.state().phrasing_editor.open; }
};

}  // namespace

TEST_CASE("a table that a spreadsheet program made becomes a draft, with a report of what to look at") {
    for (const char* name :
         {"phrases-openpyxl.xlsx", "phrases-xlsxwriter.xlsx", "phrases-gnumeric.xlsx", "phrases.csv"}) {
        ImportRoom room;
        const Changes changes = room.take(name);
        CHECK_MESSAGE(!changes.refused, name);
        REQUIRE_MESSAGE(room.open().import.has_value(), name);
        CHECK(room.open().import->new_rules + room.open().import->changed_rules > 0);
        CHECK(!room.open().import->report.empty());
        CHECK(room.open().is_changed());
        CHECK_MESSAGE(room.open().obstacles() == 0, name);
        const std::string imported = room.open().document.text();
        room.take(name);
        CHECK_MESSAGE(room.open().document.text() == imported, "twice is the same as once: ", name);
        CHECK_FALSE(room.desk.apply(PhrasingDeed{PublishPhrasings{}}).refused);
    }
}

TEST_CASE("an import is one step back, and keeps what the draft said before") {
    ImportRoom room;
    room.desk.apply(PhrasingDeed{SelectPhrase{"F05"}});
    room.desk.apply(PhrasingDeed{SetPhrasePart{{"feels"}, json::Value("白来了")}});
    const std::string before = room.open().document.text();
    room.take("phrases.csv");
    CHECK(room.open().document.text().find("白来了") != std::string::npos);
    CHECK(room.open().document.text() != before);
    room.desk.apply(PhrasingDeed{UndoPhrasing{}});
    CHECK(room.open().document.text() == before);
}

TEST_CASE("a file that is no table says so, and the draft is as it was") {
    ImportRoom room;
    CHECK(room.take("broken.xlsx").refused);
    REQUIRE(room.desk.state().notice);
    CHECK(room.take("not-there.xlsx").refused);
    CHECK_FALSE(room.open().is_changed());
}

TEST_CASE("tables that lie in the import folder are offered") {
    ImportRoom room;
    const auto folder = room.desk.places.data / "import";
    std::filesystem::create_directories(folder);
    std::filesystem::copy(fixture("phrases.csv"), folder / "禁语表.csv");
    core::write_file(folder / "notes.txt", "x");
    room.desk.apply(PhrasingDeed{OpenPhrasings{}});
    REQUIRE(room.desk.state().phrasing_editor.tables.size() == 1);
    CHECK(room.desk.state().phrasing_editor.tables[0].filename() == core::path_from_utf8("禁语表.csv"));
}
