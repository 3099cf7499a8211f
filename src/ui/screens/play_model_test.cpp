#include "ui/screens/play_model.h"

#include <doctest/doctest.h>

#include "ui/screens/rail.h"

namespace frontdesk::ui {

namespace {

/// The owner, somebody at the desk and somebody on the second line.
scenario::Scenario crowded_scenario() {
    scenario::Scenario scenario;
    scenario.owner.address = "王女士";
    scenario::Owner zhang;
    zhang.id = "zhang";
    zhang.address = "张先生";
    zhang.waits = "来取出入证";
    scenario::Owner liu;
    liu.id = "liu";
    liu.line = 2;
    scenario.people = {zhang, liu};
    return scenario;
}

scenario::FormField field(const char* id, const char* label, bool required) {
    scenario::FormField made;
    made.id = id;
    made.label = label;
    made.required = required;
    return made;
}

scenario::Node node(const char* id, scenario::NodeKind kind) {
    return {id, std::move(kind), {}};
}

/// ring → greet → (good | bad) → end, where the good option leads over one more reply.
scenario::Scenario small_scenario() {
    scenario::Scenario scenario;
    scenario::ReplyNode greet;
    greet.next = "choose";
    scenario::ChoiceNode choose;
    choose.options = {{"bad", "", "", 0, 0, "", "end"}, {"good", "", "", 4, 0, "", "close"}};
    scenario::ReplyNode close;
    close.next = "end";
    scenario.nodes.emplace("greet", node("greet", greet));
    scenario.nodes.emplace("choose", node("choose", choose));
    scenario.nodes.emplace("close", node("close", close));
    scenario.nodes.emplace("end", node("end", scenario::EndNode{}));
    return scenario;
}

}  // namespace

TEST_CASE("the turns to come are counted along the best way") {
    const scenario::Scenario scenario = small_scenario();
    session::Session session;
    session.at = "greet";
    CHECK(count_turns(scenario, session).taken == 0);
    CHECK(count_turns(scenario, session).ahead == 3);
    session::Entry said;
    said.kind = session::EntryKind::reply;
    session.transcript.push_back(said);
    session.at = "close";
    CHECK(count_turns(scenario, session).taken == 1);
    CHECK(count_turns(scenario, session).ahead == 1);
}

TEST_CASE("only required fields are missed, and blanks do not fill one") {
    scenario::FormNode form;
    form.fields = {field("flat", "房号", true), field("phone", "联系电话", true),
                   field("note", "备注", false)};
    CHECK(missing_fields(form, {}) == std::vector<std::string>{"房号", "联系电话"});
    CHECK(missing_fields(form, {{"flat", "6栋1203"}, {"phone", " 　"}}) ==
          std::vector<std::string>{"联系电话"});
    CHECK(missing_fields(form, {{"flat", "6栋1203"}, {"phone", "138"}}).empty());
}

TEST_CASE("the last change of the heat is told until the next reply") {
    session::Session session;
    session::Entry reply;
    reply.kind = session::EntryKind::reply;
    reply.heat = {{8, "pushed-away", "F06", "被推开"}, {-3, "heard", "M08", "有人听"}};
    session.transcript.push_back(reply);
    CHECK(heat_delta(reply) == 5);
    CHECK(last_heat_delta(session) == 5);
    reply.heat.clear();
    session.transcript.push_back(reply);
    CHECK(last_heat_delta(session) == 0);
}

TEST_CASE("the change of the heat is that of the one who is dealt with") {
    session::Session session;
    session.present = "zhang";
    session::Entry theirs;
    theirs.person = "zhang";
    theirs.heat = {{4, "scenario", "", "等久了"}};
    session::Entry others;
    others.person = "owner";
    others.heat = {{-9, "heard", "M09", "有人听"}};
    session.transcript = {theirs, others};
    CHECK(last_heat_delta(session) == 4);
}

TEST_CASE("whoever has come and is not dealt with waits, for what the scenario or they themselves say") {
    const scenario::Scenario scenario = crowded_scenario();
    session::Session session;
    session.heats = {{"owner", 50}, {"zhang", 85}, {"liu", 30}};
    CHECK(waiting_people(scenario, session).empty());
    session.here = {"owner", "zhang", "liu"};
    session::Entry said;
    said.kind = session::EntryKind::owner;
    said.person = "liu";
    said.text = "喂？";
    session.transcript = {said};
    session.phone.line(2).state = session::LineState::held;
    const auto waiting = waiting_people(scenario, session);
    REQUIRE(waiting.size() == 2);
    CHECK(waiting[0].person->id == "zhang");
    CHECK(waiting[0].mood == scenario::Mood::furious);
    CHECK(waiting[0].what == "来取出入证");
    CHECK(waiting[0].held_line == 0);
    CHECK(waiting[1].what == "喂？");
    CHECK(waiting[1].held_line == 2);
    session.present = "zhang";
    CHECK(waiting_people(scenario, session).front().person->id == "owner");
}

TEST_CASE("the second line is shown where the story needs it") {
    scenario::Scenario scenario = crowded_scenario();
    CHECK(has_two_lines(scenario));
    CHECK(person_on_line(scenario, 1)->id == "owner");
    CHECK(person_on_line(scenario, 2)->id == "liu");
    scenario.people.clear();
    CHECK_FALSE(has_two_lines(scenario));
    CHECK(person_on_line(scenario, 1) == nullptr);
    scenario::ActNode act;
    act.ringing = scenario::Ringing{};
    act.ringing->line = 2;
    scenario.nodes["ring"] = {"ring", act, {}};
    CHECK(has_two_lines(scenario));
}

TEST_CASE("a line is headed by its speaker only where there could be doubt") {
    scenario::Scenario scenario = crowded_scenario();
    session::Entry said;
    said.kind = session::EntryKind::owner;
    said.person = "zhang";
    CHECK(speaker_name(&scenario, said) == "张先生");
    CHECK(speaker_name(nullptr, said).empty());
    scenario.people.clear();
    CHECK(speaker_name(&scenario, said).empty());
    said.kind = session::EntryKind::other;
    said.name = "保安";
    CHECK(speaker_name(&scenario, said) == "保安");
}

TEST_CASE("colleagues are called by their given name") {
    CHECK(short_name("周晓芸") == "晓芸");
    CHECK(short_name("欧阳晓芸") == "晓芸");
    CHECK(short_name("王慧") == "王慧");
    CHECK(short_name("Alice Zhou") == "Alice Zhou");
}

}  // namespace frontdesk::ui
