#include <algorithm>

#include "records/implementation.h"

// Passwords and PINs: set, tried, taken away. Waits grow with wrong tries and live in the file, so that a new
// start of the program does not end them; each owner has a wait of their own.
namespace frontdesk::records {

namespace {

constexpr int free_tries = 2;
constexpr std::int64_t first_wait_ms = 5'000;
constexpr std::int64_t longest_wait_ms = 15 * 60'000;
/// Wrong tries of the day before yesterday are no reason to wait today.
constexpr std::int64_t forgotten_after_ms = 24 * 3'600'000;

const char* to_word(SecretOwner::Kind kind) {
    return kind == SecretOwner::Kind::account ? "account" : "trainee";
}

AuditEntry about_secret(SecretOwner owner, std::string_view what) {
    AuditEntry entry;
    entry.what = what;
    if (owner.kind == SecretOwner::Kind::account) {
        entry.account = {owner.id};
    } else {
        entry.trainee = {owner.id};
    }
    return entry;
}

struct StoredSecret {
    std::string hash;  ///< empty: there is none
    int failures = 0;
    std::int64_t failed_ms = 0;
};

StoredSecret read_secret(Database& database, SecretOwner owner) {
    Rows rows = database.query("SELECT hash, failures, failed_ms FROM secret WHERE owner = ? AND id = ?",
                               {to_word(owner.kind), owner.id});
    if (!rows.next()) return {};
    return {rows.text(0), static_cast<int>(rows.integer(1)), rows.integer(2)};
}

/// A clock that was set back must not make anybody wait longer than once.
std::int64_t wait_of(const StoredSecret& stored, std::int64_t now) {
    const std::int64_t wait = wait_after_ms(stored.failures);
    return std::clamp<std::int64_t>(stored.failed_ms + wait - now, 0, wait);
}

void put_failures(Database& database, SecretOwner owner, int failures, std::int64_t now) {
    database.run("UPDATE secret SET failures = ?, failed_ms = ? WHERE owner = ? AND id = ?",
                 {std::int64_t{failures}, now, to_word(owner.kind), owner.id});
}

/// Counts the try before it is looked at. Returns what stood there; its wait is over 0 if it may not be made.
std::pair<StoredSecret, std::int64_t> count_try(Store::Implementation& store, SecretOwner owner) {
    const std::int64_t now = store.now_ms();
    Transaction transaction(store.database, Transaction::Kind::write);
    StoredSecret stored = read_secret(store.database, owner);
    if (stored.failures > 0 && now < stored.failed_ms) {
        stored.failed_ms = now;
        put_failures(store.database, owner, stored.failures, now);
    }
    const std::int64_t wait = wait_of(stored, now);
    if (wait == 0) {
        if (now - stored.failed_ms > forgotten_after_ms) stored.failures = 0;
        put_failures(store.database, owner, ++stored.failures, now);
    }
    transaction.commit();
    return {stored, wait};
}

void store_hash(Database& database, SecretOwner owner, const std::string& hash, bool temporary,
                std::int64_t now) {
    database.run(
        "INSERT INTO secret (owner, id, hash, temporary, changed_ms) VALUES (?, ?, ?, ?, ?) "
        "ON CONFLICT (owner, id) DO UPDATE SET hash = excluded.hash, temporary = excluded.temporary, "
        "changed_ms = excluded.changed_ms, failures = 0, failed_ms = 0",
        {to_word(owner.kind), owner.id, hash, std::int64_t{temporary}, now});
}

}  // namespace

std::int64_t wait_after_ms(int failures) {
    if (failures <= free_tries) return 0;
    const int doublings = std::min(failures - free_tries - 1, 20);
    return std::min(longest_wait_ms, first_wait_ms << doublings);
}

void Store::set_secret(SecretOwner owner, const Secret& secret, bool temporary) {
    const std::string hash = hashed(secret, m_implementation->cost);
    Database& database = m_implementation->database;
    Transaction transaction(database, Transaction::Kind::write);
    const bool of_account = owner.kind == SecretOwner::Kind::account;
    const std::int64_t there = of_account
                                   ? database.number("SELECT count(*) FROM account WHERE id = ?", {owner.id})
                                   : database.number("SELECT count(*) FROM trainee WHERE id = ?", {owner.id});
    if (there == 0) throw StoreError(Fault::missing, "there is no such person", "Look at the list again.");
    store_hash(database, owner, hash, temporary, m_implementation->now_ms());
    m_implementation->note(about_secret(owner, of_account ? "password set" : "PIN set"));
    transaction.commit();
}

std::string Store::take_secret(SecretOwner owner) {
    FRONTDESK_CHECK(owner.kind == SecretOwner::Kind::trainee);  // An account without one could not sign in.
    Database& database = m_implementation->database;
    Transaction transaction(database, Transaction::Kind::write);
    std::string hash = read_secret(database, owner).hash;
    if (hash.empty()) return {};
    database.run("DELETE FROM secret WHERE owner = ? AND id = ?", {to_word(owner.kind), owner.id});
    m_implementation->note(about_secret(owner, "PIN taken away"));
    transaction.commit();
    return hash;
}

void Store::put_secret_back(SecretOwner owner, const std::string& taken) {
    Database& database = m_implementation->database;
    Transaction transaction(database, Transaction::Kind::write);
    // One that was chosen meanwhile counts.
    if (taken.empty() || !read_secret(database, owner).hash.empty()) return;
    store_hash(database, owner, taken, false, m_implementation->now_ms());
    m_implementation->note(about_secret(owner, "PIN given back"));
    transaction.commit();
}

SecretTried Store::try_secret(SecretOwner owner, const Secret& secret, SecretUse use) {
    using Outcome = SecretTried::Outcome;
    Database& database = m_implementation->database;
    if (read_secret(database, owner).hash.empty()) return {Outcome::none, 0};
    const auto [stored, wait] = count_try(*m_implementation, owner);
    if (wait > 0) return {Outcome::too_soon, wait};
    const bool right = matches(stored.hash, secret);
    const bool outdated = right && is_outdated(stored.hash, m_implementation->cost);
    const std::string fresh = outdated ? hashed(secret, m_implementation->cost) : std::string();
    Transaction transaction(database, Transaction::Kind::write);
    if (right) {
        put_failures(database, owner, 0, 0);
        database.run(
            "UPDATE secret SET hash = ? WHERE owner = ? AND id = ? AND ? <> '' AND hash = ?",
            {fresh.empty() ? stored.hash : fresh, to_word(owner.kind), owner.id, fresh, stored.hash});
    }
    AuditEntry entry = about_secret(owner, right ? "signed in" : "sign-in failed");
    if (!right) entry.outcome = "failed";
    if (!right) entry.detail = std::to_string(stored.failures);
    if (!right || use == SecretUse::sign_in) m_implementation->note(entry);
    transaction.commit();
    if (right) return {Outcome::right, 0};
    return {Outcome::wrong, wait_after_ms(stored.failures)};
}

std::int64_t Store::wait_ms(SecretOwner owner) const {
    return wait_of(read_secret(m_implementation->database, owner), m_implementation->now_ms());
}

void Store::forget_failures(SecretOwner owner) {
    Database& database = m_implementation->database;
    Transaction transaction(database, Transaction::Kind::write);
    put_failures(database, owner, 0, 0);
    m_implementation->note(about_secret(owner, "wait ended"));
    transaction.commit();
}

std::vector<TraineeId> Store::trainees_with_pin() const {
    Rows rows = m_implementation->database.query("SELECT id FROM secret WHERE owner = 'trainee' ORDER BY id");
    std::vector<TraineeId> people;
    while (rows.next()) people.push_back({rows.integer(0)});
    return people;
}

void Store::set_secret_cost(SecretCost cost) {
    m_implementation->cost = cost;
}

}  // namespace frontdesk::records
