#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

// Numbers as people write them: 501, 五零一, 五百零一, 两.
namespace frontdesk::text {

/// A number and where it stands in the folded text: characters [begin, end).
struct WrittenNumber {
    std::string digits;  ///< "501", "08": as written, for phone numbers and clock times with leading zeros
    std::int64_t value = 0;
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// The number that begins at character `at`; nothing if none does.
std::optional<WrittenNumber> number_at(std::u32string_view folded, std::size_t at);

/// Every number of a folded text, in order. Digits side by side are one number; so are Chinese numerals
/// (positional or with 十百千). At most 18 digits count towards `value`.
std::vector<WrittenNumber> written_numbers(std::u32string_view folded);

}  // namespace frontdesk::text
