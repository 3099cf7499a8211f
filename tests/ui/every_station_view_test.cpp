#include "account_station.h"
#include "every_view.h"

// Where records are brought together and findings are kept: nothing is cut off.
using namespace frontdesk;
using tests::AccountStation;
using tests::check_no_character_is_missing;
using tests::check_nothing_is_cut;
using tests::for_every_view;
using tests::View;
using tests::Visitor;

namespace {

constexpr const char* long_name = "一个名字特别特别长的前台同事，长到一行怎么也放不下";

void fill_other_station(const std::filesystem::path& folder) {
    const core::ManualClock clock{{1'790'000'000'000}};
    records::Store store = records::Store::open(folder / "records.sqlite", clock);
    store.add_trainee(long_name, "金穗花园物业服务中心", "客服一组");
    store.add_trainee("王芳", "金穗花园物业服务中心", "客服一组");
}

}  // namespace

TEST_CASE("nothing is cut off where another PC's records are brought in") {
    AccountStation station;
    const core::TestFolder folder;
    fill_other_station(folder.path);
    station.desk.app.apply(app::AddTrainee{long_name, "金穗花园物业服务中心", "客服二组"});
    station.set_up();
    const auto act = [&station](const auto& deed) { station.desk.app.apply(app::StationDeed{deed}); };
    for_every_view([&](const View& view) {
        Visitor visitor(station.desk, view);
        visitor.note({.people = true});
        visitor.click("rail:supervisor");
        check_nothing_is_cut(visitor, view, "supervisor");
        visitor.click("supervisor:stations");
        check_nothing_is_cut(visitor, view, "stations");
        act(app::LookIntoRecords{core::to_utf8(folder.path)});
        visitor.settle();
        check_nothing_is_cut(visitor, view, "stations");
        if (!visitor.state().stations.merge->doubtful.empty()) {
            const auto match = visitor.state().stations.merge->doubtful.front();
            act(app::AnswerMatch{match.there.key, match.here.key, true});
        }
        act(app::BeginMerging{});
        visitor.settle();
        check_nothing_is_cut(visitor, view, "stations");
        for (int i = 0; i < 300 && visitor.state().stations.is_busy(); ++i) visitor.settle();
        CHECK(visitor.sees("stations:report"));
        check_nothing_is_cut(visitor, view, "stations");
        act(app::StopRecords{});
        check_no_character_is_missing(visitor, view);
    });
}

TEST_CASE("nothing is cut off on the worksheet of findings") {
    AccountStation station;
    station.set_up();
    const auto act = [&station](const auto& deed) { station.desk.app.apply(app::SurveyDeed{deed}); };
    {
        Visitor visitor(station.desk, {});
        visitor.note({.people = true});
        visitor.click("rail:supervisor");
        visitor.click("supervisor:surveys");
        check_nothing_is_cut(visitor, {}, "surveys");
    }
    act(app::AddSurveyFinding{"金穗花园物业服务中心",
                              "中午电话没人接，打了好几次都一样，有时候响很久才有人接，接了又让等"});
    const records::SurveyId finding = station.desk.app.state().surveys.findings.front().id;
    act(app::AddSurveyStep{
        finding, {records::SurveyState::measure, "午休两个人轮班，班表贴在前台", {}, core::Instant{1}, {}}});
    act(app::AddSurveyFinding{"", "快递柜太小"});
    for_every_view([&](const View& view) {
        Visitor visitor(station.desk, view);
        visitor.note({.people = true});
        visitor.click("rail:supervisor");
        visitor.click("supervisor:surveys");
        check_nothing_is_cut(visitor, view, "surveys");
        visitor.click("surveys:measure:2");
        check_nothing_is_cut(visitor, view, "surveys");
        visitor.click("surveys:cancel");
        check_no_character_is_missing(visitor, view);
    });
}
