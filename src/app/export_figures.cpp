#include "app/export_figures.h"

#include <algorithm>
#include <set>

namespace frontdesk::app {

void ExportSum::add(const records::AttemptHead& head) {
    ++attempts;
    passed += head.passed ? 1 : 0;
    fatal += head.fatal_count > 0 ? 1 : 0;
    best = std::max(best, head.total);
    totals += head.total;
    ms += std::max<std::int64_t>(0, head.finished.ms - head.started.ms);
    last = std::max(last, head.finished);
}

int ExportSum::mean() const {
    return attempts == 0 ? 0 : static_cast<int>((2 * totals + attempts) / (2 * std::int64_t{attempts}));
}

int ExportSum::pass_percent() const {
    return attempts == 0 ? 0 : static_cast<int>(100 * std::int64_t{passed} / attempts);
}

core::LocalDay month_of(core::LocalDay day) {
    return day.plus(1 - core::date_of(day).day);
}

void ExportFigures::add(const ExportedAttempt& attempt) {
    const records::AttemptHead& head = attempt.detail.head;
    if (head.state == records::AttemptState::abandoned) ++abandoned;
    if (head.state != records::AttemptState::finished || head.is_branch()) return;
    all.add(head);
    Person& person = people[attempt.trainee.id.value];
    person.trainee = attempt.trainee;
    person.sum.add(head);
    Scenario& scenario = scenarios[head.scenario];
    scenario.title = head.scenario_title;
    scenario.sum.add(head);
    sites[attempt.trainee.site].add(head);
    teams[{attempt.trainee.site, attempt.trainee.team}].add(head);
    const core::LocalDay day = core::local_day(head.finished);
    months[month_of(day)].add(head);
    weeks[core::week_of(day)].add(head);
    std::set<std::string> met;
    for (const records::TurnRow& turn : attempt.detail.turns) {
        for (const records::FindingRow& finding : turn.findings) {
            if (finding.kind != "forbidden") continue;
            Slip& slip = slips[finding.rule];
            ++slip.times;
            if (met.insert(finding.rule).second) ++slip.attempts;
        }
    }
    for (const std::string& rule : attempt.detail.fatal) slips[rule].fatal = true;
    for (std::size_t i = 0; i < dimensions.size(); ++i) {
        if (!attempt.score.dimensions[i].assessed) continue;
        dimensions[i].percent += attempt.score.dimensions[i].percent;
        ++dimensions[i].attempts;
    }
}

std::vector<std::pair<std::string, ExportFigures::Slip>> ExportFigures::worst_slips(std::size_t most) const {
    std::vector<std::pair<std::string, Slip>> worst;
    for (const auto& [rule, slip] : slips)
        if (slip.times > 0) worst.emplace_back(rule, slip);
    std::stable_sort(worst.begin(), worst.end(), [](const auto& left, const auto& right) {
        return left.second.times > right.second.times;
    });
    if (worst.size() > most) worst.resize(most);
    return worst;
}

}  // namespace frontdesk::app
