#include <doctest/doctest.h>

#include <fstream>

#include "app/app.h"
#include "app/audit_words.h"
#include "app/test_support.h"

// Other stations' records, backups, the worksheet of findings, and a second program at the same records.
using namespace frontdesk;
using namespace frontdesk::app;

namespace {

struct StationRoom {
    TestDesk desk;
    core::TestFolder elsewhere;

    StationRoom() {
        desk.app.reset();
        desk.app.emplace(desk.places, desk.clock, Entrance{true, records::cheap_cost});
    }
    records::Store there() const {
        return records::Store::open(elsewhere.path / "records.sqlite", desk.clock);
    }
    records::Store here() const { return records::Store::open(records_file(desk.places), desk.clock); }
    const StationState& stations() const { return desk.state().stations; }
    template <typename Deed>
    Changes act(const Deed& deed) {
        return desk.apply(StationDeed{deed});
    }
    void look() { act(LookIntoRecords{core::to_utf8(elsewhere.path)}); }
    void go_on() {
        while (stations().is_busy()) act(GoOnWithRecords{});
    }
    std::string notice() const { return desk.state().notice ? desk.state().notice->text : std::string(); }
};

}  // namespace

TEST_CASE("another station's people and attempts come in slice by slice, and everybody is seen at once") {
    StationRoom room;
    TestDesk other;
    other.start();
    play_through(other, "对不起，您请讲。");
    room.act(LookIntoRecords{core::to_utf8(other.places.data)});
    REQUIRE_MESSAGE(room.stations().merge.has_value(), room.notice());
    CHECK(room.stations().merge->people == 1);
    CHECK(room.stations().merge->attempts == 2);
    room.act(BeginMerging{});
    CHECK(room.stations().is_busy());
    room.go_on();
    CHECK(room.stations().merge->stage == MergeView::Stage::over);
    CHECK(room.stations().merge->report.attempts == 2);
    CHECK(room.desk.state().trainees.size() == 1);
    room.desk.apply(ChooseTrainee{room.desk.state().trainees.front().id});
    CHECK(room.desk.state().attempts.size() == 2);
    CHECK(room.here().audit({}).front().what == "records merged");
    room.act(StopRecords{});
    CHECK_FALSE(room.stations().merge.has_value());
}

TEST_CASE("nothing begins before everybody doubtful was answered") {
    StationRoom room;
    room.there().add_trainee("王芳", "", "");
    room.desk.apply(AddTrainee{"王芳", "", ""});
    room.look();
    REQUIRE(room.stations().merge->doubtful.size() == 1);
    room.act(BeginMerging{});
    CHECK(room.stations().merge->stage == MergeView::Stage::looked_into);
    const records::DoubtfulMatch match = room.stations().merge->doubtful.front();
    room.act(AnswerMatch{match.there.key, match.here.key, true});
    CHECK(room.stations().merge->doubtful.empty());
    CHECK(room.stations().merge->answered == 1);
    room.act(BeginMerging{});
    room.go_on();
    CHECK(room.desk.state().trainees.size() == 1);
}

TEST_CASE("what cannot be looked into is told, and nothing is on the page") {
    StationRoom room;
    room.look();
    CHECK_FALSE(room.stations().merge.has_value());
    room.act(LookIntoRecords{core::to_utf8(room.desk.places.data)});
    CHECK(room.notice().find("本机自己的记录") != std::string::npos);
    std::ofstream(room.elsewhere.path / "records.sqlite") << "name,score\n";
    room.look();
    CHECK(room.notice().find("不是练习记录") != std::string::npos);
    room.act(LookIntoRecords{""});
    CHECK(room.desk.state().notice.has_value());
    room.act(LookIntoRecords{"\"/no/such/file\""});
    CHECK_FALSE(room.stations().merge.has_value());
}

