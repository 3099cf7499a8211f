#include "records/audit_chain.h"
#include "records/implementation.h"
#include "records/overview_totals.h"

// Whether the file is whole: SQLite's own check, then our own rules as small counters.
namespace frontdesk::records {

namespace {

struct Rule {
    const char* told;  ///< follows a number: "3 turns …"
    const char* count;
};

constexpr Rule rules[] = {
    {"attempts have gaps in the numbers of their turns",
     "SELECT count(*) FROM (SELECT 1 FROM turn WHERE taken_back_ms IS NULL GROUP BY attempt "
     "HAVING max(number) + 1 <> count(*) OR min(number) <> 0)"},
    {"attempts have turns of inputs that were not counted",
     "SELECT count(DISTINCT attempt.id) FROM attempt JOIN turn ON turn.attempt = attempt.id "
     "WHERE taken_back_ms IS NULL AND turn.input > attempt.inputs"},
    {"attempts have no snapshot",
     "SELECT count(*) FROM attempt WHERE id NOT IN (SELECT attempt FROM snapshot WHERE session <> '')"},
    {"closed attempts have no time of closing or open ones have one",
     "SELECT count(*) FROM attempt WHERE (state = 'open') <> (finished_ms = 0)"},
    {"attempts that are not finished have marks",
     "SELECT count(DISTINCT attempt) FROM mark WHERE attempt NOT IN "
     "(SELECT id FROM attempt WHERE state = 'finished')"},
    {"marks point outside their transcript",
     "SELECT count(*) FROM mark WHERE NOT EXISTS (SELECT 1 FROM turn WHERE turn.attempt = mark.attempt "
     "AND turn.number = mark.turn AND taken_back_ms IS NULL)"},
    {"findings point outside the words they stand in",
     "SELECT count(*) FROM finding JOIN turn ON turn.id = finding.turn WHERE begin_byte < 0 OR "
     "end_byte < begin_byte OR end_byte > length(CAST(turn.text AS BLOB))"},
    {"drafts belong to closed attempts",
     "SELECT count(*) FROM draft WHERE attempt NOT IN (SELECT id FROM attempt WHERE state = 'open' OR "
     "(state = 'abandoned' AND sitting IS NOT NULL))"},
    {"papers have an attempt that belongs to another examination",
     "SELECT count(*) FROM paper JOIN attempt ON attempt.id = paper.attempt "
     "WHERE attempt.sitting IS NOT paper.sitting"},
    {"papers are open though their examination is over",
     "SELECT count(*) FROM attempt JOIN sitting ON sitting.id = attempt.sitting "
     "WHERE attempt.state = 'open' AND sitting.state = 'finished'"},
    {"cards count other reviews than there are",
     "SELECT count(*) FROM card WHERE reviews <> (SELECT count(*) FROM review "
     "WHERE review.trainee = card.trainee AND review.item = card.item)"},
    {"reviews and slips have no card",
     "SELECT count(*) FROM (SELECT trainee, item FROM review UNION SELECT trainee, item FROM slip "
     "EXCEPT SELECT trainee, item FROM card)"},
    {"accounts have no password",
     "SELECT count(*) FROM account WHERE elsewhere = 0 AND id NOT IN "
     "(SELECT id FROM secret WHERE owner = 'account')"},
    {"secrets belong to nobody",
     "SELECT count(*) FROM secret WHERE (owner = 'account' AND id NOT IN (SELECT id FROM account)) OR "
     "(owner = 'trainee' AND id NOT IN (SELECT id FROM trainee))"},
    {"assignments are given to nobody",
     "SELECT count(*) FROM assignment WHERE id NOT IN (SELECT assignment FROM assignment_target)"},
    {"assignments have gaps in the numbers of those they are given to",
     "SELECT count(*) FROM (SELECT 1 FROM assignment_target GROUP BY assignment "
     "HAVING max(position) + 1 <> count(*))"},
    {"assignments were due before they were given",
     "SELECT count(*) FROM assignment WHERE due_ms < given_ms"},
    {"exceptions have no reason", "SELECT count(*) FROM assignment_exception WHERE why = ''"},
    {"closed lessons have no time of closing or open ones have one",
     "SELECT count(*) FROM lesson WHERE (state = 'open') <> (finished_ms = 0)"},
    {"lessons have no snapshot", "SELECT count(*) FROM lesson WHERE session = ''"},
    {"lessons have gaps in the order of their people",
     "SELECT count(*) FROM (SELECT 1 FROM lesson_person GROUP BY lesson "
     "HAVING max(position) + 1 <> count(*))"},
    {"turns of lessons were said by people who have no seat in them",
     "SELECT count(*) FROM lesson_turn WHERE trainee IS NOT NULL AND trainee NOT IN "
     "(SELECT trainee FROM lesson_person WHERE lesson_person.lesson = lesson_turn.lesson)"},
    {"inputs of lessons went on in two ways at once",
     "SELECT count(*) FROM (SELECT 1 FROM lesson_turn WHERE taken_back_ms IS NULL AND counts = 1 "
     "GROUP BY lesson, input HAVING count(*) > 1)"},
    {"months count other satisfaction than there is",
     "SELECT count(*) FROM (SELECT trainee, month, attempts, total FROM satisfaction_month EXCEPT SELECT "
     "trainee, strftime('%Y-%m', finished_ms / 1000, 'unixepoch') AS month, count(*), sum(s.total) FROM "
     "satisfaction AS s JOIN attempt ON attempt.id = s.attempt WHERE private = 0 AND branched_from IS NULL "
     "GROUP BY trainee, month)"},
    {"turns of lessons hold hands or findings that cannot be read",
     "SELECT count(*) FROM lesson_turn WHERE (votes <> '' AND NOT json_valid(votes)) OR "
     "(findings <> '' AND NOT json_valid(findings))"},
};

}  // namespace

Health Store::check_health() const {
    return health_of(m_implementation->database);
}

Health health_of(Database& database) {
    const Transaction one_view(database, Transaction::Kind::read);
    Health health;
    {
        Rows rows = database.query("PRAGMA integrity_check(20)");
        while (rows.next()) {
            if (const std::string line = rows.text(0); line != "ok") health.faults.push_back(line);
        }
    }
    std::int64_t dangling = 0;
    {
        Rows rows = database.query("PRAGMA foreign_key_check");
        while (rows.next()) ++dangling;
    }
    if (dangling > 0) health.faults.push_back(std::to_string(dangling) + " rows refer to missing rows");
    for (const Rule& rule : rules) {
        const std::int64_t found = database.number(rule.count);
        if (found > 0) health.faults.push_back(std::to_string(found) + ' ' + rule.told);
    }
    if (const std::int64_t wrong = count_wrong_totals(database); wrong > 0) {
        health.faults.push_back(std::to_string(wrong) + " sheets of results differ from the attempts");
    }
    check_audit(database, health.faults);
    check_audits_elsewhere(database, health.faults);
    health.sound = health.faults.empty();
    return health;
}

}  // namespace frontdesk::records
