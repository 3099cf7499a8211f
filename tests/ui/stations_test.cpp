#include <algorithm>

#include "account_station.h"

// Somebody who brings another PC's records in, backs up, and keeps the worksheet of findings.
using namespace frontdesk;
using core::Key;
using tests::AccountStation;
using tests::Visitor;

namespace {

struct OtherStation {
    core::TestFolder folder;
    core::ManualClock clock{{1'790'000'000'000}};

    records::Store open() const { return records::Store::open(folder.path / "records.sqlite", clock); }
    std::string place() const { return core::to_utf8(folder.path); }
};

void open_card(Visitor& visitor, const std::string& card) {
    visitor.note({.people = true});
    visitor.click("rail:supervisor");
    visitor.click("supervisor:" + card);
    REQUIRE(visitor.trace.screen() == card);
}

/// Until the slices that come by themselves are through.
void let_it_work(Visitor& visitor) {
    for (int i = 0; i < 300 && visitor.state().stations.is_busy(); ++i) visitor.settle();
    REQUIRE_FALSE(visitor.state().stations.is_busy());
}

void type_into_page(Visitor& visitor, const std::string& id, const std::string& words) {
    visitor.click(id);
    visitor.type(words);
}

}  // namespace

TEST_CASE(
    "another PC's records: looked into, one person settled, brought in, and nothing new the next time") {
    AccountStation station;
    const OtherStation other;
    {
        records::Store store = other.open();
        store.add_trainee("李小红", "金穗花园", "早班组");
        store.add_trainee("王芳", "金穗花园", "早班组");
    }
    station.desk.app.apply(app::AddTrainee{"李小红", "金穗花园", "早班组"});
    station.set_up();
    Visitor visitor(station.desk, {});
    open_card(visitor, "stations");
    type_into_page(visitor, "stations:file", other.place());
    visitor.press(Key::enter);
    REQUIRE(visitor.state().stations.merge.has_value());
    CHECK(visitor.state().stations.merge->doubtful.size() == 1);
    visitor.click("stations:begin");
    CHECK_FALSE(visitor.state().stations.is_busy());
    visitor.click("stations:same:0");
    CHECK(visitor.state().stations.merge->doubtful.empty());
    visitor.click("stations:begin");
    let_it_work(visitor);
    REQUIRE(visitor.sees("stations:report"));
    CHECK(visitor.label("stations:report").find("新来的人 1 位") != std::string::npos);
    CHECK(visitor.state().trainees.size() == 2);
    visitor.press(Key::enter);
    CHECK_FALSE(visitor.state().stations.merge.has_value());
    visitor.click("stations:look");
    visitor.click("stations:begin");
    let_it_work(visitor);
    CHECK(visitor.label("stations:report").find("没有新东西") != std::string::npos);
}

TEST_CASE("records go on coming in while one looks at something else") {
    AccountStation station;
    const OtherStation other;
    other.open().add_trainee("李小红", "金穗花园", "早班组");
    station.set_up();
    Visitor visitor(station.desk, {});
    open_card(visitor, "stations");
    type_into_page(visitor, "stations:file", other.place());
    visitor.press(Key::enter);
    station.desk.app.apply(app::StationDeed{app::BeginMerging{}});
    visitor.note({.stations = true});
    REQUIRE(visitor.state().stations.is_busy());
    visitor.click("rail:supervisor");
    CHECK(visitor.trace.screen() == "supervisor");
    let_it_work(visitor);
    CHECK(visitor.state().stations.merge->stage == app::MergeView::Stage::over);
    CHECK(visitor.state().trainees.size() == 1);
    visitor.click("supervisor:stations");
    CHECK(visitor.sees("stations:report"));
}

TEST_CASE("a place without records is told where it was typed, and what was typed stays") {
    AccountStation station;
    station.set_up();
    Visitor visitor(station.desk, {});
    open_card(visitor, "stations");
    type_into_page(visitor, "stations:file", "/nowhere/at/all");
    visitor.press(Key::enter);
    CHECK(visitor.sees("notice"));
    CHECK(visitor.value("stations:file") == "/nowhere/at/all");
}

TEST_CASE("a backup is made among the documents and the notice says where") {
    AccountStation station;
    station.set_up();
    Visitor visitor(station.desk, {});
    open_card(visitor, "stations");
    visitor.click("backup:do");
    let_it_work(visitor);
    REQUIRE(visitor.state().stations.backup.has_value());
    CHECK(visitor.state().stations.backup->is_over);
    CHECK(std::filesystem::exists(visitor.state().stations.backup->file));
    CHECK(visitor.sees("notice"));
}

TEST_CASE("a finding goes from what was heard to the owners who were told, and its history stays") {
    AccountStation station;
    station.set_up();
    Visitor visitor(station.desk, {});
    open_card(visitor, "surveys");
    type_into_page(visitor, "surveys:text", "中午电话没人接");
    visitor.press(Key::enter);
    REQUIRE(visitor.state().surveys.findings.size() == 1);
    CHECK(visitor.value("surveys:finding:1") == "待定措施");
    const auto go_on = [&visitor](const std::string& button, const std::string& words) {
        visitor.click(button);
        type_into_page(visitor, "surveys:step", words);
        visitor.press(Key::enter);
    };
    go_on("surveys:measure:1", "午休两个人轮班");
    CHECK(visitor.value("surveys:finding:1") == "在整改");
    CHECK(visitor.state().surveys.findings.front().due().has_value());
    go_on("surveys:carry-out:1", "已排进班表");
    go_on("surveys:feed-back:1", "楼下贴了告示");
    CHECK_FALSE(visitor.sees("surveys:finding:1"));
    visitor.click("surveys:all");
    CHECK(visitor.value("surveys:finding:1") == "已告诉业主");
    go_on("surveys:reopen:1", "又有人说没人接");
    CHECK(visitor.state().surveys.findings.front().steps.size() == 4);
}

TEST_CASE("the result says how content the owner goes and why, and the month counts it") {
    AccountStation station;
    Visitor visitor(station.desk, {});
    tests::sign_in(visitor);
    const std::string scenario = station.desk.app.content().in_order.front()->id;
    tests::practise_once(station.desk, scenario, {});
    visitor.note({.running = true, .result = true});
    REQUIRE(visitor.trace.screen() == "result");
    CHECK(visitor.sees("result:satisfaction"));
    CHECK(visitor.value("result:satisfaction").find("期望") != std::string::npos);
    station.set_up();
    open_card(visitor, "surveys");
    CHECK(visitor.sees("surveys:months"));
}
