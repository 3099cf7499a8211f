#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "json/reader.h"
#include "packs/pack.h"

namespace frontdesk::packs {

/// A pack that was unpacked here, and what it brought.
struct UnpackedPack {
    std::string id;
    std::string title;
    std::string version;
    std::string fingerprint;                   ///< See manifest.h
    std::map<std::string, std::string> files;  ///< Path in the pack → SHA-256.
};

/// Which packs were unpacked here, one entry for each id, by id.
struct Ledger {
    std::vector<UnpackedPack> packs;

    /// Null if there was none of that id.
    const UnpackedPack* find(const std::string& id) const;
    /// Puts it in the place of what was told of its id.
    void note(UnpackedPack pack);
};

UnpackedPack told_of(const ContentPack& pack);

/// An empty ledger if there is no such file.
/// @throws core::Error if it cannot be understood.
Ledger read_ledger(const std::filesystem::path& file);

std::string ledger_text(const Ledger& ledger);

/// One entry of it by itself.
json::Value unpacked_value(const UnpackedPack& pack);
/// @param sink takes what is wrong with it.
UnpackedPack read_unpacked(const json::Value& value, const json::Sink& sink);

}  // namespace frontdesk::packs
