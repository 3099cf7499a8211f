#include "session/conditions.h"

#include <doctest/doctest.h>

#include "session/stage.h"
#include "session/test_support.h"

using namespace frontdesk;
using namespace frontdesk::scenario;
using session::Choose;
using session::Do;
using session::Fill;
using session::Input;
using session::Say;
using session::Session;
using session::stage;
using session::Wait;

namespace {

bool holds_after(const std::vector<Input>& inputs, const Condition& condition) {
    return session::holds(condition, stage().scenario, stage().played(inputs));
}

const std::vector<Input> to_form = {Do{"pick-up"}, Say{"对不起。"}, Choose{"right"},
                                    Say{"不知道。下午三点前给您回电。"}};

}  // namespace

TEST_CASE("nothing asked for always holds") {
    CHECK(holds_after({}, {}));
}

TEST_CASE("moves and acts count in the last reply, or since the start") {
    const std::vector<Input> inputs = to_form;
    CHECK(holds_after(inputs, {RuleMet{"M13", Since::last_reply}}));
    CHECK(holds_after(inputs, {RuleMet{"F05", Since::last_reply}}));
    CHECK_FALSE(holds_after(inputs, {RuleMet{"M07", Since::last_reply}}));
    CHECK(holds_after(inputs, {RuleMet{"M07", Since::start}}));
    CHECK(holds_after(inputs, {RuleMet{"any", Since::last_reply}}));
    CHECK_FALSE(holds_after(inputs, {RuleMet{"fatal", Since::start}}));
    CHECK(holds_after({Do{"pick-up"}, Say{"跟我们没关系。"}}, {RuleMet{"fatal", Since::last_reply}}));
    CHECK_FALSE(holds_after({}, {RuleMet{"any", Since::last_reply}}));
}

TEST_CASE("a downgraded act is no hit for a branch") {
    Session session = stage().played({Do{"pick-up"}, Say{"对不起。"}});
    phrasing::Finding finding;
    finding.rule = "F05";
    finding.verdict = phrasing::Verdict::downgraded;
    session.transcript.back().assessment.own().forbidden.push_back(finding);
    CHECK_FALSE(session::holds({RuleMet{"F05", Since::last_reply}}, stage().scenario, session));
    CHECK_FALSE(session::holds({RuleMet{"any", Since::start}}, stage().scenario, session));
}

TEST_CASE("heat, rings and seconds hold within their bounds") {
    const std::vector<Input> inputs = {Wait{11}, Do{"pick-up"}};
    CHECK(holds_after(inputs, {HeatIn{70, 70}}));
    CHECK_FALSE(holds_after(inputs, {HeatIn{71, 100}}));
    CHECK(holds_after(inputs, {RingsIn{3, 3}}));
    CHECK_FALSE(holds_after(inputs, {RingsIn{4, 100}}));
    CHECK_FALSE(holds_after({Wait{11}}, {RingsIn{0, 100}}));
    CHECK(holds_after(inputs, {SecondsIn{11, 11}}));
    CHECK_FALSE(holds_after(inputs, {SecondsIn{0, 10}}));
}

TEST_CASE("variables are compared by value and kind") {
    CHECK(holds_after(to_form, {VariableIs{"promised", true}}));
    CHECK_FALSE(holds_after(to_form, {VariableIs{"promised", std::int64_t{1}}}));
    CHECK_FALSE(holds_after(to_form, {VariableIs{"unheard-of", true}}));
    CHECK(holds_after(to_form, {VariableIn{"tries", 1, 5}}));
    CHECK_FALSE(holds_after(to_form, {VariableIn{"tries", 2, 5}}));
    CHECK_FALSE(holds_after(to_form, {VariableIn{"promised", 0, 5}}));
}

TEST_CASE("an act counts at any time, a choice is no act") {
    CHECK(holds_after(to_form, {Did{"pick-up"}}));
    CHECK_FALSE(holds_after(to_form, {Did{"hang-up"}}));
    CHECK_FALSE(holds_after(to_form, {Did{"right"}}));
}

TEST_CASE("a form field is right or wrong only once the form was filled in") {
    std::vector<Input> inputs = to_form;
    CHECK_FALSE(holds_after(inputs, {FieldIs{"flat", true}}));
    CHECK_FALSE(holds_after(inputs, {FieldIs{"flat", false}}));
    inputs.push_back(Fill{{{"flat", "6-1203"}, {"phone", "138"}}});
    CHECK(holds_after(inputs, {FieldIs{"flat", true}}));
    CHECK(holds_after(inputs, {FieldIs{"phone", false}}));
    CHECK(holds_after(inputs, {FieldIs{"what", false}}));
}

TEST_CASE("all, any and not combine conditions") {
    const Condition yes{};
    const Condition no{Not{{yes}}};
    CHECK(holds_after({}, {AllOf{{yes, yes}}}));
    CHECK_FALSE(holds_after({}, {AllOf{{yes, no}}}));
    CHECK(holds_after({}, {AnyOf{{no, yes}}}));
    CHECK_FALSE(holds_after({}, {AnyOf{{no, no}}}));
    CHECK(holds_after({}, {Not{{no}}}));
}

TEST_CASE("the first branch that holds is taken") {
    const Session session = stage().played({});
    const std::vector<Branch> branches = {{{Not{{Condition{}}}}, "a"}, {{}, "b"}, {{}, "c"}};
    CHECK(session::choose_branch(branches, "d", stage().scenario, session) == "b");
    CHECK(session::choose_branch({branches.front()}, "d", stage().scenario, session) == "d");
}
