#pragma once

#include <string>
#include <vector>

#include "core/problem.h"
#include "json/reader.h"
#include "phrasing/engine.h"
#include "phrasing/pack.h"
#include "phrasing/pack_source.h"

namespace frontdesk::phrasing {

struct PackRead {
    Pack pack;
    core::Problems problems;
    std::vector<OverlayInfo> overlays;  ///< Those that were put on top.
};

PackRead read_pack(const PackSource& pack, const std::vector<PackSource>& overlays);

/// What packs and overlays have in common in their pack.json.
void read_pack_head(json::ObjectReader& object, std::string& id, std::string& version, std::string& title);

/// Warns (PH057) where "published" is not the hash of what is there: the files were changed since.
void check_published(json::ObjectReader& object, const PackSource& source);

}  // namespace frontdesk::phrasing
