#include "session/people.h"

#include <doctest/doctest.h>

#include "core/file.h"
#include "phrasing/test_pack.h"
#include "session/presence.h"
#include "session/questions.h"
#include "session/reassess.h"
#include "session/sample.h"

using namespace frontdesk;
using namespace frontdesk::session;

namespace {

const Sample& desk() {
    static const Sample made("two-at-the-desk");
    return made;
}

constexpr const char* calming = "王女士，换了我也会着急的。";
constexpr const char* put_off = "过几天再说吧。";
constexpr const char* at_three = "王女士，师傅今天下午三点前到您家。";
constexpr const char* signs = "陈先生，让您久等了，我现在就给您办理。";

const Entry& line_at(const Session& session, const scenario::NodeId& node) {
    const auto found = std::find_if(session.transcript.begin(), session.transcript.end(),
                                    [&](const Entry& entry) { return entry.node == node; });
    REQUIRE(found != session.transcript.end());
    return *found;
}

std::vector<phrasing::AddressFit> fits(const Entry& reply) {
    std::vector<phrasing::AddressFit> found;
    for (const auto& use : reply.assessment->courtesy.addresses) found.push_back(use.fit);
    return found;
}

}  // namespace

TEST_CASE("whoever speaks has come, and the owner is dealt with first") {
    const Session session = desk().played({});
    CHECK(session.present == "owner");
    CHECK(session.here == std::vector<std::string>{"owner", "chen"});
    CHECK(session.heat() == 60);
    CHECK(session.heat_of("chen") == 45);
    CHECK(line_at(session, "opens").person == "owner");
    CHECK(line_at(session, "chen-comes").person == "chen");
    CHECK(line_at(session, "chen-comes").heat_after == 45);
}

TEST_CASE("a reply moves the heat of the one who is dealt with, by their own temper") {
    const Session first = desk().played({Say{calming}});
    CHECK(first.heat_of("owner") < 60);
    CHECK(first.heat_of("chen") == 45);
    CHECK(line_at(first, "first").person == "owner");

    const Session third = desk().played({Say{calming}, Say{at_three}, Say{signs}});
    const Entry& to_chen = line_at(third, "third");
    CHECK(to_chen.person == "chen");
    CHECK(third.heat_of("owner") == desk().played({Say{calming}, Say{at_three}}).heat_of("owner"));
    CHECK(third.heat_of("chen") < 51);
    CHECK(to_chen.heat_after == third.heat_of("chen"));
    REQUIRE_FALSE(to_chen.heat.empty());
    const auto& effects = desk().tempers.effects.at(scenario::OwnerType::courier);
    CHECK(to_chen.heat.front().delta == effects.at(to_chen.heat.front().force));
}

TEST_CASE("a set node turns to somebody, heats somebody up and sends somebody away") {
    const Session turned = desk().played({Say{calming}, Say{at_three}});
    CHECK(turned.present == "chen");
    CHECK(present_person(desk().scenario, turned).address == "陈先生");
    CHECK(turned.heat_of("chen") == 51);
    const Entry& waited = line_at(turned, "to-chen");
    CHECK(waited.person == "chen");
    CHECK(waited.heat_after == 51);
    CHECK(waited.heat.front().felt == "站了好一会儿没人招呼");

    const Session gone = desk().played({Say{calming}, Say{at_three}, Say{signs}, Say{signs}});
    CHECK(gone.present == "owner");
    CHECK(gone.here == std::vector<std::string>{"owner"});
    CHECK(gone.ending == "both");
}

TEST_CASE("a condition can ask for one person's heat") {
    CHECK(desk().played({Say{calming}, Say{at_three}, Say{put_off}, Say{put_off}}).ending == "neither");
    CHECK(desk().played({Say{put_off}, Say{put_off}, Say{signs}, Say{signs}}).ending == "neither");
}

TEST_CASE("the right name is that of the one who is dealt with") {
    using phrasing::AddressFit;
    CHECK(fits(line_at(desk().played({Say{"王女士，您请讲。"}}), "first")) == std::vector{AddressFit::right});
    CHECK(fits(line_at(desk().played({Say{"陈先生，您请讲。"}}), "first")) ==
          std::vector{AddressFit::wrong_name});
    const Session turned = desk().played({Say{calming}, Say{at_three}, Say{"王女士，您请讲。"}});
    CHECK(fits(line_at(turned, "third")) == std::vector{AddressFit::wrong_name});
}

