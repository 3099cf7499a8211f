#include "records/migrations.h"

#include "core/file.h"
#include "records/fault.h"
#include "records/overview_totals.h"
#include "records/schema.h"

namespace frontdesk::records {

namespace {

/// Copies the store as it is into `target` and reads the copy back before it gets its name.
void back_up(Database& database, const std::filesystem::path& target, std::int64_t version) {
    std::filesystem::path unfinished = target;
    unfinished += ".tmp";
    std::error_code ignored;
    std::filesystem::remove(unfinished, ignored);
    database.run("VACUUM INTO ?", {core::to_utf8(unfinished)});
    {
        Database copy(unfinished, Database::Mode::read_only);
        Rows check = copy.query("PRAGMA integrity_check(1)");
        const bool sound = check.next() && check.text(0) == "ok";
        if (!sound || copy.number("PRAGMA user_version") != version) {
            throw StoreError(Fault::damaged, "the backup before the change of schema does not read back",
                             "Check the disk; the records were not changed.");
        }
    }
    std::error_code failed;
    std::filesystem::rename(unfinished, target, failed);
    if (failed) {
        throw StoreError(Fault::unwritable, "cannot write '" + core::to_utf8(target) + "'",
                         "Check that the folder may be written to.");
    }
}

void check_references(Database& database) {
    if (database.query("PRAGMA foreign_key_check").next()) {
        throw StoreError(Fault::damaged, "the record file refers to rows that are missing",
                         "Put a backup in its place; nothing was changed.");
    }
}

}  // namespace

const std::vector<Migration>& migrations() {
    static const std::vector<Migration> all{{1, schema_step_1},        {2, schema_step_2},
                                            {3, schema_step_3},        {4, schema_step_4},
                                            {5, schema_step_5},        {6, schema_step_6},
                                            {7, schema_step_7},        {8, schema_step_reviews},
                                            {9, schema_step_stations}, {10, schema_step_certificates},
                                            {11, schema_step_standing}};
    return all;
}

void bring_forward(Database& database, const std::filesystem::path& file,
                   const std::vector<Migration>& steps) {
    FRONTDESK_CHECK(!steps.empty());
    const std::int64_t found = database.number("PRAGMA user_version");
    if (found >= steps.back().to) return;
    if (found > 0) {
        std::filesystem::path target = file;
        target += ".v" + std::to_string(found) + ".backup";
        back_up(database, target, found);
    }
    Transaction transaction(database, Transaction::Kind::write);
    // Another program may have gone first while this one waited for the lock.
    std::int64_t version = database.number("PRAGMA user_version");
    for (const Migration& step : steps) {
        if (step.to <= version) continue;
        FRONTDESK_CHECK(step.to == version + 1);
        database.script(step.sql);
        version = step.to;
    }
    // What follows from the facts is made anew rather than carried along.
    if (steps.size() >= migrations().size()) rebuild_totals(database);
    database.script("PRAGMA user_version = " + std::to_string(version));
    database.script("PRAGMA application_id = " + std::to_string(application_id));
    check_references(database);
    transaction.commit();
}

}  // namespace frontdesk::records
