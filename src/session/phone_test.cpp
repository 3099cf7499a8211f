#include "session/phone.h"

#include <doctest/doctest.h>

#include "session/sample.h"

using namespace frontdesk;
using namespace frontdesk::session;

namespace {

const Sample& call() {
    static const Sample made("two-lines");
    return made;
}

Phone phone_with(LineState first, LineState second) {
    Phone phone;
    phone.line(1).state = first;
    phone.line(2).state = second;
    phone.line(2).since_ms = 10;
    return phone;
}

/// The states of both lines after an act.
std::pair<LineState, LineState> after(Phone phone, const std::string& act, int rings = 0) {
    REQUIRE(impossible(phone, act).empty());
    do_act(phone, act, rings, 20);
    return {phone.line(1).state, phone.line(2).state};
}

using enum LineState;
using States = std::pair<LineState, LineState>;

}  // namespace

TEST_CASE("each act changes the lines as it says") {
    CHECK(after(phone_with(idle, idle), "dial") == States{talking, idle});
    CHECK(after(phone_with(ringing, idle), "pick-up", 1) == States{talking, idle});
    CHECK(after(phone_with(talking, ringing), "pick-up", 2) == States{held, talking});
    CHECK(after(phone_with(talking, ringing), "hold") == States{held, ringing});
    CHECK(after(phone_with(held, talking), "swap") == States{talking, held});
    CHECK(after(phone_with(held, idle), "resume") == States{talking, idle});
    CHECK(after(phone_with(held, held), "resume") == States{talking, held});
    CHECK(after(phone_with(talking, held), "hang-up") == States{idle, held});
    CHECK(after(phone_with(held, talking), "wait-hang-up") == States{held, idle});
    CHECK(after(phone_with(talking, held), "smile") == States{talking, held});
}

TEST_CASE("what the lines do not allow is refused with what they do allow") {
    struct Row {
        Phone phone;
        const char* act;
        const char* told;
    };
    for (const Row& row : {Row{phone_with(idle, idle), "hold", "没有什么可做"},
                           Row{phone_with(held, ringing), "hold", "接听、恢复通话"},
                           Row{phone_with(talking, ringing), "swap", "接听、保持、挂断"},
                           Row{phone_with(talking, held), "resume", "保持、切换线路、挂断"},
                           Row{phone_with(talking, held), "pick-up", "1 线正在通话，2 线正在保持"},
                           Row{phone_with(held, held), "dial", "恢复通话"}}) {
        CAPTURE(row.act);
        CHECK(impossible(row.phone, row.act).find(row.told) != std::string::npos);
    }
}

TEST_CASE("an act that is impossible is refused in the run and changes nothing") {
    const Session session = call().played({Do{"pick-up"}});
    CHECK(call().refusal(session, Do{"resume"}).find("接听、保持、挂断") != std::string::npos);
    CHECK(session.phone.line(1).state == talking);
    CHECK(session.phone.line(2).state == ringing);
}

TEST_CASE("whoever is on the line that is talked on is dealt with") {
    const Session second = call().played({Do{"pick-up"}, Do{"hold"}, Do{"pick-up"}});
    CHECK(second.present == "liu");
    CHECK(second.phone.line(1).state == held);
    CHECK(second.phone.line(2).state == talking);
    CHECK(second.transcript.back().person == "liu");

    const Session spoken = call().taken(second, Say{"刘先生，换了我也会着急的。"});
    CHECK(spoken.heat_of("liu") < 65);
    CHECK(spoken.heat_of("owner") == 50);
    const Session swapped = call().taken(spoken, Do{"swap"});
    CHECK(swapped.present == "owner");
    CHECK(swapped.here == std::vector<std::string>{"owner", "liu"});
    const Session cut = call().taken(spoken, Do{"hang-up"});
    CHECK(cut.here == std::vector<std::string>{"owner"});
    CHECK(call().taken(cut, Do{"resume"}).present == "owner");
}

