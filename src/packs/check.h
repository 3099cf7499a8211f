#pragma once

#include "core/problem.h"
#include "packs/pack.h"
#include "packs/places.h"

namespace frontdesk::packs {

/// What `frontdesk check` would say of the files of a pack if they lay here, on top of what is shipped and
/// what the company has: each file by itself, what it refers to, and what the rule pack says of it. Places
/// name files as in the pack. Nothing outside a temporary folder is touched.
/// @param gone paths, as in a pack, of files of the company that would not be there any more.
/// @throws core::Error if that folder cannot be made or what is shipped cannot be read.
core::Problems check_content_pack(const ContentPack& pack, const Places& places,
                                  const std::vector<std::string>& gone = {});

}  // namespace frontdesk::packs
