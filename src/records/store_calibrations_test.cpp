#include <doctest/doctest.h>

#include "records/test_support.h"

using namespace frontdesk;
using namespace frontdesk::records;

TEST_CASE("two raters mark, the newest verdict of a place counts, and nothing changes after handing in") {
    TestFolder folder;
    core::ManualClock clock{{1'700'000'000'000}};
    Store store = Store::open(folder.file(), clock);
    const TraineeId trainee = store.add_trainee("小赵", "", "");
    const AttemptId attempt = store.begin_attempt(sample_head(trainee), {sample_turn(0, "喂")}, "{}");
    FinishCommit result;
    result.attempt = attempt;
    result.dimensions = "{}";
    store.finish(result);
    CHECK(store.calibration_pool(9) == std::vector<AttemptId>{attempt});
    Calibration wanted;
    wanted.seed = 7;
    wanted.raters = {{4}, {9}};
    wanted.attempts = {attempt};
    const CalibrationId id = store.begin_calibration(wanted);
    store.judge(id, {4}, {attempt, 0, true});
    store.judge(id, {4}, {attempt, -1, true});
    store.judge(id, {4}, {attempt, 0, false});
    const auto verdicts = store.verdicts(id, {4});
    REQUIRE(verdicts.size() == 2);
    CHECK(verdicts[0].turn == -1);
    CHECK(verdicts[0].verdict);
    CHECK_FALSE(verdicts[1].verdict);
    CHECK(store.verdicts(id, {9}).empty());
    store.hand_in(id, {4});
    CHECK(fault_of([&] { store.judge(id, {4}, {attempt, 0, true}); }) == Fault::stale);
    CHECK(fault_of([&] { store.hand_in(id, {4}); }) == Fault::stale);
    CHECK(fault_of([&] { store.judge(id, {5}, {attempt, 0, true}); }) == Fault::missing);
    Calibration read = store.calibrations().front();
    CHECK(read.seed == 7);
    CHECK(read.raters == wanted.raters);
    CHECK(read.is_done({4}));
    CHECK_FALSE(read.is_over());
    store.hand_in(id, {9});
    CHECK(store.calibrations().front().is_over());
}
