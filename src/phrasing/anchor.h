#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "phrasing/measure.h"

// Every match of a pattern holds at least one of its anchors, so only the surroundings of anchors are looked
// at. Which part of a pattern is its anchor is decided by `measure.h` from numbers alone; the words are
// written out here, once.
namespace frontdesk::phrasing {

using FoldedWords = std::vector<std::u32string>;

/// Takes the words of an anchor: its own, and classes all of whose anchors belong to it.
struct AnchorSink {
    std::function<void(std::u32string_view word)> word;
    std::function<void(const std::string& name)> members_of;
};

/// Hands over what every match of `node` holds one of. Nothing if the node has no anchor.
void each_anchor(const PatternNode& node, Measuring& measuring, const AnchorSink& sink);

/// The anchors of the pattern, classes written out, sorted, each once.
FoldedWords anchor_words(const PatternNode& node, Measuring& measuring);

}  // namespace frontdesk::phrasing
