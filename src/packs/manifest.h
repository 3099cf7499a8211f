#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "packs/pack.h"

namespace frontdesk::packs {

constexpr std::size_t most_manifest_bytes = std::size_t{1} << 20U;
constexpr std::size_t most_title_bytes = 200;

/// A file as the manifest tells of it.
struct ManifestFile {
    std::string path;
    std::size_t bytes = 0;
    std::string sha256;
};

struct Manifest {
    ContentPack head;  ///< Without its files.
    std::vector<ManifestFile> files;
};

/// The text of manifest.json for a pack.
std::string manifest_of(const ContentPack& pack);

/// @param place names the manifest in messages.
/// @throws PackError for the first thing that is wrong.
Manifest read_manifest(std::string_view text, const std::string& place);

/// What tells one content of a pack from another: the checksum of its manifest, whichever program packed it.
std::string fingerprint(const ContentPack& pack);

}  // namespace frontdesk::packs
