#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

// Which font files the program may use (fonts/faces.txt). No font is shipped: the files of the system are
// used where they lie.
namespace frontdesk::platform {

enum class Script { simplified, traditional };

/// One face in one file.
struct FaceEntry {
    std::string system;  ///< linux | windows | macos
    std::string script;  ///< sc | tc | any
    std::string weight;  ///< regular | bold
    int face = 0;        ///< number inside a collection
    std::filesystem::path file;
    std::string family;
    std::string licence;
};

/// @throws core::Error naming the line that cannot be read.
std::vector<FaceEntry> parse_manifest(std::string_view text);

/// The faces to try for a script, the best first; characters that one lacks are looked for in the next.
struct FacePlan {
    std::vector<FaceEntry> regular;
    std::vector<FaceEntry> bold;  ///< the regular ones if the system has no bold face
};

/// Picks the entries whose files exist on this machine.
/// @throws core::Error if there is none.
FacePlan plan_faces(const std::vector<FaceEntry>& entries, Script script);

}  // namespace frontdesk::platform
