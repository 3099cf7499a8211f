#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/time.h"
#include "records/ids.h"

// Accounts of those who train and supervise, and the audit, as plain values.
namespace frontdesk::records {

/// Each may do what those before it may.
enum class Role { trainee, trainer, supervisor, administrator };
constexpr std::size_t role_count = 4;

/// `trainee`, `trainer`, `supervisor`, `administrator`
const char* to_word(Role role);
/// Nothing for any other word.
std::optional<Role> role_from(const std::string& word);

struct Account {
    AccountId id;
    Role role = Role::trainer;              ///< never trainee
    std::string name;                       ///< no two accounts have the same
    std::optional<TraineeId> trainee = {};  ///< as whom this person practises
    core::Instant created = {};
    std::optional<core::Instant> disabled = {};
    bool is_temporary = false;  ///< somebody else made the password; it is to be changed
};

/// Whose secret: an account's password or a trainee's PIN.
struct SecretOwner {
    enum class Kind { account, trainee };
    Kind kind = Kind::account;
    std::int64_t id = 0;

    SecretOwner(AccountId account) : id(account.value) {}
    SecretOwner(TraineeId trainee) : kind(Kind::trainee), id(trainee.value) {}
    bool operator==(const SecretOwner&) const = default;
};

/// What a secret is tried for; before it is changed the change itself is what the audit tells.
enum class SecretUse { sign_in, change };

/// What came of a try.
struct SecretTried {
    enum class Outcome {
        right,
        wrong,
        too_soon,  ///< not looked at, and not counted
        none,      ///< there is no secret to try
    };
    Outcome outcome = Outcome::none;
    std::int64_t wait_ms = 0;  ///< until the next try; 0: at once
};

/// How long one waits after so many wrong tries in a row: nothing up to the second, then 5 s, doubled with
/// each up to 15 minutes, and never longer.
std::int64_t wait_after_ms(int failures);

/// Who acts, as the audit names it.
struct Actor {
    AccountId account = {};  ///< 0: nobody has signed in
    TraineeId trainee = {};  ///< 0: nobody practises
    std::string role = {};   ///< a word of Role, `open` where nobody has to sign in, `console`; may be empty
};

/// Who types something: an account, or a trainee; neither while nobody has signed in.
struct Writer {
    AccountId account;
    TraineeId trainee;

    bool operator==(const Writer&) const = default;
};

/// One line of the audit.
struct AuditEntry {
    std::int64_t id = 0;
    core::Instant at;
    Actor by;
    std::string what;        ///< as in "assignment given"
    AccountId account = {};  ///< whom it is about; 0: no account
    TraineeId trainee = {};
    AttemptId attempt = {};
    std::string detail = {};
    std::string outcome = {};  ///< empty: done; else `refused`, `failed`
};

struct AuditQuery {
    std::vector<std::string> kinds = {};  ///< values of `what`; empty: all
    AccountId account = {};               ///< did it, or was it done to; 0: anybody
    TraineeId trainee = {};               ///< the same
    core::Instant since = {};
    std::int64_t before = 0;  ///< only entries with smaller numbers; 0: from the latest on
    int limit = 50;           ///< at least 1
};

}  // namespace frontdesk::records