TEST_CASE("to turn to somebody who waits beside the one who is dealt with is no wrong name") {
    using phrasing::AddressFit;
    const Session both = desk().played({Say{"陈先生，请您稍等。王女士，您请讲。"}});
    CHECK(fits(line_at(both, "first")) == std::vector{AddressFit::right});
    const Session stranger = desk().played({Say{"赵先生，请您稍等。王女士，您请讲。"}});
    CHECK(fits(line_at(stranger, "first")) == std::vector{AddressFit::wrong_name, AddressFit::right});
}

TEST_CASE("a question that got a reply but no answer is asked again, in turn, and heats up by two") {
    const Session once = desk().played({Say{calming}});
    const Entry& waited = line_at(once, "waited");
    CHECK(waited.text == "我请了两次假在家等。那到底几点来？");
    REQUIRE(waited.heat.size() == 1);
    CHECK(waited.heat.front().delta == heat_of_asking_again);
    CHECK(waited.heat.front().felt == "问了没得到回答");
    CHECK(waited.heat_after == line_at(once, "first").heat_after + 2);

    const Session twice = desk().played({Say{calming}, Say{put_off}});
    CHECK(line_at(twice, "well").text == "又是这句。您就给我一个钟点，行不行？");
}

TEST_CASE("an answered question is not asked again") {
    CHECK(line_at(desk().played({Say{at_three}}), "waited").text == "我请了两次假在家等。");
    CHECK(line_at(desk().played({Say{at_three}}), "waited").heat.empty());
    const Session later = desk().played({Say{calming}, Say{at_three}});
    CHECK(line_at(later, "well").text == "好，我等着。");
    CHECK(later.questions.front().answered);
}

TEST_CASE("only what is said to the one who asked answers them, and nobody asks again before a reply") {
    const Session turned = desk().played({Say{calming}, Say{"我马上安排维修师傅过去处理。"}});
    CHECK(line_at(turned, "chen-asks").text == "到我了吧？");
    CHECK_FALSE(turned.questions.back().answered);
    const Session replied = desk().taken(turned, Say{"陈先生，您好。"});
    CHECK(line_at(replied, "chen-again").text == "后面还有二十几件呢。这件到底谁签？");
    CHECK(line_at(desk().taken(turned, Say{signs}), "chen-again").text == "后面还有二十几件呢。");
}

TEST_CASE("a question is asked again as often as there are words for it") {
    Sample short_of_words("two-at-the-desk");
    short_of_words.scenario.questions.front().again.resize(1);
    const Session session = short_of_words.played({Say{calming}, Say{put_off}});
    CHECK(line_at(session, "waited").text == "我请了两次假在家等。那到底几点来？");
    CHECK(line_at(session, "well").text == "又是这句。");
    CHECK(line_at(session, "well").heat.empty());
}

TEST_CASE("nobody asks again in the words with which it ends") {
    Sample ends("two-at-the-desk");
    std::get<scenario::SayNode>(ends.scenario.nodes.at("waited").kind).next = "neither";
    const Session session = ends.played({Say{calming}});
    CHECK(line_at(session, "waited").text == "我请了两次假在家等。");
}

TEST_CASE("a snapshot keeps people, questions and lines, and the run goes on the same") {
    for (const char* name : {"two-at-the-desk", "two-lines"}) {
        const Sample sample(name);
        Session session = sample.played({});
        for (int turn = 0; turn < 12 && !session.ended; ++turn) {
            const auto restored = restore(snapshot(session), sample.world());
            REQUIRE(std::holds_alternative<Session>(restored));
            CHECK(snapshot(std::get<Session>(restored)) == snapshot(session));
            const Input input = sample.first_input(session);
            CHECK(snapshot(sample.taken(std::get<Session>(restored), input)) ==
                  snapshot(sample.taken(session, input)));
            session = sample.taken(session, input);
        }
        CHECK(session.ended);
    }
}

