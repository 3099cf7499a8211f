#pragma once

#include <memory>

#include "json/reader.h"
#include "phrasing/opinion.h"

namespace frontdesk::phrasing {

/// Reads a pack's `opinion.json`. A file with an error is left out as a whole, and the patterns go on alone:
/// half an opinion would be another one. Problems: PH001–PH006, PH018 a word is too long or one too many.
/// @param equivalents the pack's
/// @return null if there is an error
std::shared_ptr<Opinion> read_opinion(const json::Value& root, const json::Sink& sink,
                                      const Equivalents& equivalents);

}  // namespace frontdesk::phrasing
