#pragma once

#include <filesystem>

#include "records/database.h"

namespace frontdesk::records {

/// Opens or creates a record store: looks before it writes, then brings the schema forward.
/// A file made by a newer program, a damaged one and one that is no record store are refused as they are.
/// @throws StoreError
Database open_records(const std::filesystem::path& file);

}  // namespace frontdesk::records
