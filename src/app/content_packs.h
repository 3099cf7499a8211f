#pragma once

#include <array>
#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "core/problem.h"
#include "core/time.h"
#include "packs/pack.h"

// Content packs, as the screens show them.
namespace frontdesk::app {

/// What a file of a pack is.
enum class PackPart { scenario, drill, question, exam, course, overlay };
constexpr std::size_t pack_part_count = static_cast<std::size_t>(PackPart::overlay) + 1;

/// @param path as in a pack: "content/phone/late.json"
PackPart part_of_pack(const std::string& path);

/// Something of the company's own that can be packed.
struct PackItem {
    std::string path;  ///< as in a pack; of an overlay in several files their folder
    PackPart part = PackPart::scenario;
    std::string title;      ///< as it is written in the file; else its name
    std::size_t bytes = 0;  ///< of all its files
};

/// A file that may be a pack.
struct FoundPack {
    std::filesystem::path file;
    std::size_t bytes = 0;
};

/// What bringing in a pack does to a file.
enum class PackChange { added, replaced, taken_away, same };
constexpr std::size_t pack_change_count = static_cast<std::size_t>(PackChange::same) + 1;

struct PackLine {
    std::string path;
    PackPart part = PackPart::scenario;
    std::string title;
    PackChange change = PackChange::added;
};

/// A pack that was looked into.
struct PackReview {
    std::filesystem::path file;
    std::size_t bytes = 0;
    packs::ContentPack pack;
    std::vector<PackLine> lines;  ///< what changes first
    core::Problems problems;      ///< with an error among them it cannot be brought in
    std::string version_before;   ///< of this pack; empty if it was never here
    bool goes_back = false;       ///< a later version is here
    bool is_here = false;         ///< the very same is here

    std::size_t count(PackChange change) const;
    bool can_be_brought_in() const { return !is_here && !core::has_errors(problems); }
};

/// A pack that was just made.
struct MadePack {
    std::filesystem::path file;
    std::size_t bytes = 0;  ///< of the file
    std::size_t files = 0;
};

/// A pack that came in last and can be taken back.
struct ArrivedPack {
    std::string title, version;
    std::size_t files = 0;
    bool is_fresh = false;  ///< it came in just now
};

struct PackState {
    std::vector<PackItem> own;  ///< by part, then by title
    std::vector<FoundPack> found;
    std::string title, id, version;  ///< what the next pack had best be called
    std::filesystem::path folder;    ///< where it goes unless one says otherwise
    std::optional<MadePack> made;
    core::Problems not_packed;  ///< why the last one was not made
    std::optional<PackReview> review;
    std::optional<ArrivedPack> arrived;
};

}  // namespace frontdesk::app
