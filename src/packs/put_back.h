#pragma once

#include <optional>
#include <string>
#include <vector>

#include "packs/ledger.h"
#include "packs/places.h"
#include "packs/unpack.h"

// The way back from an unpacking: what was replaced or taken away returns, what was added goes.
namespace frontdesk::packs {

/// What is needed for it. Only the last unpacking can be taken back.
struct WayBack {
    UnpackedPack came;                   ///< The pack that came in.
    std::optional<UnpackedPack> before;  ///< What was told of its id before; nothing if there was none.
    std::vector<std::string> added;      ///< Paths as in a pack.
    std::string kept;                    ///< The folder in `Places::before` with what was replaced; or empty.
};

/// Notes the way back from `done`, in the place of an earlier one.
/// @param before the ledger as it was.
/// @throws core::Error if it cannot be written.
void note_way_back(const ContentPack& pack, const Unpacked& done, const Ledger& before, const Places& places);

/// Nothing if none was noted, if it cannot be read, or if something else was unpacked over it.
std::optional<WayBack> way_back(const Places& places);

struct PutBack {
    /// Files of the pack on which somebody has worked since, as they were before this; paths as in a pack.
    std::vector<std::string> edited;
    std::filesystem::path before;  ///< Where those are kept; empty if there are none.
};

/// Makes it as it was, as a whole or not at all.
/// @throws core::Error if something cannot be read or written.
PutBack put_back(const WayBack& way, const Places& places);

}  // namespace frontdesk::packs
