#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "records/database.h"

// The schema, as the steps that led to it. A step is never edited once it was released: a new file walks the
// same path as an old one.
namespace frontdesk::records {

/// "FDSK": tells a record store from any other SQLite file.
constexpr std::int64_t application_id = 0x4644534B;

struct Migration {
    int to = 0;  ///< schema version after this step; one more than before it
    const char* sql = "";
};

/// All steps, from 1 on.
const std::vector<Migration>& migrations();

/// Takes `database`, opened from `file`, through the steps it has not seen, in one transaction.
/// A file that already holds records is copied first, to `<file>.v<version>.backup`, and the copy checked.
/// @throws StoreError; the file is then as it was.
void bring_forward(Database& database, const std::filesystem::path& file,
                   const std::vector<Migration>& steps);

}  // namespace frontdesk::records
