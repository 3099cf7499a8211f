#include "session/session.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>

#include "session/stage.h"
#include "session/test_support.h"

using namespace frontdesk;
using namespace frontdesk::session;

namespace {

std::vector<EntryKind> kinds(const Session& session) {
    std::vector<EntryKind> found;
    for (const Entry& entry : session.transcript) found.push_back(entry.kind);
    return found;
}

Step::Waits waits(const Session& session) {
    return current_step(stage().world(), session).waits;
}

bool mentions(const std::string& text, const std::string& word) {
    return text.find(word) != std::string::npos;
}

}  // namespace

TEST_CASE("a run goes on to the first thing that waits") {
    const Session session = stage().played({});
    CHECK(session.at == "ring");
    CHECK(waits(session) == Step::Waits::act);
    CHECK(session.phone.line(1).state == LineState::ringing);
    CHECK(session.heat() == 70);
    CHECK(session.inputs == 0);
    CHECK(session.pack_version == stage().engine.version());
}

TEST_CASE("the best play goes through every kind of node to the good end") {
    const Session session = stage().played(small_call::best_play());
    CHECK(session.ended);
    CHECK(session.ending == "calm");
    CHECK(waits(session) == Step::Waits::ended);
    CHECK(kinds(session) == std::vector<EntryKind>{EntryKind::act, EntryKind::owner, EntryKind::reply,
                                                   EntryKind::choice, EntryKind::reply, EntryKind::narrator,
                                                   EntryKind::form, EntryKind::act, EntryKind::ending});
    CHECK(session.trail == std::vector<scenario::NodeId>{"ring", "opens", "listen", "where", "plan",
                                                         "promise", "record", "hang-up", "how-was-it",
                                                         "calm"});
    CHECK(session.known_facts == std::vector<std::string>{"what", "phone"});
    CHECK(session.variables.at("promised") == scenario::VariableValue{true});
    CHECK(session.variables.at("tries") == scenario::VariableValue{std::int64_t{1}});
    CHECK(session.inputs == 6);
    CHECK(session.phone.line(1).state == LineState::idle);
}

TEST_CASE("an input never changes the session it was given") {
    const Session before = stage().played({Do{"pick-up"}});
    const std::string stored = snapshot(before);
    stage().taken(before, Say{"您好。"});
    CHECK(snapshot(before) == stored);
}

TEST_CASE("stepping back is an earlier value, from which another way can be gone") {
    const Session earlier = stage().played({Do{"pick-up"}});
    const Session rude = stage().taken(earlier, Say{"跟我们没关系。"});
    CHECK(rude.ending == "angry");
    const Session polite = stage().taken(earlier, Say{"对不起，我理解您的心情，您请讲。"});
    CHECK(polite.at == "where");
}

TEST_CASE("the phone rings with simulated time and the rings are counted at the pick-up") {
    struct Row {
        double seconds;
        int rings;
    };
    for (const Row& row : {Row{0, 1}, Row{4.9, 1}, Row{5, 2}, Row{12, 3}, Row{15, 4}}) {
        CAPTURE(row.seconds);
        const Session waited = stage().played({Wait{row.seconds}});
        CHECK(current_step(stage().world(), waited).rings == row.rings);
        const Session picked = stage().taken(waited, Do{"pick-up"});
        CHECK(picked.phone.rings_at_pick_up == row.rings);
        CHECK(picked.transcript.front().rings == row.rings);
        CHECK(picked.phone.line(1).state == LineState::talking);
    }
}

TEST_CASE("the step tells when the next ring comes") {
    CHECK(current_step(stage().world(), stage().played({})).next_event_s == 5.0);
    CHECK(current_step(stage().world(), stage().played({Wait{7}})).next_event_s == 3.0);
    CHECK_FALSE(current_step(stage().world(), stage().played({Do{"pick-up"}})).next_event_s.has_value());
}

