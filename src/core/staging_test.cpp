#include "core/staging.h"

#include <doctest/doctest.h>

#include "core/file.h"
#include "core/new_file.h"
#include "core/test_folder.h"

using namespace frontdesk;

TEST_CASE("what is made aside gets its place as a whole, beside what is there") {
    const core::TestFolder folder;
    core::write_file(folder.path / "a.xlsx", "older");
    core::Staging staging(folder.path / "a.xlsx");
    core::write_file(staging.folder() / "new", "newer");
    CHECK(staging.put_file_beside_others("new") == folder.path / "a (2).xlsx");
    CHECK(core::read_file(folder.path / "a.xlsx") == "older");
    CHECK(core::read_file(folder.path / "a (2).xlsx") == "newer");
}

TEST_CASE("what is made aside may take the place of what is there") {
    const core::TestFolder folder;
    core::write_file(folder.path / "a.pdf", "older");
    {
        core::Staging staging(folder.path / "a.pdf");
        core::write_file(staging.folder() / "new", "newer");
        staging.replace_file("new");
    }
    CHECK(core::read_file(folder.path / "a.pdf") == "newer");
    std::filesystem::create_directory(folder.path / "tables");
    core::write_file(folder.path / "tables/kept.txt", "kept");
    {
        core::Staging staging(folder.path / "tables");
        core::write_file(staging.folder() / "a.csv", "a");
        CHECK(staging.replace_files() == folder.path / "tables");
    }
    CHECK(core::read_file(folder.path / "tables/kept.txt") == "kept");
    CHECK(core::read_file(folder.path / "tables/a.csv") == "a");
}

TEST_CASE("a folder of files gets its place, or a number where that is taken") {
    const core::TestFolder folder;
    for (const char* expected : {"tables", "tables (2)"}) {
        core::Staging staging(folder.path / "tables");
        core::write_file(staging.folder() / "a.csv", "a");
        CHECK(staging.put_folder_beside_others() == folder.path / expected);
        CHECK(core::read_file(folder.path / expected / "a.csv") == "a");
    }
}

TEST_CASE("what was given up leaves nothing behind, and a missing folder is told") {
    const core::TestFolder folder;
    {
        const core::Staging staging(folder.path / "b.json");
        core::write_file(staging.folder() / "half", "half");
    }
    CHECK(std::filesystem::is_empty(folder.path));
    CHECK_THROWS_AS(core::Staging(folder.path / "nowhere" / "b.json"), core::FileError);
}
