#include <doctest/doctest.h>

#include <set>

#include "app/test_support.h"

using namespace frontdesk;
using namespace frontdesk::app;

namespace {

/// A desk at which everything may be looked at, with results straight into the records.
struct OverviewDesk {
    TestDesk desk;
    OverviewDesk() { desk.app.emplace(desk.places, desk.clock, Entrance{true, records::cheap_cost}); }

    records::Store store() const { return records::Store::open(records_file(desk.places), desk.clock); }
    records::TraineeId person(const std::string& name, const std::string& site, const std::string& team) {
        return store().add_trainee(name, site, team);
    }
    records::AttemptId closed(records::TraineeId who, int total, const std::string& rule = {},
                              const std::string& scenario = "small-leak", bool is_private = false,
                              const std::string& mode = "practice") {
        records::Store records = store();
        records::AttemptHead head;
        head.trainee = who;
        head.scenario = scenario;
        head.scenario_title = "小漏水";
        head.scenario_hash = "hash";
        head.pack_version = "1";
        head.mode = mode;
        head.is_private = is_private;
        records::TurnRow turn;
        turn.kind = "reply";
        turn.node = "first";
        turn.speaker = "clerk";
        turn.text = "漏水是楼上的事，这个我不知道。";
        turn.detail = "{}";
        const records::AttemptId id = records.begin_attempt(head, {turn}, "{}");
        if (total < 0) {
            records.abandon(id);
            return id;
        }
        records::FinishCommit result;
        result.attempt = id;
        result.total = total;
        result.passed = total >= 80;
        result.dimensions = "{}";
        if (!rule.empty()) result.marks.push_back({0, "courtesy", -6, 0, rule, "", rule == "F23"});
        records.finish(result);
        return id;
    }
    const Overview& look(const OverviewFilter& filter = {}) {
        desk.apply(OverviewDeed{LookAtOverview{filter}});
        REQUIRE(desk.state().overview.shown);
        return *desk.state().overview.shown;
    }
    const Behind& open(const OpenBehind& what) {
        desk.apply(OverviewDeed{what});
        REQUIRE(desk.state().overview.behind);
        return *desk.state().overview.behind;
    }
};

}  // namespace

TEST_CASE("nobody has practised: the overview is empty, but has its people") {
    OverviewDesk at;
    at.person("何文静", "金穗花园", "早班组");
    const Overview& shown = at.look();
    CHECK(shown.is_empty);
    CHECK(shown.people == 1);
    CHECK(shown.rules.empty());
}

TEST_CASE("filters compose, and each figure is what its list holds") {
    OverviewDesk at;
    const auto one = at.person("何文静", "金穗花园", "早班组");
    const auto two = at.person("李敏", "金穗花园", "晚班组");
    const auto three = at.person("周晓芸", "银杏里", "早班组");
    at.closed(one, 90);
    at.closed(one, 60, "F06");
    at.closed(two, 85, "F06");
    at.closed(two, 50, "F23", "other-leak");
    at.closed(two, -1);
    at.closed(three, 100, "", "small-leak", false, "exam");
    at.closed(three, 10, "F06", "small-leak", true);
    const Overview all = at.look();
    CHECK(all.now.finished == 5);
    CHECK(all.now.passed == 3);
    CHECK(all.now.put_aside == 1);
    CHECK(all.grouping == OverviewGrouping::sites);
    REQUIRE(all.lines.size() == 2);
    CHECK(all.rules.size() == 2);
    CHECK(at.open({BehindKind::attempts}).count == 5);
    CHECK(at.open({BehindKind::put_aside}).count == 1);
    const Behind sentences = at.open({BehindKind::sentences, {}, "F06"});
    CHECK(sentences.count == 2);
    REQUIRE(sentences.lines.size() == 2);
    CHECK(sentences.lines[0].said->said == "漏水是楼上的事，这个我不知道。");
    CHECK(at.look({.scope = {"金穗花园", {}, {}}}).now.finished == 4);
    CHECK(at.look({.scope = {"金穗花园", "早班组", {}}}).now.finished == 2);
    CHECK(at.look({.scope = {{}, "早班组", {}}}).now.finished == 3);
    CHECK(at.look({.scope = {{}, {}, two}}).now.finished == 2);
    CHECK(at.look({.scenario = "other-leak"}).now.finished == 1);
    CHECK(at.look({.mode = OverviewMode::exam}).now.finished == 1);
    CHECK(at.look({.scope = {"金穗花园", {}, {}}, .scenario = "other-leak", .mode = OverviewMode::exam})
              .now.finished == 0);
    const std::string track = at.desk.app->content().library.find("small-leak")->track;
    CHECK(at.look({.track = track}).now.finished == 4);
    CHECK(at.look({.track = track, .mode = OverviewMode::practice}).now.finished == 3);
}

