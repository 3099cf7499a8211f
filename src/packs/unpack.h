#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "core/problem.h"
#include "packs/pack.h"
#include "packs/places.h"

namespace frontdesk::packs {

struct UnpackRequest {
    Places places;
    bool older = false;    ///< A later version that was unpacked here may be gone back from.
    bool dry_run = false;  ///< Only tell what would happen.
};

struct Unpacked {
    core::Problems problems;            ///< With an error among them nothing was changed.
    bool done = false;                  ///< The pack is in place.
    bool was_there = false;             ///< The very same is in place already; nothing was changed.
    std::string version_before;         ///< Of this pack; empty if it was never unpacked here.
    std::vector<std::string> added;     ///< Paths in the pack, here and below.
    std::vector<std::string> replaced;  ///< Another file was in that place.
    std::vector<std::string>
        taken_away;                ///< The version before had brought it, or it had the id of a new one.
    std::filesystem::path before;  ///< Where replaced files are kept; empty if there are none.
};

/// Puts the files of a pack into the company's content and overlays, as a whole or not at all: a crash at any
/// moment leaves the old or the new content. (Where a pack has both, overlays come first; a crash between the
/// two leaves the new overlays and the old content, and unpacking once more completes it.) What was in the
/// place of something is kept in a folder of its own. To unpack the same pack again changes nothing.
/// @throws PackError if a later version is in place, or the same one with other content; core::Error if
/// something cannot be read or written.
Unpacked unpack(const ContentPack& pack, const UnpackRequest& request);

}  // namespace frontdesk::packs