TEST_CASE("to pick the second line up puts the first on hold") {
    const Session session = call().played({Do{"pick-up"}, Do{"pick-up"}});
    CHECK(session.phone.line(1).state == held);
    CHECK(session.phone.line(2).state == talking);
    CHECK(session.heat_of("liu") == 68);
}

TEST_CASE("each line counts its own rings, and the second rings on from node to node") {
    const Session rung = call().played({Do{"pick-up"}, Wait{6}});
    CHECK(current_step(call().world(), rung).line == 2);
    CHECK(current_step(call().world(), rung).rings == 2);
    const Session held_first = call().taken(rung, Do{"hold"});
    CHECK(current_step(call().world(), held_first).rings == 2);
    CHECK(current_step(call().world(), held_first).next_event_s == 4.0);
    const Session picked = call().taken(held_first, Do{"pick-up"});
    CHECK(picked.phone.rings_at_pick_up == 2);
    const auto& acts = picked.transcript;
    const auto found = std::find_if(acts.rbegin(), acts.rend(),
                                    [](const Entry& entry) { return entry.chosen == "pick-up"; });
    CHECK(found->line == 2);
    CHECK(found->rings == 2);
}

TEST_CASE("the second caller gives up without ending the first call") {
    const Session session = call().played({Do{"pick-up"}, Wait{40}});
    CHECK(session.at == "to-li");
    CHECK(session.phone.line(1).state == talking);
    CHECK(session.phone.line(2).state == idle);
}

TEST_CASE("a second line that nobody picks up rings on while the trainee speaks, then falls silent") {
    Sample sample("two-lines");
    auto& acts = std::get<scenario::ActNode>(sample.scenario.nodes.at("second-rings").kind);
    acts.options.push_back({"smile", "", 0, 0, "to-li"});
    const Session ignored = sample.played({Do{"pick-up"}, Do{"smile"}});
    CHECK(current_step(sample.world(), ignored).waits == Step::Waits::reply);
    CHECK(current_step(sample.world(), ignored).line == 2);
    const Session silent = sample.taken(ignored, Wait{60});
    CHECK(silent.at == "to-li");
    CHECK(silent.transcript.back().chosen == act_gave_up);
    CHECK(silent.transcript.back().line == 2);
    CHECK_FALSE(silent.phone.any(ringing));
}

TEST_CASE("a telephone that rings during a call rings on the other line") {
    Phone phone = phone_with(talking, idle);
    start_ringing(phone, scenario::Ringing{}, 0);
    CHECK(phone.line(1).state == talking);
    CHECK(phone.line(2).state == ringing);
}

TEST_CASE("where nobody picks up, a call that can be hung up is on from the start") {
    Sample mid_call("two-lines");
    mid_call.scenario.start = "goodbye";
    for (const char* node : {"ring", "second-rings", "pick-second"}) mid_call.scenario.nodes.erase(node);
    CHECK(mid_call.played({}).phone.line(1).state == talking);
    CHECK(call().played({}).phone.line(1).state == ringing);
}

TEST_CASE("the transcript keeps who hung up first") {
    const std::vector<Input> before{Do{"pick-up"}, Do{"pick-up"}, Say{"刘先生，您请讲。"},
                                    Do{"hang-up"}, Do{"resume"},  Say{"李阿姨，您请讲。"}};
    const Session talked = call().played(before);
    const auto last_act = [](const Session& session) {
        return *std::find_if(session.transcript.rbegin(), session.transcript.rend(),
                             [](const Entry& entry) { return entry.kind == EntryKind::act; });
    };
    CHECK(hung_up(last_act(talked)) == HungUp::nobody);
    CHECK(hung_up(last_act(call().taken(talked, Do{"hang-up"}))) == HungUp::clerk_first);
    const Entry polite = last_act(call().taken(talked, Do{"wait-hang-up"}));
    CHECK(hung_up(polite) == HungUp::caller_first);
    CHECK(polite.line == 1);
}
