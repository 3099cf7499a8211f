#include "tables/csv.h"

#include <doctest/doctest.h>

#include "core/error.h"

using namespace frontdesk;
using namespace frontdesk::tables;

namespace {

using Cells = std::vector<std::string>;

std::vector<Row> rows(std::string_view text, char separator = ',') {
    return read_csv(text, separator, "t.csv").rows;
}

std::string csv_refusal(std::string_view text) {
    try {
        rows(text);
    } catch (const core::Error& error) {
        return error.what();
    }
    return {};
}

}  // namespace

TEST_CASE("cells are cut at separators and rows at line ends of any kind") {
    const auto found = rows("1,不知道,烦\r\n2,,气\n3,a,b\r4,,");
    REQUIRE(found.size() == 4);
    CHECK(found[0].cells == Cells{"1", "不知道", "烦"});
    CHECK(found[1].cells == Cells{"2", "", "气"});
    CHECK(found[2].cells == Cells{"3", "a", "b"});
    CHECK(found[3].cells == Cells{"4", "", ""});
}

TEST_CASE("a cell in quotes holds separators, line breaks and doubled quotes") {
    const auto found = rows("\"a,b\",\"他说\"\"不管\"\"\",\"上\r\n下\"\nx,y,z");
    REQUIRE(found.size() == 2);
    CHECK(found[0].cells == Cells{"a,b", "他说\"不管\"", "上\r\n下"});
    CHECK(found[0].number == 1);
    CHECK(found[1].number == 3);
}

TEST_CASE("a quote inside a cell stands for itself") {
    CHECK(rows("他说\"不管\",b")[0].cells == Cells{"他说\"不管\"", "b"});
}

TEST_CASE("rows without anything are passed over, their lines counted") {
    const auto found = rows("a,b\n\n,\n  \nc,d");
    REQUIRE(found.size() == 3);
    CHECK(found[1].cells == Cells{"  "});
    CHECK(found[2].number == 5);
}

TEST_CASE("a quote that is not closed and text behind a closed one are told with their line") {
    CHECK(csv_refusal("a,b\nc,\"d\ne,f\n") ==
          "t.csv line 2: a cell begins with a quote that is never closed");
    CHECK(csv_refusal("a\n\"b\"c,d").find("t.csv line 2") == 0);
}

TEST_CASE("too many rows are refused") {
    std::string text;
    for (std::size_t i = 0; i <= most_rows; ++i) text += "a,b\n";
    CHECK(csv_refusal(text).find("more than 20000 rows") != std::string::npos);
}

TEST_CASE("columns far to the right are passed over") {
    CHECK(rows(std::string(1000, ',')).empty());
    CHECK(rows("a" + std::string(1000, ',') + "z")[0].cells.size() == most_columns);
}

TEST_CASE("the separator is the one that cuts the rows alike") {
    CHECK(find_separator("a,b\nc,d") == ',');
    CHECK(find_separator("a;b;c\nd;e,f;g") == ';');
    CHECK(find_separator("a\tb\nc, d\te") == '\t');
    CHECK(find_separator("1,\"a;b;c;d;e\"\n2,\"f;g;h;i;j\"") == ',');
    CHECK(find_separator("sep=;\na,b,c") == ';');
    CHECK(find_separator("") == ',');
    const auto told = rows("sep=;\na;b", ';');
    REQUIRE(told.size() == 1);
    CHECK(told[0].number == 2);
}
