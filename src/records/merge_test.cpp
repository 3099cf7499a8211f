// What a merge brings, what it asks, and what stays where it is.
#include "records/merge.h"

#include <doctest/doctest.h>

#include <fstream>

#include "core/file.h"
#include "records/merge_test_support.h"

using namespace frontdesk::records;
using frontdesk::core::ManualClock;

namespace {

struct TwoStations {
    MergeStation here{1'700'000'000'000};
    MergeStation there{1'710'000'000'000};

    MergeReport merge() const { return merge_into(here.file(), there.file(), here.clock); }
};

std::vector<std::string> names_at(const MergeStation& station) {
    std::vector<std::string> names;
    for (const Trainee& person : station.open().trainees()) names.push_back(person.name);
    return names;
}

/// A station as a release before stations left it.
void lay_down_old(const MergeStation& station) {
    station.behind().script(frontdesk::core::read_file(
        frontdesk::core::path_from_utf8(FRONTDESK_SOURCE_DIR "/tests/records/fixtures/v5.sql")));
}

}  // namespace

TEST_CASE("people, what they said and what came of it arrive as they were, once") {
    const TwoStations two;
    two.here.open();
    {
        Store store = two.there.open();
        finished_sample(store, store.add_trainee("王芳", "金穗花园", "早班组"), 86);
    }
    const MergeReport report = two.merge();
    CHECK(report.people == 1);
    CHECK(report.attempts == 1);
    const Store store = two.here.open();
    const AttemptDetail detail = store.detail(store.attempts(store.trainees().front().id, 5).front().id);
    CHECK(detail.head.total == 86);
    REQUIRE(detail.turns.size() == 2);
    CHECK(detail.turns[1].findings.front().rule == "F05");
    CHECK(detail.marks.size() == 1);
    CHECK(detail.fatal == std::vector<std::string>{"F11"});
    CHECK(store.slips(store.trainees().front().id, {0}).size() == 1);
    CHECK(two.merge().is_nothing());
    CHECK(store.attempts(store.trainees().front().id, 5).size() == 1);
}

TEST_CASE("somebody of the same name is asked about once, and the answer is remembered") {
    const TwoStations two;
    two.here.open().add_trainee("王芳", "金穗花园", "早班组");
    two.there.open().add_trainee("王芳", "金穗花园", "早班组");
    {
        Merge merge(two.here.file(), two.there.file(), two.here.clock, {});
        REQUIRE(merge.doubtful().size() == 1);
        merge.answer(merge.doubtful().front().there.key, merge.doubtful().front().here.key,
                     MatchAnswer::same);
        CHECK(merge.doubtful().empty());
    }
    Merge merge(two.here.file(), two.there.file(), two.here.clock, {});
    CHECK(merge.doubtful().empty());
    while (merge.step()) {
    }
    CHECK(merge.report().people == 0);
    CHECK(merge.report().people_united == 1);
    CHECK(names_at(two.here) == std::vector<std::string>{"王芳"});
    CHECK(two.merge().is_nothing());
}

TEST_CASE("of two different people of one name whoever was entered first keeps the plain name") {
    const TwoStations two;
    two.there.open().add_trainee("李娜", "金穗花园", "早班组");
    MergeStation late(1'720'000'000'000);
    late.open().add_trainee("李娜", "金穗花园", "早班组");
    two.here.open();
    merge_into(two.here.file(), late.file(), two.here.clock);
    CHECK(names_at(two.here) == std::vector<std::string>{"李娜"});
    CHECK(two.merge().people == 1);
    const auto names = names_at(two.here);
    REQUIRE(names.size() == 2);
    const bool first_is_plain = names[0] == "李娜";
    CHECK(names[first_is_plain ? 0 : 1] == "李娜");
    CHECK(names[first_is_plain ? 1 : 0].rfind("李娜 ·", 0) == 0);
    CHECK(two.merge().is_nothing());
}

