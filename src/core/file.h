#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace frontdesk::core {

/// A path from UTF-8 text, on every system.
std::filesystem::path path_from_utf8(std::string_view utf8);
std::string to_utf8(const std::filesystem::path& path);

/// The whole file as bytes.
/// @param max_bytes a larger file is refused rather than read.
/// @throws Error if it cannot be read or is too large.
std::string read_file(const std::filesystem::path& path, std::size_t max_bytes = std::size_t{64} << 20U);

/// The files of `folder` that end in .json, by name; none if there is no such folder.
/// @throws Error if it is there and cannot be read.
std::vector<std::filesystem::path> json_files_in(const std::filesystem::path& folder);

/// Replaces the file as a whole: a temporary beside it, flushed to the disk, then renamed over it.
/// A crash at any moment leaves the old or the new content, never a mixture.
/// @throws Error if it cannot be written; the old file is then untouched.
void write_file(const std::filesystem::path& path, std::string_view content);

/// The folders change places: where only one of the two is there, it gets the other's name. Both must lie on
/// the same disk. Whoever looks at `place` finds the old folder or the new one (where the system can exchange
/// folders; elsewhere there is a moment without one).
/// @throws Error if it cannot be done; both are then where they were.
void exchange_folders(const std::filesystem::path& fresh, const std::filesystem::path& place);

/// Puts the folder `fresh` in the place of the folder `place`, which need not be there; what was there is
/// gone. As `exchange_folders`.
/// @throws Error if it cannot be done; the old folder is then untouched.
void replace_folder(const std::filesystem::path& fresh, const std::filesystem::path& place);

}  // namespace frontdesk::core
