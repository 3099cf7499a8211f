#pragma once

#include <filesystem>

#include "records/database.h"

namespace frontdesk::records {

/// Opens or creates a record store: looks before it writes, then brings the schema forward.
/// A file made by a newer program, a damaged one and one that is no record store are refused as they are.
/// @throws StoreError
Database open_records(const std::filesystem::path& file);

/// @throws StoreError if the file is neither SQLite's nor empty.
void refuse_other_kinds_of_file(const std::filesystem::path& file);

/// Looks at an existing record store, opened from `file`, without changing it.
/// @throws StoreError if it is foreign, damaged or made by a newer program.
void inspect_records(Database& database, const std::filesystem::path& file);

}  // namespace frontdesk::records
