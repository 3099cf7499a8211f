#include <list>
#include <vector>

#include "records/audit_chain.h"
#include "records/merge_rows.h"
#include "records/merge_work.h"

// The audit of other stations stays theirs: entries are kept under the key of their station, as they were
// written, with the link that each had. So it can be proved here what was done there. Every entry names the
// one before it: where a copy of a station went on by itself, the chain forks and both ways stay whole.
namespace frontdesk::records {

namespace {

/// Entries of the time before the chain have no link; this stands for one.
std::string key_of(const std::string& before, const AuditEntry& entry, const std::string& link) {
    return link.empty() ? "old:" + link_of(before, entry) : link;
}

void insert_elsewhere(Merge::Work& work, const AuditEntry& entry, const std::string& link,
                      const std::string& before) {
    work.report.audit_entries += work.database().run(
        "INSERT INTO main.audit_elsewhere (station, key, before, " + audit_columns +
            ", link) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
        {work.station_there, key_of(before, entry, link), before, entry.id, entry.at.ms, entry.what,
         reference(entry.trainee.value), reference(entry.attempt.value), entry.detail,
         reference(entry.by.account.value), reference(entry.by.trainee.value), entry.by.role,
         reference(entry.account.value), entry.outcome, link});
}

/// A copy of this station has our own entries up to where it went its own way.
bool is_ours(Merge::Work& work, const AuditEntry& entry, const std::string& link) {
    return work.report.is_copy_of_this &&
           work.database().number(
               "SELECT count(*) FROM main.audit WHERE id = ? AND link = ? AND at_ms = ? AND "
               "what = ?",
               {entry.id, link, entry.at.ms, entry.what}) > 0;
}

/// The chain as far as it was followed along one way.
struct AuditTip {
    std::int64_t id = 0;
    std::string key;
    std::string link;  ///< empty: the chain has not begun
    Digest old;        ///< of the entries before it
};

/// Whether the entry follows from the tip; the tip then ends at it.
bool follow(AuditTip& tip, const AuditEntry& entry, const std::string& link, const std::string& key) {
    bool sound = true;
    if (link.empty()) {
        sound = tip.link.empty() && key == key_of(tip.key, entry, link);
        add_to(tip.old, entry);
    } else {
        const std::string before = tip.link.empty() ? Digest(tip.old).finish() : tip.link;
        sound = link == link_of(before, entry);
        tip.link = link;
    }
    tip.id = entry.id;
    tip.key = key;
    return sound;
}

/// Follows what is kept of one station, with all forks.
class ElsewhereCheck {
  public:
    void take(const AuditEntry& entry, const std::string& link, const std::string& key,
              const std::string& before) {
        m_tips.remove_if([&](const AuditTip& tip) { return tip.id + 1 < entry.id; });
        AuditTip next;
        bool found = before.empty();
        for (const AuditTip& tip : m_tips) {
            if (tip.key != before) continue;
            next = AuditTip(tip);
            found = true;
            break;
        }
        if (!found || !follow(next, entry, link, key)) ++m_broken;
        m_tips.push_back(std::move(next));
    }

    std::int64_t broken() const { return m_broken; }

  private:
    std::list<AuditTip> m_tips;
    std::int64_t m_broken = 0;
};

std::vector<std::string> stations_elsewhere(Database& database) {
    std::vector<std::string> stations;
    Rows rows = database.query("SELECT DISTINCT station FROM main.audit_elsewhere ORDER BY station");
    while (rows.next()) stations.push_back(rows.text(0));
    return stations;
}

std::int64_t broken_links(Database& database, const std::string& station, bool is_own) {
    ElsewhereCheck check;
    // Of a copy of this station only what is not here is kept; it goes on from entries of our own.
    Rows rows =
        database.query("SELECT " + audit_columns +
                           ", link, key, before FROM main.audit_elsewhere WHERE station = ? ORDER BY id, "
                           "key",
                       {station});
    while (rows.next()) {
        const AuditEntry entry = audit_entry_of(rows);
        const std::string link = rows.text(audit_column_count);
        const std::string before = rows.text(audit_column_count + 2);
        if (is_own && !link.empty()) {
            if (link != link_of(before, entry)) return 1;
            continue;
        }
        check.take(entry, link, rows.text(audit_column_count + 1), before);
    }
    return check.broken();
}

void add_end(Database& database, const std::string& station) {
    database.run(
        "INSERT INTO main.audit_elsewhere_end (station, link, entries) SELECT ?, link, entries FROM "
        "other.audit_chain WHERE true ON CONFLICT DO NOTHING",
        {station});
}

}  // namespace

void bring_audit(Merge::Work& work, MergeSlice slice) {
    Database& database = work.database();
    Rows rows = database.query("SELECT " + audit_columns +
                                   ", link FROM other.audit WHERE id > ? AND id <= ? "
                                   "ORDER BY id",
                               {slice.after, slice.to});
    AuditTip tip{slice.after, work.last_key, work.last_link, Digest(work.old_entries)};
    std::int64_t broken = 0;
    while (rows.next()) {
        const AuditEntry entry = audit_entry_of(rows);
        const std::string link = rows.text(audit_column_count);
        if (!is_ours(work, entry, link)) insert_elsewhere(work, entry, link, tip.key);
        if (!follow(tip, entry, link, key_of(tip.key, entry, link))) ++broken;
    }
    work.last_key = tip.key;
    work.last_link = tip.link;
    work.old_entries = tip.old;
    if (!work.report.is_copy_of_this) add_end(database, work.station_there);
    if (broken > 0) {
        work.report.audit_faults.push_back(std::to_string(broken) +
                                           " entries of its audit do not follow from the one before");
    }
}

void bring_audits_elsewhere(Merge::Work& work, MergeSlice) {
    Database& database = work.database();
    work.report.audit_entries += database.run(
        "INSERT INTO main.audit_elsewhere SELECT * FROM other.audit_elsewhere AS o WHERE NOT EXISTS "
        "(SELECT 1 FROM main.audit AS ours WHERE o.station = ? AND ours.id = o.id AND ours.link = o.link AND "
        "ours.at_ms = o.at_ms AND ours.what = o.what) ON CONFLICT DO NOTHING",
        {work.station_here});
    database.run(
        "INSERT INTO main.audit_elsewhere_end SELECT * FROM other.audit_elsewhere_end WHERE station <> ? ON "
        "CONFLICT DO NOTHING",
        {work.station_here});
}

void check_audits_elsewhere(Database& database, std::vector<std::string>& faults) {
    for (const std::string& station : stations_elsewhere(database)) {
        const bool is_own = database.number("SELECT own FROM main.station WHERE id = ?", {station}) != 0;
        const std::int64_t broken = broken_links(database, station, is_own);
        if (broken == 0) continue;
        faults.push_back(std::to_string(broken) + " entries of the audit of station " +
                         station.substr(0, short_key) + " do not follow from the one before");
    }
    const std::int64_t cut_off = database.number(
        "SELECT count(*) FROM main.audit_elsewhere_end AS e WHERE NOT EXISTS (SELECT 1 FROM "
        "main.audit_elsewhere "
        "AS a WHERE a.station = e.station AND a.id = e.entries AND a.key = e.link) AND NOT EXISTS (SELECT 1 "
        "FROM "
        "main.audit_elsewhere AS a WHERE a.station = e.station AND a.key = e.link)");
    if (cut_off > 0) {
        faults.push_back(std::to_string(cut_off) + " audits of other stations have lost their end");
    }
}

}  // namespace frontdesk::records
