#include <algorithm>
#include <array>

#include "records/implementation.h"
#include "records/name.h"

// Accounts of those who train and supervise.
namespace frontdesk::records {

namespace {

constexpr std::array<const char*, role_count> role_words{"trainee", "trainer", "supervisor", "administrator"};
static_assert(role_words.size() == static_cast<std::size_t>(Role::administrator) + 1);

Role stored_role(const std::string& word) {
    if (const std::optional<Role> role = role_from(word)) return *role;
    throw StoreError(Fault::damaged, "the record file holds the unknown role '" + word + "'",
                     "Put a backup in its place; nothing was changed.");
}

/// Inside the caller's transaction.
bool is_administered(Database& database) {
    return database.number(
               "SELECT count(*) FROM account WHERE role = 'administrator' AND disabled_ms IS NULL") > 0;
}

void refuse_missing(Database& database, AccountId account) {
    if (database.number("SELECT count(*) FROM account WHERE id = ? AND elsewhere = 0", {account.value}) > 0) {
        return;
    }
    throw StoreError(Fault::missing, "there is no such account", "Look at the list of accounts again.");
}

AuditEntry about(AccountId account, std::string_view what, std::string_view detail) {
    AuditEntry entry;
    entry.what = what;
    entry.account = account;
    entry.detail = detail;
    return entry;
}

}  // namespace

const char* to_word(Role role) {
    return role_words.at(static_cast<std::size_t>(role));
}

std::optional<Role> role_from(const std::string& word) {
    const auto found = std::find(role_words.begin(), role_words.end(), word);
    if (found == role_words.end()) return std::nullopt;
    return static_cast<Role>(found - role_words.begin());
}

AccountId Store::add_account(const Account& account, const Secret& password) {
    FRONTDESK_CHECK(account.role != Role::trainee);
    const std::string name = checked_name(account.name, NameUse::required);
    const std::string hash = hashed(password, m_implementation->cost);
    Database& database = m_implementation->database;
    Transaction transaction(database, Transaction::Kind::write);
    const std::int64_t trainee = account.trainee.value_or(TraineeId{}).value;
    if (database.number("SELECT count(*) FROM account WHERE name = ? OR trainee = ?",
                        {name, reference(trainee)}) > 0) {
        throw StoreError(Fault::stale, "there is an account of this name", "Choose another name.");
    }
    const std::int64_t now = m_implementation->now_ms();
    database.run("INSERT INTO account (role, name, trainee, created_ms) VALUES (?, ?, ?, ?)",
                 {to_word(account.role), name, reference(trainee), now});
    const AccountId id{database.last_id()};
    database.run("INSERT INTO secret (owner, id, hash, temporary, changed_ms) VALUES ('account', ?, ?, ?, ?)",
                 {id.value, hash, std::int64_t{account.is_temporary}, now});
    m_implementation->note(about(id, "account added", to_word(account.role)));
    transaction.commit();
    return id;
}

std::vector<Account> Store::accounts() const {
    Rows rows = m_implementation->database.query(
        "SELECT account.id, role, name, trainee, created_ms, disabled_ms, coalesce(temporary, 0) FROM "
        "account "
        "LEFT JOIN secret ON secret.owner = 'account' AND secret.id = account.id "
        "WHERE elsewhere = 0 ORDER BY name");
    std::vector<Account> accounts;
    while (rows.next()) {
        Account& one = accounts.emplace_back();
        one.id = {rows.integer(0)};
        one.role = stored_role(rows.text(1));
        one.name = rows.text(2);
        if (rows.integer(3) != 0) one.trainee = TraineeId{rows.integer(3)};
        one.created = {rows.integer(4)};
        if (rows.integer(5) != 0) one.disabled = core::Instant{rows.integer(5)};
        one.is_temporary = rows.integer(6) != 0;
    }
    std::stable_sort(accounts.begin(), accounts.end(),
                     [](const Account& one, const Account& other) { return one.role > other.role; });
    return accounts;
}

bool Store::set_role(AccountId account, Role role) {
    FRONTDESK_CHECK(role != Role::trainee);
    Database& database = m_implementation->database;
    Transaction transaction(database, Transaction::Kind::write);
    refuse_missing(database, account);
    database.run("UPDATE account SET role = ? WHERE id = ?", {to_word(role), account.value});
    if (!is_administered(database)) return false;
    m_implementation->note(about(account, "account role set", to_word(role)));
    transaction.commit();
    return true;
}

bool Store::set_disabled(AccountId account, bool on) {
    Database& database = m_implementation->database;
    Transaction transaction(database, Transaction::Kind::write);
    refuse_missing(database, account);
    database.run("UPDATE account SET disabled_ms = ? WHERE id = ?",
                 {on ? Parameter{m_implementation->now_ms()} : Parameter{}, account.value});
    if (!is_administered(database)) return false;
    m_implementation->note(about(account, on ? "account disabled" : "account enabled", {}));
    transaction.commit();
    return true;
}

}  // namespace frontdesk::records
