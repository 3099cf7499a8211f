#include "app/turns.h"

#include <algorithm>

#include "app/exercise_fields.h"
#include "app/form_fields.h"
#include "core/error.h"

namespace frontdesk::app {

namespace {

using session::Entry;
using session::EntryKind;
using session::Session;

/// Counted by the play screen: acts and forms stand between the turns of a talk.
bool is_counted(const Entry& entry) {
    return entry.kind == EntryKind::reply || entry.kind == EntryKind::choice ||
           entry.kind == EntryKind::exercise || entry.kind == EntryKind::summary;
}

}  // namespace

bool is_turn(const Entry& entry) {
    return is_counted(entry) || entry.kind == EntryKind::form ||
           (entry.kind == EntryKind::act && entry.chosen != session::act_gave_up);
}

int lost_by(const scoring::Mark& mark) {
    return mark.of > 0 ? mark.of - mark.points : -mark.points;
}

std::vector<Turn> turns_of(const std::vector<Entry>& transcript, const scoring::Result& score) {
    std::vector<Turn> turns;
    int number = 0;
    for (std::size_t i = 0; i < transcript.size(); ++i) {
        if (!is_turn(transcript[i])) continue;
        Turn turn{i, transcript[i].kind, is_counted(transcript[i]) ? ++number : 0};
        for (const scoring::Mark& mark : score.marks) {
            if (mark.entry != i) continue;
            turn.points += mark.points;
            turn.lost += lost_by(mark);
            turn.fatal = turn.fatal || mark.fatal;
        }
        turns.push_back(turn);
    }
    return turns;
}

namespace {

/// What was said is said again rather than a telephone put down once more.
std::size_t last_counted(const std::vector<Turn>& turns) {
    for (std::size_t i = turns.size(); i-- > 0;) {
        if (turns[i].number > 0) return i;
    }
    return turns.size() - 1;
}

}  // namespace

std::size_t worst_turn(const std::vector<Turn>& turns) {
    FRONTDESK_CHECK(!turns.empty());
    const auto worst = std::max_element(turns.begin(), turns.end(), [](const Turn& left, const Turn& right) {
        if (left.fatal != right.fatal) return right.fatal;
        return left.lost < right.lost;
    });
    if (worst->lost == 0 && !worst->fatal) return last_counted(turns);
    return static_cast<std::size_t>(worst - turns.begin());
}

std::optional<std::size_t> place_before(const std::vector<Session>& earlier, const Session& now,
                                        std::size_t entry) {
    if (entry >= now.transcript.size() || !is_turn(now.transcript[entry])) return std::nullopt;
    const auto behind = std::partition_point(earlier.begin(), earlier.end(), [entry](const Session& session) {
        return session.transcript.size() <= entry;
    });
    if (behind == earlier.begin()) return std::nullopt;
    const std::size_t lines = std::prev(behind)->transcript.size();
    // Waiting leaves no line: the turn begins where its waiting began, with the telephone at its first ring.
    const auto place = std::partition_point(earlier.begin(), behind, [lines](const Session& session) {
        return session.transcript.size() < lines;
    });
    return static_cast<std::size_t>(place - earlier.begin());
}

SaidBefore said_before(const Entry& turn) {
    const bool typed = turn.kind == EntryKind::reply || turn.kind == EntryKind::summary;
    SaidBefore before{typed ? turn.text : std::string(), filled_fields(turn.fields)};
    if (turn.answer) before.fields.merge(exercise_fields(turn.node, *turn.answer));
    return before;
}

}  // namespace frontdesk::app
