#pragma once

#include <string>
#include <variant>

#include "app/account.h"
#include "records/secret.h"

// Signing in and out, and looking after who may.
namespace frontdesk::app {

/// The first account of this station; from then on trainers and supervisors sign in. Signs in at once.
struct SetUpAdministrator {
    std::string name;
    records::Secret password, again;
    bool practises = false;  ///< also practises, under the same name
};
struct SignInAccount {
    records::AccountId account;
    records::Secret password;
};
/// The trainee who was asked for a PIN.
struct SignInTrainee {
    records::TraineeId trainee;
    records::Secret pin;
};
/// It is somebody else after all.
struct LeaveSignIn {};
/// Comes by itself: nobody has touched the program for so long.
struct SignOutIdle {};
/// So long, 1–120 minutes.
struct SetIdleTime {
    int minutes = 10;
};
/// One's own, as account or as trainee; an empty new PIN takes it away.
struct ChangeOwnSecret {
    records::Secret old, fresh, again;
};

/// Reads the accounts and PINs anew.
struct LookAtAccounts {};
/// The password is made up and shown once.
struct AddAccount {
    std::string name;
    records::Role role = records::Role::trainer;
    bool practises = false;
};
struct SetAccountRole {
    records::AccountId account;
    records::Role role = records::Role::trainer;
};
struct SetAccountDisabled {
    records::AccountId account;
    bool on = true;
};
/// A new one is made up and shown once; whoever waits after wrong tries waits no more.
struct ResetPassword {
    records::AccountId account;
};
/// Takes the PIN of a trainee who forgot it away.
struct ResetPin {
    records::TraineeId trainee;
};
/// The last change of an account or a PIN is taken back.
struct UndoAccountChange {};
/// The password that was made up has been read.
struct HideMadeUp {};

struct ReadAudit {
    AuditFilter filter;
};
/// Further back, with the same filter.
struct ReadMoreAudit {};

struct SignInDeed {
    std::variant<SetUpAdministrator, SignInAccount, SignInTrainee, LeaveSignIn, SignOutIdle, SetIdleTime,
                 ChangeOwnSecret, LookAtAccounts, AddAccount, SetAccountRole, SetAccountDisabled,
                 ResetPassword, ResetPin, UndoAccountChange, HideMadeUp, ReadAudit, ReadMoreAudit>
        what;
};

}  // namespace frontdesk::app
