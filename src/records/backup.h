#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>

#include "core/time.h"
#include "records/account_rows.h"
#include "records/store.h"

// A copy of the records that was read back, and the way to put it in their place.
namespace frontdesk::records {

/// Copies a store page by page while other programs go on with it, then reads the copy through before it gets
/// its name. A stop in the middle leaves nothing behind.
class Backup {
  public:
    /// @param file the records; @param target must not be there yet.
    /// @throws StoreError `taken` if it is, else what the store throws.
    Backup(const std::filesystem::path& file, const std::filesystem::path& target);
    Backup(const Backup&) = delete;
    Backup& operator=(const Backup&) = delete;
    ~Backup();

    /// A few thousand pages, or the check of one table; false when the copy stands under its name.
    bool step();
    std::int64_t done() const;
    std::int64_t of() const;

  private:
    struct Work;
    std::unique_ptr<Work> m_work;
};

/// What putting a backup in place did.
struct Restored {
    std::filesystem::path kept;  ///< where the records lie that were there before; empty: there were none
    bool were_damaged = false;   ///< those could not be read any more and were moved as they are
};

/// Puts a checked copy of `backup` in the place of the records, which stay beside them under another name.
/// Other programs that have them open see the new ones; if those cannot be waited for, nothing is changed.
/// The audit of the restored records says so.
/// @throws StoreError
Restored restore_records(const std::filesystem::path& file, const std::filesystem::path& backup,
                         const core::Clock& clock, const Actor& by);

/// What a look at a record file as a whole tells.
struct Checked {
    Health health;
    std::string station;  ///< its key
    int schema = 0;       ///< of the file as it lies there
    std::int64_t people = 0;
    std::int64_t attempts = 0;
    std::int64_t audit_entries = 0;
    std::string audit_seal;  ///< to be compared with one that was written down; empty before there is one
    std::int64_t other_stations = 0;  ///< whose records were brought in
};

/// Reads a record file through without changing it; one of an older schema through a copy.
/// @param beside where such a copy may lie for a while.
/// @throws StoreError if it cannot be read at all
Checked check_records(const std::filesystem::path& file, const std::filesystem::path& beside);

}  // namespace frontdesk::records
