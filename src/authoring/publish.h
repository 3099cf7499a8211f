#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "core/problem.h"

// Giving a rule pack or an overlay out: only what keeps every one of its sentences gets a place of its own.
namespace frontdesk::authoring {

struct PublishRequest {
    std::filesystem::path pack;          ///< Folder or single file.
    std::filesystem::path base;          ///< The pack that an overlay is tried on.
    std::filesystem::path out;           ///< A folder, or a file if it is called *.json.
    std::optional<std::string> version;  ///< Instead of the one in its pack.json.
};

struct Publication {
    core::Problems problems;  ///< With an error among them nothing was written.
    bool published = false;
    bool was_there = false;  ///< The same content is there already.
    std::string id;
    std::string version;  ///< As attempts pin it: "1.2.0+0123456789abcdef".
};

/// Checks the pack with all its sentences and puts it in its new place as a whole or not at all.
/// @throws core::Error if the place holds something else, a later version, or the same version with other
/// content; if the version is none; if something cannot be read or written.
Publication publish(const PublishRequest& request);

}  // namespace frontdesk::authoring