TEST_CASE("rings that sounded before the phone could be reached are counted") {
    Stage late{FRONTDESK_SOURCE_DIR};
    std::get<scenario::ActNode>(late.scenario.nodes.at("ring").kind).ringing->already = 5;
    CHECK(late.played({Do{"pick-up"}}).phone.rings_at_pick_up == 5);
    CHECK(late.played({Wait{5}, Do{"pick-up"}}).phone.rings_at_pick_up == 6);
}

TEST_CASE("a caller who waits too long gives up") {
    const Session session = stage().played({Wait{500}});
    CHECK(session.ending == "missed");
    CHECK(session.transcript.front().chosen == act_gave_up);
    CHECK(session.transcript.front().rings == 6);
    CHECK(session.clock_ms == 30000);
    CHECK_FALSE(session.phone.any(LineState::ringing));
    CHECK_FALSE(stage().played({Wait{29.9}}).ended);
}

TEST_CASE("a line is chosen by its condition") {
    CHECK(stage().played({Do{"pick-up"}}).transcript.at(1).text == "家里漏水了！");
    CHECK(mentions(stage().played({Wait{20}, Do{"pick-up"}}).transcript.at(1).text, "响了半天"));
}

TEST_CASE("where unconditional lines stand side by side the seed picks, the same seed the same line") {
    Stage varied{FRONTDESK_SOURCE_DIR};
    auto& opens = std::get<scenario::SayNode>(varied.scenario.nodes.at("opens").kind);
    opens.lines = {{{}, "一", ""}, {{}, "二", ""}, {{}, "三", ""}};
    std::map<std::string, int> said;
    for (std::uint64_t seed = 0; seed < 60; ++seed) {
        const std::string line = varied.played({Do{"pick-up"}}, seed).transcript.at(1).text;
        CHECK(line == varied.played({Do{"pick-up"}}, seed).transcript.at(1).text);
        ++said[line];
    }
    CHECK(said.size() == 3);
}

TEST_CASE("what was said decides the branch") {
    CHECK(stage().played({Do{"pick-up"}, Say{"跟我们没关系。"}}).ending == "angry");
    const Session vague =
        stage().played({Do{"pick-up"}, Say{"对不起。"}, Choose{"right"}, Say{"过几天再说。"}});
    CHECK(vague.variables.at("promised") == scenario::VariableValue{false});
}

TEST_CASE("an empty reply is refused with a message and the session stays as it is") {
    const Session session = stage().played({Do{"pick-up"}});
    for (const char* text : {"", "   ", "\n\t", "　　"}) {
        CHECK(mentions(stage().refusal(session, Say{text}), "空"));
    }
}

TEST_CASE("a reply may have 4,000 characters, and a longer one is refused with the limit") {
    const Session session = stage().played({Do{"pick-up"}});
    std::string longest;
    for (int i = 0; i < 4000; ++i) longest += "好";
    CHECK(stage().refusal(session, Say{longest}).empty());
    CHECK(stage().taken(session, Say{longest}).transcript.at(2).text == longest);
    CHECK(mentions(stage().refusal(session, Say{longest + "好"}), "最多 4000 个字"));
}

TEST_CASE("broken bytes in a reply are mended, so that the run can be stored") {
    const Session session = stage().taken(stage().played({Do{"pick-up"}}), Say{"对不起\xff。"});
    CHECK(session.transcript.at(2).text == "对不起\xEF\xBF\xBD。");
}

TEST_CASE("an input that does not fit is refused with what is possible") {
    const Session ringing = stage().played({});
    CHECK(mentions(stage().refusal(ringing, Say{"您好"}), "pick-up"));
    CHECK(mentions(stage().refusal(ringing, Do{"sing"}), "pick-up"));
    const Session asked = stage().played({Do{"pick-up"}, Say{"对不起。"}});
    CHECK(mentions(stage().refusal(asked, Choose{"nowhere"}), "right、wrong、leak"));
    const Session form = stage().taken(stage().taken(asked, Choose{"right"}), Say{"过几天再说。"});
    CHECK(mentions(stage().refusal(form, Fill{{{"colour", "红"}}}), "flat、phone"));
    CHECK(mentions(stage().refusal(form, Fill{{{"kind", "表扬"}}}), "报修、投诉"));
    CHECK(mentions(stage().refusal(form, Fill{{{"what", std::string(401, 'x')}}}), "400"));
    CHECK(mentions(stage().refusal(form, AskHint{}), "没有提示"));
    CHECK_FALSE(stage().refusal(stage().played({Wait{100}}), Say{"您好"}).empty());
}

