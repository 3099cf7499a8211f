#include <algorithm>
#include <array>

#include "core/error.h"
#include "records/implementation.h"

// Assignments: given once, withdrawn and given back, with exceptions added on top.
namespace frontdesk::records {

namespace {

constexpr std::array<const char*, 3> kind_words{"scenario", "drills", "exam"};
constexpr std::array<const char*, 3> target_words{"person", "team", "site"};

template <typename Kind>
Kind kind_from(const std::array<const char*, 3>& words, const std::string& word) {
    const auto found = std::find(words.begin(), words.end(), word);
    if (found != words.end()) return static_cast<Kind>(found - words.begin());
    throw StoreError(Fault::damaged, "the record file holds an assignment of the unknown kind '" + word + "'",
                     "Put a backup in its place; nothing was changed.");
}

std::optional<core::Instant> moment_of(const Rows& row, int there, int column) {
    if (row.integer(there) == 0) return std::nullopt;
    return core::Instant{row.integer(column)};
}

std::optional<int> number_of(const Rows& row, int there, int column) {
    if (row.integer(there) == 0) return std::nullopt;
    return static_cast<int>(row.integer(column));
}

void insert_targets(Database& database, AssignmentId id, const std::vector<AssignmentTarget>& targets) {
    std::int64_t position = 0;
    for (const AssignmentTarget& target : targets) {
        database.run(
            "INSERT INTO assignment_target (assignment, position, kind, trainee, site, team) "
            "VALUES (?, ?, ?, ?, ?, ?)",
            {id.value, position++, target_words[static_cast<std::size_t>(target.kind)],
             reference(target.trainee.value), target.site, target.team});
    }
}

std::vector<AssignmentTarget> targets_of(Database& database, AssignmentId id) {
    std::vector<AssignmentTarget> targets;
    Rows rows = database.query(
        "SELECT kind, coalesce(trainee, 0), site, team FROM assignment_target WHERE assignment = ? "
        "ORDER BY position",
        {id.value});
    while (rows.next()) {
        targets.push_back({kind_from<TargetKind>(target_words, rows.text(0)),
                           {rows.integer(1)},
                           rows.text(2),
                           rows.text(3)});
    }
    return targets;
}

std::vector<AssignmentException> exceptions_of(Database& database, AssignmentId id) {
    std::vector<AssignmentException> exceptions;
    Rows rows = database.query(
        "SELECT trainee, at_ms, due_ms IS NOT NULL, due_ms, tries IS NOT NULL, tries, excused, why "
        "FROM assignment_exception WHERE assignment = ? ORDER BY at_ms, uid",
        {id.value});
    while (rows.next()) {
        exceptions.push_back({{rows.integer(0)},
                              {rows.integer(1)},
                              moment_of(rows, 2, 3),
                              number_of(rows, 4, 5),
                              rows.integer(6) != 0,
                              rows.text(7)});
    }
    return exceptions;
}

[[noreturn]] void refuse_unknown() {
    throw StoreError(Fault::missing, "there is no such assignment", "Look at the list again.");
}

}  // namespace

bool AssignmentTarget::means(const Trainee& person) const {
    switch (kind) {
        case TargetKind::person:
            return person.id == trainee;
        case TargetKind::team:
            return person.site == site && person.team == team;
        default:
            return person.site == site;
    }
}

bool Assignment::means(const Trainee& person) const {
    return std::any_of(targets.begin(), targets.end(),
                       [&person](const AssignmentTarget& target) { return target.means(person); });
}

const AssignmentException* Assignment::exception_of(TraineeId person) const {
    const auto latest = std::find_if(exceptions.rbegin(), exceptions.rend(),
                                     [person](const auto& one) { return one.trainee == person; });
    return latest == exceptions.rend() ? nullptr : &*latest;
}

AssignmentId Store::give_assignment(const Assignment& assignment) {
    FRONTDESK_CHECK(!assignment.targets.empty());
    Database& database = m_implementation->database;
    Transaction transaction(database, Transaction::Kind::write);
    database.run(
        "INSERT INTO assignment (kind, item, title, note, given_ms, changed_ms, due_ms, pass_mark, tries) "
        "VALUES (?1, ?2, ?3, ?4, ?5, ?5, ?6, ?7, ?8)",
        {kind_words[static_cast<std::size_t>(assignment.kind)], assignment.item, assignment.title,
         assignment.note, m_implementation->now_ms(), assignment.due.ms, std::int64_t{assignment.pass_mark},
         std::int64_t{assignment.tries}});
    const AssignmentId id{database.last_id()};
    insert_targets(database, id, assignment.targets);
    m_implementation->note("assignment given", {}, {}, assignment.item);
    transaction.commit();
    return id;
}

void Store::withdraw_assignment(AssignmentId assignment) {
    Transaction transaction(m_implementation->database, Transaction::Kind::write);
    const std::int64_t changed = m_implementation->database.run(
        "UPDATE assignment SET withdrawn_ms = coalesce(withdrawn_ms, ?1), changed_ms = max(?1, "
        "changed_ms + 1) WHERE id = ?2",
        {m_implementation->now_ms(), assignment.value});
    if (changed == 0) refuse_unknown();
    m_implementation->note("assignment withdrawn", {}, {}, std::to_string(assignment.value));
    transaction.commit();
}

void Store::give_back_assignment(AssignmentId assignment) {
    Transaction transaction(m_implementation->database, Transaction::Kind::write);
    const std::int64_t changed = m_implementation->database.run(
        "UPDATE assignment SET withdrawn_ms = NULL, changed_ms = max(?, changed_ms + 1) WHERE id = ?",
        {m_implementation->now_ms(), assignment.value});
    if (changed == 0) refuse_unknown();
    m_implementation->note("assignment given back", {}, {}, std::to_string(assignment.value));
    transaction.commit();
}

void Store::add_exception(AssignmentId assignment, const AssignmentException& exception) {
    Database& database = m_implementation->database;
    Transaction transaction(database, Transaction::Kind::write);
    if (database.number("SELECT count(*) FROM assignment WHERE id = ?", {assignment.value}) == 0) {
        refuse_unknown();
    }
    const std::int64_t at_ms = m_implementation->moment_after(
        "SELECT max(at_ms) FROM assignment_exception WHERE assignment = ?", {assignment.value});
    const Parameter due = exception.due ? Parameter{exception.due->ms} : Parameter{};
    const Parameter tries = exception.tries ? Parameter{std::int64_t{*exception.tries}} : Parameter{};
    database.run(
        "INSERT INTO assignment_exception (assignment, trainee, at_ms, due_ms, tries, excused, why) "
        "VALUES (?, ?, ?, ?, ?, ?, ?)",
        {assignment.value, exception.trainee.value, at_ms, due, tries, std::int64_t{exception.excused},
         exception.why});
    m_implementation->note("assignment exception", exception.trainee, {}, std::to_string(assignment.value));
    transaction.commit();
}

std::vector<Assignment> Store::assignments() const {
    Database& database = m_implementation->database;
    const Transaction one_view(database, Transaction::Kind::read);
    std::vector<Assignment> all;
    {
        Rows rows = database.query(
            "SELECT id, kind, item, title, note, given_ms, due_ms, pass_mark, tries, "
            "withdrawn_ms IS NOT NULL, withdrawn_ms FROM assignment ORDER BY given_ms DESC, id DESC");
        while (rows.next()) {
            Assignment& one = all.emplace_back();
            one.id = {rows.integer(0)};
            one.kind = kind_from<AssignmentKind>(kind_words, rows.text(1));
            one.item = rows.text(2);
            one.title = rows.text(3);
            one.note = rows.text(4);
            one.given = {rows.integer(5)};
            one.due = {rows.integer(6)};
            one.pass_mark = static_cast<int>(rows.integer(7));
            one.tries = static_cast<int>(rows.integer(8));
            one.withdrawn = moment_of(rows, 9, 10);
        }
    }
    for (Assignment& one : all) {
        one.targets = targets_of(database, one.id);
        one.exceptions = exceptions_of(database, one.id);
    }
    return all;
}

Deeds Store::deeds(TraineeId trainee, core::Instant since) const {
    Database& database = m_implementation->database;
    Deeds deeds;
    {
        Rows rows = database.query(select_heads +
                                       "WHERE trainee = ?1 AND touched_ms >= ?2 AND started_ms >= ?2 AND "
                                       "branched_from IS NULL AND sitting IS NULL ORDER BY started_ms, id",
                                   {trainee.value, since.ms});
        while (rows.next()) deeds.attempts.push_back(head_of(rows));
    }
    deeds.reviews = reviews(trainee, since);
    std::erase_if(deeds.reviews, [](const Review& review) { return !review.item.starts_with("drill:"); });
    deeds.sittings = sittings(trainee);
    std::erase_if(deeds.sittings, [since](const Sitting& sitting) { return sitting.started < since; });
    std::reverse(deeds.sittings.begin(), deeds.sittings.end());
    return deeds;
}

}  // namespace frontdesk::records
