#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

// Where a file of a content pack may lie. The rules hold on every system that a pack may travel to.
namespace frontdesk::packs {

constexpr std::size_t most_depth = 4;         ///< Names in a path: overlays/acme/rules/quiet.json
constexpr std::size_t most_name_bytes = 120;  ///< Of one of them.
constexpr const char* content_root = "content";
constexpr const char* overlays_root = "overlays";

/// The folders that company content may have, as in scenarios/.
const std::vector<std::string>& content_folders();

/// Why no file of a pack may have this path, as the end of a sentence: "it leads out of the pack"; empty if
/// one may.
std::string wrong_with_path(std::string_view path);

/// Whether it would lead out of the folder that a pack is unpacked into, on any system.
bool leads_out(std::string_view path);

/// Tells paths that are one on a system that does not tell letters' cases apart, and files that are folders
/// of others.
class PathSet {
  public:
    /// The same as `wrong_with_path`, about the path among those that were added before.
    std::string add(const std::string& path);

  private:
    std::set<std::string> m_files;
    std::set<std::string> m_folders;
};

/// Also characters that cannot be seen, and those that turn the direction of writing.
bool has_control_character(std::string_view text);

/// A name that was never checked, in a form that can be printed.
std::string printable(std::string_view name);

/// The last name of the path without its ending: what the file is called in the program.
std::string id_of_path(std::string_view path);

}  // namespace frontdesk::packs
