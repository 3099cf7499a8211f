#include "app/xapi.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <regex>
#include <set>

using namespace frontdesk;
using namespace frontdesk::app;

// Statements as the specification wants them; tests/xapi has them looked at by somebody else's program.
namespace {

constexpr const char* xapi_station = "0123456789abcdef0123456789abcdef";

ExportedAttempt xapi_attempt() {
    ExportedAttempt attempt;
    attempt.trainee.id = {3};
    attempt.trainee.name = "李小红";
    attempt.trainee.site = "金穗花园";
    records::AttemptHead& head = attempt.detail.head;
    head.id = {12};
    head.trainee = {3};
    head.scenario = "complaint angry/leak";
    head.scenario_title = "楼上漏水";
    head.mode = "practice";
    head.state = records::AttemptState::finished;
    head.started = {1'800'000'000'000};
    head.finished = {1'800'000'400'000};
    head.total = 86;
    head.passed = true;
    records::TurnRow said;
    said.kind = "owner";
    said.node = "begin";
    records::TurnRow reply;
    reply.number = 1;
    reply.kind = "reply";
    reply.node = "calm-down";
    reply.text = "您好，\"您\"请讲。";
    reply.at_ms = 5000;
    reply.findings = {{"forbidden", "F05", "", "", "", 0, 0, ""}, {"move", "M01", "", "", "", 0, 0, ""}};
    attempt.detail.turns = {said, reply};
    attempt.detail.marks = {{1, "courtesy", 3, 4, "M01", "", false}};
    return attempt;
}

std::vector<json::Value> statements_of(const ExportedAttempt& attempt, const std::string& home = {}) {
    std::vector<json::Value> all;
    XapiStatements(xapi_station, home, 0.8).each(attempt, [&all](const json::Value& one) {
        all.push_back(one);
    });
    return all;
}

std::string verb_of(const json::Value& statement) {
    const std::string id = *statement.find("verb")->find("id")->as_string();
    return id.substr(id.rfind('/') + 1);
}

std::vector<std::string> verbs_of(const std::vector<json::Value>& statements) {
    std::vector<std::string> verbs;
    for (const json::Value& one : statements) verbs.push_back(verb_of(one));
    return verbs;
}

const json::Value& with_verb(const std::vector<json::Value>& all, const std::string& verb) {
    const auto found =
        std::find_if(all.begin(), all.end(), [&verb](const auto& one) { return verb_of(one) == verb; });
    REQUIRE(found != all.end());
    return *found;
}

}  // namespace

TEST_CASE("an attempt gives its statements in the order in which it happened") {
    ExportedAttempt attempt = xapi_attempt();
    using Verbs = std::vector<std::string>;
    CHECK(verbs_of(statements_of(attempt)) ==
          Verbs{"initialized", "responded", "completed", "passed", "terminated"});
    attempt.detail.head.passed = false;
    CHECK(verbs_of(statements_of(attempt))[3] == "failed");
    attempt.detail.head.state = records::AttemptState::abandoned;
    CHECK(verbs_of(statements_of(attempt)) == Verbs{"initialized", "responded", "abandoned"});
    attempt.detail.head.branched_from = {4};
    attempt.detail.head.branched_at = 2;
    CHECK(verbs_of(statements_of(attempt)) == Verbs{"initialized", "abandoned"});
}

TEST_CASE("exported twice, statements keep their ids; each has its own, and another station other ones") {
    const auto first = statements_of(xapi_attempt());
    const auto second = statements_of(xapi_attempt());
    std::set<std::string> ids;
    const std::regex uuid("[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");
    for (std::size_t i = 0; i < first.size(); ++i) {
        CHECK(json::write(first[i]) == json::write(second[i]));
        const std::string& id = *first[i].find("id")->as_string();
        CHECK(std::regex_match(id, uuid));
        ids.insert(id);
    }
    CHECK(ids.size() == first.size());
    XapiStatements("ffffffffffffffffffffffffffffffff", {}, 0.8)
        .each(xapi_attempt(),
              [&ids](const json::Value& one) { CHECK(ids.insert(*one.find("id")->as_string()).second); });
}

TEST_CASE("the score, the time and who it was are told as the specification wants") {
    const auto all = statements_of(xapi_attempt(), "https://training.example.com/");
    const json::Value& passed = with_verb(all, "passed");
    const json::Value& result = *passed.find("result");
    CHECK(*result.find("score")->find("scaled")->as_real() == doctest::Approx(0.86));
    CHECK(*result.find("score")->find("raw")->as_integer() == 86);
    CHECK(*result.find("score")->find("min")->as_integer() == 0);
    CHECK(*result.find("score")->find("max")->as_integer() == 100);
    CHECK(*result.find("success")->as_bool());
    CHECK(*result.find("duration")->as_string() == "PT6M40S");
    CHECK(*with_verb(all, "completed").find("result")->find("completion")->as_bool());
    CHECK(*passed.find("timestamp")->as_string() == "2027-01-15T08:06:40Z");
    const json::Value& account = *passed.find("actor")->find("account");
    CHECK(*account.find("homePage")->as_string() == "https://training.example.com");
    CHECK(*account.find("name")->as_string() == "01234567-89ab-cdef-0123-456789abcdef-3");
    CHECK(passed.find("actor")->find("mbox") == nullptr);
    CHECK(*passed.find("object")->find("id")->as_string() ==
          "https://training.example.com/scenarios/complaint%20angry%2Fleak");
    const json::Value& reply = with_verb(all, "responded");
    CHECK(*reply.find("result")->find("response")->as_string() == "您好，\"您\"请讲。");
    CHECK(*reply.find("result")->find("score")->find("raw")->as_integer() == 3);
    CHECK(*passed.find("context")->find("registration")->as_string() ==
          *reply.find("context")->find("registration")->as_string());
}
