#pragma once

#include <optional>
#include <string>

#include "core/time.h"
#include "records/ids.h"

namespace frontdesk::records {

/// Which attempts leave the program for supervisors: finished or put aside, never private ones, none of an
/// examination that is still sat. What is not said lets everything through.
struct ExportScope {
    TraineeId trainee = {};                ///< 0: anybody
    std::optional<std::string> site = {};  ///< as it stands at the trainee
    std::optional<std::string> team = {};
    core::Instant from = {};   ///< ended then or later
    core::Instant until = {};  ///< ended before; 0: whenever

    bool operator==(const ExportScope&) const = default;
};

}  // namespace frontdesk::records
