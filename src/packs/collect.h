#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "packs/pack.h"
#include "packs/places.h"

namespace frontdesk::packs {

/// Where the files of a new pack come from.
struct Source {
    std::filesystem::path content;   ///< Laid out as scenarios/.
    std::filesystem::path overlays;  ///< Overlays as files and folders.
};

Source source_in(const Places& places);

/// A folder somebody named: a data folder (content/, phrasings-overlays/), an unpacked pack (content/,
/// overlays/), or content itself, with overlays/ in it or not.
/// @throws core::Error if there is no such folder.
Source source_in(const std::filesystem::path& folder);

struct Collected {
    std::vector<PackedFile> files;      ///< By path.
    std::vector<std::string> left_out;  ///< JSON files that lie where a pack has none, as they are called.
};

/// The files of `source` that belong into a pack.
/// @param only ids of content files and overlays to take; empty: all of them.
/// @throws core::Error if an id is not there, a file cannot be read or has a name that no pack may have, or
/// there is nothing to pack.
Collected collect(const Source& source, const std::vector<std::string>& only);

}  // namespace frontdesk::packs
