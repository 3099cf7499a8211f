#include "ui/screens/play_model.h"

#include <doctest/doctest.h>

#include "ui/screens/rail.h"

namespace frontdesk::ui {

namespace {

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

TEST_CASE("colleagues are called by their given name") {
    CHECK(short_name("周晓芸") == "晓芸");
    CHECK(short_name("欧阳晓芸") == "晓芸");
    CHECK(short_name("王慧") == "王慧");
    CHECK(short_name("Alice Zhou") == "Alice Zhou");
}

}  // namespace frontdesk::ui
