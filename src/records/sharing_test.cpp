// Two programs at one file, and programs that die in the middle.
#include <doctest/doctest.h>

#include <atomic>
#include <thread>

#include "records/opening.h"
#include "records/test_support.h"

#ifndef _WIN32
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace frontdesk::records;
using frontdesk::core::ManualClock;

TEST_CASE("several programs may make the same new store at the same moment") {
    const TestFolder folder;
    const ManualClock clock;
    std::atomic<int> failed = 0;
    {
        std::vector<std::jthread> programs;
        for (int program = 0; program < 6; ++program) {
            programs.emplace_back([&] {
                try {
                    Store::open(folder.file(), clock).add_trainee("李小红", "", "");
                } catch (const std::exception& error) {
                    ++failed;
                    MESSAGE(error.what());
                }
            });
        }
    }
    CHECK(failed == 0);
    const Store store = Store::open(folder.file(), clock);
    CHECK(store.trainees().size() == 1);
    CHECK(store.check_health().sound);
}

TEST_CASE("two programs write to one store at once and nothing is lost or mixed") {
    const TestFolder folder;
    const ManualClock clock;
    constexpr int turns = 60;
    const auto practise = [&](const std::string& name) {
        Store store = Store::open(folder.file(), clock);
        const AttemptId attempt =
            store.begin_attempt(sample_head(store.add_trainee(name, "", "")), {sample_turn(0, name)}, "{}");
        for (int input = 1; input <= turns; ++input) store.append(sample_commit(attempt, input));
    };
    {
        const std::jthread first(practise, "李小红");
        const std::jthread second(practise, "王芳");
    }
    const Store store = Store::open(folder.file(), clock);
    for (const Trainee& person : store.trainees()) {
        const auto attempts = store.attempts(person.id, 10);
        REQUIRE(attempts.size() == 1);
        CHECK(attempts.front().turns == turns + 1);
        CHECK(store.detail(attempts.front().id).turns.front().text == person.name);
    }
    CHECK(store.check_health().sound);
}

TEST_CASE("of two programs that continue the same attempt only one gets each turn in") {
    const TestFolder folder;
    const ManualClock clock;
    Store first = Store::open(folder.file(), clock);
    Store second = Store::open(folder.file(), clock);
    const AttemptId attempt =
        first.begin_attempt(sample_head(first.add_trainee("李小红", "", "")), {sample_turn(0, "喂")}, "{}");
    first.append(sample_commit(attempt, 1));
    CHECK(fault_of([&] { second.append(sample_commit(attempt, 1)); }) == Fault::stale);
    second.append(sample_commit(attempt, 2));
    CHECK(first.detail(attempt).turns.size() == 3);
}

TEST_CASE("a change that is not committed leaves no trace, also when a reader looks meanwhile") {
    const TestFolder folder;
    const ManualClock clock;
    const Store store = Store::open(folder.file(), clock);
    Database other = open_records(folder.file());
    {
        Transaction transaction(other, Transaction::Kind::write);
        other.run("INSERT INTO trainee (name, site, team, created_ms) VALUES ('x', '', '', 0)");
        CHECK(store.trainees().empty());
    }
    CHECK(store.trainees().empty());
}

#ifndef _WIN32
TEST_CASE("a program killed in the middle of a transaction leaves the turns it had committed") {
    const TestFolder folder;
    const ManualClock clock;
    constexpr int committed = 5;
    const pid_t child = fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        Store store = Store::open(folder.file(), clock);
        const AttemptId attempt = store.begin_attempt(sample_head(store.add_trainee("李小红", "", "")),
                                                      {sample_turn(0, "喂")}, "{}");
        for (int input = 1; input <= committed; ++input) store.append(sample_commit(attempt, input));
        Database half_way = open_records(folder.file());
        const Transaction transaction(half_way, Transaction::Kind::write);
        half_way.run("UPDATE attempt SET inputs = 99");
        half_way.run("DELETE FROM turn");
        raise(SIGKILL);
    }
    int status = 0;
    REQUIRE(waitpid(child, &status, 0) == child);
    REQUIRE(WIFSIGNALED(status));
    Store store = Store::open(folder.file(), clock);
    CHECK(store.check_health().sound);
    const AttemptId attempt = store.open_attempts(store.trainees().front().id).front().id;
    CHECK(store.detail(attempt).turns.size() == committed + 1);
    store.append(sample_commit(attempt, committed + 1));
}
#endif
