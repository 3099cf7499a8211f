#include <algorithm>

#include "trainer_desk.h"

// Item analysis as trainers read it.
using namespace frontdesk;
using namespace frontdesk::tests;

namespace {

/// Two scenarios, one of them said badly, as often as it takes to say something of them.
void practise_much(Desk& desk) {
    for (int i = 0; i < 11; ++i) {
        practise_once(desk, leak_scenario, i % 2 == 0 ? "" : "漏水是楼上的事，这个我不知道。");
        practise_once(desk, "phone-greeting", "");
    }
}

/// The rows in the order in which they are shown.
std::vector<std::string> rows_of(const Visitor& visitor) {
    std::vector<std::string> rows;
    for (const ui::TracedWidget& widget : visitor.trace.widgets()) {
        if (widget.id.starts_with("item:")) rows.push_back(widget.id);
    }
    return rows;
}

/// The first forbidden act that anybody slipped on.
std::string slipped_on(const Visitor& visitor) {
    for (const app::ItemFigures& one : visitor.state().items->items) {
        if (one.kind == app::ItemKind::forbidden && one.rule.starts_with("F")) return one.rule;
    }
    FAIL("nobody slipped");
    return {};
}

}  // namespace

TEST_CASE("without attempts the page says where they come from") {
    Desk desk;
    add_staff(desk);
    Visitor visitor(desk, {});
    open_training(visitor, "items");
    CHECK(visitor.trace.screen() == "items");
    visitor.click("items:assign");
    CHECK(visitor.trace.screen() == "assignments");
}

TEST_CASE("the table is sorted by its heads, filtered by words, and explains each row") {
    Desk desk;
    add_staff(desk);
    practise_much(desk);
    Visitor visitor(desk, {});
    open_training(visitor, "items");
    CHECK(rows_of(visitor).size() == 2);
    CHECK(visitor.value("item:phone-greeting") == "100%");
    visitor.click("item:phone-greeting");
    CHECK(visitor.label("explained:item:phone-greeting").empty());
    CHECK(visitor.label("explained:phone-greeting").find("100%") != std::string::npos);
    visitor.click("steps:phone-greeting");
    const std::vector<std::string> steps = rows_of(visitor);
    CHECK_FALSE(steps.empty());
    for (const std::string& row : steps) CHECK(row.starts_with("item:phone-greeting/"));
    visitor.click("items:all");
    CHECK(rows_of(visitor).size() > steps.size());
    visitor.click("sort:facility");
    CHECK(visitor.value("sort:facility") == "up");
    const std::vector<std::string> upwards = rows_of(visitor);
    visitor.click("sort:facility");
    CHECK(visitor.value("sort:facility") == "down");
    CHECK(rows_of(visitor).front() != upwards.front());
    visitor.click("items:search");
    const std::string rule = slipped_on(visitor);
    visitor.type(rule);
    for (const std::string& row : rows_of(visitor)) CHECK(row.ends_with("/" + rule));
    CHECK_FALSE(rows_of(visitor).empty());
    visitor.type("xyz");
    CHECK(rows_of(visitor).empty());
}

TEST_CASE("a step that most slip on is told with its figures") {
    Desk desk;
    add_staff(desk);
    practise_much(desk);
    Visitor visitor(desk, {});
    open_training(visitor, "items");
    visitor.click("items:steps");
    visitor.click("items:search");
    visitor.type(slipped_on(visitor));
    REQUIRE_FALSE(rows_of(visitor).empty());
    const std::string row = rows_of(visitor).front();
    visitor.click(row);
    CHECK_FALSE(visitor.label("explained:" + row.substr(5)).empty());
    visitor.press(core::Key::escape);
    CHECK(visitor.trace.screen() == "training");
}

TEST_CASE("the service standard leads back to the page from which it was opened") {
    Desk desk;
    tests::add_staff(desk);
    Visitor visitor(desk, {});
    tests::open_training(visitor, "standard");
    REQUIRE(visitor.trace.screen() == "standard");
    CHECK(visitor.value("rail:training") == "current");
    visitor.press(core::Key::escape);
    CHECK(visitor.trace.screen() == "training");
    visitor.click("rail:courses");
    visitor.click("standard");
    CHECK(visitor.value("rail:courses") == "current");
    visitor.click("back");
    CHECK(visitor.trace.screen() == "courses");
}
