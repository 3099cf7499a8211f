#include <doctest/doctest.h>

#include "core/test_folder.h"
#include "report/xlsx.h"
#include "tables/table.h"

// Workbooks that were written, read back by the program's own reader.
using namespace frontdesk;

namespace {

void finish(report::XlsxBook& book) {
    while (!book.finish()) {
    }
}

}  // namespace

TEST_CASE("whatever stands in the cells of a workbook, the reader finds the same cells again") {
    const std::vector<std::string> texts{"一,二", "他说\"不\"", "=1+2", "+86", "@x", "<b>&amp;</b>", "😀"};
    const core::TestFolder folder;
    {
        report::XlsxBook book(folder.path / "a.xlsx");
        const std::size_t first = book.add_sheet("人员", {{"文字", 30}, {"分数"}});
        const std::size_t second = book.add_sheet("练习", {{"什么时候", 19}, {"空"}});
        for (const std::string& text : texts) {
            book.row(first, {text, std::int64_t{-6}});
            book.row(second, {core::Instant{1'800'000'000'000}, std::monostate{}});
        }
        book.add_chart(first, {report::ChartKind::columns, "分数", 0, 0, {1}, 30});
        finish(book);
    }
    const tables::Table table = tables::read_table(folder.path / "a.xlsx");
    REQUIRE(table.sheets.size() == 2);
    CHECK(table.sheets[0].name == "人员");
    const auto& rows = table.sheets[0].rows;
    REQUIRE(rows.size() == texts.size() + 1);
    CHECK(rows[0].cells == std::vector<std::string>{"文字", "分数"});
    for (std::size_t i = 0; i < texts.size(); ++i)
        CHECK(rows[i + 1].cells == std::vector<std::string>{texts[i], "-6"});
}

TEST_CASE("control characters, broken text and a novel in a cell leave a workbook that can be read") {
    const core::TestFolder folder;
    std::string novel;
    for (int i = 0; i < 20'000; ++i) novel += "很长";
    {
        report::XlsxBook book(folder.path / "a.xlsx");
        const std::size_t sheet = book.add_sheet("一", {{"文字"}});
        for (const std::string& text : {std::string("a\x01\x1b[31mb"), std::string("\xff\xfe"), novel})
            book.row(sheet, {text});
        finish(book);
    }
    const auto rows = tables::read_table(folder.path / "a.xlsx").sheets.at(0).rows;
    REQUIRE(rows.size() == 4);
    CHECK(rows[1].cells[0].find('\x01') == std::string::npos);
    CHECK(rows[3].cells[0].size() <= 3 * 32'000);
    CHECK(rows[3].cells[0].starts_with("很长很长"));
}
