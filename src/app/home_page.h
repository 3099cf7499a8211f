#pragma once

#include <optional>
#include <string>
#include <string_view>

// The system whose accounts people are in xAPI statements: `homePage` of their actors, and what the ids of
// activities begin with.
namespace frontdesk::app {

/// Bytes; longer addresses are refused.
constexpr std::size_t longest_home_page = 2000;

/// An absolute address of http or https (RFC 3987) with a host and without user, query or fragment, for paths
/// are written behind it; without the spaces around it and slashes at its end. Nothing for anything else.
std::optional<std::string> home_page_from(std::string_view text);

}  // namespace frontdesk::app