TEST_CASE("a backup is made where one says, never over a file, and the audit tells of it") {
    StationRoom room;
    room.desk.apply(AddTrainee{"王芳", "", ""});
    for (int time = 0; time < 2; ++time) {
        room.act(BackUpRecords{core::to_utf8(room.elsewhere.path)});
        room.go_on();
        REQUIRE(room.stations().backup.has_value());
        CHECK(room.stations().backup->is_over);
        CHECK(std::filesystem::exists(room.stations().backup->file));
    }
    int files = 0;
    for ([[maybe_unused]] const auto& one : std::filesystem::directory_iterator(room.elsewhere.path)) ++files;
    CHECK(files == 2);
    CHECK(room.here().audit({}).front().what == "records backed up");
    for (const char* what : {"records backed up", "records merged", "records restored", "survey finding"})
        CHECK(find_audit_word(what) != nullptr);
    room.act(BackUpRecords{core::to_utf8(room.elsewhere.path / "no" / "such" / "place.sqlite")});
    CHECK(room.desk.state().notice->kind == NoticeKind::failure);
    CHECK_FALSE(room.stations().is_busy());
}

TEST_CASE("whoever signs out leaves nothing running and nothing open for the next one") {
    StationRoom room;
    room.desk.apply(AddTrainee{"王芳", "", ""});
    room.there().add_trainee("李小红", "", "");
    room.look();
    room.act(BeginMerging{});
    REQUIRE(room.stations().is_busy());
    room.desk.apply(SurveyDeed{AddSurveyFinding{"金穗花园", "中午电话没人接"}});
    room.desk.apply(SignOut{});
    CHECK_FALSE(room.stations().is_busy());
    CHECK_FALSE(room.stations().merge.has_value());
    CHECK(room.desk.state().surveys.findings.empty());
    room.act(GoOnWithRecords{});
    room.look();
    room.act(BeginMerging{});
    room.desk.apply(AddTrainee{"赵宁", "", ""});
    CHECK_FALSE(room.stations().merge.has_value());
    room.look();
    room.act(BeginMerging{});
    room.go_on();
    CHECK(room.here().trainees().size() == 3);
}

TEST_CASE("what another program writes is there with the next thing somebody does") {
    StationRoom room;
    room.desk.apply(AddTrainee{"王芳", "", ""});
    const records::TraineeId id = room.desk.state().trainee->id;
    {
        records::Store other_program = room.here();
        other_program.add_trainee("李小红", "", "");
        records::AttemptHead head;
        head.trainee = id;
        head.scenario = "small-leak";
        head.scenario_title = "漏水";
        head.mode = "practice";
        other_program.abandon(other_program.begin_attempt(head, {}, "{}"));
    }
    CHECK(room.desk.state().trainees.size() == 1);
    room.desk.apply(DismissNotice{});
    CHECK(room.desk.state().trainees.size() == 2);
    CHECK(room.desk.state().attempts.size() == 1);
}

TEST_CASE("a finding is written down and gone on with; empty words are refused") {
    StationRoom room;
    room.desk.apply(SurveyDeed{AddSurveyFinding{"", "  "}});
    CHECK(room.desk.state().notice.has_value());
    room.desk.apply(SurveyDeed{AddSurveyFinding{"金穗花园", "中午电话没人接"}});
    REQUIRE(room.desk.state().surveys.findings.size() == 1);
    const records::SurveyId id = room.desk.state().surveys.findings.front().id;
    room.desk.apply(SurveyDeed{AddSurveyStep{id, {records::SurveyState::measure, ""}}});
    CHECK(room.desk.state().surveys.findings.front().steps.empty());
    room.desk.apply(SurveyDeed{AddSurveyStep{id, {records::SurveyState::measure, "午休轮班"}}});
    CHECK(room.desk.state().surveys.findings.front().state() == records::SurveyState::measure);
}

TEST_CASE("an attempt that is finished keeps what the owner felt, and the months tell of it") {
    StationRoom room;
    room.desk.apply(AddTrainee{"王芳", "金穗花园", ""});
    play_through(room.desk, "对不起，您请讲。");
    room.desk.apply(SurveyDeed{LookAtSurveys{}});
    REQUIRE(room.desk.state().surveys.months.size() == 1);
    CHECK(room.desk.state().surveys.months.front().attempts == 1);
    CHECK(room.desk.state().surveys.months.front().mean() > 0);
}
