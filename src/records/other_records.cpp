#include "records/other_records.h"

#include "core/file.h"
#include "records/fault.h"
#include "records/migrations.h"
#include "records/opening.h"

namespace frontdesk::records {

namespace {

/// A log beside the file may hold the newest records, and cannot be read on a disk that takes no writes.
bool has_log(const std::filesystem::path& file) {
    std::filesystem::path log = file;
    log += "-wal";
    std::error_code failed;
    const std::uintmax_t size = std::filesystem::file_size(log, failed);
    return !failed && size > 0;
}

/// A disk that takes no writes has no room for what SQLite keeps beside a file with a log.
Database opened_to_read(const std::filesystem::path& file) {
    try {
        Database database(file, Database::Mode::read_only);
        database.number("SELECT count(*) FROM sqlite_schema");
        return database;
    } catch (const StoreError& error) {
        if (error.fault() != Fault::unwritable || has_log(file)) throw;
        return Database(file, Database::Mode::frozen);
    }
}

/// Copies what `other` holds into `file` and brings that forward.
void copy_forward(Database& other, const std::filesystem::path& file) {
    other.run("VACUUM INTO ?", {core::to_utf8(file)});
    Database copy(file, Database::Mode::create);
    bring_forward(copy, file, migrations());
}

}  // namespace

std::filesystem::path meant_records(const std::filesystem::path& path) {
    std::error_code failed;
    return std::filesystem::is_directory(path, failed) ? path / "records.sqlite" : path;
}

OtherRecords::OtherRecords(const std::filesystem::path& other, const std::filesystem::path& beside)
    : m_file(meant_records(other)) {
    std::error_code failed;
    if (!std::filesystem::is_regular_file(m_file, failed) || std::filesystem::is_empty(m_file, failed)) {
        throw StoreError(Fault::missing, "there are no records at '" + core::to_utf8(m_file) + "'",
                         "Name the file records.sqlite of the other station, or the folder it lies in.");
    }
    refuse_other_kinds_of_file(m_file);
    Database database = opened_to_read(m_file);
    inspect_records(database, m_file);
    m_schema = static_cast<int>(database.number("PRAGMA user_version"));
    if (m_schema == migrations().back().to) return;
    m_copy = beside;
    m_copy += ".merging";
    std::filesystem::remove_all(m_copy, failed);
    std::filesystem::create_directories(m_copy, failed);
    const std::filesystem::path copy = m_copy / "records.sqlite";
    copy_forward(database, copy);
    m_file = copy;
}

OtherRecords::~OtherRecords() {
    std::error_code ignored;
    if (!m_copy.empty()) std::filesystem::remove_all(m_copy, ignored);
}

Database OtherRecords::opened() const {
    return opened_to_read(m_file);
}

void OtherRecords::attach_to(Database& database) const {
    try {
        database.run("ATTACH ? AS other", {address_of(m_file, Database::Mode::read_only)});
    } catch (const StoreError& error) {
        if (error.fault() != Fault::unwritable || has_log(m_file)) throw;
        database.run("ATTACH ? AS other", {address_of(m_file, Database::Mode::frozen)});
    }
}

}  // namespace frontdesk::records
