#pragma once

#include <cstddef>
#include <string>
#include <string_view>

// Says in plain words why a text is no JSON. Only used after the parser has given up, so it may look closely.
namespace frontdesk::json {

/// What the parser had behind it when it stopped.
enum class After { start, object_begin, array_begin, key, value_in_object, value_in_array, root };

struct Diagnosis {
    std::size_t offset = 0;  ///< of the first byte that cannot stand
    std::string message;
    std::string way_out;
};

/// @param at the end of the last part that was understood.
/// @param after what that part was.
Diagnosis diagnose(std::string_view text, std::size_t at, After after);

}  // namespace frontdesk::json
