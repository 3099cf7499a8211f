#pragma once

#include <string>
#include <vector>

#include "records/account_rows.h"
#include "records/database.h"
#include "records/digest.h"

// How entries of an audit hang together; known inside records/ only.
namespace frontdesk::records {

/// What an entry consists of, in the order in which the digest takes it.
extern const std::string audit_columns;
constexpr int audit_column_count = 11;

/// The entry in the columns from `first` on.
AuditEntry audit_entry_of(const Rows& row, int first = 0);
void add_to(Digest& digest, const AuditEntry& entry);
/// What ties the entry to the one whose link is `before`.
std::string link_of(const std::string& before, const AuditEntry& entry);

/// Adds to `faults` whatever was changed or removed of what came from the audits of other stations.
void check_audits_elsewhere(Database& database, std::vector<std::string>& faults);

}  // namespace frontdesk::records
