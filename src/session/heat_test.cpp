#include "session/heat.h"

#include <doctest/doctest.h>

#include "session/stage.h"

using namespace frontdesk;
using namespace frontdesk::session;
using scenario::OwnerType;

namespace {

phrasing::Assessment made(const std::vector<std::string>& moves) {
    phrasing::Assessment assessment;
    for (const std::string& rule : moves) assessment.moves.push_back({rule, {}, rule});
    return assessment;
}

phrasing::Assessment said(const std::string& rule, phrasing::Verdict verdict) {
    phrasing::Finding finding;
    finding.rule = rule;
    finding.verdict = verdict;
    phrasing::Assessment assessment;
    assessment.forbidden.push_back(finding);
    return assessment;
}

std::vector<HeatChange> changes_of(const phrasing::Assessment& assessment) {
    return felt_changes(small_call::tempers(), OwnerType::angry, assessment);
}

}  // namespace

TEST_CASE("a force acts once per reply even if several rules exert it") {
    const auto changes = changes_of(made({"M13", "M15"}));
    REQUIRE(changes.size() == 1);
    CHECK(changes[0].delta == -9);
    CHECK(changes[0].force == "given-a-time");
    CHECK(changes[0].rule == "M13");
    CHECK(changes[0].felt == "有了准信");
}

TEST_CASE("each force keeps its own cause") {
    const auto changes = changes_of(made({"M07", "M08"}));
    REQUIRE(changes.size() == 2);
    CHECK(changes[0].delta + changes[1].delta == -18);
    CHECK(changes[0].felt != changes[1].felt);
}

TEST_CASE("a reply that exerts no force is felt as nothing") {
    const auto changes = changes_of(made({"M02"}));
    REQUIRE(changes.size() == 1);
    CHECK(changes[0].delta == 4);
    CHECK(changes[0].force == "nothing");
}

TEST_CASE("a downgraded act exerts half its force") {
    CHECK(changes_of(said("F05", phrasing::Verdict::hit)).front().delta == 13);
    CHECK(changes_of(said("F05", phrasing::Verdict::downgraded)).front().delta == 6);
}

TEST_CASE("another type of owner feels it differently, one without effects feels nothing") {
    scenario::Tempers tempers = small_call::tempers();
    tempers.effects[OwnerType::rational] = {{"apologised", -3}};
    CHECK(felt_changes(tempers, OwnerType::rational, made({"M07"})).front().delta == -3);
    CHECK(felt_changes(tempers, OwnerType::visitor, made({"M07"})).empty());
}

TEST_CASE("heat stays within 0 and 100, and the changes told add up to the way it went") {
    Session session;
    Entry entry;
    session.heats = {{"owner", 95}, {"zhang", 40}};
    move_heat(session, entry, {{13, "pushed-away", "F05", "被推开"}});
    CHECK(session.heat() == 100);
    CHECK(entry.heat_after == 100);
    CHECK(entry.heat.front().delta == 5);
    move_heat(session, entry,
              {{-80, "understood", "M08", ""}, {7, "put-off", "F33", ""}, {-50, "apologised", "M07", ""}});
    CHECK(session.heat() == 0);
    CHECK(session.heat_of("zhang") == 40);
    REQUIRE(entry.heat.size() == 3);
    CHECK(entry.heat[0].delta == -80);
    CHECK(entry.heat[1].delta == 7);
    CHECK(entry.heat[2].delta == -27);
}
