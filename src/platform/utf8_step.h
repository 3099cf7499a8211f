#pragma once

#include <cstddef>
#include <string_view>

namespace frontdesk::platform {

/// The character at `at`, which moves behind it. A broken byte counts as U+FFFD. (The platform may not use
/// the text layer; it needs no more than this.)
char32_t next_character(std::string_view utf8, std::size_t& at);

}  // namespace frontdesk::platform
