#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <set>
#include <sstream>
#include <string>

#include "core/file.h"
#include "json/value.h"
#include "phrasing/engine.h"

// Replies labelled by people who had not seen the rule pack (tests/phrasing/labelled/README.md), and how far
// the shipped pack agrees with them. The figures are printed; the bars only hold what has been reached.
namespace {

namespace fs = std::filesystem;
namespace json = frontdesk::json;
namespace phrasing = frontdesk::phrasing;

struct Count {
    int right = 0;
    int extra = 0;
    int missing = 0;

    void add(const std::set<std::string>& labelled, const std::set<std::string>& found) {
        for (const std::string& rule : found) ++(labelled.contains(rule) ? right : extra);
        for (const std::string& rule : labelled) missing += found.contains(rule) ? 0 : 1;
    }
    double precision() const { return static_cast<double>(right) / std::max(1, right + extra); }
    double recall() const { return static_cast<double>(right) / std::max(1, right + missing); }
    double f1() const { return 2.0 * right / std::max(1, 2 * right + extra + missing); }
};

struct Agreement {
    Count forbidden;
    Count moves;
    int replies = 0;
    int clean = 0;
    int false_alarms = 0;

    double alarm_rate() const { return static_cast<double>(false_alarms) / std::max(1, clean); }
};

std::string text_of(const json::Value& line, const char* key) {
    const json::Value* value = line.find(key);
    REQUIRE(value != nullptr);
    REQUIRE(value->as_string() != nullptr);
    return *value->as_string();
}

std::set<std::string> rules_of(const json::Value& line, const char* key) {
    const json::Value* value = line.find(key);
    REQUIRE(value != nullptr);
    REQUIRE(value->as_array() != nullptr);
    std::set<std::string> rules;
    for (const json::Value& rule : *value->as_array()) rules.insert(*rule.as_string());
    return rules;
}

void weigh(const phrasing::Engine& engine, const json::Value& line, Agreement& agreement) {
    phrasing::Situation situation;
    const auto context = phrasing::context_from(text_of(line, "context"));
    REQUIRE(context.has_value());
    situation.context = *context;
    situation.emergency = situation.context == phrasing::Context::emergency;
    situation.customer = text_of(line, "customer");
    const phrasing::Assessment assessment = engine.assess(text_of(line, "reply"), situation);
    std::set<std::string> forbidden;
    for (const auto& finding : assessment.forbidden) forbidden.insert(finding.rule);
    std::set<std::string> moves;
    for (const auto& move : assessment.moves) moves.insert(move.rule);
    const std::set<std::string> labelled = rules_of(line, "forbidden");
    agreement.forbidden.add(labelled, forbidden);
    agreement.moves.add(rules_of(line, "moves"), moves);
    ++agreement.replies;
    agreement.clean += labelled.empty() ? 1 : 0;
    agreement.false_alarms += labelled.empty() && !forbidden.empty() ? 1 : 0;
}

Agreement measure(const std::string& name) {
    const fs::path root = FRONTDESK_SOURCE_DIR;
    const phrasing::Engine::Loaded pack = phrasing::Engine::load(root / "scenarios" / "phrasings");
    const std::string file = name + ".jsonl";
    std::istringstream lines(frontdesk::core::read_file(root / "tests" / "phrasing" / "labelled" / file));
    Agreement agreement;
    for (std::string line; std::getline(lines, line);) {
        const json::Parsed parsed = json::parse(line, file);
        REQUIRE(parsed.usable);
        weigh(pack.engine, parsed.root, agreement);
    }
    MESSAGE(name, ": ", agreement.replies, " replies; forbidden precision ", agreement.forbidden.precision(),
            " recall ", agreement.forbidden.recall(), " F1 ", agreement.forbidden.f1(), "; moves precision ",
            agreement.moves.precision(), " recall ", agreement.moves.recall(), " F1 ", agreement.moves.f1(),
            "; false alarms ", agreement.false_alarms, " of ", agreement.clean);
    return agreement;
}

}  // namespace

TEST_CASE("replies that the pack was tuned on are judged as people judged them") {
    for (const char* name : {"a", "b"}) {
        const Agreement agreement = measure(name);
        CHECK(agreement.replies >= 200);
        CHECK(agreement.forbidden.f1() >= 0.95);
        CHECK(agreement.moves.f1() >= 0.95);
        CHECK(agreement.alarm_rate() <= 0.03);
    }
}

TEST_CASE("replies that nobody tuned on are judged well enough") {
    const Agreement agreement = measure("reserve");
    CHECK(agreement.replies >= 200);
    CHECK(agreement.forbidden.f1() >= 0.85);
    CHECK(agreement.moves.f1() >= 0.90);
    CHECK(agreement.alarm_rate() <= 0.08);
}
