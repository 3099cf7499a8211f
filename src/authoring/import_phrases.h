#pragma once

#include <string>

#include "core/problem.h"
#include "phrasing/pack_source.h"
#include "tables/table.h"

// The company's own table of what must not be said, as an overlay on a rule pack.
namespace frontdesk::authoring {

struct Imported {
    std::string overlay;    ///< JSON text of the overlay.
    core::Problems report;  ///< What needs a human's eye, with sheet, row and column.
    int rows = 0;
    int phrases = 0;
    int new_rules = 0;
    int changed_rules = 0;
};

/// A row becomes a rule of its own, or a change of the rule of `base` that covers its phrases already. Every
/// pattern has an anchor and finds its own phrase; one that would be found in a sentence that `base` holds to
/// be fine is narrowed to a whole clause or left out, and reported.
/// @param file names the table in the report.
/// @param id of the overlay.
/// @throws core::Error if there is no table of phrases, or nothing in it can be used.
Imported import_phrases(const tables::Table& table, const std::string& file, const phrasing::PackSource& base,
                        const std::string& id);

}  // namespace frontdesk::authoring