TEST_CASE("a team that changed and a site that nobody named are asked about, another site is not") {
    const TwoStations two;
    {
        Store store = two.here.open();
        store.add_trainee("王芳", "金穗花园", "早班组");
        store.add_trainee("赵强", "", "");
        store.add_trainee("孙丽", "金穗花园", "");
    }
    {
        Store store = two.there.open();
        store.add_trainee("王芳", "金穗花园", "晚班组");
        store.add_trainee("赵强", "望江府", "");
        store.add_trainee("孙丽", "望江府", "");
    }
    const Merge merge(two.here.file(), two.there.file(), two.here.clock, {});
    CHECK(merge.doubtful().size() == 2);
    CHECK(merge.people_there().size() == 3);
    CHECK(merge.people_here().size() == 3);
}

TEST_CASE("people of different names are one person where somebody says so") {
    const TwoStations two;
    two.here.open().add_trainee("王芳", "", "");
    two.there.open().add_trainee("王 芳", "", "");
    {
        Merge merge(two.here.file(), two.there.file(), two.here.clock, {});
        CHECK(merge.doubtful().empty());
        merge.answer(merge.people_there().front().key, merge.people_here().front().key, MatchAnswer::same);
    }
    CHECK(two.merge().people_united == 1);
    CHECK(names_at(two.here) == std::vector<std::string>{"王芳"});
}

TEST_CASE("private attempts, PINs and passwords stay on their machine") {
    const TwoStations two;
    two.here.open();
    {
        Store store = two.there.open();
        store.set_secret_cost(cheap_cost);
        const TraineeId person = store.add_trainee("王芳", "", "");
        finished_sample(store, person, 40, true);
        store.set_secret(person, Secret(std::string("4711")));
        Account account;
        account.role = Role::administrator;
        account.name = "林主管";
        store.add_account(account, Secret(std::string("shan-shui-88")));
    }
    const MergeReport report = two.merge();
    CHECK(report.attempts == 0);
    CHECK(report.stayed_private == 1);
    CHECK(report.accounts == 1);
    const Store store = two.here.open();
    CHECK(store.accounts().empty());
    CHECK(store.trainees_with_pin().empty());
    CHECK(store.slips(store.trainees().front().id, {0}).empty());
    CHECK(store.cards(store.trainees().front().id).empty());
    CHECK(store.check_health().sound);
    CHECK(two.here.behind().number("SELECT count(*) FROM secret") == 0);
}

TEST_CASE("an assignment that was withdrawn or given back stands as it was done last") {
    const TwoStations two;
    two.here.open();
    ManualClock later{{1'710'000'100'000}};
    {
        Store store = two.there.open();
        Assignment assignment;
        assignment.item = "complaint-angry-leak";
        assignment.title = "楼上漏水";
        assignment.due = {1'800'000'000'000};
        assignment.targets = {{TargetKind::site, {}, "金穗花园", ""}};
        store.give_assignment(assignment);
    }
    CHECK(two.merge().assignments == 1);
    Store::open(two.there.file(), later).withdraw_assignment({1});
    CHECK(two.merge().assignments == 1);
    CHECK(two.here.open().assignments().front().withdrawn.has_value());
    later.advance_ms(1000);
    Store::open(two.there.file(), later).give_back_assignment({1});
    two.merge();
    CHECK_FALSE(two.here.open().assignments().front().withdrawn.has_value());
}

TEST_CASE("records of an older release are read through a copy and give the same keys each time") {
    const TwoStations two;
    two.here.open();
    lay_down_old(two.there);
    const std::string before = frontdesk::core::read_file(two.there.file());
    CHECK(two.merge().attempts > 0);
    CHECK(two.merge().is_nothing());
    CHECK(frontdesk::core::read_file(two.there.file()) == before);
    two.there.open();
    CHECK(two.merge().attempts == 0);
    CHECK(two.merge().is_nothing());
    CHECK(two.here.open().check_health().sound);
    for (const auto& entry : std::filesystem::directory_iterator(two.here.folder.path)) {
        CHECK(entry.path().string().find("merging") == std::string::npos);
    }
}

