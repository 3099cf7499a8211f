#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "packs/pack.h"
#include "packs/places.h"

namespace frontdesk::packs {

/// Where a file of a pack lies once it is unpacked.
std::filesystem::path place_of(const std::string& path, const Places& places);

/// What is to become of the company's files.
struct Change {
    const ContentPack& pack;
    std::vector<std::string> taken_away;  ///< Paths as in a pack.
    std::string ledger;                   ///< New text of packs.json.
};

/// Makes the change, as a whole or not at all.
/// @return the folder with what was replaced or taken away; empty if that was nothing.
/// @throws core::Error if something cannot be written; then nothing was changed.
std::filesystem::path put_in_place(const Change& change, const Places& places);

}  // namespace frontdesk::packs
