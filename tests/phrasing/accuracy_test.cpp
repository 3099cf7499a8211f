#include <doctest/doctest.h>

#include <algorithm>
#include <set>
#include <string>

#include "corpus.h"
#include "phrasing/engine.h"

// Replies labelled by people who had not seen the rule pack (tests/phrasing/labelled/README.md), and how far
// the shipped pack agrees with them. The figures are printed; the bars only hold what has been reached.
namespace {

namespace corpus = frontdesk::corpus;
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

const phrasing::Engine& engine() {
    static const phrasing::Engine::Loaded pack = phrasing::Engine::load(corpus::pack_folder());
    return pack.engine;
}

template <typename Item>
std::set<std::string> rules_of(const std::vector<Item>& items) {
    std::set<std::string> rules;
    for (const Item& item : items) rules.insert(item.rule);
    return rules;
}

void weigh(const corpus::Reply& reply, Agreement& agreement) {
    const phrasing::Assessment assessment = engine().assess(reply.text, reply.situation);
    const std::set<std::string> forbidden = rules_of(assessment.forbidden);
    agreement.forbidden.add(reply.forbidden, forbidden);
    agreement.moves.add(reply.moves, rules_of(assessment.moves));
    ++agreement.replies;
    agreement.clean += reply.forbidden.empty() ? 1 : 0;
    agreement.false_alarms += reply.forbidden.empty() && !forbidden.empty() ? 1 : 0;
}

Agreement measure(const std::string& name) {
    Agreement agreement;
    for (const corpus::Reply& reply : corpus::labelled(name)) weigh(reply, agreement);
    MESSAGE(name, ": ", agreement.replies, " replies; forbidden precision ", agreement.forbidden.precision(),
            " recall ", agreement.forbidden.recall(), " F1 ", agreement.forbidden.f1(), "; moves precision ",
            agreement.moves.precision(), " recall ", agreement.moves.recall(), " F1 ", agreement.moves.f1(),
            "; false alarms ", agreement.false_alarms, " of ", agreement.clean);
    return agreement;
}

}  // namespace

TEST_CASE("replies that the pack was tuned on are judged as people judged them") {
    for (const char* name : {"a", "b", "c", "d", "e", "f", "g", "h", "i"}) {
        CAPTURE(std::string(name));
        const Agreement agreement = measure(name);
        CHECK(agreement.replies >= 200);
        CHECK(agreement.forbidden.f1() >= 0.98);
        CHECK(agreement.moves.f1() >= 0.98);
        CHECK(agreement.alarm_rate() <= 0.01);
    }
}

TEST_CASE("replies that only the opinion has learnt from are judged nearly so") {
    for (const char* name : {"j", "k", "l", "n", "p", "s", "t", "u"}) {
        CAPTURE(std::string(name));
        const Agreement agreement = measure(name);
        CHECK(agreement.replies >= 200);
        CHECK(agreement.forbidden.f1() >= 0.88);
        CHECK(agreement.moves.f1() >= 0.97);
        CHECK(agreement.alarm_rate() <= 0.03);
    }
}

TEST_CASE("replies with a wording of their own for each act, of which only the opinion has learnt") {
    const Agreement agreement = measure("v");
    CHECK(agreement.replies >= 1000);
    CHECK(agreement.forbidden.f1() >= 0.70);
    CHECK(agreement.moves.f1() >= 0.90);
}

TEST_CASE("replies with a wording of their own for each act that nobody has learnt from yet") {
    const Agreement agreement = measure("w");
    CHECK(agreement.replies >= 800);
    CHECK(agreement.forbidden.f1() >= 0.72);
    CHECK(agreement.moves.f1() >= 0.90);
}

TEST_CASE("plain replies that nobody tuned on are judged well enough") {
    const Agreement agreement = measure("unseen-plain");
    CHECK(agreement.replies >= 150);
    CHECK(agreement.forbidden.f1() >= 0.94);
    CHECK(agreement.moves.f1() >= 0.96);
    CHECK(agreement.alarm_rate() <= 0.02);
}

TEST_CASE("everyday replies of eight cities that nobody tuned on are judged well enough") {
    const Agreement agreement = measure("unseen-everyday");
    CHECK(agreement.replies >= 300);
    CHECK(agreement.forbidden.f1() >= 0.90);
    CHECK(agreement.moves.f1() >= 0.95);
    CHECK(agreement.alarm_rate() <= 0.02);
}

TEST_CASE("replies of seven writers that nobody tuned on are judged well enough") {
    const Agreement agreement = measure("unseen-mixed");
    CHECK(agreement.replies >= 700);
    CHECK(agreement.forbidden.f1() >= 0.88);
    CHECK(agreement.moves.f1() >= 0.94);
    CHECK(agreement.alarm_rate() <= 0.05);
}

TEST_CASE("replies in many voices that nobody tuned on are judged well enough") {
    const Agreement agreement = measure("unseen-fresh");
    CHECK(agreement.replies >= 400);
    CHECK(agreement.forbidden.f1() >= 0.88);
    CHECK(agreement.moves.f1() >= 0.92);
    CHECK(agreement.alarm_rate() <= 0.07);
}

TEST_CASE("replies of tired clerks that nobody tuned on are judged well enough") {
    const Agreement agreement = measure("unseen-tired");
    CHECK(agreement.replies >= 350);
    CHECK(agreement.forbidden.f1() >= 0.85);
    CHECK(agreement.moves.f1() >= 0.91);
    CHECK(agreement.alarm_rate() <= 0.07);
}

TEST_CASE("sideways and sarcastic replies that nobody tuned on are judged half-way well") {
    const Agreement agreement = measure("unseen-hard");
    CHECK(agreement.replies >= 400);
    CHECK(agreement.forbidden.f1() >= 0.73);
    CHECK(agreement.moves.f1() >= 0.87);
    CHECK(agreement.alarm_rate() <= 0.03);
}
