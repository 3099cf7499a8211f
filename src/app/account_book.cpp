#include <algorithm>

#include "app/account_desk.h"
#include "app/texts.h"

// What administrators do with the accounts of others, and supervisors with PINs that were forgotten.
namespace frontdesk::app {

const records::Account* AccountState::find(records::AccountId id) const {
    const auto found = std::find_if(accounts.begin(), accounts.end(),
                                    [id](const records::Account& one) { return one.id == id; });
    return found == accounts.end() ? nullptr : &*found;
}

const records::Account* AccountState::account_of(records::TraineeId trainee) const {
    const auto found = std::find_if(accounts.begin(), accounts.end(), [trainee](const records::Account& one) {
        return one.trainee == trainee;
    });
    return found == accounts.end() ? nullptr : &*found;
}

bool AccountState::has_pin(records::TraineeId trainee) const {
    return std::find(with_pin.begin(), with_pin.end(), trainee) != with_pin.end();
}

void read_accounts(const records::Store& store, AccountState& state) {
    state.accounts = store.accounts();
    state.with_pin = store.trainees_with_pin();
    state.is_open = state.accounts.empty();
    if (!state.signed_in) return;
    const records::Account* now = state.find(state.signed_in->id);
    if (now != nullptr && !now->disabled) {
        state.signed_in = *now;
    } else {
        state.signed_in.reset();
    }
}

AccountDesk::Outcome AccountDesk::remember(AccountUndo undo) {
    m_state.account.undo = std::move(undo);
    m_state.account.made_up.reset();
    read_accounts(m_store, m_state.account);
    return {};
}

AccountDesk::Outcome AccountDesk::act(const LookAtAccounts&) {
    m_state.account.undo.reset();
    m_state.trainees = m_store.trainees();
    read_accounts(m_store, m_state.account);
    return {};
}

AccountDesk::Outcome AccountDesk::act(const AddAccount& deed) {
    read_accounts(m_store, m_state.account);
    if (auto taken = name_is_taken(deed.name)) return *taken;
    records::Account account;
    account.role = std::max(deed.role, records::Role::trainer);
    account.name = deed.name;
    account.is_temporary = true;
    if (deed.practises) account.trainee = trainee_called(deed.name);
    const records::Secret password = records::made_up_password();
    const records::AccountId id = m_store.add_account(account, password);
    m_state.trainees = m_store.trainees();
    m_state.account.undo.reset();
    read_accounts(m_store, m_state.account);
    m_state.account.made_up = MadeUpPassword{m_state.account.find(id)->name, password};
    return {};
}

AccountDesk::Outcome AccountDesk::act(const SetAccountRole& deed) {
    read_accounts(m_store, m_state.account);
    const records::Account* account = m_state.account.find(deed.account);
    if (account == nullptr) return refused(Text::account_gone, Text::account_gone_way);
    AccountUndo undo{.kind = AccountUndo::Kind::role, .name = account->name, .account = account->id};
    undo.role = account->role;
    if (!m_store.set_role(deed.account, std::max(deed.role, records::Role::trainer))) {
        return refused(Text::account_last, Text::account_last_way);
    }
    return remember(std::move(undo));
}

AccountDesk::Outcome AccountDesk::act(const SetAccountDisabled& deed) {
    read_accounts(m_store, m_state.account);
    const records::Account* account = m_state.account.find(deed.account);
    if (account == nullptr) return refused(Text::account_gone, Text::account_gone_way);
    const bool is_own = m_state.account.signed_in && m_state.account.signed_in->id == deed.account;
    if (is_own && deed.on) return refused(Text::account_own, Text::account_own_way);
    AccountUndo undo{.kind = AccountUndo::Kind::disabled, .name = account->name, .account = account->id};
    if (!m_store.set_disabled(deed.account, deed.on)) {
        return refused(Text::account_last, Text::account_last_way);
    }
    Outcome outcome = remember(std::move(undo));
    if (!deed.on) m_state.account.undo.reset();
    return outcome;
}

AccountDesk::Outcome AccountDesk::act(const ResetPassword& deed) {
    read_accounts(m_store, m_state.account);
    const records::Account* account = m_state.account.find(deed.account);
    if (account == nullptr) return refused(Text::account_gone, Text::account_gone_way);
    const records::Secret password = records::made_up_password();
    const std::string name = account->name;
    m_store.set_secret(deed.account, password, true);
    m_state.account.undo.reset();
    read_accounts(m_store, m_state.account);
    m_state.account.made_up = MadeUpPassword{name, password};
    return {};
}

AccountDesk::Outcome AccountDesk::act(const ResetPin& deed) {
    const std::optional<records::Trainee> trainee = m_store.trainee(deed.trainee);
    if (!trainee) return refused(Text::account_gone, Text::account_gone_way);
    AccountUndo undo{.kind = AccountUndo::Kind::pin, .name = trainee->name};
    undo.trainee = trainee->id;
    undo.hash = m_store.take_secret(deed.trainee);
    return remember(std::move(undo));
}

AccountDesk::Outcome AccountDesk::act(const UndoAccountChange&) {
    const std::optional<AccountUndo> undo = std::exchange(m_state.account.undo, std::nullopt);
    if (!undo) return {};
    switch (undo->kind) {
        case AccountUndo::Kind::role:
            if (!m_store.set_role(undo->account, undo->role)) {
                return refused(Text::account_last, Text::account_last_way);
            }
            break;
        case AccountUndo::Kind::disabled:
            m_store.set_disabled(undo->account, false);
            break;
        case AccountUndo::Kind::pin:
            m_store.put_secret_back(undo->trainee, undo->hash);
            break;
    }
    read_accounts(m_store, m_state.account);
    return {};
}

AccountDesk::Outcome AccountDesk::act(const HideMadeUp&) {
    m_state.account.made_up.reset();
    return {};
}

}  // namespace frontdesk::app
