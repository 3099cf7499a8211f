#pragma once

#include <string_view>
#include <vector>

// What writing and reading a snapshot agree on.
namespace frontdesk::session {

/// Goes up when an older program could no longer read what is written.
constexpr int newest_snapshot_format = 1;

}  // namespace frontdesk::session
