#include <doctest/doctest.h>

#include "records/test_support.h"

using namespace frontdesk;
using namespace frontdesk::records;

namespace {

struct Stand {
    TestFolder folder;
    core::ManualClock clock{{1'700'000'000'000}};
    Store store = Store::open(folder.file(), clock);
    TraineeId trainee = store.add_trainee("小赵", "", "");

    AttemptId finished(int replies, int total) {
        const AttemptId attempt = store.begin_attempt(sample_head(trainee), {sample_turn(0, "喂")}, "{}");
        for (int i = 1; i <= replies; ++i) store.append(sample_commit(attempt, i));
        FinishCommit result;
        result.attempt = attempt;
        result.total = total;
        result.passed = total >= 80;
        result.fatal = total < 60 ? std::vector<std::string>{"F26"} : std::vector<std::string>{};
        result.ending = "calmed";
        result.dimensions = "{}";
        result.marks = {{1, "empathy", -6, 0, "F04", "为什么", false}};
        store.finish(result);
        return attempt;
    }

    std::vector<FinishedAttempt> all() const {
        std::vector<FinishedAttempt> found;
        store.each_finished([&](const FinishedAttempt& attempt) { found.push_back(attempt); });
        return found;
    }
};

}  // namespace

TEST_CASE("finished attempts are visited with their own turns and marks, open ones are not") {
    Stand stand;
    const AttemptId first = stand.finished(2, 84);
    stand.store.begin_attempt(sample_head(stand.trainee), {sample_turn(0, "未完")}, "{}");
    const AttemptId second = stand.finished(3, 40);
    const auto all = stand.all();
    REQUIRE(all.size() == 2);
    CHECK(all[0].head.id == first);
    CHECK(all[0].turns.size() == 3);
    CHECK(all[0].marks.size() == 1);
    CHECK(all[0].fatal.empty());
    CHECK(all[1].head.id == second);
    CHECK(all[1].turns.size() == 4);
    CHECK(all[1].turns[3].text == "第3句");
    CHECK(all[1].fatal == std::vector<std::string>{"F26"});
    CHECK(all[1].head.seed == 0xFEDCBA9876543210ULL);
}

TEST_CASE("finished attempts are visited a stretch at a time, each once and with what belongs to it") {
    Stand stand;
    for (int i = 0; i < 5; ++i) stand.finished(i + 1, 80);
    stand.store.begin_attempt(sample_head(stand.trainee), {sample_turn(0, "未完")}, "{}");
    CHECK(stand.store.count_finished() == 5);
    std::vector<FinishedAttempt> found;
    Stretch stretch{{}, 2};
    for (std::size_t before = 1; before != found.size();) {
        before = found.size();
        stand.store.each_finished([&](const FinishedAttempt& attempt) { found.push_back(attempt); },
                                  Reach::everything, stretch);
        if (!found.empty()) stretch.after = found.back().head.id;
        if (before == 0) CHECK(found.size() == 2);
    }
    const auto all = stand.all();
    REQUIRE(found.size() == all.size());
    for (std::size_t i = 0; i < all.size(); ++i) {
        CHECK(found[i].head.id == all[i].head.id);
        CHECK(found[i].turns.size() == all[i].turns.size());
        CHECK(found[i].marks.size() == 1);
    }
}

TEST_CASE("turns that were taken back are not visited") {
    Stand stand;
    const AttemptId attempt =
        stand.store.begin_attempt(sample_head(stand.trainee), {sample_turn(0, "喂")}, "{}");
    stand.store.append(sample_commit(attempt, 1));
    stand.store.take_back(attempt, 1, "{}", 0, {});
    FinishCommit result;
    result.attempt = attempt;
    stand.store.finish(result);
    REQUIRE(stand.all().size() == 1);
    CHECK(stand.all()[0].turns.size() == 1);
}

TEST_CASE("a rescoring adds rows that stand from then on, and the marks of the time are kept") {
    Stand stand;
    const AttemptId attempt = stand.finished(2, 84);
    Rescoring rescoring;
    rescoring.pack_version = "1.1.0+fedcba9876543210";
    rescoring.result.attempt = attempt;
    rescoring.result.total = 70;
    rescoring.result.dimensions = "{}";
    rescoring.result.marks = {{1, "empathy", -12, 0, "F26", "更重", true},
                              {2, "courtesy", 4, 4, "courtesy", "", false}};
    stand.store.add_rescorings({rescoring});
    rescoring.result.total = 71;
    stand.store.add_rescorings({rescoring});
    const auto stored = stand.store.rescorings(attempt);
    REQUIRE(stored.size() == 2);
    CHECK(stored[0].result.total == 70);
    CHECK(stored[1].result.total == 71);
    CHECK(stored[0].pack_version == "1.1.0+fedcba9876543210");
    REQUIRE(stored[0].result.marks.size() == 2);
    CHECK(stored[0].result.marks[0].points == -12);
    CHECK(stored[0].result.marks[0].fatal);
    CHECK(stand.store.detail(attempt).head.total == 71);
    const FinishedAttempt of_the_day = stand.all().front();
    CHECK(of_the_day.head.total == 84);
    REQUIRE(of_the_day.marks.size() == 1);
    CHECK(of_the_day.marks[0].points == -6);
}

TEST_CASE("rescorings of an attempt that is not there change nothing") {
    Stand stand;
    const AttemptId attempt = stand.finished(1, 84);
    Rescoring right;
    right.pack_version = "2";
    right.result.attempt = attempt;
    Rescoring wrong = right;
    wrong.result.attempt = {99};
    CHECK(fault_of([&] { stand.store.add_rescorings({right, wrong}); }).has_value());
    CHECK(stand.store.rescorings(attempt).empty());
}
