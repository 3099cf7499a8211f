#include <algorithm>

#include "records/merge_rows.h"
#include "records/merge_test_support.h"

namespace frontdesk::records {

namespace {

/// The key of what a column refers to, instead of its number.
std::string keyed(const std::string& table, const std::string& value) {
    return "(SELECT uid FROM " + table + " AS k WHERE k.id = " + value + ")";
}

const std::string shared_attempts = "(SELECT id FROM attempt WHERE private = 0)";

struct Travelling {
    const char* table;
    std::string which = "true";
};

const Travelling travelling[] = {
    {"trainee"},
    {"trainee_alias"},
    {"person_match"},
    {"attempt", "private = 0"},
    {"turn", "attempt IN " + shared_attempts},
    {"mark", "attempt IN " + shared_attempts},
    {"fatal", "attempt IN " + shared_attempts},
    {"snapshot", "attempt IN " + shared_attempts},
    {"draft", "attempt IN " + shared_attempts},
    {"slip", "attempt IN " + shared_attempts},
    {"rescoring", "attempt IN " + shared_attempts},
    {"sitting"},
    {"paper"},
    {"review"},
    {"card",
     "EXISTS (SELECT 1 FROM review AS r WHERE r.trainee = o.trainee AND r.item = o.item) OR EXISTS (SELECT 1 "
     "FROM slip AS s WHERE s.trainee = o.trainee AND s.item = o.item AND s.attempt IN " +
         shared_attempts + ")"},
    {"practice_draft"},
    {"assignment"},
    {"assignment_target"},
    {"assignment_exception"},
    {"lesson"},
    {"lesson_person"},
    {"lesson_turn"},
    {"satisfaction", "attempt IN " + shared_attempts},
    {"satisfaction_month"},
    {"survey_finding"},
    {"survey_step"},
    {"appeal"},
    {"appeal_decision"},
    {"correction"},
    {"sitting_correction"},
    {"turn_comment"},
    {"finding_opinion"},
    {"sentence_dismissal"},
    {"attempt_reviewed"},
    {"certificate"},
    {"certificate_withdrawal"},
    {"award_choice"},
};

/// One column of the row `o`, as text.
std::string told(const std::string& table, const ShapedColumn& column) {
    if (column.name == "at_ms" && table == "person_match") return "''";
    if (column.refers_to.empty() || column.refers_to == "turn") return "coalesce(o." + column.name + ", '-')";
    return "coalesce(" + keyed(column.refers_to, "o." + column.name) + ", '-')";
}

void add_lines(Database& database, const Travelling& what, std::vector<std::string>& lines) {
    const std::string table = what.table;
    std::string line = "'" + table + "'";
    for (const ShapedColumn& column : columns_of(database, table)) {
        line += " || '|" + column.name + "=' || " + told(table, column);
    }
    Rows rows = database.query("SELECT " + line + " FROM " + table + " AS o WHERE " + what.which);
    while (rows.next()) lines.push_back(rows.text(0));
}

}  // namespace

std::vector<std::string> content_of(const std::filesystem::path& file) {
    Database database(file, Database::Mode::create);
    std::vector<std::string> lines;
    for (const Travelling& what : travelling) add_lines(database, what, lines);
    {
        Rows rows = database.query(
            "SELECT 'finding|' || a.uid || '|' || t.number || '|' || t.stored_ms || '|' || f.rule || '|' || "
            "f.text "
            "FROM finding AS f JOIN turn AS t ON t.id = f.turn JOIN attempt AS a ON a.id = t.attempt WHERE "
            "a.private = 0");
        while (rows.next()) lines.push_back(rows.text(0));
    }
    {
        Rows rows =
            database.query("SELECT 'aside|' || of_uid || '|' || kind || '|' || content FROM set_aside");
        while (rows.next()) lines.push_back(rows.text(0));
    }
    std::sort(lines.begin(), lines.end());
    return lines;
}

}  // namespace frontdesk::records
