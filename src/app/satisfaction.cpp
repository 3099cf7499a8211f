#include "app/satisfaction.h"

#include <algorithm>
#include <cstdlib>
#include <map>

#include "session/ledger.h"

namespace frontdesk::app {

namespace {

constexpr int as_expected = 75;
constexpr int usual_expectation = 70;
constexpr int calm_heat = 50;
constexpr int felt_at_first = 60;
constexpr int points_of_promise = 4;
constexpr int most_of_promises = 8;
constexpr int points_of_broken = 8;
constexpr int most_of_broken = 16;
constexpr int points_of_ending = 15;
constexpr std::size_t most_words = 3;

int within_bounds(int value) {
    return std::clamp(value, 0, 100);
}

/// The heat of the owner along the talk.
struct HeatCurve {
    int first = calm_heat;
    int highest = calm_heat;
    int last = calm_heat;
};

HeatCurve heat_curve(const std::vector<session::Entry>& transcript) {
    HeatCurve curve;
    bool known = false;
    for (const session::Entry& entry : transcript) {
        if (!entry.person.empty() && entry.person != scenario::main_person) continue;
        if (!known) {
            curve.first = entry.heat_after;
            for (const session::HeatChange& change : entry.heat) curve.first -= change.delta;
            curve.first = within_bounds(curve.first);
            curve.highest = curve.first;
            known = true;
        }
        curve.last = entry.heat_after;
        curve.highest = std::max(curve.highest, curve.last);
    }
    if (!known) return {};
    return curve;
}

struct PromiseCounts {
    int fine = 0;
    int vague = 0;
    int broken = 0;
};

PromiseCounts promise_counts(const phrasing::Engine& engine, const std::vector<session::Entry>& transcript) {
    PromiseCounts counts;
    for (const session::Commitment& one : session::ledger(transcript)) {
        const phrasing::PromiseAct* act = engine.find_promise_act(one.promise.act);
        const auto& due = one.promise.due;
        const bool waits = due && due->kind == phrasing::Due::Kind::event;
        const bool needs_time = act != nullptr && act->timed && !waits;
        if (one.state == session::Commitment::State::broken || !one.contradictions.empty()) {
            ++counts.broken;
        } else if (needs_time && !one.promise.definite) {
            ++counts.vague;
        } else {
            ++counts.fine;
        }
    }
    return counts;
}

/// The words that moved the owner most, either way.
std::vector<SatisfactionReason> strongest_words(const std::vector<session::Entry>& transcript) {
    std::map<std::string, int> moved;
    for (const session::Entry& entry : transcript) {
        if (!entry.person.empty() && entry.person != scenario::main_person) continue;
        for (const session::HeatChange& change : entry.heat) {
            if (!change.felt.empty()) moved[change.felt] += change.delta;
        }
    }
    std::vector<SatisfactionReason> words;
    for (const auto& [felt, delta] : moved) {
        if (delta != 0) words.push_back({SatisfactionCause::words, delta, std::abs(delta), felt});
    }
    std::stable_sort(words.begin(), words.end(),
                     [](const auto& one, const auto& other) { return one.count > other.count; });
    if (words.size() > most_words) words.resize(most_words);
    return words;
}

void add_reason(std::vector<SatisfactionReason>& reasons, SatisfactionCause cause, int points, int count) {
    if (points != 0) reasons.push_back({cause, points, count});
}

}  // namespace

Satisfaction satisfaction_of(const phrasing::Engine& engine, const std::vector<session::Entry>& transcript,
                             scenario::EndingKind ending) {
    using Cause = SatisfactionCause;
    const HeatCurve heat = heat_curve(transcript);
    const PromiseCounts promises = promise_counts(engine, transcript);
    Satisfaction satisfaction;
    std::vector<SatisfactionReason>& reasons = satisfaction.reasons;
    const int moved = heat.first - heat.last;
    add_reason(reasons, moved > 0 ? Cause::cooled : Cause::heated, moved / 2, std::abs(moved));
    add_reason(reasons, Cause::peak, -(heat.highest - heat.first) / 4, heat.highest);
    add_reason(reasons, Cause::promises_fine, std::min(most_of_promises, points_of_promise * promises.fine),
               promises.fine);
    add_reason(reasons, Cause::promises_vague,
               -std::min(most_of_promises, points_of_promise * promises.vague), promises.vague);
    add_reason(reasons, Cause::promises_broken, -std::min(most_of_broken, points_of_broken * promises.broken),
               promises.broken);
    if (ending == scenario::EndingKind::good) add_reason(reasons, Cause::ending_good, points_of_ending, 1);
    if (ending == scenario::EndingKind::poor) add_reason(reasons, Cause::ending_poor, -points_of_ending, 1);
    int felt = felt_at_first;
    for (const SatisfactionReason& reason : reasons) felt += reason.points;
    records::SatisfactionRow& figures = satisfaction.figures;
    figures.expectation = within_bounds(usual_expectation + (heat.first - calm_heat) / 5);
    figures.felt = within_bounds(felt);
    figures.total = within_bounds(as_expected + figures.felt - figures.expectation);
    for (SatisfactionReason& words : strongest_words(transcript)) reasons.push_back(std::move(words));
    return satisfaction;
}

int satisfaction_grade(int total) {
    constexpr int so_so = 45;
    constexpr int content = 60;
    constexpr int very_content = 85;
    return total >= very_content ? 3 : total >= content ? 2 : total >= so_so ? 1 : 0;
}

}  // namespace frontdesk::app
