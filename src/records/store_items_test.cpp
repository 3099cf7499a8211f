#include <doctest/doctest.h>

#include "records/test_support.h"

using namespace frontdesk::records;
using frontdesk::core::ManualClock;

namespace {

struct Archive {
    TestFolder folder;
    ManualClock clock{{1'700'000'000'000}};
    Store store = Store::open(folder.file(), clock);
    TraineeId person = store.add_trainee("李小红", "金穗花园", "早班组");

    static std::vector<TurnRow> talk() {
        std::vector<TurnRow> turns{sample_turn(0, "喂？"), sample_turn(1, "请讲"), sample_turn(2, "好的")};
        turns[0].kind = "owner";
        turns[0].node = "opening";
        turns[2].node = "close";
        turns[2].kind = "choice";
        return turns;
    }
    void finish(AttemptId attempt, int total) {
        FinishCommit result;
        result.attempt = attempt;
        result.total = total;
        result.passed = total >= 80;
        result.dimensions = "{}";
        result.marks = {{1, "empathy", 2, 4, "M07", "", false}, {2, "courtesy", -6, 0, "F05", "", false}};
        store.finish(result);
    }
    AttemptId begin(bool is_private = false) {
        AttemptHead head = sample_head(person);
        head.is_private = is_private;
        return store.begin_attempt(head, talk(), "{}");
    }
    std::vector<ItemAttempt> all() const {
        std::vector<ItemAttempt> visited;
        store.each_item_attempt([&](const ItemAttempt& attempt) { visited.push_back(attempt); });
        return visited;
    }
};

}  // namespace

TEST_CASE("item analysis sees where something was done and what it brought") {
    Archive archive;
    archive.finish(archive.begin(), 72);
    const std::vector<ItemAttempt> all = archive.all();
    REQUIRE(all.size() == 1);
    CHECK(all[0].scenario == "complaint-angry-leak");
    CHECK(all[0].scenario_title == "楼上漏水");
    CHECK(all[0].total == 72);
    CHECK_FALSE(all[0].passed);
    CHECK(all[0].nodes == std::vector<std::string>{"calm-down", "close"});
    REQUIRE(all[0].marks.size() == 2);
    CHECK(all[0].marks[0].node == "calm-down");
    CHECK(all[0].marks[0].rule == "M07");
    CHECK(all[0].marks[0].points == 2);
    CHECK(all[0].marks[0].of == 4);
    CHECK(all[0].marks[1].node == "close");
    CHECK(all[0].marks[1].points == -6);
}

TEST_CASE("private attempts, branches, open ones and examinations under way are left out") {
    Archive archive;
    archive.begin();
    archive.finish(archive.begin(true), 90);
    const AttemptId trunk = archive.begin();
    archive.finish(trunk, 81);
    AttemptHead branch = sample_head(archive.person);
    branch.branched_from = trunk;
    branch.branched_at = 1;
    const AttemptId taken_up =
        archive.store.begin_branch(branch, {{Archive::talk()[0]}, "{}", 0, {"calm-down", "请讲"}});
    archive.finish(taken_up, 95);
    Sitting sitting;
    sitting.trainee = archive.person;
    sitting.exam = "new-hire";
    sitting.minutes = 40;
    sitting.papers = {{"complaint-angry-leak", "楼上漏水"}};
    const SittingId sat = archive.store.begin_sitting(sitting);
    archive.finish(archive.store.begin_paper(sat, 0, sample_head(archive.person), Archive::talk(), "{}"), 60);
    REQUIRE(archive.all().size() == 1);
    CHECK(archive.all()[0].total == 81);
    archive.store.finish_sitting(sat, SittingEnding::completed, 1000, false);
    CHECK(archive.all().size() == 2);
}

TEST_CASE("turns that were taken back do not count for item analysis") {
    Archive archive;
    const AttemptId attempt = archive.begin();
    TurnRow farewell = sample_turn(3, "再见");
    farewell.node = "farewell";
    archive.store.append({attempt, {farewell}, "{}", 1, {}});
    archive.store.take_back(attempt, 3, "{}", 0, {"farewell", "再见"});
    archive.finish(attempt, 72);
    REQUIRE(archive.all().size() == 1);
    CHECK(archive.all()[0].nodes == std::vector<std::string>{"calm-down", "close"});
}

TEST_CASE("attempts are listed for item analysis and read one by one as all together") {
    Archive archive;
    archive.finish(archive.begin(), 72);
    archive.finish(archive.begin(true), 80);
    archive.begin();
    archive.finish(archive.begin(), 90);
    const std::vector<AttemptId> ids = archive.store.item_attempts();
    REQUIRE(ids.size() == 2);
    const std::vector<ItemAttempt> all = archive.all();
    for (std::size_t i = 0; i < ids.size(); ++i) {
        const ItemAttempt one = archive.store.item_attempt(ids[i]);
        CHECK(one.scenario == all[i].scenario);
        CHECK(one.total == all[i].total);
        CHECK(one.nodes == all[i].nodes);
        REQUIRE(one.marks.size() == all[i].marks.size());
        CHECK(one.marks[0].node == all[i].marks[0].node);
        CHECK(one.marks[0].rule == all[i].marks[0].rule);
    }
    CHECK_THROWS_AS(archive.store.item_attempt({999}), StoreError);
}

TEST_CASE("item analysis counts what stands: another rule pack's marks, and what a person corrected") {
    Archive archive;
    const AttemptId rescored = archive.begin();
    archive.finish(rescored, 72);
    const AttemptId corrected = archive.begin();
    archive.finish(corrected, 72);
    const AttemptId as_it_was = archive.begin();
    archive.finish(as_it_was, 72);
    const std::int64_t before = archive.store.marks_version();

    Rescoring again;
    again.pack_version = "2";
    again.result.attempt = rescored;
    again.result.total = 90;
    again.result.passed = true;
    again.result.dimensions = "{}";
    again.result.marks = {{1, "empathy", 4, 4, "M07", "", false}};
    archive.store.add_rescorings({again});
    CHECK(archive.store.marks_version() != before);

    CorrectionCommit commit;
    commit.attempt = corrected;
    commit.place = {2, "F05", 0};
    commit.mark = {2, "courtesy", 0, 0, "F05", "", false};
    commit.why = "只是复述业主的话";
    commit.result.total = 84;
    commit.result.passed = true;
    commit.result.dimensions = "{}";
    archive.store.correct(commit);

    const std::vector<ItemAttempt> all = archive.all();
    REQUIRE(all.size() == 3);
    CHECK(all[0].total == 90);
    CHECK(all[0].passed);
    REQUIRE(all[0].marks.size() == 1);
    CHECK(all[0].marks[0].points == 4);
    CHECK(all[0].marks[0].node == "calm-down");
    CHECK(all[1].total == 84);
    REQUIRE(all[1].marks.size() == 2);
    CHECK(all[1].marks[1].points == 0);
    CHECK(all[2].total == 72);
    CHECK(all[2].marks[1].points == -6);
    const std::vector<AttemptId> ids = archive.store.item_attempts();
    for (std::size_t i = 0; i < ids.size(); ++i) {
        const ItemAttempt one = archive.store.item_attempt(ids[i]);
        CHECK(one.total == all[i].total);
        CHECK(one.marks.size() == all[i].marks.size());
        CHECK(one.marks.back().points == all[i].marks.back().points);
    }
}
