#include "records/implementation.h"

// Which attempts leave the program, page by page.
namespace frontdesk::records {

namespace {

const std::string exported_attempts =
    " FROM attempt JOIN trainee ON trainee.id = attempt.trainee "
    "WHERE attempt.id > ?1 AND attempt.state <> 'open' AND attempt.private = 0 "
    "AND (?2 = 0 OR attempt.trainee = ?2) AND (?3 = 0 OR trainee.site = ?4) AND (?5 = 0 OR trainee.team = "
    "?6) AND attempt.finished_ms >= ?7 AND (?8 = 0 OR attempt.finished_ms < ?8) "
    "AND coalesce(attempt.sitting, 0) NOT IN (SELECT id FROM sitting WHERE state = 'open') ";

std::string_view text_of(const std::optional<std::string>& text) {
    return text ? std::string_view(*text) : std::string_view();
}

}  // namespace

std::int64_t Store::count_for_export(const ExportScope& scope) const {
    return m_implementation->database.number(
        "SELECT count(*)" + exported_attempts,
        {std::int64_t{0}, scope.trainee.value, std::int64_t{scope.site.has_value()}, text_of(scope.site),
         std::int64_t{scope.team.has_value()}, text_of(scope.team), scope.from.ms, scope.until.ms});
}

std::vector<AttemptId> Store::attempts_for_export(const ExportScope& scope, const Stretch& stretch) const {
    std::vector<AttemptId> ids;
    Rows rows = m_implementation->database.query(
        "SELECT attempt.id" + exported_attempts + "ORDER BY attempt.id LIMIT ?9",
        {stretch.after.value, scope.trainee.value, std::int64_t{scope.site.has_value()}, text_of(scope.site),
         std::int64_t{scope.team.has_value()}, text_of(scope.team), scope.from.ms, scope.until.ms,
         std::int64_t{stretch.most}});
    while (rows.next()) ids.push_back({rows.integer(0)});
    return ids;
}

std::string Store::station() const {
    Rows rows = m_implementation->database.query("SELECT station FROM seal WHERE id = 1");
    if (rows.next()) return rows.text(0);
    throw StoreError(Fault::damaged, "the record file does not say which station it is of",
                     "Put a backup in its place; nothing was changed.");
}

}  // namespace frontdesk::records
