#include "app/slips.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "app/practice_test_support.h"

// What goes wrong in scenarios comes back as practice.
using namespace frontdesk;
using namespace frontdesk::app;

namespace {

std::vector<std::string> rules_of(const std::vector<records::Slip>& slips) {
    std::vector<std::string> rules;
    for (const records::Slip& slip : slips) rules.push_back(slip.rule);
    return rules;
}

const records::Slip* slip_of(const std::vector<records::Slip>& slips, const std::string& rule) {
    const auto found =
        std::find_if(slips.begin(), slips.end(), [&rule](const auto& slip) { return slip.rule == rule; });
    return found == slips.end() ? nullptr : &*found;
}

}  // namespace

TEST_CASE("a forbidden act and a missed move in a scenario make drills due when it is over") {
    PracticeDesk desk;
    const records::AttemptId attempt = play_through(desk, "不知道。");
    const auto slips = desk.store().slips(desk.state().trainee->id, {});
    const records::Slip* act = slip_of(slips, "F05");
    REQUIRE(act != nullptr);
    CHECK(act->item == "drill:F05/a");
    CHECK(act->attempt == attempt);
    const records::Slip* missed = slip_of(slips, "M07");
    REQUIRE(missed != nullptr);
    CHECK(missed->item == "drill:F05/b");
    CHECK(desk.state().practice.due_drills.size() == 2);
    CHECK(desk.state().practice.find_drill("F05")->due == 2);
}

TEST_CASE("a run without a slip makes nothing due") {
    PracticeDesk desk;
    play_through(desk, "对不起，您请讲。");
    const auto rules = rules_of(desk.store().slips(desk.state().trainee->id, {}));
    CHECK(std::count(rules.begin(), rules.end(), "F05") == 0);
    CHECK(std::count(rules.begin(), rules.end(), "M07") == 0);
}

TEST_CASE("the same slip again takes a situation not met yet, then the one most nearly forgotten") {
    PracticeDesk desk;
    play_through(desk, "对不起，您请讲。不知道。");
    desk.apply(StartDrills{});
    desk.drill("王女士，我马上安排师傅，下午三点前到。", practice::Rating::good);
    CHECK(desk.state().drills->is_finished());
    play_through(desk, "对不起，您请讲。不知道。");
    CHECK(desk.state().practice.due_drills == std::vector<std::string>{"drill:F05/b"});
    desk.apply(StartDrills{});
    desk.drill("对不起，问到了给您回电。", practice::Rating::easy);
    desk.wait_days(1);
    play_through(desk, "对不起，您请讲。不知道。");
    CHECK(desk.state().practice.due_drills == std::vector<std::string>{"drill:F05/a"});
    const auto slips = desk.store().slips(desk.state().trainee->id, {});
    CHECK(std::count_if(slips.begin(), slips.end(), [](const auto& s) { return s.rule == "F05"; }) == 3);
}

TEST_CASE("a situation that waits already is not joined by another of the same act") {
    PracticeDesk desk;
    play_through(desk, "对不起，您请讲。不知道。");
    play_through(desk, "对不起，您请讲。不知道。");
    CHECK(desk.state().practice.due_drills == std::vector<std::string>{"drill:F05/a"});
}

TEST_CASE("lines that an attempt took over from another one are not its own slips") {
    PracticeDesk desk;
    session::Session session;
    session::Entry said;
    said.kind = session::EntryKind::reply;
    phrasing::Finding finding;
    finding.rule = "F05";
    said.assessment.own().forbidden.push_back(finding);
    session.transcript = {said, said};
    finding.rule = "F06";
    session.transcript[1].assessment.own().forbidden = {finding};
    scoring::Result result;
    scoring::Mark missed;
    missed.of = 4;
    missed.rule = "M07";
    result.marks = {missed};
    const auto& curriculum = desk.app->content().curriculum;
    CHECK(rules_of(slips_of(curriculum, {}, {{1}, session, result, 1}, {}).slips) ==
          std::vector<std::string>{"F06"});
    CHECK(rules_of(slips_of(curriculum, {}, {{1}, session, result, 0}, {}).slips) ==
          std::vector<std::string>{"F05", "F06", "M07"});
}

TEST_CASE("examinations count too") {
    PracticeDesk desk;
    desk.apply(StartScenario{"small-leak", Mode::exam, 7});
    desk.play(good_play()[0]);
    desk.play(session::Say{"对不起，您请讲。不知道。"});
    for (std::size_t i = 2; i < good_play().size(); ++i) desk.play(good_play()[i]);
    CHECK(desk.state().practice.due_drills.size() == 1);
}
