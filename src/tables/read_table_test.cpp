#include <doctest/doctest.h>

#include "core/error.h"
#include "core/file.h"
#include "tables/table.h"
#include "tables/xlsx_parts.h"

using namespace frontdesk;
using namespace frontdesk::tables;

namespace {

using Cells = std::vector<std::string>;

std::filesystem::path fixture(const char* name) {
    return core::path_from_utf8(FRONTDESK_SOURCE_DIR "/tests/tables") / name;
}

std::string table_refusal(const char* name) {
    try {
        read_table(fixture(name));
    } catch (const core::Error& error) {
        CHECK_FALSE(error.way_out().empty());
        return error.what();
    }
    return {};
}

std::string refusal_of(std::string_view content, const std::string& name) {
    try {
        read_table(content, name);
    } catch (const core::Error& error) {
        return error.what();
    }
    return {};
}

}  // namespace

TEST_CASE("the same table reads the same from UTF-8, GB18030 and two spreadsheet programs") {
    const Table plain = read_table(fixture("phrases.csv"));
    REQUIRE(plain.sheets.size() == 1);
    REQUIRE(plain.sheets[0].rows.size() == 10);
    CHECK(plain.format == "CSV, UTF-8, ','");
    CHECK(plain.sheets[0].rows[3].cells[1] == "这点小事也值得跑一趟\n就这点事情啊");
    CHECK(read_table(fixture("phrases-gb18030.csv")).format == "CSV, GB18030, ','");
    for (const char* name : {"phrases-gb18030.csv", "phrases-gnumeric.xlsx", "phrases-xlsxwriter.xlsx"}) {
        CAPTURE(name);
        const Table other = read_table(fixture(name));
        REQUIRE(other.sheets.size() == 1);
        REQUIRE(other.sheets[0].rows.size() == 10);
        for (std::size_t i = 0; i < 10; ++i) {
            Cells cells = other.sheets[0].rows[i].cells;
            cells.resize(plain.sheets[0].rows[i].cells.size());
            CHECK(cells == plain.sheets[0].rows[i].cells);
        }
    }
    CHECK(read_table(fixture("phrases-hant-semicolon.csv")).sheets[0].rows[0].cells[1] == "不應該說的話");
}

TEST_CASE("a workbook with several sheets, merged cells and dates reads as people see it") {
    const Table table = read_table(fixture("phrases-openpyxl.xlsx"));
    REQUIRE(table.sheets.size() == 4);
    CHECK(table.sheets[0].name == "说明");
    CHECK(table.sheets[0].rows[1].cells == Cells{"2024-05-01"});
    const Sheet& phrases = table.sheets[1];
    CHECK(phrases.rows[0].cells == Cells{"前台服务禁语"});
    CHECK(phrases.rows[3].cells[2] == "嫌我烦");
    CHECK(phrases.rows[4].cells == Cells{"", "我正忙着呢你看不见吗", "嫌我烦", "3"});
    CHECK(phrases.rows[5].number == 6);
    CHECK(phrases.rows[5].cells[1] == "就这点事情啊");
    CHECK(table.sheets[2].hidden);
    const Cells& dates = table.sheets[3].rows[0].cells;
    CHECK(dates[0] == "2024-05-01 14:30");
    CHECK(dates[1] == "0.1");
    CHECK(dates[2] == "3");
    CHECK(dates[5] == "x");
}

TEST_CASE("stored numbers become dates only where they are shown as dates") {
    CHECK(number_text("45413", true, false) == "2024-05-01");
    CHECK(number_text("43951", true, true) == "2024-05-01");
    CHECK(number_text("1", true, false) == "1900-01-01");
    CHECK(number_text("61", true, false) == "1900-03-01");
    CHECK(number_text("0.5", true, false) == "12:00");
    CHECK(number_text("45413", false, false) == "45413");
    CHECK(number_text("0.30000000000000004", false, false) == "0.3");
    CHECK(number_text("-1", true, false) == "-1");
    CHECK(number_text("1e400", true, false) == "1e400");
    CHECK(number_text("x", true, false) == "x");
}

TEST_CASE("hostile workbooks are refused in bounds, with what to do") {
    CHECK(table_refusal("bomb.xlsx").find("larger than 16 MiB when unpacked") != std::string::npos);
    CHECK(table_refusal("entities.xlsx").find("document type") != std::string::npos);
    CHECK(table_refusal("broken.xlsx").find("broken XML") != std::string::npos);
    CHECK(table_refusal("too-many-rows.xlsx").find("more than 20000 rows") != std::string::npos);
}

TEST_CASE("files that are no table are refused by what they are") {
    CHECK(refusal_of("", "t.csv").find("empty") != std::string::npos);
    CHECK(refusal_of("\xD0\xCF\x11\xE0\xA1\xB1", "t.xlsx").find("password") != std::string::npos);
    CHECK(refusal_of("a,b", "t.xlsx").find("not a zip") != std::string::npos);
    CHECK(refusal_of("PK\x03\x04 and then nothing", "t.xlsx").find("damaged") != std::string::npos);
    const std::string whole = core::read_file(fixture("phrases-gnumeric.xlsx"));
    for (std::size_t size = 4; size < whole.size(); size += 211)
        CHECK_FALSE(refusal_of(std::string_view(whole).substr(0, size), "t.xlsx").empty());
    CHECK_FALSE(table_refusal("none.csv").empty());
    CHECK_FALSE(table_refusal("..").empty());
}
