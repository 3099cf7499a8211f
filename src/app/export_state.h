#pragma once

#include <filesystem>
#include <optional>

#include "app/export_job.h"

namespace frontdesk::app {

/// What the page of exports shows.
struct ExportState {
    std::filesystem::path folder;                 ///< where they go unless one says otherwise
    std::optional<records::ExportScope> counted;  ///< what `matching` is of
    std::int64_t matching = 0;                    ///< attempts that would be written
    std::optional<ExportProgress> running;        ///< only while something is written
    std::optional<ExportedFile> made;             ///< what was written last
};

}  // namespace frontdesk::app
