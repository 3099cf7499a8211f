#include "report/xlsx.h"

#include <doctest/doctest.h>

#include "core/file.h"
#include "core/new_file.h"
#include "core/test_folder.h"

using namespace frontdesk;

TEST_CASE("a workbook that is given up leaves nothing behind") {
    const core::TestFolder folder;
    {
        report::XlsxBook book(folder.path / "a.xlsx");
        const std::size_t sheet = book.add_sheet("练习", {{"名字"}, {"分数"}});
        book.row(sheet, {std::string("李小红"), std::int64_t{86}});
    }
    CHECK(std::filesystem::is_empty(folder.path));
}

TEST_CASE("a workbook into a folder that is not there is refused") {
    const core::TestFolder folder;
    const auto write = [&folder] {
        report::XlsxBook book(folder.path / "nowhere" / "a.xlsx");
        book.add_sheet("一", {{"名字"}});
        while (!book.finish()) {
        }
    };
    CHECK_THROWS_AS(write(), core::FileError);
}
