#pragma once

#include <optional>

#include "app/app.h"
#include "app/texts.h"

namespace frontdesk::app {

/// Does what a SignInDeed says with the store and `state.account`. Who is at the station it leaves to the
/// App: `Outcome` tells who comes in.
class AccountDesk {
  public:
    struct Outcome {
        Changes changes = {.account = true};
        std::optional<Notice> notice = {};
        std::optional<records::Account> comes_in = {};
        std::optional<records::Trainee> trainee_comes_in = {};
        bool goes_out = false;  ///< whoever is here
    };

    AccountDesk(records::Store& store, State& state, const core::Clock& clock);

    Outcome act(const SetUpAdministrator& deed);
    Outcome act(const SignInAccount& deed);
    Outcome act(const SignInTrainee& deed);
    Outcome act(const LeaveSignIn& deed);
    Outcome act(const SignOutIdle& deed);
    Outcome act(const ChangeOwnSecret& deed);
    Outcome act(const LookAtAccounts& deed);
    Outcome act(const AddAccount& deed);
    Outcome act(const SetAccountRole& deed);
    Outcome act(const SetAccountDisabled& deed);
    Outcome act(const ResetPassword& deed);
    Outcome act(const ResetPin& deed);
    Outcome act(const UndoAccountChange& deed);
    Outcome act(const HideMadeUp& deed);
    Outcome act(const ReadAudit& deed);
    Outcome act(const ReadMoreAudit& deed);

  private:
    Outcome told(NoticeKind kind, Text text, Text way_out,
                 std::initializer_list<std::string_view> arguments = {}) const;
    Outcome refused(Text text, Text way_out, std::initializer_list<std::string_view> arguments = {}) const;
    /// What is wrong with a new password; nothing if it may be used.
    std::optional<Outcome> unusable(const records::Secret& fresh, const records::Secret& again,
                                    records::Role role, const std::string& name) const;
    bool is_right(records::SecretOwner owner, const records::Secret& secret,
                  records::SecretUse use = records::SecretUse::sign_in);
    /// The trainee of that name, added if there is none yet.
    records::TraineeId trainee_called(const std::string& name);
    std::optional<Outcome> name_is_taken(const std::string& name) const;
    Outcome remember(AccountUndo undo);

    records::Store& m_store;
    State& m_state;
    const core::Clock& m_clock;
};

}  // namespace frontdesk::app
