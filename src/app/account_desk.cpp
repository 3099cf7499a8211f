#include "app/account_desk.h"

#include <algorithm>

#include "app/password_rules.h"
#include "app/texts.h"
#include "records/name.h"

// Signing in, and one's own password. Accounts of others: account_book.cpp; the audit: account_audit.cpp.
namespace frontdesk::app {

namespace {

using records::NameUse;
using records::Role;
using records::Secret;
using records::SecretOwner;
using records::SecretTried;

Text words_of(PasswordFault fault) {
    switch (fault) {
        case PasswordFault::too_short:
            return Text::password_too_short;
        case PasswordFault::too_long:
            return Text::password_too_long;
        case PasswordFault::odd_characters:
            return Text::password_odd;
        default:
            return Text::password_too_plain;
    }
}

}  // namespace

AccountDesk::AccountDesk(records::Store& store, State& state, const core::Clock& clock)
    : m_store(store), m_state(state), m_clock(clock) {}

AccountDesk::Outcome AccountDesk::told(NoticeKind kind, Text text, Text way_out,
                                       std::initializer_list<std::string_view> arguments) const {
    const Language language = m_state.settings.language;
    Outcome outcome;
    outcome.notice = Notice{
        kind, notice_words(language, text, arguments), notice_words(language, way_out, arguments), {}, {}};
    return outcome;
}

AccountDesk::Outcome AccountDesk::refused(Text text, Text way_out,
                                          std::initializer_list<std::string_view> arguments) const {
    Outcome outcome = told(NoticeKind::refusal, text, way_out, arguments);
    outcome.changes = {.refused = true};
    return outcome;
}

std::optional<AccountDesk::Outcome> AccountDesk::unusable(const Secret& fresh, const Secret& again, Role role,
                                                          const std::string& name) const {
    const PasswordFault fault = fault_of_password(fresh.text(), role, name);
    if (fault != PasswordFault::none) {
        return refused(words_of(fault), Text::password_way, {std::to_string(shortest_password(role))});
    }
    if (fresh.text() != again.text()) return refused(Text::password_differs, Text::password_differs_way);
    return std::nullopt;
}

bool AccountDesk::is_right(SecretOwner owner, const Secret& secret, records::SecretUse use) {
    const SecretTried tried = m_store.try_secret(owner, secret, use);
    m_state.account.tried.reset();
    if (tried.outcome == SecretTried::Outcome::right) return true;
    m_state.account.tried =
        SignInTrial{owner, tried.outcome == SecretTried::Outcome::wrong, {m_clock.now().ms + tried.wait_ms}};
    return false;
}

records::TraineeId AccountDesk::trainee_called(const std::string& name) {
    const std::string checked = records::checked_name(name, NameUse::required);
    const auto is_called = [&checked](const records::Trainee& one) { return one.name == checked; };
    const auto& known = m_state.trainees;
    if (std::count_if(known.begin(), known.end(), is_called) == 1) {
        const records::TraineeId found = std::find_if(known.begin(), known.end(), is_called)->id;
        if (m_state.account.account_of(found) == nullptr) return found;
    }
    return m_store.add_trainee(checked, {}, {});
}

std::optional<AccountDesk::Outcome> AccountDesk::name_is_taken(const std::string& name) const {
    const std::string checked = records::checked_name(name, NameUse::required);
    const auto& accounts = m_state.account.accounts;
    const bool taken = std::any_of(accounts.begin(), accounts.end(),
                                   [&checked](const records::Account& one) { return one.name == checked; });
    if (!taken) return std::nullopt;
    return refused(Text::account_name_taken, Text::account_name_taken_way, {checked});
}

AccountDesk::Outcome AccountDesk::act(const SetUpAdministrator& deed) {
    if (auto taken = name_is_taken(deed.name)) return *taken;
    if (auto bad = unusable(deed.password, deed.again, Role::administrator, deed.name)) return *bad;
    records::Account account;
    account.role = Role::administrator;
    account.name = deed.name;
    if (deed.practises) account.trainee = trainee_called(deed.name);
    const records::AccountId id = m_store.add_account(account, deed.password);
    read_accounts(m_store, m_state.account);
    Outcome outcome;
    outcome.comes_in = *m_state.account.find(id);
    return outcome;
}

AccountDesk::Outcome AccountDesk::act(const SignInAccount& deed) {
    read_accounts(m_store, m_state.account);
    const records::Account* account = m_state.account.find(deed.account);
    if (account == nullptr) return refused(Text::account_gone, Text::account_gone_way);
    if (account->disabled) {
        return refused(Text::account_is_disabled, Text::account_is_disabled_way, {account->name});
    }
    if (!is_right(deed.account, deed.password)) return {};
    Outcome outcome;
    outcome.comes_in = *account;
    return outcome;
}

AccountDesk::Outcome AccountDesk::act(const SignInTrainee& deed) {
    const std::optional<records::Trainee> trainee = m_store.trainee(deed.trainee);
    if (!trainee) return refused(Text::account_gone, Text::account_gone_way);
    read_accounts(m_store, m_state.account);
    // Who has an account proves who they are with its password.
    if (const records::Account* account = m_state.account.account_of(deed.trainee)) {
        return act(SignInAccount{account->id, deed.pin});
    }
    // A PIN that was taken away meanwhile is asked for no more.
    if (m_state.account.has_pin(deed.trainee) && !is_right(deed.trainee, deed.pin)) return {};
    Outcome outcome;
    outcome.trainee_comes_in = *trainee;
    return outcome;
}

AccountDesk::Outcome AccountDesk::act(const LeaveSignIn&) {
    m_state.account.asked.reset();
    m_state.account.tried.reset();
    return {};
}

AccountDesk::Outcome AccountDesk::act(const SignOutIdle&) {
    Outcome outcome = told(NoticeKind::refusal, Text::account_idle_out, Text::account_idle_way,
                           {std::to_string(m_state.settings.sign_out_minutes)});
    outcome.changes = {.account = true};
    outcome.goes_out = true;
    return outcome;
}

AccountDesk::Outcome AccountDesk::act(const ChangeOwnSecret& deed) {
    const std::optional<records::Account>& account = m_state.account.signed_in;
    if (!account && !m_state.trainee) return refused(Text::account_gone, Text::account_gone_way);
    const SecretOwner owner = account ? SecretOwner(account->id) : SecretOwner(m_state.trainee->id);
    const bool is_set = account || m_state.account.has_pin(m_state.trainee->id);
    const std::string& name = account ? account->name : m_state.trainee->name;
    const bool takes_away = !account && deed.fresh.empty() && deed.again.empty();
    if (!takes_away) {
        const Role role = account ? account->role : Role::trainee;
        if (auto bad = unusable(deed.fresh, deed.again, role, name)) return *bad;
        if (is_set && deed.fresh.text() == deed.old.text()) {
            return refused(Text::password_same, Text::password_same_way);
        }
    }
    if (is_set && !is_right(owner, deed.old, records::SecretUse::change)) return {};
    if (takes_away) {
        m_store.take_secret(owner);
    } else {
        m_store.set_secret(owner, deed.fresh);
    }
    read_accounts(m_store, m_state.account);
    Outcome outcome = told(NoticeKind::done,
                           takes_away ? Text::pin_gone
                           : account  ? Text::password_changed
                                      : Text::pin_changed,
                           takes_away ? Text::pin_gone_way : Text::password_changed_way);
    outcome.changes = {.account = true};
    return outcome;
}

}  // namespace frontdesk::app
