#include "scoring/tour.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "scoring/test_support.h"
#include "scoring/tour_inputs.h"
#include "session/script.h"
#include "session/stage.h"

using namespace frontdesk;
using namespace frontdesk::scoring;
using namespace frontdesk::scenario;
using session::Stage;

namespace {

TourReport toured(const Stage& stage, const TourLimits& limits = {}) {
    return tour(stage.world(), policy(), limits);
}

template <typename Kind>
Kind& node(Stage& stage, const char* id) {
    return std::get<Kind>(stage.scenario.nodes.at(id).kind);
}

std::vector<std::string> codes(const TourReport& report) {
    std::vector<std::string> found;
    for (const core::Problem& problem : report.problems) {
        CHECK_FALSE(problem.message.empty());
        CHECK_FALSE(problem.way_out.empty());
        found.push_back(problem.code);
    }
    return found;
}

bool reached(const TourReport& report, const std::string& id) {
    return std::any_of(report.nodes.begin(), report.nodes.end(),
                       [&](const NodeVisit& visit) { return visit.node == id && visit.reached; });
}

EndingVisit ending_of(const TourReport& report, const std::string& ending) {
    const auto found = std::find_if(report.endings.begin(), report.endings.end(),
                                    [&](const EndingVisit& visit) { return visit.ending == ending; });
    REQUIRE(found != report.endings.end());
    return *found;
}

using Codes = std::vector<std::string>;

}  // namespace

TEST_CASE("a sound scenario is gone through without a problem") {
    const Stage stage{FRONTDESK_SOURCE_DIR};
    const TourReport report = toured(stage);
    for (const core::Problem& problem : report.problems) MESSAGE(core::to_line(problem));
    CHECK(report.problems.empty());
    CHECK(report.complete);
    CHECK(report.nodes.size() == stage.scenario.nodes.size());
    CHECK(report.endings.size() == 4);
    CHECK(report.silent.empty());
    CHECK(report.best.total == 100);
    CHECK(report.best.passed);
    CHECK(report.best.ending == "calm");
    CHECK(report.answers.size() == 6);
}

TEST_CASE("every path that a tour reports leads where it says") {
    const Stage stage{FRONTDESK_SOURCE_DIR};
    const TourReport report = toured(stage);
    for (const NodeVisit& visit : report.nodes) {
        CAPTURE(visit.node);
        REQUIRE(visit.reached);
        const std::vector<NodeId> trail = stage.played(visit.path).trail;
        CHECK(std::find(trail.begin(), trail.end(), visit.node) != trail.end());
    }
    for (const EndingVisit& visit : report.endings) CHECK(stage.played(visit.path).ending == visit.ending);
    const session::Session best = stage.played(report.best.path);
    CHECK(score(stage.scenario, stage.engine, policy(), best).total == report.best.total);
}

TEST_CASE("a path is the shortest there is") {
    const TourReport report = toured(Stage{FRONTDESK_SOURCE_DIR});
    for (const EndingVisit& visit : report.endings) {
        if (visit.ending == "missed") CHECK(visit.path.size() == 1);
        if (visit.ending == "angry") CHECK(visit.path.size() == 2);
        if (visit.ending == "fair") CHECK(visit.path.size() == 6);
    }
}

TEST_CASE("a node and an ending that nothing leads to are told") {
    Stage stage{FRONTDESK_SOURCE_DIR};
    node<BranchNode>(stage, "how-was-it").branches = {{{HeatIn{0, 1}}, "calm"}};
    node<ReplyNode>(stage, "plan").branches.clear();
    const TourReport report = toured(stage);
    CHECK(codes(report) == Codes{"TR002", "TR001"});
    CHECK_FALSE(reached(report, "calm"));
    CHECK_FALSE(reached(report, "promise"));
}

TEST_CASE("a scenario that nobody can pass is told") {
    Stage stage{FRONTDESK_SOURCE_DIR};
    node<EndNode>(stage, "calm").may_pass = false;
    node<EndNode>(stage, "fair").may_pass = false;
    CHECK(codes(toured(stage)) == Codes{"TR003", "TR004"});
}

