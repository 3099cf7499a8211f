#pragma once

#include <string_view>
#include <vector>

namespace frontdesk::phrasing {

enum class Separator : unsigned char { none, kept, skipped };

/// For each folded character: is it a mark that stands between words, and do patterns see it?
/// Skipped are quotes, ellipses, dashes and other signs that interrupt nothing, and clause marks that were
/// put between single characters to break a phrase up (不,知,道). Linear in the text.
std::vector<Separator> find_separators(std::u32string_view folded);

}  // namespace frontdesk::phrasing
