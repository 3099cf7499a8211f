#include <string>

#include "records/merge_rows.h"
#include "records/merge_work.h"

// What people made of attempts, and certificates: said once and never changed. Nothing of it travels without
// the attempt that it is about.
namespace frontdesk::records {

namespace {

/// Of rows of `table` there, the condition that what the column `about` names is known here.
std::string is_known_here(Database& database, const std::string& table, const std::string& about) {
    for (const auto& [name, refers_to] : columns_of(database, table)) {
        if (name == about) return number_here(refers_to, "o." + name) + " IS NOT NULL";
    }
    return "true";
}

/// Rows that are not here yet, by their key.
std::int64_t copy_facts(Database& database, const std::string& table, const std::string& about) {
    return database.run(copy_sql(database, table) + "WHERE NOT EXISTS (SELECT 1 FROM main." + table +
                        " AS known WHERE known.uid = o.uid) AND " + is_known_here(database, table, about) +
                        " ORDER BY o.id ON CONFLICT DO NOTHING");
}

/// Rows that have no key because they are part of another one.
std::int64_t copy_parts(Database& database, const std::string& table, const std::string& about) {
    return database.run(copy_sql(database, table) + "WHERE " + is_known_here(database, table, about) +
                        " ON CONFLICT DO NOTHING");
}

/// Whoever handed in at two stations did so when they did it first.
void bring_hand_ins(Database& database) {
    database.run(copy_sql(database, "calibration_done") +
                 "WHERE true ON CONFLICT DO UPDATE SET at_ms = excluded.at_ms WHERE excluded.at_ms < at_ms");
}

}  // namespace

void bring_reviews(Merge::Work& work, MergeSlice) {
    Database& database = work.database();
    std::int64_t& count = work.report.reviewed;
    count += copy_facts(database, "appeal", "attempt");
    count += copy_facts(database, "appeal_decision", "appeal");
    count += copy_facts(database, "correction", "attempt");
    count += copy_parts(database, "sitting_correction", "correction");
    for (const char* table : {"turn_comment", "finding_opinion", "sentence_dismissal", "attempt_reviewed"})
        count += copy_facts(database, table, "attempt");
    count += copy_facts(database, "calibration", "");
    copy_parts(database, "calibration_rater", "calibration");
    copy_parts(database, "calibration_attempt", "attempt");
    count += copy_facts(database, "calibration_verdict", "attempt");
    bring_hand_ins(database);
}

void bring_certificates(Merge::Work& work, MergeSlice) {
    Database& database = work.database();
    std::int64_t& count = work.report.certificates;
    count += copy_facts(database, "certificate", "sitting");
    count += copy_facts(database, "certificate_withdrawal", "certificate");
    count += copy_facts(database, "award_choice", "trainee");
}

}  // namespace frontdesk::records
