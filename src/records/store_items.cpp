#include <algorithm>
#include <array>

#include "records/alongside.h"
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
    " FROM attempt WHERE state = 'finished' AND private = 0 AND branched_from IS NULL AND "
    "coalesce(sitting, 0) NOT IN (SELECT id FROM sitting WHERE state = 'open') ";
const std::string item_head = "SELECT id, scenario, scenario_title, scenario_hash, total, passed";

ItemAttempt item_attempt_of(const Rows& row) {
    return {row.text(1),         row.text(2), row.text(3), static_cast<int>(row.integer(4)),
            row.integer(5) != 0, {},          {}};
}

/// number, node, kind from column `first` on.
void add_item_turn(ItemAttempt& attempt, std::vector<TurnPlace>& places, const Rows& row, int first) {
    places.push_back({row.integer(first), row.text(first + 1)});
    if (is_done_by_trainee(row.text(first + 2))) add_once(attempt.nodes, places.back().node);
}

/// turn, rule, points, of_points from column `first` on.
void add_item_mark(ItemAttempt& attempt, const std::vector<TurnPlace>& places, const Rows& row, int first) {
    attempt.marks.push_back({node_at(places, row.integer(first)), row.text(first + 1),
                             static_cast<int>(row.integer(first + 2)),
                             static_cast<int>(row.integer(first + 3))});
}

}  // namespace

void Store::each_item_attempt(const std::function<void(const ItemAttempt&)>& visit) const {
    Database& database = m_implementation->database;
    const Transaction one_view(database, Transaction::Kind::read);
    Rows attempts = database.query(item_head + counted_attempts + "ORDER BY id");
    Alongside turns(database,
                    "SELECT attempt, number, node, kind FROM turn WHERE taken_back_ms IS NULL "
                    "ORDER BY attempt, number");
    Alongside marks(database, "SELECT attempt, turn, rule, points, of_points FROM mark ORDER BY attempt, id");
    std::vector<TurnPlace> places;
    while (attempts.next()) {
        const std::int64_t id = attempts.integer(0);
        ItemAttempt attempt = item_attempt_of(attempts);
        places.clear();
        turns.each_of(id, [&](const Rows& row) { add_item_turn(attempt, places, row, 1); });
        marks.each_of(id, [&](const Rows& row) { add_item_mark(attempt, places, row, 1); });
        visit(attempt);
    }
}

std::vector<AttemptId> Store::item_attempts() const {
    std::vector<AttemptId> ids;
    Rows rows = m_implementation->database.query("SELECT id" + counted_attempts + "ORDER BY id");
    while (rows.next()) ids.push_back({rows.integer(0)});
    return ids;
}

ItemAttempt Store::item_attempt(AttemptId attempt) const {
    Database& database = m_implementation->database;
    const Transaction one_view(database, Transaction::Kind::read);
    ItemAttempt found;
    {
        Rows head = database.query(item_head + counted_attempts + "AND id = ?", {attempt.value});
        if (!head.next()) {
            throw StoreError(Fault::missing, "the attempt is not among those that count",
                             "Look at the list again.");
        }
        found = item_attempt_of(head);
    }
    std::vector<TurnPlace> places;
    Rows turns = database.query(
        "SELECT number, node, kind FROM turn WHERE attempt = ? AND taken_back_ms IS NULL ORDER BY number",
        {attempt.value});
    while (turns.next()) add_item_turn(found, places, turns, 0);
    Rows marks = database.query(
        "SELECT turn, rule, points, of_points FROM mark WHERE attempt = ? ORDER BY id", {attempt.value});
    while (marks.next()) add_item_mark(found, places, marks, 0);
    return found;
}

}  // namespace frontdesk::records
