#include "records/backup.h"

#include <algorithm>
#include <vector>

#include "core/file.h"
#include "records/implementation.h"
#include "records/migrations.h"
#include "records/opening.h"
#include "records/other_records.h"

namespace frontdesk::records {

namespace {

constexpr int pages_in_step = 2000;

std::filesystem::path with(const std::filesystem::path& path, const std::string& end) {
    std::filesystem::path longer = path;
    longer += end;
    return longer;
}

void remove_quietly(const std::filesystem::path& file) {
    std::error_code ignored;
    std::filesystem::remove(file, ignored);
}

void move_file(const std::filesystem::path& from, const std::filesystem::path& to) {
    std::error_code failed;
    std::filesystem::rename(from, to, failed);
    if (!failed) return;
    throw StoreError(Fault::unwritable, "cannot write '" + core::to_utf8(to) + "'",
                     "Check that the folder may be written to; nothing was changed.");
}

std::vector<std::string> tables_of(Database& database) {
    std::vector<std::string> tables;
    Rows rows =
        database.query("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'");
    while (rows.next()) tables.push_back(rows.text(0));
    return tables;
}

void check_table(Database& database, const std::string& table) {
    Rows rows = database.query("SELECT * FROM pragma_integrity_check(?)", {table});
    if (rows.next() && rows.text(0) == "ok") return;
    throw StoreError(Fault::damaged, "the copy of the records does not read back",
                     "Check the disk it was written to; the records were not changed.");
}

/// A name for what was there before, which nothing has.
std::filesystem::path name_to_keep(const std::filesystem::path& file, core::Instant now) {
    std::string moment = core::to_iso(now);
    std::erase_if(moment, [](char character) { return character == ':' || character == '-'; });
    std::filesystem::path kept = with(file, ".replaced-" + moment);
    for (int number = 2; std::filesystem::exists(kept); ++number) {
        kept = with(file, ".replaced-" + moment + '-' + std::to_string(number));
    }
    return kept;
}

void back_up_whole(const std::filesystem::path& file, const std::filesystem::path& target) {
    Backup backup(file, target);
    while (backup.step()) {
    }
}

/// The records that are there are ours and can be read.
bool is_usable(const std::filesystem::path& file) {
    try {
        refuse_other_kinds_of_file(file);
        Database database(file, Database::Mode::create);
        inspect_records(database, file);
        return true;
    } catch (const StoreError& error) {
        if (error.fault() == Fault::damaged || error.fault() == Fault::foreign) return false;
        throw;
    }
}

/// Writes the copy into the records in one go: whoever has them open sees the old ones or the new ones.
void write_into(const std::filesystem::path& file, const std::filesystem::path& copy) {
    Database source(copy, Database::Mode::read_only);
    Database live(file, Database::Mode::create);
    PageCopy copying(source, live);
    while (copying.step(-1)) {
    }
}

/// What cannot be read any more is moved as it is, with the log that belongs to it.
void move_aside(const std::filesystem::path& file, const std::filesystem::path& kept) {
    move_file(file, kept);
    for (const char* end : {"-wal", "-shm"}) {
        std::error_code ignored;
        std::filesystem::rename(with(file, end), with(kept, end), ignored);
    }
}

}  // namespace

struct Backup::Work {
    std::filesystem::path target;
    std::filesystem::path unfinished;
    Database original;
    std::optional<Database> copy;
    std::optional<PageCopy> copying;
    std::vector<std::string> tables;  ///< that are still to be checked
    std::int64_t pages = 0;
    std::int64_t checks = 0;

