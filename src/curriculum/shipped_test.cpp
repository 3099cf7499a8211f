#include <doctest/doctest.h>

#include <algorithm>
#include <set>

#include "curriculum/coverage.h"
#include "phrasing/test_pack.h"

// What is shipped, held against what has to be taught.

using namespace frontdesk;
using namespace frontdesk::curriculum;

namespace {

struct Shipped {
    scenario::Library library = scenario::load_library(phrasing::source_folder() / "scenarios");
    Curriculum curriculum = load_curriculum(phrasing::source_folder() / "scenarios", library);
};

const Shipped& shipped() {
    static const Shipped read;
    return read;
}

constexpr const char* all_scenarios[] = {"phone-greeting",
                                         "phone-late-pickup",
                                         "phone-enquiry-parking-fee",
                                         "phone-suggestion-lighting",
                                         "phone-repair-burst-pipe",
                                         "phone-complaint-angry-noise",
                                         "phone-two-lines-quick",
                                         "phone-two-lines-long",
                                         "phone-ask-number",
                                         "phone-wrong-estate",
                                         "phone-hotline-fault",
                                         "phone-visit-appointment",
                                         "phone-arrears",
                                         "phone-callback-week",
                                         "phone-hang-up-order",
                                         "desk-greet-visitor",
                                         "desk-visitor-host-in",
                                         "desk-visitor-host-out",
                                         "desk-visitor-wait",
                                         "desk-three-customers",
                                         "desk-asks-for-manager",
                                         "desk-ask-neighbour-file",
                                         "desk-fax-parcel",
                                         "desk-shouting-owner",
                                         "desk-unreasonable-demand",
                                         "desk-lunch-hour",
                                         "desk-tidy-and-appearance",
                                         "desk-farewell",
                                         "complaint-rational-greenery",
                                         "complaint-disappointed-repair",
                                         "complaint-angry-leak",
                                         "complaint-help",
                                         "complaint-enquiry",
                                         "complaint-vent",
                                         "complaint-lift-trapped",
                                         "complaint-attitude",
                                         "complaint-quality-mail",
                                         "complaint-neighbour-noise",
                                         "complaint-parking-taken",
                                         "complaint-theft",
                                         "complaint-classify",
                                         "complaint-procedure",
                                         "complaint-callback",
                                         "desk-fee-question",
                                         "desk-collect-fee",
                                         "desk-access-card",
                                         "desk-move-out-pass",
                                         "desk-move-in",
                                         "desk-renovation-filing",
                                         "renovation-after-hours",
                                         "desk-deposit-refund",
                                         "visit-arrears",
                                         "arrears-meets-complaint",
                                         "visit-repair",
                                         "visit-no-technician",
                                         "patrol-fire-lane",
                                         "patrol-illegal-building",
                                         "patrol-findings",
                                         "visit-owner",
                                         "visit-install-handover"};

}  // namespace

TEST_CASE("everything that is shipped to be taught is without problems") {
    for (const core::Problem& problem : shipped().library.problems) FAIL_CHECK(core::to_line(problem));
    for (const core::Problem& problem : shipped().curriculum.problems) FAIL_CHECK(core::to_line(problem));
    for (const Drill& drill : shipped().curriculum.drills) {
        for (const core::Problem& problem : check_drill(drill, phrasing::shipped_engine()))
            FAIL_CHECK(core::to_line(problem));
    }
    for (const ExamBlueprint& exam : shipped().curriculum.exams) {
        for (const core::Problem& problem : check_exam(exam, phrasing::shipped_engine()))
            FAIL_CHECK(core::to_line(problem));
    }
}

TEST_CASE("every scenario of the curriculum is there") {
    for (const char* id : all_scenarios) CHECK_MESSAGE(shipped().library.find(id) != nullptr, id);
}

TEST_CASE("every forbidden act has a drill in two situations or more, ninety and more in all") {
    std::size_t situations = 0;
    std::set<std::string> people;
    for (const phrasing::RuleInfo& rule : phrasing::shipped_engine().rules()) {
        if (!rule.forbidden) continue;
        const Drill* drill = shipped().curriculum.find_drill(rule.id);
        REQUIRE_MESSAGE(drill != nullptr, rule.id);
        CHECK(drill->situations.size() >= 2);
        situations += drill->situations.size();
        for (const DrillSituation& situation : drill->situations) people.insert(situation.owner.name);
    }
    CHECK(situations >= 90);
    CHECK(people.size() == situations);  // nobody comes twice
}

TEST_CASE("there are eighty and more questions of all kinds, each explained") {
    std::size_t questions = 0;
    std::set<exercise::Kind> kinds;
    for (const Topic& topic : shipped().curriculum.topics) {
        questions += topic.questions.size();
        for (const Question& question : topic.questions) {
            kinds.insert(kind_of(question.exercise));
            CHECK_FALSE(question.explain.empty());
        }
    }
    CHECK(questions >= 80);
    CHECK(kinds.size() == exercise::kind_words().size());
}

TEST_CASE("nothing of the standard and no rule is left untaught") {
    const Coverage coverage =
        coverage_of(shipped().curriculum, shipped().library, phrasing::shipped_engine());
    CHECK(coverage.paragraphs() > 0);
    CHECK(coverage.taught_paragraphs() == coverage.paragraphs());
    CHECK(coverage.taught_rules() == static_cast<int>(coverage.rules.size()));
}

TEST_CASE("the course has five days, and the examination draws three scenarios of different tracks") {
    REQUIRE(shipped().curriculum.courses.size() == 1);
    CHECK(shipped().curriculum.courses[0].days.size() == 5);
    const ExamBlueprint* exam = shipped().curriculum.find_exam("new-hire");
    REQUIRE(exam != nullptr);
    CHECK(exam->pass_mark == 80);
    CHECK(exam->fatal_fails);
    for (std::uint64_t seed = 0; seed < 100; ++seed) {
        const auto drawn = draw(*exam, shipped().library.scenarios, seed);
        REQUIRE(drawn.size() == 3);
        std::set<std::string> tracks;
        for (const scenario::Scenario* scenario : drawn) tracks.insert(scenario->track);
        CHECK(tracks.size() == 3);
    }
}