TEST_CASE("whoever stops a merge in the middle and begins again loses nothing") {
    const TwoStations two;
    two.here.open();
    {
        Store store = two.there.open();
        const TraineeId person = store.add_trainee("王芳", "", "");
        for (int i = 0; i < 450; ++i) finished_sample(store, person, i % 100);
    }
    {
        Merge merge(two.here.file(), two.there.file(), two.here.clock, {});
        while (merge.report().attempts == 0) merge.step();
        CHECK(merge.progress().done > 0);
        CHECK(merge.progress().done < merge.progress().of);
    }
    CHECK(two.here.open().check_health().sound);
    const MergeReport rest = two.merge();
    CHECK(rest.attempts > 0);
    CHECK(rest.attempts < 450);
    CHECK(two.here.open().count_finished() == 450);
}

TEST_CASE("the file may have any name, and the folder it lies in will do") {
    const TwoStations two;
    two.here.open();
    two.there.open().add_trainee("王芳", "", "");
    const std::filesystem::path odd =
        two.there.folder.path / frontdesk::core::path_from_utf8("前台 #2?100%.db");
    two.there.behind().run("VACUUM INTO ?", {frontdesk::core::to_utf8(odd)});
    CHECK(merge_into(two.here.file(), odd, two.here.clock).people == 1);
    CHECK(merge_into(two.here.file(), two.there.folder.path, two.here.clock).is_nothing());
}

TEST_CASE("records that cannot be brought in are refused, and nothing is changed") {
    const TwoStations two;
    two.here.open().add_trainee("李小红", "", "");
    const std::vector<std::string> before = content_of(two.here.file());
    const auto fault = [&two](const std::filesystem::path& other) {
        return fault_of([&] { Merge(two.here.file(), other, two.here.clock, {}); });
    };
    CHECK(fault(two.there.folder.path / "nothing.sqlite") == Fault::missing);
    CHECK(fault(two.there.folder.path) == Fault::missing);
    CHECK(fault(two.here.file()) == Fault::itself);
    CHECK(fault(two.here.folder.path) == Fault::itself);
    std::ofstream(two.there.file()) << "name,score\n";
    CHECK(fault(two.there.file()) == Fault::foreign);
    std::filesystem::remove(two.there.file());
    { Database(two.there.file(), Database::Mode::create).script("CREATE TABLE other (id INTEGER)"); }
    CHECK(fault(two.there.file()) == Fault::foreign);
    std::filesystem::remove(two.there.file());
    two.there.open();
    two.there.behind().script("PRAGMA user_version = 99");
    CHECK(fault(two.there.file()) == Fault::newer);
    CHECK(content_of(two.here.file()) == before);
}

TEST_CASE("a damaged file and names that cannot be names are refused before anything is brought") {
    const TwoStations two;
    two.here.open();
    {
        Store store = two.there.open();
        const TraineeId person = store.add_trainee("王芳", "", "");
        for (int i = 0; i < 40; ++i) finished_sample(store, person, i);
    }
    two.there.behind().script("UPDATE trainee SET name = 'a' || char(10) || 'b'");
    CHECK(fault_of([&] { two.merge(); }) == Fault::damaged);
    two.there.behind().script("UPDATE trainee SET name = '王芳'; PRAGMA wal_checkpoint(TRUNCATE)");
    {
        std::fstream file(two.there.file(), std::ios::in | std::ios::out | std::ios::binary);
        file.seekp(8 * 4096);
        file << std::string(16 * 4096, 'x');
    }
    CHECK(fault_of([&] { two.merge(); }) == Fault::damaged);
    CHECK(two.here.open().trainees().empty());
}

TEST_CASE("while one program merges another one goes on writing, and both are kept") {
    const TwoStations two;
    two.here.open();
    {
        Store store = two.there.open();
        const TraineeId person = store.add_trainee("王芳", "", "");
        for (int i = 0; i < 450; ++i) finished_sample(store, person, i % 100);
    }
    Store other_program = two.here.open();
    const TraineeId person = other_program.add_trainee("李小红", "", "");
    Merge merge(two.here.file(), two.there.file(), two.here.clock, {});
    int written = 0;
    while (merge.step()) {
        finished_sample(other_program, person, 90);
        ++written;
    }
    CHECK(written > 5);
    CHECK(other_program.count_finished() == 450 + written);
    CHECK(other_program.check_health().sound);
}
