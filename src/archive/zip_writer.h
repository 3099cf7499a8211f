#pragma once

#include <string>
#include <vector>

namespace frontdesk::archive {

struct ZipFile {
    std::string name;  ///< UTF-8, with '/'.
    std::string content;
};

/// A zip archive of the files in their order. The same files give the same bytes: every entry has the same
/// time and the same attributes.
/// @throws core::Error if it cannot be made; a name that comes twice is one reason.
std::string write_zip(const std::vector<ZipFile>& files);

}  // namespace frontdesk::archive
