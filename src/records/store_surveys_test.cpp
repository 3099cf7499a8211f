// What owners felt month by month, and the worksheet of findings.
#include <doctest/doctest.h>

#include "records/merge_test_support.h"

using namespace frontdesk::records;
using frontdesk::core::Instant;

TEST_CASE("a finding keeps every step that was made, and stands where the last one left it") {
    MergeStation station(1'700'000'000'000);
    Store store = station.open();
    const SurveyId id = store.add_survey_finding("金穗花园", "中午电话没人接");
    CHECK(store.survey_findings().front().state() == SurveyState::found);
    store.add_survey_step(id, {SurveyState::measure, "午休轮班", {}, Instant{1'700'100'000'000}, {}});
    CHECK(store.survey_findings().front().due() == Instant{1'700'100'000'000});
    station.clock.advance_ms(1000);
    store.add_survey_step(id, {SurveyState::carried_out, "已排班"});
    store.add_survey_step(id, {SurveyState::fed_back, "贴了告示"});
    CHECK(store.survey_findings().front().is_over());
    CHECK_FALSE(store.survey_findings().front().due().has_value());
    store.add_survey_step(id, {SurveyState::reopened, "又没人接"});
    const SurveyFinding finding = store.survey_findings().front();
    CHECK(finding.steps.size() == 4);
    CHECK(finding.state() == SurveyState::reopened);
    CHECK(finding.steps.front().text == "午休轮班");
    CHECK(fault_of([&] { store.add_survey_step({99}, {SurveyState::measure, "x"}); }) == Fault::missing);
}

TEST_CASE("months add up what owners felt, without private attempts and branches") {
    const MergeStation station(1'700'000'000'000);
    Store store = station.open();
    const TraineeId person = store.add_trainee("王芳", "金穗花园", "");
    const AttemptId trunk = finished_sample(store, person, 80);
    finished_sample(store, person, 60);
    finished_sample(store, person, 10, true);
    AttemptHead branch = sample_head(person);
    branch.branched_from = trunk;
    finish_sample(store, store.begin_branch(branch, {{sample_turn(0, "喂")}, "{}", 0, {}}), 20);
    const auto months = store.satisfaction_months();
    REQUIRE(months.size() == 1);
    CHECK(months.front().month == "2023-11");
    CHECK(months.front().site == "金穗花园");
    CHECK(months.front().attempts == 2);
    CHECK(months.front().mean() == doctest::Approx(70));
    CHECK(store.check_health().sound);
    station.behind().script("UPDATE satisfaction_month SET total = 1");
    CHECK(store.check_health().faults.size() == 1);
}

TEST_CASE("a program sees that another one has written") {
    const MergeStation station(1'700'000'000'000);
    Store one = station.open();
    Store other = station.open();
    const std::int64_t before = one.data_version();
    one.add_trainee("王芳", "", "");
    CHECK(one.data_version() == before);
    other.add_trainee("李小红", "", "");
    CHECK(one.data_version() != before);
}
