#include "app/drill_marks.h"

#include <doctest/doctest.h>

#include "app/practice_test_support.h"

using namespace frontdesk;
using namespace frontdesk::app;

namespace {

/// Three moves are wanted.
curriculum::DrillSituation three_wanted() {
    curriculum::DrillSituation situation;
    situation.wants = {"M11", "M12", "M13"};
    return situation;
}

phrasing::Assessment making(const std::vector<std::string>& moves) {
    phrasing::Assessment assessment;
    for (const std::string& move : moves) assessment.moves.push_back({move, {}, "words", {}});
    return assessment;
}

phrasing::Assessment hitting(phrasing::Severity severity, phrasing::Verdict verdict) {
    phrasing::Assessment assessment = making({"M11", "M12", "M13"});
    phrasing::Finding finding;
    finding.rule = "F05";
    finding.severity = severity;
    finding.verdict = verdict;
    assessment.forbidden.push_back(finding);
    return assessment;
}

}  // namespace

TEST_CASE("each wanted move is worth its share, and what was missed is named") {
    struct Row {
        std::vector<std::string> made;
        int score;
    };
    for (const Row& row : {Row{{"M11", "M12", "M13"}, 100}, Row{{"M11", "M13"}, 80}, Row{{"M11"}, 60},
                           Row{{}, 40}, Row{{"M20"}, 40}}) {
        const DrillMarks marks = marks_of(three_wanted(), making(row.made));
        CHECK(marks.score == row.score);
        CHECK(marks.lost.size() == static_cast<std::size_t>(3 - marks.made()));
        CHECK(marks.is_right() == (row.score == 100));
    }
}

TEST_CASE("shares that are no whole numbers add up all the same") {
    curriculum::DrillSituation situation;
    situation.wants = {"a", "b", "c", "d", "e", "f", "g"};
    CHECK(marks_of(situation, {}).score == 40);
}

TEST_CASE("a forbidden act costs by its weight, a fatal one everything") {
    using phrasing::Severity, phrasing::Verdict;
    CHECK(marks_of(three_wanted(), hitting(Severity::major, Verdict::hit)).score == 60);
    CHECK(marks_of(three_wanted(), hitting(Severity::minor, Verdict::hit)).score == 88);
    CHECK(marks_of(three_wanted(), hitting(Severity::fatal, Verdict::hit)).score == 0);
    const DrillMarks eased = marks_of(three_wanted(), hitting(Severity::major, Verdict::downgraded));
    CHECK(eased.score == 88);
    CHECK(eased.is_right());
}

TEST_CASE("plain you and a wrong name cost a little and do not make a reply wrong") {
    phrasing::Assessment assessment = making({"M11", "M12", "M13"});
    assessment.courtesy.plain_you.resize(5);
    assessment.courtesy.addresses.push_back({{}, phrasing::AddressFit::wrong_name, false});
    const DrillMarks marks = marks_of(three_wanted(), assessment);
    CHECK(marks.score == 84);
    CHECK(marks.is_right());
    CHECK(marks.lost.size() == 2);
}

TEST_CASE("every shipped model answer is worth ninety and more, every bad reply less than sixty") {
    core::TestFolder folder;
    const Content content =
        load_content({core::path_from_utf8(FRONTDESK_SOURCE_DIR) / "scenarios", folder.path});
    for (const curriculum::Drill& drill : content.curriculum.drills) {
        for (const curriculum::DrillSituation& situation : drill.situations) {
            const auto score = [&](const std::string& reply) {
                return marks_of(situation, content.engine.assess(reply, situation.situation())).score;
            };
            CHECK_MESSAGE(score(situation.bad) < 60, situation.bad);
            for (const std::string& model : situation.models) CHECK_MESSAGE(score(model) >= 90, model);
        }
    }
}
