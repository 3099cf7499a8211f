#include "app/comparison.h"

#include <algorithm>

#include "app/turns.h"

namespace frontdesk::app {

namespace {

using session::Entry;
using Transcript = std::vector<Entry>;

/// The same thing happened; when it did, and what the mood was, follows from what went before.
bool is_same(const Entry& left, const Entry& right) {
    return left.kind == right.kind && left.node == right.node && left.text == right.text &&
           left.chosen == right.chosen && left.fields == right.fields && left.answer == right.answer;
}

std::size_t first_difference(const Transcript& left, const Transcript& right) {
    const auto [mine, other] = std::mismatch(left.begin(), left.end(), right.begin(), right.end(), is_same);
    return static_cast<std::size_t>(mine - left.begin());
}

/// One piece per turn, from `first` on. What comes before the first turn goes with it.
std::vector<Lines> pieces_of(const Transcript& transcript, std::size_t first) {
    std::vector<Lines> pieces;
    bool with_turn = false;
    for (std::size_t i = first; i < transcript.size(); ++i) {
        const bool turn = is_turn(transcript[i]);
        if (pieces.empty() || (turn && with_turn)) pieces.push_back({i, i});
        with_turn = with_turn || turn;
        pieces.back().end = i + 1;
    }
    return pieces;
}

std::vector<Round> rounds_of(const Transcript& left, const Transcript& right, std::size_t first) {
    const std::vector<Lines> mine = pieces_of(left, first);
    const std::vector<Lines> other = pieces_of(right, first);
    std::vector<Round> rounds(std::max(mine.size(), other.size()));
    for (std::size_t i = 0; i < mine.size(); ++i) rounds[i].left = mine[i];
    for (std::size_t i = 0; i < other.size(); ++i) rounds[i].right = other[i];
    return rounds;
}

using Rules = std::vector<std::string>;

void add_once(Rules& rules, const std::string& rule) {
    if (std::find(rules.begin(), rules.end(), rule) == rules.end()) rules.push_back(rule);
}

Rules hits_of(const Version& version, std::size_t first) {
    Rules rules;
    for (std::size_t i = first; i < version.session.transcript.size(); ++i) {
        for (const auto& finding : version.session.transcript[i].assessment->forbidden) {
            add_once(rules, finding.rule);
        }
    }
    return rules;
}

/// Moves that earned something.
Rules moves_of(const Version& version, std::size_t first) {
    Rules rules;
    for (const scoring::Mark& mark : version.score.marks) {
        if (mark.entry < first || mark.points <= 0 || mark.entry >= version.session.transcript.size())
            continue;
        const auto& moves = version.session.transcript[mark.entry].assessment->moves;
        const bool made = std::any_of(moves.begin(), moves.end(),
                                      [&mark](const auto& move) { return move.rule == mark.rule; });
        if (made) add_once(rules, mark.rule);
    }
    return rules;
}

Rules only_in(const Rules& rules, const Rules& others) {
    Rules left;
    std::copy_if(rules.begin(), rules.end(), std::back_inserter(left), [&others](const std::string& rule) {
        return std::find(others.begin(), others.end(), rule) == others.end();
    });
    return left;
}

}  // namespace

Differences differences_between(const Version& left, const Version& right) {
    Differences differences;
    differences.first = first_difference(left.session.transcript, right.session.transcript);
    const std::size_t first = differences.first;
    differences.rounds = rounds_of(left.session.transcript, right.session.transcript, first);
    differences.total = right.score.total - left.score.total;
    for (std::size_t i = 0; i < differences.dimensions.size(); ++i) {
        const scoring::DimensionScore& before = left.score.dimensions[i];
        const scoring::DimensionScore& now = right.score.dimensions[i];
        if (before.assessed && now.assessed) differences.dimensions[i] = now.percent - before.percent;
    }
    const Rules hits_before = hits_of(left, first);
    const Rules hits_now = hits_of(right, first);
    differences.avoided = only_in(hits_before, hits_now);
    differences.slipped = only_in(hits_now, hits_before);
    const Rules moves_before = moves_of(left, first);
    const Rules moves_now = moves_of(right, first);
    differences.gained = only_in(moves_now, moves_before);
    differences.missed = only_in(moves_before, moves_now);
    differences.heat =
        right.session.heat_of(scenario::main_person) - left.session.heat_of(scenario::main_person);
    return differences;
}

}  // namespace frontdesk::app
