#include <algorithm>
#include <array>

#include "records/counted_marks.h"
#include "records/implementation.h"

// Finished attempts one after the other, with no more of each than item analysis counts.
namespace frontdesk::records {

namespace {

/// What the trainee does, not what is said to them.
bool is_done_by_trainee(const std::string& kind) {
    constexpr std::array kinds{"reply", "choice", "act", "form", "exercise", "summary"};
    return std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
}

void add_once(std::vector<std::string>& nodes, const std::string& node) {
    if (std::find(nodes.begin(), nodes.end(), node) == nodes.end()) nodes.push_back(node);
}

struct TurnPlace {
    std::int64_t number = 0;
    std::string node;
};

/// Empty for a turn that is not there.
std::string node_at(const std::vector<TurnPlace>& places, std::int64_t number) {
    const auto found = std::find_if(places.begin(), places.end(),
                                    [number](const TurnPlace& place) { return place.number == number; });
    return found == places.end() ? std::string() : found->node;
}

/// Which attempts count; those of an examination that is still sat do not.
const std::string counted_attempts =
    "WHERE state = 'finished' AND private = 0 AND branched_from IS NULL AND "
    "coalesce(sitting, 0) NOT IN (SELECT id FROM sitting WHERE state = 'open') ";
const std::string item_columns =
    "SELECT id, scenario, scenario_title, scenario_hash, standing_mark.total, standing_mark.passed, "
    "correction, rescoring FROM attempt";
const std::string item_head = item_columns + with_standing_mark + counted_attempts;

ItemAttempt item_attempt_of(const Rows& row) {
    return {row.text(1),         row.text(2), row.text(3), static_cast<int>(row.integer(4)),
            row.integer(5) != 0, {},          {}};
}

/// number, node, kind from column `first` on.
void add_item_turn(ItemAttempt& attempt, std::vector<TurnPlace>& places, const Rows& row, int first) {
    places.push_back({row.integer(first), row.text(first + 1)});
    if (is_done_by_trainee(row.text(first + 2))) add_once(attempt.nodes, places.back().node);
}

MarkBase mark_base_of(const Rows& row) {
    return {{row.integer(0)}, row.integer(6), row.integer(7)};
}

void add_item_marks(ItemAttempt& attempt, const std::vector<TurnPlace>& places,
                    const std::vector<MarkRow>& marks) {
    attempt.marks.reserve(marks.size());
    for (const MarkRow& mark : marks)
        attempt.marks.push_back({node_at(places, mark.turn), mark.rule, mark.points, mark.of});
}

}  // namespace

void Store::each_item_attempt(const std::function<void(const ItemAttempt&)>& visit) const {
    Database& database = m_implementation->database;
    const Transaction one_view(database, Transaction::Kind::read);
    Rows attempts = database.query(item_head + "ORDER BY id");
    Alongside turns(database,
                    "SELECT attempt, number, node, kind FROM turn WHERE taken_back_ms IS NULL "
                    "ORDER BY attempt, number");
    CountedMarks marks(database);
    std::vector<TurnPlace> places;
    while (attempts.next()) {
        const std::int64_t id = attempts.integer(0);
        ItemAttempt attempt = item_attempt_of(attempts);
        places.clear();
        turns.each_of(id, [&](const Rows& row) { add_item_turn(attempt, places, row, 1); });
        add_item_marks(attempt, places, marks.of(mark_base_of(attempts)));
        visit(attempt);
    }
}

std::vector<AttemptId> Store::item_attempts() const {
    std::vector<AttemptId> ids;
    Rows rows =
        m_implementation->database.query("SELECT id FROM attempt " + counted_attempts + "ORDER BY id");
    while (rows.next()) ids.push_back({rows.integer(0)});
    return ids;
}

std::int64_t Store::marks_version() const {
    return m_implementation->database.number(
        "SELECT coalesce((SELECT max(id) FROM correction), 0) + coalesce((SELECT max(id) FROM rescoring), "
        "0)");
}

ItemAttempt Store::item_attempt(AttemptId attempt) const {
    Database& database = m_implementation->database;
    const Transaction one_view(database, Transaction::Kind::read);
    ItemAttempt found;
    MarkBase base;
    {
        Rows head = database.query(item_head + "AND id = ?", {attempt.value});
        if (!head.next()) {
            throw StoreError(Fault::missing, "the attempt is not among those that count",
                             "Look at the list again.");
        }
        found = item_attempt_of(head);
        base = mark_base_of(head);
    }
    std::vector<TurnPlace> places;
    Rows turns = database.query(
        "SELECT number, node, kind FROM turn WHERE attempt = ? AND taken_back_ms IS NULL ORDER BY number",
        {attempt.value});
    while (turns.next()) add_item_turn(found, places, turns, 0);
    add_item_marks(found, places, counted_marks(database, base));
    return found;
}

}  // namespace frontdesk::records
