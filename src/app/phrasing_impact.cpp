#include <algorithm>
#include <set>

#include "app/phrasing_desk.h"
#include "app/rescore.h"

// What the draft would do to attempts that are stored. Some at a time, so that the window goes on.
namespace frontdesk::app {

namespace {

constexpr int measured_at_once = 8;
constexpr std::size_t most_lines = 100;

std::string name_of_trainee(const State& state, records::TraineeId id) {
    for (const records::Trainee& one : state.trainees)
        if (one.id == id) return one.name;
    return {};
}

ImpactLine line_of_attempt(const Rescored& rescored, const Content& content, const State& state) {
    const scenario::Scenario* scenario = content.library.find(rescored.head.scenario);
    ImpactLine line;
    line.attempt = rescored.head.id;
    line.who = name_of_trainee(state, rescored.head.trainee);
    line.scenario = scenario == nullptr ? rescored.head.scenario : scenario->title;
    line.begun = rescored.head.started;
    line.total_then = rescored.head.total;
    line.total_now = rescored.now.total;
    line.passed_then = rescored.head.passed;
    line.passed_now = rescored.now.passed;
    std::set<std::string> rules;
    for (const MarkChange& change : rescored.changes)
        if (!change.rule.empty()) rules.insert(change.rule);
    line.rules.assign(rules.begin(), rules.end());
    return line;
}

bool crosses_line(const ImpactLine& line) {
    return line.passed_then != line.passed_now;
}

/// Those that cross the pass line first, then those that change most.
bool matters_more(const ImpactLine& left, const ImpactLine& right) {
    if (crosses_line(left) != crosses_line(right)) return crosses_line(left);
    return std::abs(left.total_now - left.total_then) > std::abs(right.total_now - right.total_then);
}

void count_impact(const Rescored& rescored, const Content& content, const State& state,
                  PhrasingImpact& impact) {
    if (!rescored.changed()) return;
    ++impact.changed;
    impact.marks += static_cast<int>(rescored.changes.size());
    ImpactLine line = line_of_attempt(rescored, content, state);
    if (crosses_line(line)) ++(line.passed_now ? impact.now_passing : impact.now_failing);
    const auto place = std::upper_bound(impact.lines.begin(), impact.lines.end(), line, matters_more);
    impact.lines.insert(place, std::move(line));
    if (impact.lines.size() > most_lines) impact.lines.pop_back();
}

}  // namespace

void go_on_measuring(const records::Store& store, const Content& content, const State& state,
                     OpenPhrasing& open) {
    if (!open.impact || open.impact->is_over) return;
    PhrasingImpact& impact = *open.impact;
    constexpr auto reach = records::Reach::for_supervisors;
    impact.all = store.count_finished(reach);
    const std::int64_t before = impact.looked_at;
    // The store is free again before anything is scored.
    std::vector<records::FinishedAttempt> attempts;
    store.each_finished([&](const records::FinishedAttempt& one) { attempts.push_back(one); }, reach,
                        {impact.after, measured_at_once});
    for (const records::FinishedAttempt& attempt : attempts) {
        impact.after = attempt.head.id;
        ++impact.looked_at;
        const auto rescored = scored_with(attempt, content, open.engine ? *open.engine : content.engine);
        if (rescored) {
            count_impact(*rescored, content, state, impact);
        } else {
            ++impact.not_the_text;
        }
    }
    impact.is_over = impact.looked_at - before < measured_at_once;
}

}  // namespace frontdesk::app
