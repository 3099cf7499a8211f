#include <doctest/doctest.h>

#include "records/opening.h"
#include "records/test_support.h"

using namespace frontdesk::records;
using frontdesk::core::ManualClock;

namespace {

/// The faults found after `sql` was run behind the store's back.
std::vector<std::string> faults_after(const char* sql) {
    const TestFolder folder;
    const ManualClock clock;
    Store store = Store::open(folder.file(), clock);
    const AttemptId attempt =
        store.begin_attempt(sample_head(store.add_trainee("李小红", "", "")), {sample_turn(0, "喂")}, "{}");
    TurnCommit commit = sample_commit(attempt, 1);
    commit.turns.front().findings = {{"move", "M01", "", "", "", 0, 3, "第"}};
    store.append(commit);
    Database behind(folder.file(), Database::Mode::create);
    behind.script(sql);
    return store.check_health().faults;
}

}  // namespace

TEST_CASE("a store nobody meddled with is sound") {
    CHECK(faults_after("SELECT 1").empty());
}

TEST_CASE("each kind of meddling is told in its own sentence") {
    CHECK(faults_after("UPDATE turn SET number = 5 WHERE number = 1") ==
          std::vector<std::string>{"1 attempts have gaps in the numbers of their turns"});
    CHECK(faults_after("UPDATE attempt SET inputs = 0") ==
          std::vector<std::string>{"1 attempts have turns of inputs that were not counted"});
    CHECK(faults_after("DELETE FROM snapshot") == std::vector<std::string>{"1 attempts have no snapshot"});
    CHECK(faults_after("UPDATE attempt SET finished_ms = 5").size() == 1);
    CHECK(faults_after("UPDATE finding SET end_byte = 100") ==
          std::vector<std::string>{"1 findings point outside the words they stand in"});
    CHECK(faults_after("INSERT INTO mark VALUES (1, 1, 9, 'courtesy', 1, 1, 'M01', '', 0)").size() == 2);
    CHECK(faults_after("PRAGMA foreign_keys = OFF; DELETE FROM trainee") ==
          std::vector<std::string>{"1 rows refer to missing rows"});
}