TEST_CASE("a snapshot that names a stranger is refused") {
    const std::string stored = snapshot(desk().played({Say{calming}}));
    for (const char* place :
         {"\"present\":\"owner\"", "\"person\":\"chen\"", "\"chen\":45", "\"id\":\"sign\""}) {
        std::string changed = stored;
        const std::size_t at = changed.find(place);
        REQUIRE(at != std::string::npos);
        std::string other = place;
        const std::string id = other.find("owner") != std::string::npos  ? "owner"
                               : other.find("sign") != std::string::npos ? "sign"
                                                                         : "chen";
        other.replace(other.find(id), id.size(), "zzz");
        changed.replace(at, std::string(place).size(), other);
        const auto restored = restore(changed, desk().world());
        REQUIRE(std::holds_alternative<core::Problem>(restored));
        CHECK(std::get<core::Problem>(restored).code == "SS108");
    }
}

TEST_CASE("a snapshot from before there were several people is still read") {
    std::string stored = snapshot(desk().played({Say{calming}}));
    const auto replace = [&](const std::string& from, const std::string& to, const std::string& by) {
        const std::size_t begin = stored.find(from);
        const std::size_t end = stored.find(to, begin);
        REQUIRE(end != std::string::npos);
        stored.replace(begin, end - begin, by);
    };
    replace("\"format\":4", ",", "\"format\":2");
    replace("\"present\":", "\"variables\":", "\"heat\":53,");
    replace("\"phone\":", "\"clock_ms\":",
            R"("phone":{"ringing":false,"ringing_since_ms":0,"rings_at_pick_up":2,"in_call":true,)"
            R"("on_hold":true,"call_since_ms":7},)");
    const auto restored = restore(stored, desk().world());
    REQUIRE(std::holds_alternative<Session>(restored));
    const Session& session = std::get<Session>(restored);
    CHECK(session.heat() == 53);
    CHECK(session.heat_of("chen") == 45);
    CHECK(session.phone.line(1).state == LineState::held);
    CHECK(session.phone.line(1).since_ms == 7);
    CHECK(session.phone.line(2).state == LineState::idle);
    CHECK(session.phone.rings_at_pick_up == 2);
}

TEST_CASE("a line that rang without a period in an old snapshot can be stored again and goes on") {
    std::string stored = snapshot(desk().played({Say{calming}}));
    const std::size_t begin = stored.find("\"phone\":");
    const std::size_t end = stored.find("\"clock_ms\":", begin);
    SUBCASE("when the telephone had one line") {
        stored.replace(begin, end - begin,
                       R"("phone":{"ringing":true,"ringing_since_ms":5,"rings_at_pick_up":2},)");
    }
    SUBCASE("when its lines were stored so") {
        const std::size_t period = stored.find("\"period_ms\":", begin);
        const std::size_t comma = stored.find(',', period);
        stored.replace(period, comma - period, "\"period_ms\":0");
    }
    const auto restored = restore(stored, desk().world());
    REQUIRE(std::holds_alternative<Session>(restored));
    const Session& session = std::get<Session>(restored);
    for (const int line : {1, 2}) CHECK(session.phone.line(line).period_ms >= 1);
    CHECK(std::holds_alternative<Session>(restore(snapshot(session), desk().world())));
}

TEST_CASE("who was there at each line is told from the transcript alone") {
    const Session gone = desk().played({Say{calming}, Say{at_three}, Say{signs}, Say{signs}});
    Presence presence(desk().scenario);
    for (const Entry& entry : gone.transcript) {
        presence.arrive_at(entry);
        if (entry.node == "third") CHECK(presence.here() == std::vector<std::string>{"owner", "chen"});
    }
    CHECK(presence.here() == gone.here);
}

TEST_CASE("judged anew, the name of somebody who has left is a wrong name as it was when it was said") {
    Sample longer("two-at-the-desk");
    scenario::ReplyNode last;
    last.next = "how-was-it";
    longer.scenario.nodes["last"] = {"last", last, {}};
    std::get<scenario::SetNode>(longer.scenario.nodes["chen-goes"].kind).next = "last";
    const char* to_chen = "陈先生，师傅今天下午三点前到您家。";
    const Session session =
        longer.played({Say{calming}, Say{at_three}, Say{signs}, Say{signs}, Say{to_chen}});
    const auto last_reply = [](const Session& of) {
        return *std::find_if(of.transcript.rbegin(), of.transcript.rend(),
                             [](const Entry& entry) { return entry.kind == EntryKind::reply; });
    };
    REQUIRE(fits(last_reply(session)) == std::vector{phrasing::AddressFit::wrong_name});
    CHECK(fits(last_reply(reassessed(longer.world(), session))) == fits(last_reply(session)));
}
