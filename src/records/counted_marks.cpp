#include "records/counted_marks.h"

#include "records/implementation.h"
#include "records/standing.h"

namespace frontdesk::records {

namespace {

std::vector<MarkRow> marks_of(Rows rows) {
    std::vector<MarkRow> marks;
    while (rows.next()) marks.push_back(mark_of(rows, 0));
    return marks;
}

std::vector<MarkRow> given_later(Database& database, const MarkBase& base) {
    if (base.correction != 0) return standing_of(database, base.attempt).marks;
    return marks_of(database.query(
        "SELECT " + mark_columns + " FROM rescoring_mark WHERE rescoring = ? ORDER BY position",
        {base.rescoring}));
}

bool is_of_the_day(const MarkBase& base) {
    return base.correction == 0 && base.rescoring == 0;
}

}  // namespace

std::vector<MarkRow> counted_marks(Database& database, const MarkBase& base) {
    if (!is_of_the_day(base)) return given_later(database, base);
    return marks_of(database.query("SELECT " + mark_columns + " FROM mark WHERE attempt = ? ORDER BY id",
                                   {base.attempt.value}));
}

CountedMarks::CountedMarks(Database& database)
    : m_database(database),
      m_of_the_day(database, "SELECT attempt, " + mark_columns + " FROM mark ORDER BY attempt, id") {}

std::vector<MarkRow> CountedMarks::of(const MarkBase& base) {
    if (!is_of_the_day(base)) return given_later(m_database, base);
    std::vector<MarkRow> marks;
    m_of_the_day.each_of(base.attempt.value, [&marks](const Rows& row) { marks.push_back(mark_of(row, 1)); });
    return marks;
}

}  // namespace frontdesk::records
