#include "json/line_writer.h"

#include <doctest/doctest.h>

#include "json/value.h"

using namespace frontdesk::json;

TEST_CASE("pieces make the same line as a tree") {
    Value tree;
    tree.set("attempt", 7);
    tree.set("least", std::int64_t{INT64_MIN});
    tree.set("passed", false);
    tree.set("why", "没有“问好”\n\"引号\"");
    tree.set("broken", std::string("\xE4\xBD"));
    Value list{Array{}};
    for (const int points : {0, -12}) {
        Value mark;
        mark.set("points", points);
        list.push(std::move(mark));
    }
    tree.set("marks", std::move(list));
    tree.set("none", Array{});
    LineWriter line;
    line.open_object().name("attempt").integer(7).name("least").integer(INT64_MIN);
    line.name("passed").truth(false).name("why").text("没有“问好”\n\"引号\"");
    line.name("broken").text("\xE4\xBD").name("marks").open_list();
    for (const int points : {0, -12}) line.open_object().name("points").integer(points).close_object();
    line.close_list().name("none").open_list().close_list().close_object();
    CHECK(line.written() == write(tree));
}

TEST_CASE("lists of values and of lists") {
    LineWriter line;
    line.open_list().integer(1).truth(true).open_list().close_list();
    line.open_list().text("a").text("").close_list().close_list();
    CHECK(line.written() == R"([1,true,[],["a",""]])");
}
