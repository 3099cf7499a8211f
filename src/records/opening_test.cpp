#include "records/opening.h"

#include <doctest/doctest.h>

#include "records/migrations.h"
#include "records/test_support.h"

using namespace frontdesk::records;
using frontdesk::core::ManualClock;
using frontdesk::core::read_file;
using frontdesk::core::write_file;

namespace {

/// A small store with one person and one open attempt, closed again.
void make_store(const TestFolder& folder) {
    const ManualClock clock;
    Store store = Store::open(folder.file(), clock);
    const TraineeId person = store.add_trainee("李小红", "", "");
    store.begin_attempt(sample_head(person), {sample_turn(0, "喂？")}, "{}");
}

std::optional<Fault> fault_at_opening(const TestFolder& folder) {
    return fault_of([&] {
        const ManualClock clock;
        Store::open(folder.file(), clock);
    });
}

void change(const TestFolder& folder, const char* sql) {
    Database database(folder.file(), Database::Mode::create);
    database.script(sql);
    database.tidy_on_close(true);
}

}  // namespace

TEST_CASE("a new store is made with its folder, in write-ahead mode, at the newest schema") {
    const TestFolder folder;
    const ManualClock clock;
    const auto file = folder.path / "新" / "夹" / "records.sqlite";
    const Store store = Store::open(file, clock);
    CHECK(store.schema_version() == newest_schema());
    CHECK(store.check_health().sound);
    Database database(file, Database::Mode::read_only);
    CHECK(database.number("PRAGMA application_id") == application_id);
    Rows rows = database.query("PRAGMA journal_mode");
    REQUIRE(rows.next());
    CHECK(rows.text(0) == "wal");
}

TEST_CASE("every turn waits for the disk and every reference is checked") {
    const TestFolder folder;
    Database database = open_records(folder.file());
    CHECK(database.number("PRAGMA synchronous") == 2);  // FULL
    CHECK(database.number("PRAGMA foreign_keys") == 1);
    CHECK(database.number("PRAGMA busy_timeout") == 5000);
}

TEST_CASE("a file made by a newer program is refused and stays as it is") {
    const TestFolder folder;
    make_store(folder);
    change(folder, "PRAGMA user_version = 99");
    const std::string before = read_file(folder.file());
    CHECK(fault_at_opening(folder) == Fault::newer);
    CHECK(read_file(folder.file()) == before);
}

TEST_CASE("a newer file whose last change is still in its log is refused as well, log and all") {
    const TestFolder folder;
    make_store(folder);
    auto log = folder.file();
    log += "-wal";
    {
        Database database(folder.file(), Database::Mode::create);
        database.script("PRAGMA user_version = 99");
    }
    const std::string before = read_file(folder.file());
    const std::string log_before = read_file(log);
    REQUIRE_FALSE(log_before.empty());
    CHECK(fault_at_opening(folder) == Fault::newer);
    CHECK(read_file(folder.file()) == before);
    CHECK(read_file(log) == log_before);
}

TEST_CASE("files that are no record stores are refused and stay as they are") {
    const TestFolder folder;
    const std::string picture = "\x89PNG and so on";
    write_file(folder.file(), picture);
    CHECK(fault_at_opening(folder) == Fault::foreign);
    CHECK(read_file(folder.file()) == picture);

    const TestFolder other;
    change(other, "CREATE TABLE bookmarks (url TEXT)");
    const std::string before = read_file(other.file());
    CHECK(fault_at_opening(other) == Fault::foreign);
    CHECK(read_file(other.file()) == before);
}

TEST_CASE("an empty file, as a full disk leaves it, becomes a new store") {
    const TestFolder folder;
    write_file(folder.file(), "");
    CHECK_FALSE(fault_at_opening(folder).has_value());
}

TEST_CASE("a damaged store is refused whatever page was hit, and stays as it is") {
    const TestFolder whole;
    make_store(whole);
    const std::string content = read_file(whole.file());
    int refused = 0;
    constexpr std::size_t page = 4096;
    REQUIRE(content.size() > 4 * page);
    for (std::size_t at = page; at < content.size(); at += page) {
        const TestFolder folder;
        std::string damaged = content;
        damaged.replace(at, page, std::string(page, '\x5a'));
        write_file(folder.file(), damaged);
        if (fault_at_opening(folder) == Fault::damaged) ++refused;
        CHECK(read_file(folder.file()) == damaged);
    }
    CHECK(refused == static_cast<int>(content.size() / page) - 1);
}

TEST_CASE("a store that was cut short is refused") {
    const TestFolder folder;
    make_store(folder);
    const std::string content = read_file(folder.file());
    write_file(folder.file(), content.substr(0, content.size() / 2));
    CHECK(fault_at_opening(folder) == Fault::damaged);
    write_file(folder.file(), content.substr(0, 60));
    CHECK(fault_at_opening(folder).has_value());
}

TEST_CASE("a folder in the way of the file is told, not crashed into") {
    const TestFolder folder;
    std::filesystem::create_directories(folder.file());
    CHECK(fault_at_opening(folder) == Fault::unwritable);
}
