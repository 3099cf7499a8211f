#pragma once

#include "app/content_packs.h"
#include "packs/places.h"
#include "packs/unpack.h"

// The lists of the packs screen, made of files.
namespace frontdesk::app {

/// By part, then by title; the files of an overlay are one.
std::vector<PackItem> pack_items(const std::vector<packs::PackedFile>& files);

/// What bringing in `pack` does to every file of it, and to those it takes away.
std::vector<PackLine> pack_lines(const packs::ContentPack& pack, const packs::Unpacked& told,
                                 const packs::Places& places);

/// Files that end in .zip, the latest first, no file twice; at most 40.
std::vector<FoundPack> find_packs(const std::vector<std::filesystem::path>& folders);

/// What was packed last on this station.
struct MadeBefore {
    std::string id, title, version;
};
/// All empty if nothing was, or the file cannot be understood.
MadeBefore read_made(const std::filesystem::path& file);

/// "1.2.0" → "1.2.1"
std::string next_version(const std::string& version);

}  // namespace frontdesk::app
