#include "records/audit_chain.h"
#include "records/digest.h"
#include "records/implementation.h"

// The audit: added to, never changed, each entry tied to the one before.
namespace frontdesk::records {

const std::string audit_columns =
    "id, at_ms, what, trainee, attempt, detail, by_account, by_trainee, by_role, account, outcome";

AuditEntry audit_entry_of(const Rows& row, int first) {
    AuditEntry entry;
    entry.id = row.integer(first);
    entry.at = {row.integer(first + 1)};
    entry.what = row.text(first + 2);
    entry.trainee = {row.integer(first + 3)};
    entry.attempt = {row.integer(first + 4)};
    entry.detail = row.text(first + 5);
    entry.by = {{row.integer(first + 6)}, {row.integer(first + 7)}, row.text(first + 8)};
    entry.account = {row.integer(first + 9)};
    entry.outcome = row.text(first + 10);
    return entry;
}

void add_to(Digest& digest, const AuditEntry& entry) {
    for (const std::int64_t number : {entry.id, entry.at.ms, entry.trainee.value, entry.attempt.value,
                                      entry.by.account.value, entry.by.trainee.value, entry.account.value}) {
        digest.add(std::to_string(number));
    }
    for (const std::string* text : {&entry.what, &entry.detail, &entry.by.role, &entry.outcome}) {
        digest.add(*text);
    }
}

std::string link_of(const std::string& before, const AuditEntry& entry) {
    Digest digest;
    digest.add(before);
    add_to(digest, entry);
    return digest.finish();
}

namespace {

struct ChainEnd {
    std::int64_t entries = 0;
    std::string link;
};

/// Where the chain ends; before its first link, what seals the rows of the time without it.
ChainEnd end_of_chain(Database& database) {
    {
        Rows rows = database.query("SELECT entries, link FROM audit_chain WHERE id = 1");
        if (rows.next()) return {rows.integer(0), rows.text(1)};
    }
    Digest seal;
    std::int64_t entries = 0;
    Rows rows = database.query("SELECT " + audit_columns + " FROM audit ORDER BY id");
    for (; rows.next(); ++entries) add_to(seal, audit_entry_of(rows));
    return {entries, seal.finish()};
}

/// Follows the chain row by row.
class ChainCheck {
  public:
    void take(const AuditEntry& entry, const std::string& link) {
        ++m_entries;
        if (link.empty() && m_last.empty()) {
            add_to(m_old, entry);
            return;
        }
        if (m_last.empty()) m_last = m_old.finish();
        if (link != link_of(m_last, entry) && m_broken++ == 0) m_first_broken = entry.id;
        m_last = link;
    }

    void tell(const ChainEnd& end, std::vector<std::string>& faults) const {
        if (m_broken > 0) {
            faults.push_back(std::to_string(m_broken) +
                             " entries of the audit do not follow from the one before, first number " +
                             std::to_string(m_first_broken));
        }
        if (end.entries != m_entries || (!m_last.empty() && end.link != m_last)) {
            faults.push_back("the audit has " + std::to_string(m_entries) + " entries and should have " +
                             std::to_string(end.entries));
        }
    }

  private:
    Digest m_old;
    std::string m_last;
    std::int64_t m_entries = 0;
    std::int64_t m_broken = 0;
    std::int64_t m_first_broken = 0;
};

}  // namespace

void Store::Implementation::note(AuditEntry entry) {
    const ChainEnd before = end_of_chain(database);
    entry.id = database.number("SELECT coalesce(max(id), 0) + 1 FROM audit");
    entry.at = clock->now();
    entry.by = actor;
    const std::string link = link_of(before.link, entry);
    database.run(
        "INSERT INTO audit (" + audit_columns + ", link) VALUES (?,?,?,?,?,?,?,?,?,?,?,?)",
        {entry.id, entry.at.ms, entry.what, reference(entry.trainee.value), reference(entry.attempt.value),
         entry.detail, reference(entry.by.account.value), reference(entry.by.trainee.value), entry.by.role,
         reference(entry.account.value), entry.outcome, link});
    database.run(
        "INSERT INTO audit_chain (id, entries, link) VALUES (1, ?, ?) "
        "ON CONFLICT (id) DO UPDATE SET entries = excluded.entries, link = excluded.link",
        {before.entries + 1, link});
}

void Store::Implementation::note(std::string_view what, TraineeId trainee, AttemptId attempt,
                                 std::string_view detail) {
    AuditEntry entry;
    entry.what = what;
    entry.trainee = trainee;
    entry.attempt = attempt;
    entry.detail = detail;
    note(std::move(entry));
}

void check_audit(Database& database, std::vector<std::string>& faults) {
    ChainCheck check;
    {
        Rows rows = database.query("SELECT " + audit_columns + ", link FROM audit ORDER BY id");
        while (rows.next()) check.take(audit_entry_of(rows), rows.text(audit_column_count));
    }
    Rows rows = database.query("SELECT entries, link FROM audit_chain WHERE id = 1");
    if (rows.next()) return check.tell({rows.integer(0), rows.text(1)}, faults);
    if (database.number("SELECT count(*) FROM audit WHERE link <> ''") > 0) {
        faults.emplace_back("the end of the audit's chain is missing");
    }
}

void Store::act_as(const Actor& actor) {
    m_implementation->actor = actor;
}

void Store::add_to_audit(const AuditEntry& entry) {
    Transaction transaction(m_implementation->database, Transaction::Kind::write);
    m_implementation->note(entry);
    transaction.commit();
}

std::vector<AuditEntry> Store::audit(const AuditQuery& query) const {
    std::string kinds;
    for (const std::string& kind : query.kinds) kinds += '\n' + kind;
    kinds += kinds.empty() ? "" : "\n";
    Rows rows = m_implementation->database.query(
        "SELECT " + audit_columns +
            " FROM audit WHERE (?1 = 0 OR id < ?1) AND (?2 = '' OR instr(?2, char(10) || what || char(10)) > "
            "0) "
            "AND (?3 = 0 OR by_account = ?3 OR account = ?3) AND (?4 = 0 OR by_trainee = ?4 OR trainee = ?4) "
            "AND at_ms >= ?5 ORDER BY id DESC LIMIT ?6",
        {query.before, kinds, query.account.value, query.trainee.value, query.since.ms,
         std::int64_t{query.limit}});
    std::vector<AuditEntry> entries;
    while (rows.next()) entries.push_back(audit_entry_of(rows));
    return entries;
}

std::string Store::audit_seal() const {
    Rows rows = m_implementation->database.query("SELECT link FROM audit_chain WHERE id = 1");
    return rows.next() ? rows.text(0) : std::string();
}

}  // namespace frontdesk::records
