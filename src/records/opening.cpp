#include "records/opening.h"

#include <chrono>
#include <fstream>
#include <string>
#include <thread>

#include "core/file.h"
#include "records/fault.h"
#include "records/migrations.h"

namespace frontdesk::records {

namespace {

/// Files up to this size are read through at each start; larger ones when the health is asked for, so that
/// the window never waits for seconds. Damage met later is told when it is met.
constexpr std::uintmax_t largest_checked_at_start = std::uintmax_t{32} << 20U;

bool holds_something(const std::filesystem::path& file) {
    std::error_code failed;
    const std::uintmax_t size = std::filesystem::file_size(file, failed);
    return !failed && size > 0;
}

[[noreturn]] void refuse_foreign(const std::filesystem::path& file) {
    throw StoreError(Fault::foreign, "'" + core::to_utf8(file) + "' is not a record store",
                     "Move it aside or choose another data folder; it was not changed.");
}

}  // namespace

void refuse_other_kinds_of_file(const std::filesystem::path& file) {
    const std::string magic("SQLite format 3\0", 16);
    std::string begin(magic.size(), '\0');
    std::ifstream stream(file, std::ios::binary);
    stream.read(begin.data(), static_cast<std::streamsize>(begin.size()));
    if (stream.gcount() > 0 && begin != magic) refuse_foreign(file);
}

namespace {

void refuse_damage(Database& database) {
    Rows rows = database.query("PRAGMA quick_check(1)");
    if (rows.next() && rows.text(0) == "ok") return;
    throw StoreError(Fault::damaged, "the record file is damaged",
                     "Move it aside and put a backup in its place; nothing was changed.");
}

}  // namespace

void inspect_records(Database& database, const std::filesystem::path& file) {
    const std::int64_t version = database.number("PRAGMA user_version");
    const std::int64_t owner = database.number("PRAGMA application_id");
    const bool empty = database.number("SELECT count(*) FROM sqlite_schema") == 0;
    if (owner != application_id && !(owner == 0 && version == 0 && empty)) refuse_foreign(file);
    if (version > migrations().back().to) {
        throw StoreError(Fault::newer,
                         "the records were made by a newer version of this program (schema " +
                             std::to_string(version) + ", this one knows " +
                             std::to_string(migrations().back().to) + ")",
                         "Install the newer version; the file was not changed.");
    }
    if (std::filesystem::file_size(file) <= largest_checked_at_start) refuse_damage(database);
}

namespace {

/// Two programs that meet at a new file cannot both change its journal at once, and SQLite does not wait by
/// itself here.
void use_write_ahead_log(Database& database) {
    constexpr int tries = 100;
    constexpr std::chrono::milliseconds pause(50);
    for (int left = tries; true; --left) {
        try {
            Rows rows = database.query("PRAGMA journal_mode = WAL");
            if (rows.next() && rows.text(0) == "wal") return;
            throw StoreError(Fault::unwritable, "the folder of the records cannot hold a write-ahead log",
                             "Choose a data folder on a local disk.");
        } catch (const StoreError& error) {
            if (error.fault() != Fault::locked || left == 0) throw;
        }
        std::this_thread::sleep_for(pause);
    }
}

}  // namespace

Database open_records(const std::filesystem::path& file) {
    std::error_code failed;
    std::filesystem::create_directories(file.parent_path(), failed);
    refuse_other_kinds_of_file(file);
    const bool existed = holds_something(file);
    Database database(file, Database::Mode::create);
    if (existed) inspect_records(database, file);
    use_write_ahead_log(database);
    // FULL: the log reaches the disk before a turn counts as made, so a power cut takes nothing that was
    // acknowledged.
    database.script("PRAGMA synchronous = FULL");
    bring_forward(database, file, migrations());
    database.script("PRAGMA foreign_keys = ON");
    database.tidy_on_close(true);
    return database;
}

}  // namespace frontdesk::records