TEST_CASE("lists come in the order of the figure that opens them") {
    OverviewDesk at;
    const auto one = at.person("何文静", "金穗花园", "早班组");
    for (const int total : {90, 55, 82, 70}) {
        at.closed(one, total);
        at.desk.clock.advance_ms(3'600'000);
    }
    at.look({.period = OverviewPeriod::all});
    const auto totals = [&at](BehindKind kind) {
        std::vector<int> all;
        for (const BehindLine& line : at.open({kind}).lines) all.push_back(line.head.total);
        return all;
    };
    CHECK(totals(BehindKind::attempts) == std::vector<int>{70, 82, 55, 90});
    CHECK(totals(BehindKind::pass_rate) == std::vector<int>{70, 55, 82, 90});
    CHECK(totals(BehindKind::median) == std::vector<int>{55, 70, 82, 90});
}

TEST_CASE("from a place of the heat map to the sentence and the attempt in which it was said") {
    OverviewDesk at;
    const auto one = at.person("郑浩", "金穗花园", "早班组");
    at.closed(one, 90);
    const auto attempt = at.closed(one, 60, "F06");
    const Overview shown = at.look();
    REQUIRE(shown.lines.size() == 1);
    at.desk.apply(OverviewDeed{ChooseHeatCell{shown.lines[0].scope, "F06"}});
    REQUIRE(at.desk.state().overview.chosen);
    CHECK(at.desk.state().overview.chosen->count == 1);
    CHECK(at.desk.state().overview.chosen->name == "郑浩");
    const Behind behind = at.open({BehindKind::sentences, shown.lines[0].scope, "F06"});
    REQUIRE(behind.lines.size() == 1);
    const BehindLine line = behind.lines[0];
    CHECK_FALSE(at.desk.apply(ReviewDeed{OpenReview{line.head.id, line.said->turn}}).refused);
    REQUIRE(at.desk.state().review.open);
    CHECK(at.desk.state().review.open->result.head.id == attempt);
    CHECK(at.desk.state().review.open->who.name == "郑浩");
    CHECK(at.desk.state().review.open->turn == line.said->turn);
    const auto opened = at.store().audit({.kinds = {"attempt opened"}});
    REQUIRE(opened.size() == 1);
    CHECK(opened[0].attempt == attempt);
    CHECK(opened[0].trainee == one);
}

TEST_CASE("what was given up opens as far as it went, and what is still open does not") {
    OverviewDesk at;
    const auto one = at.person("郑浩", "金穗花园", "早班组");
    const auto given_up = at.closed(one, -1);
    at.look();
    REQUIRE(at.open({BehindKind::put_aside}).lines.size() == 1);
    CHECK_FALSE(at.desk.apply(ReviewDeed{OpenReview{given_up}}).refused);
    REQUIRE(at.desk.state().review.open);
    CHECK_FALSE(at.desk.state().review.open->is_finished());
    CHECK(at.desk.state().review.open->result.session.transcript.size() == 1);
    CHECK(at.desk.apply(ReviewDeed{CommentTurn{0, "好"}}).refused);
    CHECK(at.desk.state().notice->text == "没做完的只能看");
    CHECK(at.desk.apply(ReviewDeed{AddMissedAct{0, "F05", "漏了"}}).refused);
    CHECK(at.desk.apply(ReviewDeed{FinishReview{}}).refused);
    at.desk.apply(ChooseTrainee{one});
    at.desk.apply(StartScenario{"small-leak"});
    REQUIRE(at.desk.state().running);
    CHECK(at.desk.apply(ReviewDeed{OpenReview{at.desk.state().running->id}}).refused);
}

TEST_CASE("whoever comes back from an attempt finds the list and the place of the map, with new figures") {
    OverviewDesk at;
    const auto one = at.person("郑浩", "金穗花园", "早班组");
    for (const char* rule : {"F05", "F06", "F06"}) at.closed(one, 60, rule);
    const Overview shown = at.look();
    at.desk.apply(OverviewDeed{ChooseHeatCell{shown.lines[0].scope, "F05"}});
    REQUIRE(at.open({BehindKind::sentences, shown.lines[0].scope, "F06"}).count == 2);
    at.closed(one, 50, "F06");
    at.desk.apply(OverviewDeed{LookAtOverview{{}, true}});
    REQUIRE(at.desk.state().overview.behind);
    CHECK(at.desk.state().overview.behind->count == 3);
    CHECK(at.desk.state().overview.chosen->rule == "F05");
    CHECK(at.desk.state().overview.shown->now.finished == 4);
    at.look();
    CHECK_FALSE(at.desk.state().overview.behind);
    CHECK(at.desk.state().overview.chosen->rule == "F06");
}

TEST_CASE("the worst place of the map is chosen by itself, and of nothing none") {
    OverviewDesk at;
    const auto one = at.person("郑浩", "金穗花园", "早班组");
    at.closed(one, 90);
    at.look();
    CHECK_FALSE(at.desk.state().overview.chosen);
    for (const char* rule : {"F05", "F06", "F06"}) at.closed(one, 60, rule);
    at.look();
    REQUIRE(at.desk.state().overview.chosen);
    CHECK(at.desk.state().overview.chosen->rule == "F06");
    CHECK(at.desk.state().overview.chosen->count == 2);
    REQUIRE(at.desk.state().overview.chosen->latest);
}

