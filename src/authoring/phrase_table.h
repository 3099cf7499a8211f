#pragma once

#include <string>
#include <vector>

#include "core/problem.h"
#include "tables/table.h"

namespace frontdesk::authoring {

/// A cell and where it stands; the place names the file with its sheet, the row and the column.
struct PhraseCell {
    std::string text;
    core::Place place;
};

/// One row of the four-column table.
struct PhraseRow {
    PhraseCell number;
    PhraseCell forbidden;  ///< What must not be said; never empty.
    PhraseCell feels;
    PhraseCell instead;
};

/// Finds the four columns by their headings, in Simplified or Traditional Chinese or English, in any order; a
/// table without headings has them in the order number, must not be said, feels, say instead. Reports sheets
/// that are passed over, rows without words, and characters that nobody can read.
/// @throws core::Error if no sheet has such a table.
std::vector<PhraseRow> read_phrase_rows(const tables::Table& table, const std::string& file,
                                        core::Problems& problems);

}  // namespace frontdesk::authoring
