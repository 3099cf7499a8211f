#include <algorithm>
#include <vector>

#include "records/merge_rows.h"
#include "records/merge_work.h"

// What people made of attempts, and certificates: said once and never changed, so that a row is known by what
// it says. Nothing of it travels without the attempt that it is about.
namespace frontdesk::records {

namespace {

/// Rows that are not here yet; `key` names the columns that tell them apart, `about` the one of them that has
/// to be known here.
std::int64_t copy_facts(Database& database, const std::string& table, const std::vector<std::string>& key,
                        const std::string& about) {
    std::string same;
    std::string condition;
    for (const auto& [name, refers_to] : columns_of(database, table)) {
        const std::string value = refers_to.empty() ? "o." + name : number_here(refers_to, "o." + name);
        if (name == about) condition = value + " IS NOT NULL";
        if (std::find(key.begin(), key.end(), name) == key.end()) continue;
        if (!same.empty()) same += " AND ";
        same.append("known.").append(name).append(" IS ").append(value);
    }
    return database.run(copy_sql(database, table) + "WHERE " + condition +
                        " AND NOT EXISTS (SELECT 1 FROM main." + table + " AS known WHERE " + same +
                        ") ON CONFLICT DO NOTHING");
}

}  // namespace

void bring_reviews(Merge::Work& work, MergeSlice) {
    Database& database = work.database();
    const std::vector<std::string> mark{"attempt", "turn", "rule", "nth"};
    std::int64_t& count = work.report.reviewed;
    count += copy_facts(database, "appeal", mark, "attempt");
    count += copy_facts(database, "appeal_decision", {"appeal"}, "appeal");
    count += copy_facts(database, "correction", {"attempt", "turn", "rule", "nth", "at_ms"}, "attempt");
    count += copy_facts(database, "sitting_correction", {"sitting", "correction"}, "correction");
    count += copy_facts(database, "turn_comment", {"attempt", "turn", "words", "at_ms"}, "attempt");
    count +=
        copy_facts(database, "finding_opinion", {"attempt", "turn", "rule", "words", "at_ms"}, "attempt");
    count +=
        copy_facts(database, "sentence_dismissal", {"attempt", "turn", "rule", "words", "at_ms"}, "attempt");
    count += copy_facts(database, "attempt_reviewed", {"attempt", "at_ms"}, "attempt");
    count += copy_facts(database, "calibration", {"seed", "at_ms"}, "seed");
    copy_facts(database, "calibration_rater", {"calibration", "position"}, "calibration");
    copy_facts(database, "calibration_attempt", {"calibration", "position"}, "attempt");
    count += copy_facts(database, "calibration_verdict",
                        {"calibration", "account", "attempt", "turn", "at_ms"}, "attempt");
    copy_facts(database, "calibration_done", {"calibration", "account"}, "calibration");
}

void bring_certificates(Merge::Work& work, MergeSlice) {
    Database& database = work.database();
    std::int64_t& count = work.report.certificates;
    count += copy_facts(database, "certificate", {"number"}, "sitting");
    count += copy_facts(database, "certificate_withdrawal", {"certificate"}, "certificate");
    count += copy_facts(database, "award_choice", {"trainee", "at_ms", "opted_out"}, "trainee");
}

}  // namespace frontdesk::records
