#include <doctest/doctest.h>

#include <filesystem>

#include "core/error.h"
#include "core/file.h"
#include "scenario/library.h"
#include "scenario/test_support.h"

using namespace frontdesk;
using namespace frontdesk::scenario;

namespace {

template <typename Kind>
const Kind& node(const Scenario& scenario, const NodeId& id) {
    REQUIRE(scenario.find(id) != nullptr);
    REQUIRE(std::holds_alternative<Kind>(scenario.find(id)->kind));
    return std::get<Kind>(scenario.find(id)->kind);
}

constexpr std::string_view full = R"({
  "format": 1, "id": "full", "title": "全", "track": "business", "summary": "样样都有。", "minutes": 7, "difficulty": 3,
  "context": "desk", "emergency": true, "company": "金穗花园物业服务中心", "agent": "客服08号",
  "owner": {"name": "陈建国", "address": "陈先生", "flat": "6栋1203", "role": "租户", "portrait": "chen", "type": "angry", "heat": 88},
  "briefing": ["一", "二"], "facts": [{"id": "phone", "label": "回电号码", "value": "138"}],
  "variables": {"tries": 0, "booked": false}, "trains": ["M07", "F05"], "sources": ["S0 发怒型"],
  "third_parties": ["王芳"], "start": "ring",
  "nodes": {
    "ring": {"kind": "act", "prompt": "响了", "of": 3,
      "ringing": {"period_s": 2.5, "already": 4, "good_rings": 5, "last_ring": 8, "gave_up": "end"},
      "options": [{"act": "pick-up", "why": "接。", "points": 3, "heat": -2, "next": "say"}]},
    "say": {"kind": "say", "who": "other", "name": "王芳", "reveals": ["phone"], "next": "reply",
      "lines": [{"when": {"rings": {"min": 4}}, "text": "终于！"}, {"text": "喂？", "gloss": "Hello?"}]},
    "reply": {"kind": "reply", "prompt": "道歉", "hint": "先道歉", "context": "call-opening",
      "wants": [{"rule": "M07", "points": 6}], "models": ["对不起。"], "bad": ["不知道。"], "better": {"F05": "我去问。"},
      "reveals": ["phone"], "branches": [{"when": {"hit": "any"}, "next": "set"}], "next": "choice"},
    "set": {"kind": "set", "set": {"booked": true}, "add": {"tries": -1}, "heat": 9, "cause": "又没接住", "next": "choice"},
    "choice": {"kind": "choice", "prompt": "哪个？", "dimension": "promise", "of": 2, "options": [
      {"id": "a", "text": "甲", "why": "对。", "points": 2, "next": "form"},
      {"id": "b", "text": "乙", "why": "错。", "heat": 5, "fatal": "F28", "next": "form"}]},
    "form": {"kind": "form", "prompt": "登记", "title": "登记表", "next": "branch", "fields": [
      {"id": "kind", "label": "类别", "kind": "choice", "choices": ["报修"], "expect": ["报修"], "ask": "哪类？", "points": 1, "required": false}]},
    "branch": {"kind": "branch", "branches": [{"when": {"variable": "booked", "is": true}, "next": "end"},
      {"when": {"variable": "tries", "max": 0}, "next": "reply"}], "next": "end"},
    "end": {"kind": "end", "ending": "over", "ending_kind": "poor", "title": "完", "text": "完了。", "may_pass": false}
  }})";

const Scenario& full_scenario() {
    static const ReadResult result = read_scenario(full, "full.json");
    for (const core::Problem& problem : result.problems) MESSAGE(core::to_line(problem));
    REQUIRE(result.problems.empty());
    return *result.scenario;
}

}  // namespace

TEST_CASE("the shipped scenarios have no problem") {
    const Library library = load_library(scenarios());
    for (const core::Problem& problem : library.problems) MESSAGE(core::to_line(problem));
    CHECK(library.problems.empty());
    CHECK(library.scenarios.size() >= 6);
}