TEST_CASE("a good ending with which full marks cannot be reached is told, with what the best play lacks") {
    Stage stage{FRONTDESK_SOURCE_DIR};
    node<ChoiceNode>(stage, "where").options.front().points = 3;
    const TourReport report = toured(stage);
    REQUIRE(codes(report) == Codes{"TR004"});
    CHECK(report.problems.front().message.find("where choice:") != std::string::npos);
    CHECK(stage.played(report.plays.front()).ending == "calm");
}

TEST_CASE("an ending that states its best mark claims just that") {
    Stage stage{FRONTDESK_SOURCE_DIR};
    node<ChoiceNode>(stage, "where").options.front().points = 3;
    const int found = ending_of(toured(stage), "calm").best.total;
    CHECK(found < 100);
    node<EndNode>(stage, "calm").best = found;
    CHECK(codes(toured(stage)).empty());
    node<EndNode>(stage, "calm").best = found - 1;
    CHECK(codes(toured(stage)) == Codes{"TR004"});
}

TEST_CASE("the best with an ending that needs a mistake is found too, and its play leads there") {
    const Stage stage{FRONTDESK_SOURCE_DIR};
    const TourReport report = toured(stage);
    const EndingVisit fair = ending_of(report, "fair");
    CHECK_FALSE(fair.claims.has_value());
    CHECK(fair.best.total >= policy().pass_mark);
    CHECK(fair.best.total < 100);
    const session::Session played = stage.played(fair.best.path);
    CHECK(played.ending == "fair");
    CHECK(score(stage.scenario, stage.engine, policy(), played).total == fair.best.total);
    CHECK(ending_of(report, "calm").claims == 100);
}

TEST_CASE("an ending that may pass and never does is told, and a poor one that does") {
    Stage stage{FRONTDESK_SOURCE_DIR};
    node<EndNode>(stage, "angry").may_pass = true;
    CHECK(codes(toured(stage)) == Codes{"TR013"});
    node<EndNode>(stage, "angry").may_pass = false;
    node<EndNode>(stage, "fair").kind = EndingKind::poor;
    CHECK(codes(toured(stage)) == Codes{"TR013"});
}

TEST_CASE("something right after which full marks are out of reach is told where it happens") {
    Stage stage{FRONTDESK_SOURCE_DIR};
    stage.scenario.nodes["again"] = {"again", node<ChoiceNode>(stage, "where"), {}};
    for (Option& option : node<ChoiceNode>(stage, "again").options) option.points = 0;
    auto& options = node<ChoiceNode>(stage, "where").options;
    Option other = options.front();
    other.id = "other";
    other.next = "again";
    options.push_back(other);
    const TourReport report = toured(stage);
    const Codes found = codes(report);
    REQUIRE(std::count(found.begin(), found.end(), "TR014") == 1);
    const auto at = static_cast<std::size_t>(std::find(found.begin(), found.end(), "TR014") - found.begin());
    CHECK(report.problems[at].message.find("\"choose\":\"other\"") != std::string::npos);
    CHECK(stage.played(report.plays[at]).at == "again");
}

TEST_CASE("a model answer must make every wanted move, politely and without a forbidden act") {
    Stage stage{FRONTDESK_SOURCE_DIR};
    node<ReplyNode>(stage, "listen").models.push_back("对不起，您请讲。");
    CHECK(codes(toured(stage)) == Codes{"TR005"});
    node<ReplyNode>(stage, "listen").models.back() = "对不起，我理解您的心情，不知道。";
    CHECK(codes(toured(stage)) == Codes{"TR006"});
    node<ReplyNode>(stage, "listen").models.back() = "对不起，我理解您的心情，你讲。";
    CHECK(codes(toured(stage)) == Codes{"TR007"});
}

TEST_CASE("a problem at a node comes with the shortest play that shows it") {
    Stage stage{FRONTDESK_SOURCE_DIR};
    node<ReplyNode>(stage, "plan").models.push_back("您请讲。");
    const TourReport report = toured(stage);
    REQUIRE(report.plays.size() == report.problems.size());
    REQUIRE(codes(report).front() == "TR005");
    REQUIRE_FALSE(report.plays.front().empty());
    CHECK(stage.played(report.plays.front()).trail.back() == "plan");
}

