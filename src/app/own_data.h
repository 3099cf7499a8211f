#pragma once

#include <filesystem>

#include "app/app.h"
#include "app/wording.h"

// What the program keeps of one trainee, to take along: tables for spreadsheets, and everything as one JSON.
namespace frontdesk::app {

/// Whose records, and what of them.
struct OwnData {
    const records::Store& store;
    const Content& content;
    records::Trainee trainee;
    records::Reach reach = records::Reach::everything;
};

/// The files that `export_own_data` writes.
const std::vector<std::string>& own_data_files();

/// Writes all of them into `folder`, which must be there: each as a whole, none if one of them cannot be
/// written. Attempt by attempt, in bounded memory. Examinations that are still being sat are left out, for
/// they give no feedback before their end.
/// @param wording of the columns and words in the tables; keys in the JSON are always the same.
/// @throws core::FileError, records::StoreError
void export_own_data(const OwnData& data, const Wording& wording, core::Instant now,
                     const std::filesystem::path& folder);

}  // namespace frontdesk::app
