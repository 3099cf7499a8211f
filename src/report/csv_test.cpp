#include "report/csv.h"

#include <doctest/doctest.h>

#include <limits>

#include "core/file.h"
#include "core/test_folder.h"

using namespace frontdesk;
using namespace frontdesk::report;

namespace {

struct CellCase {
    Cell cell;
    std::string written;
};

}  // namespace

TEST_CASE("hostile cells stand in the file as harmless texts, and numbers as numbers") {
    const std::vector<CellCase> cases{
        {std::string("不归我们管"), "不归我们管"},
        {std::string(), ""},
        {std::monostate{}, ""},
        {std::string("一,二"), "\"一,二\""},
        {std::string("他说\"不\""), "\"他说\"\"不\"\"\""},
        {std::string("a;b"), "\"a;b\""},
        {std::string("两\n行"), "\"两\n行\""},
        {std::string("两\r\n行"), "\"两\n行\""},
        {std::string("两\r行"), "\"两\n行\""},
        {std::string(" 空格"), "\" 空格\""},
        {std::string("=1+2"), "\"'=1+2\""},
        {std::string("=cmd|' /C calc'!A0"), "\"'=cmd|' /C calc'!A0\""},
        {std::string("+8613800138000"), "\"'+8613800138000\""},
        {std::string("-2"), "\"'-2\""},
        {std::string("@SUM(A1)"), "\"'@SUM(A1)\""},
        {std::string("＝１＋２"), "\"'＝１＋２\""},
        {std::string("　=1"), "\"'　=1\""},
        {std::string("  =1"), "\"'  =1\""},
        {std::string("\t=1"), "\"'\t=1\""},
        {std::string("\r=1"), "\"'\n=1\""},
        {std::string("\n文字"), "\"'\n文字\""},
        {std::string("\x01\x02=1"), "\"'=1\""},
        {std::string("\xE2\x80\xAE=1"), "\"'=1\""},
        {std::string("a\0b", 3), "ab"},
        {std::string("a\x1B[31mb"), "a[31mb"},
        {std::string("坏\xE4\xB8字"), "坏\xEF\xBF\xBD\xEF\xBF\xBD字"},
        {std::string("\xC0\xAF"), "\xEF\xBF\xBD\xEF\xBF\xBD"},
        {std::string("\xED\xA0\x80"), "\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD"},
        {std::string("𠮷😀"), "𠮷😀"},
        {std::string("1=1"), "1=1"},
        {std::string("'quoted"), "'quoted"},
        {std::int64_t{-6}, "-6"},
        {std::numeric_limits<std::int64_t>::min(), "-9223372036854775808"},
        {0.5, "0.5"},
        {-0.25, "-0.25"},
        {std::numeric_limits<double>::quiet_NaN(), ""},
        {std::numeric_limits<double>::infinity(), ""},
    };
    for (const CellCase& one : cases) CHECK(csv_cell(one.cell) == one.written);
}

TEST_CASE("a table begins with a byte-order mark and its lines end as RFC 4180 has it") {
    const core::TestFolder folder;
    core::NewFile file(folder.path / "表.csv");
    CsvWriter writer(file, {"名字", "得分"});
    writer.row({std::string("=李"), std::int64_t{84}});
    writer.row({{}, {}});
    file.replace();
    CHECK(core::read_file(folder.path / "表.csv") == "\xEF\xBB\xBF名字,得分\r\n\"'=李\",84\r\n,\r\n");
}
