#pragma once

#include "json/reader.h"
#include "phrasing/equivalents.h"

namespace frontdesk::phrasing {

/// Reads `equivalents.json`. Problems: PH001–PH006, PH017 a word that is there twice, PH018 one that is too
/// long, PH040 one that would be replaced again.
Equivalents read_equivalents(const json::Value& root, const json::Sink& sink);

}  // namespace frontdesk::phrasing
