#include <doctest/doctest.h>

#include "core/file.h"
#include "core/test_folder.h"
#include "report/csv.h"
#include "tables/table.h"

// Tables that were written, read back by the program's own reader.
using namespace frontdesk;

TEST_CASE("whatever stands in the cells of a table, the reader finds the same cells again") {
    const std::vector<std::string> texts{"一,二", "他说\"不\"", "两\n行", "=1+2",   "+86",
                                         "\"",    ",",          "'",      "a;b\tc", "😀"};
    const core::TestFolder folder;
    core::NewFile file(folder.path / "cells.csv");
    {
        report::CsvWriter writer(file, {"text", "figure", "text again"});
        for (const std::string& text : texts) writer.row({text, std::int64_t{-6}, text + text});
    }
    file.replace();
    const tables::Table table = tables::read_table(folder.path / "cells.csv");
    REQUIRE(table.sheets.size() == 1);
    const auto& rows = table.sheets[0].rows;
    REQUIRE(rows.size() == texts.size() + 1);
    CHECK(rows[0].cells == std::vector<std::string>{"text", "figure", "text again"});
    for (std::size_t i = 0; i < texts.size(); ++i) {
        const std::string apostrophe = texts[i].starts_with('=') || texts[i].starts_with('+') ? "'" : "";
        CHECK(rows[i + 1].cells ==
              std::vector<std::string>{apostrophe + texts[i], "-6", apostrophe + texts[i] + texts[i]});
    }
}

TEST_CASE("a hundred thousand rows are written one by one") {
    const core::TestFolder folder;
    core::NewFile file(folder.path / "many.csv");
    report::CsvWriter writer(file, {"number", "text"});
    for (std::int64_t i = 0; i < 100'000; ++i) writer.row({i, std::string("不归我们管，您应该理解一下")});
    file.replace();
    CHECK(std::filesystem::file_size(folder.path / "many.csv") > 4'000'000);
}
