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

}  // namespace

void Store::each_item_attempt(const std::function<void(const ItemAttempt&)>& visit) const {
    Database& database = m_implementation->database;
    const Transaction one_view(database, Transaction::Kind::read);
    Rows attempts = database.query(
        "SELECT id, scenario, scenario_title, scenario_hash, total, passed FROM attempt "
        "WHERE state = 'finished' AND private = 0 AND branched_from IS NULL AND "
        "coalesce(sitting, 0) NOT IN (SELECT id FROM sitting WHERE state = 'open') ORDER BY id");
    Alongside turns(database,
                    "SELECT attempt, number, node, kind FROM turn WHERE taken_back_ms IS NULL "
                    "ORDER BY attempt, number");
    Alongside marks(database, "SELECT attempt, turn, rule, points, of_points FROM mark ORDER BY attempt, id");
    std::vector<TurnPlace> places;
    while (attempts.next()) {
        const std::int64_t id = attempts.integer(0);
        ItemAttempt attempt{attempts.text(1),
                            attempts.text(2),
                            attempts.text(3),
                            static_cast<int>(attempts.integer(4)),
                            attempts.integer(5) != 0,
                            {},
                            {}};
        places.clear();
        turns.each_of(id, [&](const Rows& row) {
            places.push_back({row.integer(1), row.text(2)});
            if (is_done_by_trainee(row.text(3))) add_once(attempt.nodes, places.back().node);
        });
        marks.each_of(id, [&](const Rows& row) {
            attempt.marks.push_back({node_at(places, row.integer(1)), row.text(2),
                                     static_cast<int>(row.integer(3)), static_cast<int>(row.integer(4))});
        });
        visit(attempt);
    }
}

}  // namespace frontdesk::records
