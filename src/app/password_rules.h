#pragma once

#include <string_view>

#include "records/account_rows.h"

// What passwords and PINs have to be like. Length counts most; nothing is asked for that makes people write
// them down.
namespace frontdesk::app {

enum class PasswordFault {
    none,
    too_short,
    too_long,
    odd_characters,  ///< other than letters, digits and signs of the keyboard
    too_plain,       ///< one character over and over, a row of neighbours, or the name
};

constexpr std::size_t longest_password = 128;  ///< characters

/// Characters at least: 4 for a trainee's PIN, 6 for trainers, 8 above.
std::size_t shortest_password(records::Role role);

PasswordFault fault_of_password(std::string_view password, records::Role role, std::string_view name);

/// 0 (none yet or refused) to 3 (hard to guess), for the bar beside the field.
int strength_of_password(std::string_view password, records::Role role, std::string_view name);

}  // namespace frontdesk::app
