#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/problem.h"
#include "scenario/model.h"
#include "scenario/temper.h"

// Every scenario of a folder, and what is wrong with the rest.
namespace frontdesk::scenario {

/// The newest scenario format this program reads.
constexpr int newest_format = 1;

struct ReadResult {
    std::optional<Scenario> scenario;  ///< only if it has no errors
    core::Problems problems;
};

/// Reads and checks one scenario text (structure and meaning: see checks.h).
ReadResult read_scenario(std::string_view text, const std::string& file_name);

struct Library {
    std::vector<Scenario> scenarios;  ///< by track order, then by id
    core::Problems problems;

    const Scenario* find(std::string_view id) const;
};

/// Reads `folder`/<track>/*.json. A bad file never hides the good ones.
/// @param company a folder of the same layout whose scenarios come on top: one with the id of another takes
/// its place. Empty, or not there: none.
/// @throws core::Error if the folder cannot be read.
Library load_library(const std::filesystem::path& folder, const std::filesystem::path& company = {});

}  // namespace frontdesk::scenario
