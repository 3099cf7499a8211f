#pragma once

#include <string>
#include <string_view>

namespace frontdesk::report {

/// Text as it may stand in a file for others: broken UTF-8 becomes U+FFFD, line breaks of any kind a line
/// feed, and control characters, marks that turn the writing direction and characters that are none are left
/// out. Tabs stay.
std::string plain_text(std::string_view text);

/// The same on one line: tabs and line breaks become a space.
std::string plain_line(std::string_view text);

}  // namespace frontdesk::report
