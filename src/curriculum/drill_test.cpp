#include "curriculum/drill.h"

#include <doctest/doctest.h>

#include "curriculum/test_material.h"
#include "phrasing/test_pack.h"

using namespace frontdesk;
using namespace frontdesk::curriculum;

namespace {

Drill small() {
    return TestMaterial().load().drills.at(0);
}

std::string codes_of(const Drill& drill) {
    std::string codes;
    for (const core::Problem& problem : check_drill(drill, phrasing::shipped_engine()))
        codes += problem.code + " ";
    return codes;
}

}  // namespace

TEST_CASE("a drill whose bad replies are the act and whose models are not has no problems") {
    CHECK(codes_of(small()).empty());
}

TEST_CASE("a bad reply that is harmless is told") {
    Drill drill = small();
    drill.situations[0].bad = "好的，我马上去查。";
    CHECK(codes_of(drill) == "CU014 ");
}

TEST_CASE("a model answer that leaves the move out, or is an act itself, is told") {
    Drill drill = small();
    drill.situations[1].models = {"好的。", "我帮您问一下。您别吼，讲不讲理？"};
    CHECK(codes_of(drill) == "CU015 CU016 ");
}

TEST_CASE("a drill of a rule that the pack lacks is told once") {
    Drill drill = small();
    drill.rule = "F99";
    CHECK(codes_of(drill) == "CU013 ");
}

TEST_CASE("a situation carries what a reply is judged by") {
    DrillSituation situation = small().situations[0];
    situation.context = phrasing::Context::call_opening;
    situation.emergency = true;
    situation.third_parties = {"张先生"};
    const phrasing::Situation judged = situation.situation();
    CHECK(judged.opening);
    CHECK(judged.emergency);
    CHECK(judged.customer == "停车费怎么算？");
    CHECK(judged.address == "孙女士");
    CHECK(judged.third_parties == std::vector<std::string>{"张先生"});
}