TEST_CASE("a wait must be a length of time") {
    const Session session = stage().played({});
    for (const double seconds : {-1.0, 1e12, std::numeric_limits<double>::quiet_NaN()}) {
        CHECK_FALSE(stage().refusal(session, Wait{seconds}).empty());
    }
}

TEST_CASE("a hint is given once") {
    const Session hinted = stage().played({Do{"pick-up"}, AskHint{}});
    CHECK(hinted.transcript.back().kind == EntryKind::hint);
    CHECK(hinted.at == "listen");
    CHECK(mentions(stage().refusal(hinted, AskHint{}), "先道歉"));
}

TEST_CASE("hold and resume switch the line, hanging up closes it") {
    Stage held{FRONTDESK_SOURCE_DIR};
    auto& acts = std::get<scenario::ActNode>(held.scenario.nodes.at("hang-up").kind);
    acts.options.push_back({"hold", "", 0, 0, "hang-up"});
    acts.options.push_back({"resume", "", 0, 0, "hang-up"});
    const Session talking =
        held.played({Do{"pick-up"}, Say{"对不起。"}, Choose{"right"}, Say{"过几天再说。"}, Fill{}});
    CHECK(talking.phone.line(1).state == LineState::talking);
    const Session on_hold = held.taken(talking, Do{"hold"});
    CHECK(on_hold.phone.line(1).state == LineState::held);
    const Session resumed = held.taken(on_hold, Do{"resume"});
    CHECK(resumed.phone.line(1).state == LineState::talking);
    CHECK(held.taken(resumed, Do{"hang-up"}).phone.line(1).state == LineState::idle);
}

TEST_CASE("a scenario that runs in a circle is told, not run for ever") {
    Stage circling{FRONTDESK_SOURCE_DIR};
    std::get<scenario::SayNode>(circling.scenario.nodes.at("opens").kind).next = "opens";
    const Session session = circling.played({});
    CHECK_THROWS_AS(advance(circling.world(), session, Do{"pick-up"}), core::Error);
}

TEST_CASE("whatever is put in, a run stays whole") {
    const std::vector<Input> inputs = {
        Do{"pick-up"},   Do{"hang-up"},      Wait{7}, Say{"对不起。"}, Say{"不知道。"}, Say{""},
        Choose{"wrong"}, AskHint{},          Fill{},  Choose{"leak"},  Wait{-1},        Do{"wait-hang-up"},
        Say{"\xff"},     Say{"下午三点前。"}};
    core::Random random{42};
    for (int play = 0; play < 400; ++play) {
        Session session = begin(stage().world(), random.next());
        int taken = 0;
        for (int i = 0; i < 20; ++i) {
            const std::size_t said = session.transcript.size();
            auto next = advance(stage().world(), session, inputs[random.below(inputs.size())]);
            if (auto* moved = std::get_if<Session>(&next)) {
                CHECK(moved->transcript.size() >= said);
                session = std::move(*moved);
                ++taken;
            } else {
                CHECK_FALSE(std::get<Refused>(next).message.empty());
            }
        }
        CHECK(session.inputs == taken);
        CHECK(session.heat() >= 0);
        CHECK(session.heat() <= 100);
        CHECK(session.trail.back() == session.at);
        CHECK(session.ended == !session.ending.empty());
        CHECK(session.ended == (waits(session) == Step::Waits::ended));
    }
}
