#include "records/migrations.h"

#include <doctest/doctest.h>

#include "records/opening.h"
#include "records/test_support.h"

using namespace frontdesk::records;
using frontdesk::core::ManualClock;
using frontdesk::core::read_file;

namespace {

/// The shipped steps and one more, as a later release would add it.
std::vector<Migration> with_one_more(const char* sql) {
    std::vector<Migration> steps = migrations();
    steps.push_back({steps.back().to + 1, sql});
    return steps;
}

std::string fixture(const std::string& name) {
    return read_file(frontdesk::core::path_from_utf8(FRONTDESK_SOURCE_DIR "/tests/records/fixtures/" + name));
}

/// A store as the release with that schema left it.
void lay_down(const TestFolder& folder, const std::string& name) {
    Database database(folder.file(), Database::Mode::create);
    database.script(fixture(name));
}

std::string schema_of(Database& database) {
    Rows rows = database.query("SELECT type, name, sql FROM sqlite_schema ORDER BY type, name");
    std::string schema;
    while (rows.next()) schema += rows.text(0) + ' ' + rows.text(1) + '\n' + rows.text(2) + '\n';
    return schema;
}

std::filesystem::path backup_of(const TestFolder& folder, int version) {
    std::filesystem::path path = folder.file();
    path += ".v" + std::to_string(version) + ".backup";
    return path;
}

void check_everything_is_there(Store& store, const std::string& fields) {
    CHECK(store.schema_version() == newest_schema());
    for (const std::string& fault : store.check_health().faults) FAIL_CHECK(fault);
    const auto people = store.trainees();
    REQUIRE(people.size() == 2);
    const auto attempts = store.attempts(people.front().id, 10);
    REQUIRE(attempts.size() == 2);
    const AttemptDetail finished = store.detail(attempts[1].id);
    CHECK(finished.head.state == AttemptState::finished);
    int total = 0;
    std::size_t marks = 0;
    store.each_finished([&](const FinishedAttempt& one) {
        total = one.head.total;
        marks = one.marks.size();
    });
    CHECK(total == 86);
    CHECK(marks == 2);
    REQUIRE(finished.turns.size() == 3);
    CHECK(finished.turns[1].text == "您好，金穗花园物业服务中心，请问有什么可以帮您？");
    CHECK(finished.turns[1].findings.size() == 2);
    const auto draft = store.load_open(attempts[0].id).draft;
    REQUIRE(draft.has_value());
    CHECK(draft->text == "您先别着");
    CHECK(draft->fields == fields);
    store.append(sample_commit(attempts[0].id, 1));
}

}  // namespace

TEST_CASE("the steps are numbered from one without a gap") {
    int expected = 1;
    for (const Migration& step : migrations()) CHECK(step.to == expected++);
    CHECK(newest_schema() == expected - 1);
}

TEST_CASE("a store of schema version 1 opens with everything in it, and its form is empty") {
    const TestFolder folder;
    lay_down(folder, "v1.sql");
    const ManualClock clock{{1'800'000'000'000}};
    Store store = Store::open(folder.file(), clock);
    check_everything_is_there(store, "");
    CHECK(std::filesystem::exists(backup_of(folder, 1)));
}

TEST_CASE("a store of schema version 2 opens with everything in it, and with what stood in its form") {
    const TestFolder folder;
    lay_down(folder, "v2.sql");
    const ManualClock clock{{1'800'000'000'000}};
    Store store = Store::open(folder.file(), clock);
    check_everything_is_there(store, R"({"flat":"6栋1203","kind":"投诉"})");
}

TEST_CASE("a store of schema version 3 opens with everything in it, and none of its attempts is private") {
    const TestFolder folder;
    lay_down(folder, "v3.sql");
    const ManualClock clock{{1'800'000'000'000}};
    Store store = Store::open(folder.file(), clock);
    check_everything_is_there(store, R"({"flat":"6栋1203","kind":"投诉"})");
    CHECK(store.rescorings({1}).size() == 1);
    for (const AttemptHead& head : store.attempts(store.trainees().front().id, 10)) {
        CHECK_FALSE(head.is_private);
        CHECK_FALSE(head.is_branch());
        CHECK_FALSE(head.is_in_sitting());
    }
}

TEST_CASE("a store of schema version 4 opens with its sitting, its practice and its limits") {
    const TestFolder folder;
    lay_down(folder, "v4.sql");
    const ManualClock clock{{1'800'000'000'000}};
    Store store = Store::open(folder.file(), clock);
    check_everything_is_there(store, R"({"flat":"6栋1203","kind":"投诉"})");
    const Trainee first = store.trainees().front();
    CHECK(first.daily_limit == 15);
    CHECK(first.practises_privately);
    CHECK(store.sittings(first.id).size() == 1);
    CHECK(store.cards(first.id).size() == 1);
    CHECK(store.slips(first.id, {0}).size() == 1);
}

