#pragma once

#include <filesystem>

namespace frontdesk::packs {

/// Where content lies on this machine.
struct Places {
    std::filesystem::path shipped;  ///< Scenarios, standard and rule pack as they came with the program.
    std::filesystem::path data;     ///< The user's data folder.

    /// The company's own content, laid out as scenarios/.
    std::filesystem::path content() const { return data / "content"; }
    /// The company's overlays of the rule pack.
    std::filesystem::path overlays() const { return data / "phrasings-overlays"; }
    /// What was in the place of something that was unpacked: one folder for each time.
    std::filesystem::path before() const { return data / "content-before"; }
    /// Which packs were unpacked here.
    std::filesystem::path ledger() const { return content() / "packs.json"; }
};

}  // namespace frontdesk::packs
