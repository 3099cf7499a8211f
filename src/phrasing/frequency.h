#pragma once

#include <string_view>

namespace frontdesk::phrasing {

/// How often a reply is thought to hold the word: what tells good anchors from poor ones. 1 for the empty
/// word.
double expected_finds(std::u32string_view word);

}  // namespace frontdesk::phrasing
