#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "records/store.h"
#include "session/session.h"

// A line of the transcript as a row of the store, and back, without loss.
namespace frontdesk::app {

/// @param number index of the entry in the transcript.
records::TurnRow to_row(const session::Entry& entry, int number);

/// The entries of `session` from index `first` on.
std::vector<records::TurnRow> rows_from(const session::Session& session, std::size_t first);

/// The person a row is about; see `Entry::person`. `TurnRow::speaker` holds it, but for `other` their name.
std::string person_in(const records::TurnRow& row);

/// @throws core::Error if the row holds what this program never writes.
session::Entry to_entry(const records::TurnRow& row);

}  // namespace frontdesk::app
