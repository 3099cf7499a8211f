#include "app/heat_steps.h"

#include "app/turns.h"

namespace frontdesk::app {

namespace {

/// Who the line is about; lines of old records name nobody and mean the owner.
bool is_about(const session::Entry& entry, const std::string& person) {
    return entry.person == person || (entry.person.empty() && person == scenario::main_person);
}

}  // namespace

std::vector<HeatStep> heat_steps(const RuleNames& names, const std::vector<session::Entry>& transcript,
                                 const std::string& person) {
    std::vector<HeatStep> steps;
    const std::vector<Turn> turns = turns_of(transcript, {});
    auto turn = turns.begin();
    for (std::size_t i = 0; i < transcript.size(); ++i) {
        while (turn != turns.end() && turn->entry < i) ++turn;
        const session::Entry& entry = transcript[i];
        if (!is_about(entry, person)) continue;
        HeatStep step{i, turn != turns.end() && turn->entry == i ? turn->number : 0, 0, entry.heat_after, {}};
        for (const session::HeatChange& change : entry.heat) {
            if (change.delta == 0) continue;
            step.delta += change.delta;
            step.causes.push_back(
                {change.delta, change.felt, change.rule.empty() ? std::string() : names.of(change.rule)});
        }
        if (!step.causes.empty()) steps.push_back(std::move(step));
    }
    return steps;
}

}  // namespace frontdesk::app
