#pragma once

#include <string>

#include "app/account_deed.h"

// What somebody has half-typed of names, passwords and filters.
namespace frontdesk::ui {

struct AccountMemory {
    std::string name;  ///< of the first administrator
    bool practises = false;
    std::string old, fresh, again;  ///< passwords; wiped as soon as the page is left
    bool shows = false;             ///< passwords in clear
    records::AccountId chosen;      ///< who signs in; 0: nobody was chosen yet
    bool wake = false;              ///< the field to go on in takes the keyboard
    bool adding = false;            ///< the form of a new account is open
    std::string new_name;
    records::Role new_role = records::Role::trainer;
    bool new_practises = false;
    std::string person;    ///< by which the audit is searched
    double input_at = -1;  ///< steady seconds when somebody touched the program last
};

/// Overwrites the passwords.
void wipe_passwords(AccountMemory& memory);

}  // namespace frontdesk::ui
