#include <doctest/doctest.h>

#include "records/test_support.h"

using namespace frontdesk::records;
using frontdesk::core::ManualClock;

namespace {

struct Grove {
    TestFolder folder;
    ManualClock clock{{1'700'000'000'000}};
    Store store = Store::open(folder.file(), clock);
    TraineeId person = store.add_trainee("李小红", "金穗花园", "客服一组");

    AttemptId finished() {
        const AttemptId attempt =
            store.begin_attempt(sample_head(person), {sample_turn(0, "喂？")}, "{\"inputs\":0}");
        store.append(sample_commit(attempt, 1));
        store.append(sample_commit(attempt, 2));
        finish(attempt);
        return attempt;
    }
    void finish(AttemptId attempt) { store.finish({attempt, 70, false, {}, "calmed", "{}", {}}); }
    AttemptId branch(AttemptId from) {
        AttemptHead head = sample_head(person);
        head.branched_from = from;
        head.branched_at = 2;
        return store.begin_branch(
            head,
            {{sample_turn(0, "喂？"), sample_turn(1, "第1句")}, "{\"inputs\":1}", 1, {"calm-down", "第2句"}});
    }
};

std::vector<AttemptId> ids_of(const std::vector<AttemptHead>& heads) {
    std::vector<AttemptId> ids;
    for (const AttemptHead& head : heads) ids.push_back(head.id);
    return ids;
}

}  // namespace

TEST_CASE("a branch holds what stood before as its own rows and goes on from there") {
    Grove grove;
    const AttemptId trunk = grove.finished();
    const AttemptId attempt = grove.branch(trunk);
    const StoredAttempt stored = grove.store.load_open(attempt);
    CHECK(stored.head.branched_from == trunk);
    CHECK(stored.head.branched_at == 2);
    CHECK(stored.head.turns == 2);
    REQUIRE(stored.draft.has_value());
    CHECK(stored.draft->text == "第2句");
    grove.store.append(sample_commit(attempt, 2));
    CHECK(grove.store.detail(attempt).turns.size() == 3);
    CHECK(grove.store.detail(trunk).turns.size() == 3);
    CHECK(grove.store.check_health().faults == std::vector<std::string>{});
}

TEST_CASE("a family is the same whichever of its attempts is asked, branches of branches included") {
    Grove grove;
    const AttemptId trunk = grove.finished();
    const AttemptId other = grove.finished();
    const AttemptId first = grove.branch(trunk);
    grove.finish(first);
    const AttemptId second = grove.branch(trunk);
    const AttemptId third = grove.branch(first);
    const std::vector<AttemptId> all{trunk, first, second, third};
    for (const AttemptId attempt : all) CHECK(ids_of(grove.store.family(attempt)) == all);
    CHECK(ids_of(grove.store.family(other)) == std::vector<AttemptId>{other});
    CHECK(grove.store.family({999}).empty());
}

TEST_CASE("a turn taken back from before the branching is said anew, so the branch begins there") {
    Grove grove;
    const AttemptId attempt = grove.branch(grove.finished());
    grove.store.take_back(attempt, 1, "{\"inputs\":0}", 0, {"calm-down", "第1句"});
    CHECK(grove.store.detail(attempt).head.branched_at == 1);
}

TEST_CASE("only a finished practice attempt of the same trainee is taken up") {
    Grove grove;
    const AttemptId open = grove.store.begin_attempt(sample_head(grove.person), {}, "{}");
    CHECK(fault_of([&] { grove.branch(open); }) == Fault::missing);
    CHECK(fault_of([&] { grove.branch({999}); }) == Fault::missing);
    AttemptHead exam = sample_head(grove.person);
    exam.mode = "exam";
    const AttemptId examined = grove.store.begin_attempt(exam, {}, "{}");
    grove.finish(examined);
    CHECK(fault_of([&] { grove.branch(examined); }) == Fault::missing);
    AttemptHead somebody_elses = sample_head(grove.store.add_trainee("王芳", "", ""));
    somebody_elses.branched_from = grove.finished();
    CHECK(fault_of([&] { grove.store.begin_branch(somebody_elses, {{}, "{}", 0, {}}); }) == Fault::missing);
}