TEST_CASE("scenarios come in the order of their tracks, then of their ids") {
    const Library library = load_library(scenarios());
    REQUIRE(library.find("phone-greeting") != nullptr);
    REQUIRE(library.find("complaint-angry-leak") != nullptr);
    CHECK(library.find("phone-greeting") < library.find("complaint-angry-leak"));
    CHECK(library.find("phone-greeting") < library.find("phone-repair-burst-pipe"));
    CHECK(library.find("no-such") == nullptr);
}

TEST_CASE("a folder that is not there is told") {
    CHECK_THROWS_AS(load_library(scenarios() / "nowhere"), core::Error);
}

TEST_CASE("the head of a scenario is read whole") {
    const Scenario& scenario = full_scenario();
    CHECK(scenario.track == "business");
    CHECK(scenario.minutes == 7);
    CHECK(scenario.difficulty == 3);
    CHECK(scenario.context == phrasing::Context::desk);
    CHECK(scenario.emergency);
    CHECK(scenario.owner.address == "陈先生");
    CHECK(scenario.owner.role == "租户");
    CHECK(scenario.owner.type == OwnerType::angry);
    CHECK(scenario.owner.heat == 88);
    CHECK(scenario.briefing.size() == 2);
    CHECK(scenario.facts.at(0).label == "回电号码");
    CHECK(std::get<std::int64_t>(scenario.variables.at("tries")) == 0);
    CHECK(scenario.trains == std::vector<std::string>{"M07", "F05"});
    CHECK(scenario.third_parties.at(0) == "王芳");
    CHECK(scenario.hash.size() == 16);
    CHECK(scenario.place == core::Place{"full.json", 2, 22});
}

TEST_CASE("nodes that wait are read whole") {
    const auto& ring = node<ActNode>(full_scenario(), "ring");
    CHECK(ring.of == 3);
    CHECK(ring.ringing->period_s == 2.5);
    CHECK(ring.ringing->already == 4);
    CHECK(ring.ringing->gave_up == "end");
    CHECK(ring.options.at(0).heat == -2);
    const auto& reply = node<ReplyNode>(full_scenario(), "reply");
    CHECK(reply.context == phrasing::Context::call_opening);
    CHECK(reply.wants.at(0).points == 6);
    CHECK(reply.better.at("F05") == "我去问。");
    CHECK(reply.branches.at(0).next == "set");
    const auto& choice = node<ChoiceNode>(full_scenario(), "choice");
    CHECK(choice.dimension == Dimension::promise);
    CHECK(choice.options.at(1).fatal == "F28");
    CHECK(choice.options.at(1).heat == 5);
    const auto& field = node<FormNode>(full_scenario(), "form").fields.at(0);
    CHECK(field.kind == FieldKind::choice);
    CHECK(field.points == 1);
    CHECK_FALSE(field.required);
}

TEST_CASE("nodes that go on by themselves are read whole") {
    const auto& say = node<SayNode>(full_scenario(), "say");
    CHECK(say.who == Speaker::other);
    CHECK(say.name == "王芳");
    CHECK(say.lines.at(1).gloss == "Hello?");
    CHECK(std::holds_alternative<Always>(say.lines.at(1).when.test));
    const auto& set = node<SetNode>(full_scenario(), "set");
    CHECK(std::get<bool>(set.set.at("booked")));
    CHECK(set.add.at("tries") == -1);
    CHECK(set.cause == "又没接住");
    CHECK(node<BranchNode>(full_scenario(), "branch").branches.size() == 2);
    const auto& end = node<EndNode>(full_scenario(), "end");
    CHECK(end.kind == EndingKind::poor);
    CHECK_FALSE(end.may_pass);
    CHECK(full_scenario().find("end")->place.line == 25);
}

TEST_CASE("a scenario with another content has another hash") {
    std::string other(full);
    other.replace(other.find("样样都有"), 12, "样样都缺");
    CHECK(read_scenario(other, "full.json").scenario->hash != full_scenario().hash);
}

TEST_CASE("the mood goes by bands of heat") {
    CHECK(mood_of(100) == Mood::furious);
    CHECK(mood_of(80) == Mood::furious);
    CHECK(mood_of(79) == Mood::annoyed);
    CHECK(mood_of(59) == Mood::neutral);
    CHECK(mood_of(39) == Mood::relieved);
    CHECK(mood_of(19) == Mood::pleased);
}