TEST_CASE("a node at which nothing that is offered can be done is told, with the way there") {
    Stage stage{FRONTDESK_SOURCE_DIR};
    node<ActNode>(stage, "hang-up").options = {{"resume", "没有保持", 4, 0, "how-was-it"}};
    const TourReport report = toured(stage);
    const auto found = std::find_if(report.problems.begin(), report.problems.end(),
                                    [](const core::Problem& problem) { return problem.code == "TR012"; });
    REQUIRE(found != report.problems.end());
    const auto& play = report.plays[static_cast<std::size_t>(found - report.problems.begin())];
    CHECK(stage.played(play).at == "hang-up");
}

TEST_CASE("a bad answer must lose marks") {
    Stage stage{FRONTDESK_SOURCE_DIR};
    node<ReplyNode>(stage, "listen").bad.push_back("对不起，我理解您的心情。");
    const TourReport report = toured(stage);
    CHECK(codes(report) == Codes{"TR008"});
    CHECK(report.problems.front().message.find("listen") != std::string::npos);
}

TEST_CASE("a rule that is trained but never fires is warned of") {
    Stage stage{FRONTDESK_SOURCE_DIR};
    stage.scenario.trains.push_back("F26");
    const TourReport report = toured(stage);
    CHECK(codes(report) == Codes{"TR009"});
    CHECK(report.silent == Codes{"F26"});
}

TEST_CASE("a choice that stands for a rule lets it fire") {
    Stage stage{FRONTDESK_SOURCE_DIR};
    stage.scenario.trains.push_back("F29");
    CHECK(toured(stage).silent.empty());
}

TEST_CASE("a tour that hit its limit says so") {
    TourLimits limits;
    limits.most_states = 3;
    const TourReport report = toured(Stage{FRONTDESK_SOURCE_DIR}, limits);
    const Codes found = codes(report);
    CHECK_FALSE(report.complete);
    CHECK(report.states == 3);
    CHECK(std::count(found.begin(), found.end(), "TR010") == 1);
}

TEST_CASE("a scenario that runs in a circle is told, and the tour ends") {
    Stage stage{FRONTDESK_SOURCE_DIR};
    node<SetNode>(stage, "promise").next = "promise";
    const Codes found = codes(toured(stage));
    CHECK(std::count(found.begin(), found.end(), "TR011") == 1);
    node<ActNode>(stage, "ring").options.front().next = "ring";
    stage.scenario.start = "promise";
    CHECK_FALSE(codes(toured(stage)).empty());
}

TEST_CASE("branches on the form, on rings and on time are all gone into") {
    Stage stage{FRONTDESK_SOURCE_DIR};
    const auto end = [&](const char* id, Condition when) {
        stage.scenario.nodes[id] = {id, EndNode{id, EndingKind::fair, id, id, true, {}, {}}, {}};
        return Branch{std::move(when), id};
    };
    node<FormNode>(stage, "record").branches = {end("wrong-flat", {FieldIs{"flat", false}})};
    node<BranchNode>(stage, "how-was-it").branches.push_back(end("five-rings", {RingsIn{5, 5}}));
    node<BranchNode>(stage, "how-was-it").branches.push_back(end("slow", {SecondsIn{90, 1e9}}));
    const TourReport report = toured(stage);
    CHECK(reached(report, "wrong-flat"));
    CHECK(reached(report, "five-rings"));
    CHECK(reached(report, "slow"));
    CHECK(report.problems.empty());
}

TEST_CASE("heat that only several bad answers together bring about is found") {
    Stage stage{FRONTDESK_SOURCE_DIR};
    node<ReplyNode>(stage, "listen").branches = {{{HeatIn{90, 100}}, "angry"}, {{HeatIn{70, 89}}, "listen"}};
    const TourReport report = toured(stage);
    CHECK(reached(report, "angry"));
    for (const EndingVisit& visit : report.endings) {
        if (visit.ending == "angry") CHECK(visit.path.size() == 3);
    }
}

TEST_CASE("two tours of the same scenario are the same") {
    const Stage stage{FRONTDESK_SOURCE_DIR};
    const TourReport left = toured(stage);
    const TourReport right = toured(stage);
    CHECK(left.states == right.states);
    REQUIRE(left.best.path.size() == right.best.path.size());
    for (std::size_t i = 0; i < left.best.path.size(); ++i) {
        CHECK(session::to_script_line(left.best.path[i]) == session::to_script_line(right.best.path[i]));
    }
}
