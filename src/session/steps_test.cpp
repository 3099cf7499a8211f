#include <doctest/doctest.h>

#include "phrasing/test_pack.h"
#include "scenario/temper.h"
#include "session/heat.h"

// The steps of the standard for each type of complaint really cool the owner down, and their opposites heat
// up: real sentences, the shipped rules, the shipped tempers.

using namespace frontdesk;
using namespace frontdesk::session;
using scenario::OwnerType;

namespace {

const scenario::Tempers& shipped_tempers() {
    static const scenario::Tempers read =
        scenario::read_tempers(std::filesystem::path(FRONTDESK_SOURCE_DIR) / "scenarios/tempers.json")
            .tempers;
    return read;
}

struct StepOfTalk {
    const char* said;
    const char* force;  ///< that it exerts
};

std::vector<HeatChange> felt(OwnerType type, const char* said) {
    phrasing::Situation situation;
    situation.context = phrasing::Context::complaint;
    return felt_changes(shipped_tempers(), type, phrasing::shipped_engine().assess(said, situation));
}

int sum(const std::vector<HeatChange>& changes) {
    int total = 0;
    for (const HeatChange& change : changes) total += change.delta;
    return total;
}

/// The change by this force, which names its cause.
const HeatChange* change_by(const std::vector<HeatChange>& changes, const std::string& force) {
    for (const HeatChange& change : changes) {
        if (change.force == force) return &change;
    }
    return nullptr;
}

/// Plays the steps one after the other and checks the way of the heat.
int play(OwnerType type, int heat, const std::vector<StepOfTalk>& steps, bool cools) {
    Session session;
    session.heats["owner"] = heat;
    for (const StepOfTalk& step : steps) {
        CAPTURE(step.said);
        const int before = session.heat();
        const std::vector<HeatChange> changes = felt(type, step.said);
        const HeatChange* change = change_by(changes, step.force);
        REQUIRE(change != nullptr);
        CHECK_FALSE(change->felt.empty());
        CHECK_FALSE(change->rule.empty());
        CHECK((change->delta < 0) == cools);
        Entry entry;
        move_heat(session, entry, changes);
        CHECK((session.heat() < before) == cools);
        CHECK(entry.heat_after == session.heat());
    }
    return session.heat();
}

}  // namespace

TEST_CASE("a rational owner is cooled by sympathy, the measure at once, a time and thanks") {
    const std::vector<StepOfTalk> steps{{"给您添了不便，我很理解您的心情。", "understood"},
                                        {"我马上安排维修师傅过去处理。", "helped"},
                                        {"师傅今天下午三点前到您家。", "given-a-time"},
                                        {"谢谢您把这件事告诉我们，提醒了我们。", "thanked"}};
    CHECK(play(OwnerType::rational, 55, steps, true) < 30);
}

TEST_CASE("a disappointed owner is cooled by being heard, asked what they want, and followed up") {
    const std::vector<StepOfTalk> steps{
        {"您说的是天花板漏了三天、报了两次都没人来，是这样吗？", "heard"},
        {"您希望我们怎么做？", "asked"},
        {"换了我也会着急的。", "understood"},
        {"这件事我登记好了，由我一直跟到底，有进展我主动告诉您。", "followed-up"}};
    CHECK(play(OwnerType::disappointed, 65, steps, true) < 40);
}

TEST_CASE("an angry owner is cooled by letting out, sympathy, the facts said back, being asked, and limits") {
    const std::vector<StepOfTalk> steps{{"您先别急，慢慢说，我在听。", "let-out"},
                                        {"换了我也会着急的。", "understood"},
                                        {"您说的是天花板漏了三天、报了两次都没人来，是这样吗？", "heard"},
                                        {"您希望我们怎么做？", "asked"},
                                        {"赔偿的事我做不了主，我请示主管后给您回话。", "told-limits"},
                                        {"师傅今天下午三点前到您家。", "given-a-time"}};
    CHECK(play(OwnerType::angry, 85, steps, true) < 40);
}

TEST_CASE("the opposites of the steps heat every type up, each with its cause") {
    const std::vector<StepOfTalk> opposites{{"您误会了，您听我解释。", "contradicted"},
                                            {"这不归我们管，您找开发商去。", "pushed-away"},
                                            {"过几天再说吧。", "put-off"},
                                            {"先交费，不交费不修。", "ordered"},
                                            {"您吼什么吼！", "insulted"}};
    for (const OwnerType type : {OwnerType::rational, OwnerType::disappointed, OwnerType::angry}) {
        CAPTURE(to_word(type));
        CHECK(play(type, 30, opposites, false) >= 80);
    }
}

TEST_CASE("each type is cooled most by the steps that the standard has for it") {
    const auto cooling = [](OwnerType type, const char* force) {
        return -shipped_tempers().effects.at(type).at(force);
    };
    CHECK(cooling(OwnerType::rational, "helped") > cooling(OwnerType::rational, "let-out"));
    CHECK(cooling(OwnerType::rational, "given-a-time") > cooling(OwnerType::angry, "given-a-time"));
    CHECK(cooling(OwnerType::disappointed, "asked") > cooling(OwnerType::disappointed, "helped"));
    CHECK(cooling(OwnerType::disappointed, "asked") > cooling(OwnerType::rational, "asked"));
    CHECK(cooling(OwnerType::angry, "let-out") > cooling(OwnerType::angry, "helped"));
    CHECK(cooling(OwnerType::angry, "let-out") > cooling(OwnerType::rational, "let-out"));
    for (const OwnerType type : {OwnerType::rational, OwnerType::disappointed, OwnerType::angry}) {
        for (const char* force : {"let-out", "heard", "understood", "given-a-time"})
            CHECK(cooling(type, force) > 0);
        for (const char* force : {"contradicted", "pushed-away"}) CHECK(cooling(type, force) < 0);
    }
}

TEST_CASE("an angry owner takes no explanation, a rational one does") {
    const char* ground = "物业费是按政府指导价收的，用在保洁、保安和公共设施的维修上。";
    const HeatChange* angry = nullptr;
    const HeatChange* rational = nullptr;
    const auto angry_felt = felt(OwnerType::angry, ground);
    const auto rational_felt = felt(OwnerType::rational, ground);
    angry = change_by(angry_felt, "explained-ground");
    rational = change_by(rational_felt, "explained-ground");
    REQUIRE(angry != nullptr);
    REQUIRE(rational != nullptr);
    CHECK(angry->delta > 0);
    CHECK(rational->delta < 0);
}

TEST_CASE("calming first and solving then ends cooler than solving at once") {
    const auto end_of = [](const std::vector<const char*>& said) {
        Session session;
        session.heats["owner"] = 85;
        for (const char* words : said) {
            Entry entry;
            move_heat(session, entry, felt(OwnerType::angry, words));
        }
        return session.heat();
    };
    const int calmed =
        end_of({"您先别急，慢慢说，我在听。", "换了我也会着急的。", "师傅今天下午三点前到您家。"});
    const int rushed = end_of({"我马上安排维修师傅过去处理。", "师傅今天下午三点前到您家。"});
    CHECK(calmed < rushed);
    CHECK(sum(felt(OwnerType::angry, "好的。")) >= -2);
}
