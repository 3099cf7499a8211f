#pragma once

#include <map>
#include <string>
#include <vector>

#include "records/database.h"

// Rows of one table of another station, as SQL that copies them. The other station's file is attached as
// `other`; people and accounts are found by the temporary tables `person` and `account_here` (there, here),
// everything else by its key.
namespace frontdesk::records {

/// Columns that are not copied as they stand: an SQL expression over the row `o`.
using Overrides = std::map<std::string, std::string>;

/// A column, and the table whose number stands in it; empty: none's.
struct ShapedColumn {
    std::string name;
    std::string refers_to;
};

/// All columns but the row's own number.
std::vector<ShapedColumn> columns_of(Database& database, const std::string& table);

/// The number here of what has the number `value` there in `table`; null if it is not here.
std::string number_here(const std::string& table, const std::string& value);

/// "INSERT INTO main.T (…) SELECT … FROM other.T AS o ", to be ended by WHERE and the like. The row's own
/// number is a fresh one unless the overrides give it.
/// @param from what the rows `o` are read along with; without it, all of them. A CROSS JOIN is gone through
///        from left to right, whatever SQLite thinks better.
std::string copy_sql(Database& database, const std::string& table, const Overrides& overrides = {},
                     const std::string& from = {});

/// How many digits of keys are shown to people and told apart by them.
constexpr std::size_t short_key = 8;

}  // namespace frontdesk::records
