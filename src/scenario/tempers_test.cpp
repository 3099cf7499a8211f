#include <doctest/doctest.h>

#include <algorithm>
#include <set>

#include "scenario/checks/names.h"
#include "scenario/temper.h"

using namespace frontdesk;
using namespace frontdesk::scenario;

namespace {

const Tempers& shipped() {
    static const TempersRead read =
        read_tempers(std::filesystem::path(FRONTDESK_SOURCE_DIR) / "scenarios" / "tempers.json");
    for (const core::Problem& problem : read.problems) MESSAGE(core::to_line(problem));
    REQUIRE(read.problems.empty());
    return read.tempers;
}

/// The change that a reply with these moves and acts makes; each force acts once.
int change(OwnerType type, const std::set<std::string>& rules) {
    int sum = 0;
    for (const Force& force : shipped().forces) {
        const bool exerted = std::any_of(force.rules.begin(), force.rules.end(),
                                         [&](const std::string& rule) { return rules.contains(rule); });
        if (exerted) sum += shipped().effects.at(type).at(force.id);
    }
    return sum;
}

/// Forces by effect, the most cooling first.
std::vector<std::string> coolest(OwnerType type) {
    std::vector<std::string> ids;
    for (const Force& force : shipped().forces) ids.push_back(force.id);
    std::stable_sort(ids.begin(), ids.end(), [&](const std::string& left, const std::string& right) {
        return shipped().effects.at(type).at(left) < shipped().effects.at(type).at(right);
    });
    return ids;
}

int clamped(int heat) {
    return std::clamp(heat, 0, 100);
}

}  // namespace

TEST_CASE("every rule is felt by every type of owner, and told in words") {
    std::set<std::string> felt;
    for (const Force& force : shipped().forces) {
        CHECK_FALSE(force.felt.empty());
        felt.insert(force.rules.begin(), force.rules.end());
    }
    CHECK(felt.size() == 35 + 37);
    CHECK(shipped().effects.size() == 6);
    for (const auto& [type, effects] : shipped().effects) CHECK(effects.size() == shipped().forces.size());
}

TEST_CASE("forbidden acts heat and moves cool, but explaining cools nobody who is upset") {
    for (const auto& [type, effects] : shipped().effects) {
        for (const Force& force : shipped().forces) {
            CAPTURE(force.id);
            const int effect = effects.at(force.id);
            if (is_forbidden_act(force.rules.front())) CHECK(effect > 0);
            if (is_move(force.rules.front()) && force.id != "explained-ground") CHECK(effect < 0);
        }
    }
    CHECK(change(OwnerType::angry, {"M25"}) > 0);
    CHECK(change(OwnerType::disappointed, {"M25"}) > 0);
    CHECK(change(OwnerType::rational, {"M25"}) < 0);
}

TEST_CASE("each type is cooled most by what it longs for") {
    const auto angry = coolest(OwnerType::angry);
    CHECK(angry[0] == "let-out");
    CHECK(angry[1] == "understood");
    CHECK(coolest(OwnerType::disappointed)[0] == "asked");
    const auto rational = coolest(OwnerType::rational);
    CHECK(std::set<std::string>{rational[0], rational[1]} == std::set<std::string>{"helped", "given-a-time"});
}

TEST_CASE("a good clerk brings a furious owner below 40 in five turns, but not in two") {
    int heat = 85;
    heat = clamped(heat + change(OwnerType::angry, {"M07", "M08", "M32"}));
    heat = clamped(heat + change(OwnerType::angry, {"M06", "M09", "M29"}));
    CHECK(heat >= 40);
    heat = clamped(heat + change(OwnerType::angry, {"M12", "M13", "M14"}));
    heat = clamped(heat + change(OwnerType::angry, {"M33", "M15", "M13"}));
    heat = clamped(heat + change(OwnerType::angry, {"M17", "M19"}));
    CHECK(heat < 40);
}

TEST_CASE("a rude clerk keeps a furious owner at 80 and above") {
    int heat = 85;
    for (const std::set<std::string>& reply :
         {std::set<std::string>{"F06"}, {"M07", "F13"}, {"F26"}, {"F33", "M07"}, {"F27"}}) {
        heat = clamped(heat + change(OwnerType::angry, reply));
        CHECK(heat >= 80);
    }
}

TEST_CASE("a polite word does not undo an insult") {
    for (const auto& [type, effects] : shipped().effects) {
        CHECK(change(type, {"M07", "M01", "F26"}) > 0);
        CHECK(change(type, {"M07", "F06"}) > 0);
    }
}