    Work(const std::filesystem::path& file, const std::filesystem::path& to)
        : target(to), unfinished(with(to, ".tmp")), original(file, Database::Mode::read_only) {}
};

Backup::Backup(const std::filesystem::path& file, const std::filesystem::path& target) {
    std::error_code failed;
    if (std::filesystem::exists(std::filesystem::symlink_status(target, failed))) {
        throw StoreError(Fault::taken, "'" + core::to_utf8(target) + "' is there already",
                         "Choose another name; the file was not changed.");
    }
    if (!std::filesystem::exists(file, failed)) {
        throw StoreError(Fault::missing, "there are no records yet", "Practise first.");
    }
    m_work = std::make_unique<Work>(file, target);
    remove_quietly(m_work->unfinished);
    m_work->copy.emplace(m_work->unfinished, Database::Mode::create);
    m_work->copying.emplace(m_work->original, *m_work->copy);
}

Backup::~Backup() {
    m_work->copying.reset();
    m_work->copy.reset();
    remove_quietly(m_work->unfinished);
}

bool Backup::step() {
    Work& work = *m_work;
    if (work.copying) {
        const bool more = work.copying->step(pages_in_step);
        work.pages = work.copying->of();
        if (more) return true;
        work.copying.reset();
        // A copy for the cupboard is one file without a log beside it.
        work.copy->script("PRAGMA journal_mode = DELETE");
        work.tables = tables_of(*work.copy);
        work.checks = static_cast<std::int64_t>(work.tables.size());
        return true;
    }
    if (!work.tables.empty()) {
        check_table(*work.copy, work.tables.back());
        work.tables.pop_back();
        return true;
    }
    if (!work.copy) return false;
    inspect_records(*work.copy, work.unfinished);
    work.copy.reset();
    move_file(work.unfinished, work.target);
    return false;
}

std::int64_t Backup::done() const {
    const Work& work = *m_work;
    if (work.copying) return work.copying->done();
    return work.pages + work.checks - static_cast<std::int64_t>(work.tables.size());
}

std::int64_t Backup::of() const {
    const Work& work = *m_work;
    return (work.copying ? std::max<std::int64_t>(work.copying->of(), 1) : work.pages) + work.checks;
}

Restored restore_records(const std::filesystem::path& file, const std::filesystem::path& backup,
                         const core::Clock& clock, const Actor& by) {
    std::error_code failed;
    if (std::filesystem::equivalent(file, backup, failed)) {
        throw StoreError(Fault::itself, "these are the very records that it was to be put in place of",
                         "Name the file of the backup.");
    }
    Restored restored;
    const std::filesystem::path copy = with(file, ".restoring");
    {
        // Looks at it and brings an old one forward; the copy is what is put in place.
        const OtherRecords checked(backup, file);
        remove_quietly(copy);
        back_up_whole(checked.file(), copy);
    }
    if (std::filesystem::exists(file, failed)) {
        restored.kept = name_to_keep(file, clock.now());
        restored.were_damaged = !is_usable(file);
        restored.were_damaged ? move_aside(file, restored.kept) : back_up_whole(file, restored.kept);
    }
    if (std::filesystem::exists(file, failed)) {
        write_into(file, copy);
        remove_quietly(copy);
    } else {
        move_file(copy, file);
    }
    Store store = Store::open(file, clock);
    store.act_as(by);
    AuditEntry entry;
    entry.what = "records restored";
    entry.detail = core::to_utf8(backup.filename());
    store.add_to_audit(entry);
    return restored;
}

Checked check_records(const std::filesystem::path& file, const std::filesystem::path& beside) {
    const OtherRecords other(file, beside);
    Database database = other.opened();
    Checked checked;
    checked.health = health_of(database);
    checked.schema = other.schema();
    checked.people = database.number("SELECT count(*) FROM trainee");
    checked.attempts = database.number("SELECT count(*) FROM attempt");
    checked.audit_entries = database.number("SELECT count(*) FROM audit");
    checked.other_stations = database.number("SELECT count(*) FROM station WHERE own = 0");
    Rows rows =
        database.query("SELECT id, coalesce((SELECT link FROM audit_chain), '') FROM station WHERE own = 1");
    if (!rows.next()) return checked;
    checked.station = rows.text(0);
    checked.audit_seal = rows.text(1);
    return checked;
}

}  // namespace frontdesk::records
