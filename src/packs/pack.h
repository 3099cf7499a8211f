#pragma once

#include <string>
#include <string_view>
#include <vector>

// Content packs: scenarios, what is taught beside them, and overlays of the rule pack, as one file that can
// be carried to another station. The file is a zip archive whose first entry is manifest.json.
namespace frontdesk::packs {

constexpr std::size_t most_files = 2000;                          ///< Without the manifest.
constexpr std::size_t most_bytes_a_file = std::size_t{4} << 20U;  ///< Unpacked.
constexpr std::size_t most_bytes = std::size_t{64} << 20U;        ///< Unpacked, all together; and packed.
constexpr std::size_t most_packing_ratio = 200;                   ///< Of an entry beyond 64 KiB.
constexpr const char* manifest_file = "manifest.json";
/// The newest format of packs that this program reads.
constexpr int newest_format = 1;

struct PackedFile {
    std::string path;  ///< "content/phone/late.json", "overlays/acme.json"; see path_rules.h
    std::string content;
};

struct ContentPack {
    std::string id;  ///< Lower-case letters, digits, '-' and '_'.
    std::string title;
    std::string version;    ///< "1.2.0"
    std::string made_with;  ///< Program and version.
    std::vector<PackedFile> files = {};

    bool has_overlays() const;
};

/// The pack as the bytes of its file; the same pack gives the same bytes. Files are sorted by path.
/// @throws core::Error for what `read_content_pack` would refuse.
std::string write_content_pack(ContentPack pack);

/// Reads the bytes of a pack. Nothing in them is believed: paths, sizes, kinds of entries and checksums are
/// all looked at, and bytes are counted while they are unpacked.
/// @param name stands in messages.
/// @throws PackError with the entry, what is wrong with it and what to do.
ContentPack read_content_pack(std::string_view bytes, const std::string& name);

}  // namespace frontdesk::packs