TEST_CASE("a store of schema version 5 opens with its assignment, its lesson and an audit that is sealed") {
    const TestFolder folder;
    lay_down(folder, "v5.sql");
    const ManualClock clock{{1'800'000'000'000}};
    Store store = Store::open(folder.file(), clock);
    const std::size_t before = store.audit({}).size();
    CHECK(store.audit_seal().empty());
    check_everything_is_there(store, R"({"flat":"6栋1203","kind":"投诉"})");
    CHECK(store.assignments().size() == 1);
    CHECK(store.lessons(10).size() == 1);
    CHECK(store.accounts().empty());
    store.add_trainee("王芳", "", "");
    CHECK(store.audit({}).size() == before + 1);
    CHECK(store.check_health().sound);
    Database behind(folder.file(), Database::Mode::create);
    behind.script("DROP TRIGGER audit_is_never_changed; UPDATE audit SET detail = 'other' WHERE id = 2");
    CHECK(store.check_health().faults.size() == 1);
}

TEST_CASE("a store of schema version 6 opens with its accounts, and its attempts are among the results") {
    const TestFolder folder;
    lay_down(folder, "v6.sql");
    const ManualClock clock{{1'800'000'000'000}};
    Store store = Store::open(folder.file(), clock);
    check_everything_is_there(store, R"({"flat":"6栋1203","kind":"投诉"})");
    REQUIRE(store.accounts().size() == 1);
    CHECK_FALSE(store.audit_seal().empty());
    std::vector<ResultEntry> results;
    store.each_result_sheet({0}, clock.now(), [&results](TraineeId, const ResultSheet& sheet) {
        sheet.each([&results](const ResultEntry& entry) { results.push_back(entry); });
    });
    REQUIRE_FALSE(results.empty());
    CHECK(results.front().is_finished());
}

TEST_CASE("old and new files end with the same schema") {
    const TestFolder new_folder;
    const auto steps = with_one_more("CREATE TABLE extra (id INTEGER PRIMARY KEY) STRICT");
    Database new_store(new_folder.file(), Database::Mode::create);
    bring_forward(new_store, new_folder.file(), steps);
    CHECK(new_store.number("PRAGMA application_id") == application_id);
    for (const char* name : {"v1.sql", "v2.sql", "v3.sql", "v4.sql", "v5.sql", "v6.sql"}) {
        const TestFolder old_folder;
        lay_down(old_folder, name);
        Database old_store(old_folder.file(), Database::Mode::create);
        bring_forward(old_store, old_folder.file(), steps);
        CHECK(schema_of(old_store) == schema_of(new_store));
        CHECK(old_store.number("PRAGMA user_version") == steps.back().to);
    }
}

TEST_CASE("before a change of schema the old store is copied and the copy can be opened") {
    const TestFolder folder;
    {
        const ManualClock clock;
        Store::open(folder.file(), clock).add_trainee("李小红", "", "");
    }
    {
        Database database = open_records(folder.file());
        bring_forward(database, folder.file(), with_one_more("ALTER TABLE trainee ADD COLUMN note TEXT"));
    }
    Database copy(backup_of(folder, newest_schema()), Database::Mode::read_only);
    CHECK(copy.number("PRAGMA user_version") == newest_schema());
    CHECK(copy.number("SELECT count(*) FROM trainee WHERE name = '李小红'") == 1);
    CHECK(copy.number("PRAGMA application_id") == application_id);
}

TEST_CASE("a new store needs no copy, and one that is up to date is left alone") {
    const TestFolder folder;
    { Database database = open_records(folder.file()); }
    const std::string before = read_file(folder.file());
    { Database database = open_records(folder.file()); }
    CHECK(read_file(folder.file()) == before);
    CHECK_FALSE(std::filesystem::exists(backup_of(folder, 0)));
    CHECK_FALSE(std::filesystem::exists(backup_of(folder, newest_schema())));
}

TEST_CASE("a step that fails half-way leaves the store as it was") {
    const TestFolder folder;
    Database database = open_records(folder.file());
    const std::string before = schema_of(database);
    const auto steps =
        with_one_more("CREATE TABLE extra (id INTEGER) STRICT; CREATE TABLE trainee (id INTEGER)");
    CHECK(fault_of([&] { bring_forward(database, folder.file(), steps); }).has_value());
    CHECK(schema_of(database) == before);
    CHECK(database.number("PRAGMA user_version") == newest_schema());
}

TEST_CASE("a step that leaves references to nothing is not taken") {
    const TestFolder folder;
    {
        const ManualClock clock;
        Store store = Store::open(folder.file(), clock);
        store.begin_attempt(sample_head(store.add_trainee("李", "", "")), {}, "{}");
    }
    Database database(folder.file(), Database::Mode::create);
    CHECK(fault_of([&] { bring_forward(database, folder.file(), with_one_more("DELETE FROM trainee")); }) ==
          Fault::damaged);
    CHECK(database.number("SELECT count(*) FROM trainee") == 1);
}
