#pragma once

#include <optional>
#include <string>
#include <vector>

#include "records/account_rows.h"
#include "records/secret.h"
#include "records/store.h"

// Who is signed in, and what screens show of accounts and of the audit.
namespace frontdesk::app {

/// How the program is entered. Whoever starts it from the command line can read the file of the records as it
/// is, so nothing is asked there.
struct Entrance {
    bool is_console = false;
    records::SecretCost cost = records::standard_cost;
};

/// Entries of the audit that belong together.
enum class AuditKind { all, signing_in, accounts, practice, teaching, data };
constexpr std::size_t audit_kind_count = 6;

struct AuditFilter {
    AuditKind kind = AuditKind::all;
    records::AccountId account = {};  ///< 0: anybody
    records::TraineeId trainee = {};  ///< 0: anybody
    int days = 7;                     ///< back from now; 0: all

    bool operator==(const AuditFilter&) const = default;
};

struct AuditView {
    AuditFilter filter;
    std::vector<records::AuditEntry> entries;  ///< the latest first
    bool has_more = false;
    std::string seal;  ///< of the whole audit
};

/// What the last try came to, until something else happens.
struct SignInTrial {
    records::SecretOwner owner;
    bool is_wrong = false;  ///< else it came too soon
    core::Instant until;    ///< the next try is possible then
};

/// A password that somebody else made up; shown once, so that it can be told to its owner.
struct MadeUpPassword {
    std::string name;
    records::Secret password;
};

/// What UndoAccountChange takes back.
struct AccountUndo {
    enum class Kind { role, disabled, pin };
    Kind kind = Kind::role;
    std::string name;
    records::AccountId account = {};
    records::Role role = records::Role::trainer;  ///< before
    records::TraineeId trainee = {};
    std::string hash = {};  ///< of the PIN
};

struct AccountState {
    bool is_open = true;      ///< no account was set up: nobody has to sign in, trainers' pages are open
    bool is_console = false;  ///< see Entrance
    std::optional<records::Account> signed_in;
    std::vector<records::Account> accounts;     ///< by role and name, also disabled ones
    std::vector<records::TraineeId> with_pin;   ///< those who chose one
    std::optional<records::SecretOwner> asked;  ///< who has to prove that it is them
    std::optional<SignInTrial> tried;
    std::optional<MadeUpPassword> made_up;
    std::optional<AccountUndo> undo;
    std::optional<AuditView> audit;

    const records::Account* find(records::AccountId id) const;
    /// The one as whom that trainee signs in; null: the trainee needs none.
    const records::Account* account_of(records::TraineeId trainee) const;
    bool has_pin(records::TraineeId trainee) const;
};

/// Reads accounts and PINs anew. Whoever is signed in with an account that is gone or switched off is so no
/// more.
void read_accounts(const records::Store& store, AccountState& state);

}  // namespace frontdesk::app
