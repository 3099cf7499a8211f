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

struct Bars {
    int replies = 0;
    double forbidden = 0;  ///< F1 of forbidden acts.
    double moves = 0;      ///< F1 of moves.
    double alarms = 0;     ///< Of clean replies; at most.
};

void check_at_least(const Agreement& agreement, const Bars& bars) {
    CHECK(agreement.replies >= bars.replies);
    CHECK(agreement.forbidden.f1() >= bars.forbidden);
    CHECK(agreement.moves.f1() >= bars.moves);
    CHECK(agreement.alarm_rate() <= bars.alarms);
}

}  // namespace

TEST_CASE("replies that the pack was tuned on are judged as people judged them") {
    for (const char* name : {"a", "b", "c", "d", "e", "f", "g", "h", "i"}) {
        CAPTURE(std::string(name));
        check_at_least(measure(name), {.replies = 200, .forbidden = 0.98, .moves = 0.98, .alarms = 0.01});
    }
}

TEST_CASE("replies that only the opinion has learnt from are judged nearly so") {
    for (const char* name : {"j", "k", "l", "n", "p", "r", "s", "t", "u"}) {
        CAPTURE(std::string(name));
        check_at_least(measure(name), {.replies = 200, .forbidden = 0.88, .moves = 0.97, .alarms = 0.03});
    }
}

TEST_CASE("replies with a wording of their own for each act, learnt from by the opinion") {
    check_at_least(measure("v"), {.replies = 1000, .forbidden = 0.79, .moves = 0.97, .alarms = 0.03});
    check_at_least(measure("w"), {.replies = 800, .forbidden = 0.80, .moves = 0.96, .alarms = 0.03});
    check_at_least(measure("x"), {.replies = 200, .forbidden = 0.78, .moves = 0.95, .alarms = 0.04});
    check_at_least(measure("y"), {.replies = 300, .forbidden = 0.78, .moves = 0.96, .alarms = 0.06});
}

TEST_CASE("replies that nobody tuned on are judged well enough") {
    check_at_least(measure("unseen-plain"),
                   {.replies = 150, .forbidden = 0.94, .moves = 0.96, .alarms = 0.02});
    check_at_least(measure("unseen-everyday"),
                   {.replies = 300, .forbidden = 0.90, .moves = 0.95, .alarms = 0.02});
    check_at_least(measure("unseen-mixed"),
                   {.replies = 700, .forbidden = 0.88, .moves = 0.94, .alarms = 0.05});
    check_at_least(measure("unseen-fresh"),
                   {.replies = 400, .forbidden = 0.88, .moves = 0.92, .alarms = 0.07});
    check_at_least(measure("unseen-tired"),
                   {.replies = 350, .forbidden = 0.85, .moves = 0.91, .alarms = 0.07});
}

TEST_CASE("sideways and sarcastic replies that nobody tuned on are judged half-way well") {
    check_at_least(measure("unseen-hard"),
                   {.replies = 400, .forbidden = 0.73, .moves = 0.87, .alarms = 0.03});
}
