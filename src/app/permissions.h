#pragma once

#include <cstddef>

#include "app/app.h"

// Who may do what: one table, asked at the one door. A new deed has to be put into it, else nothing compiles.
namespace frontdesk::app {

/// In whose name something is done.
enum class Standing {
    open_station,  ///< no account was set up yet: nobody has to sign in
    trainee,       ///< where others have to sign in
    trainer,
    supervisor,
    administrator,
    console,  ///< whoever can start commands can read the file itself
};
constexpr std::size_t standing_count = 6;

Standing standing_of(const AccountState& account);

/// A row of the table: who may.
enum class Right {
    everybody,
    trainers,         ///< and above; at an open station everybody
    account_holders,  ///< trainers and above
    supervisors,      ///< and above
    administrators,
    founders,  ///< whoever sets up the first account, at an open station
};

bool has_right(Standing standing, Right right);
Right right_of(const Intent& intent);
inline bool may(Standing standing, const Intent& intent) {
    return has_right(standing, right_of(intent));
}

/// Whether the results of `whose` may be shown: one's own, and to supervisors those of others, but not what
/// was practised privately.
bool may_read_results(const State& state, records::TraineeId whose, bool is_private);

/// Every kind of deed has a number below `deed_count`.
std::size_t deed_number(const Intent& intent);
std::size_t deed_count();

}  // namespace frontdesk::app