TEST_CASE("late assignments are told of those who are looked at") {
    OverviewDesk at;
    const auto one = at.person("何文静", "金穗花园", "早班组");
    at.person("李敏", "银杏里", "晚班组");
    records::Assignment assignment;
    assignment.item = "small-leak";
    assignment.title = "小漏水";
    assignment.due = {at.desk.clock.now().ms + 1000};
    assignment.pass_mark = 80;
    assignment.targets = {{records::TargetKind::site, {}, "金穗花园", ""},
                          {records::TargetKind::site, {}, "银杏里", ""}};
    at.store().give_assignment(assignment);
    at.desk.clock.advance_ms(5000);
    CHECK(at.look().late.size() == 2);
    CHECK(at.look({.scope = {"金穗花园", {}, {}}}).late.size() == 1);
    CHECK(at.open({BehindKind::late}).late[0].person.id == one);
}

TEST_CASE("late assignments follow track, scenario and mode as well, and no period") {
    OverviewDesk at;
    std::filesystem::create_directories(at.desk.places.scenarios / "exams");
    core::write_file(at.desk.places.scenarios / "exams/small.json",
                     R"({"format": 1, "id": "small", "title": "小考", "summary": "抽一通短电话。",)"
                     R"( "draw": [{"count": 1, "tracks": ["phone"], "difficulty": [1, 3]}],)"
                     R"( "minutes": 10, "pass_mark": 80, "fatal": true})");
    at.desk.app.emplace(at.desk.places, at.desk.clock, Entrance{true, records::cheap_cost});
    REQUIRE(at.desk.app->content().curriculum.exams.size() == 1);
    const auto one = at.person("何文静", "金穗花园", "早班组");
    const auto give = [&](records::AssignmentKind kind, const std::string& item) {
        records::Assignment assignment;
        assignment.kind = kind;
        assignment.item = item;
        assignment.title = item;
        assignment.due = {at.desk.clock.now().ms + 1000};
        assignment.pass_mark = 80;
        assignment.targets = {{records::TargetKind::person, one, "", ""}};
        at.store().give_assignment(assignment);
    };
    const curriculum::ExamBlueprint& exam = at.desk.app->content().curriculum.exams.front();
    give(records::AssignmentKind::scenario, "small-leak");
    give(records::AssignmentKind::scenario, "gone-since");
    give(records::AssignmentKind::drills, "F05");
    give(records::AssignmentKind::exam, exam.id);
    at.desk.clock.advance_ms(5000);
    const auto titles = [&at](const OverviewFilter& filter) {
        std::set<std::string> all;
        for (const LateLine& line : at.look(filter).late) all.insert(line.title);
        const Behind behind = at.open({BehindKind::late});
        CHECK(behind.late.size() == all.size());
        return all;
    };
    using Titles = std::set<std::string>;
    CHECK(titles({}).size() == 4);
    CHECK(titles({.period = OverviewPeriod::last_month}).size() == 4);
    CHECK(titles({.track = "phone"}) == Titles{"small-leak", exam.id});
    CHECK(titles({.track = "no-such-track"}).empty());
    CHECK(titles({.scenario = "small-leak"}) == Titles{"small-leak", exam.id});
    CHECK(titles({.scenario = "gone-since"}) == Titles{"gone-since"});
    CHECK(titles({.mode = OverviewMode::exam}) == Titles{exam.id});
    CHECK_FALSE(titles({.mode = OverviewMode::practice}).contains(exam.id));
    CHECK(titles({.scenario = "gone-since", .mode = OverviewMode::exam}).empty());
}

TEST_CASE("private attempts are nowhere, and nobody but supervisors opens another's attempt") {
    OverviewDesk at;
    const auto one = at.person("何文静", "金穗花园", "早班组");
    const auto attempt = at.closed(one, 60, "F06", "small-leak", true);
    at.closed(one, 90);
    const Overview shown = at.look();
    CHECK(shown.now.finished == 1);
    CHECK(shown.rules.empty());
    CHECK(at.open({BehindKind::time}).count == 1);
    at.desk.reopen();
    CHECK(at.desk.apply(OverviewDeed{LookAtOverview{}}).refused);
    CHECK(at.desk.apply(ReviewDeed{OpenReview{attempt}}).refused);
    CHECK_FALSE(at.desk.state().overview.shown);
}

TEST_CASE("whoever signs out leaves nothing of the overview behind") {
    OverviewDesk at;
    at.closed(at.person("何文静", "金穗花园", "早班组"), 90);
    at.look();
    at.desk.apply(SignOut{});
    CHECK_FALSE(at.desk.state().overview.shown);
}
