#include "app/overview_entries.h"

#include <algorithm>

namespace frontdesk::app {

namespace {

bool lets_through(const OverviewFilter& filter, const scenario::Scenario& scenario) {
    return (filter.track.empty() || filter.track == scenario.track) &&
           (filter.scenario.empty() || filter.scenario == scenario.id);
}

bool draws_such(const curriculum::ExamBlueprint& exam, const OverviewFilter& filter, const Content& content) {
    return std::any_of(
        content.library.scenarios.begin(), content.library.scenarios.end(),
        [&](const scenario::Scenario& scenario) {
            return lets_through(filter, scenario) &&
                   std::any_of(exam.draw.begin(), exam.draw.end(),
                               [&scenario](const curriculum::Quota& quota) { return quota.takes(scenario); });
        });
}

}  // namespace

bool is_work_of(const records::Assignment& assignment, const OverviewFilter& filter, const Content& content) {
    const bool is_exam = assignment.kind == records::AssignmentKind::exam;
    if (filter.mode != OverviewMode::any && is_exam != (filter.mode == OverviewMode::exam)) return false;
    if (filter.track.empty() && filter.scenario.empty()) return true;
    if (is_exam) {
        const curriculum::ExamBlueprint* exam = content.curriculum.find_exam(assignment.item);
        return exam != nullptr && draws_such(*exam, filter, content);
    }
    if (assignment.kind != records::AssignmentKind::scenario) return false;
    const scenario::Scenario* found = content.library.find(assignment.item);
    return found != nullptr ? lets_through(filter, *found)
                            : filter.track.empty() && filter.scenario == assignment.item;
}

bool is_in(const OverviewScope& scope, const records::Trainee& person) {
    if (scope.person != records::TraineeId{} && scope.person != person.id) return false;
    return (!scope.site || *scope.site == person.site) && (!scope.team || *scope.team == person.team);
}

OverviewScope narrowed(OverviewScope outer, const OverviewScope& inner) {
    if (inner.site) outer.site = inner.site;
    if (inner.team) outer.team = inner.team;
    if (inner.person != records::TraineeId{}) outer.person = inner.person;
    return outer;
}

OverviewEntries::OverviewEntries(const records::Store& store, const Content& content,
                                 const std::vector<records::Trainee>& people, const OverviewFilter& filter)
    : m_store(store),
      m_rules(store.result_rules()),
      m_scenarios(store.result_scenarios()),
      m_mode(filter.mode) {
    for (const std::string& id : m_scenarios) {
        const scenario::Scenario* found = filter.track.empty() ? nullptr : content.library.find(id);
        const bool of_track = filter.track.empty() || (found != nullptr && found->track == filter.track);
        m_wanted.push_back(of_track && (filter.scenario.empty() || filter.scenario == id));
    }
    for (std::size_t i = 0; i < people.size(); ++i) {
        if (!is_in(filter.scope, people[i])) continue;
        const auto id = static_cast<std::size_t>(people[i].id.value);
        if (m_place_of.size() <= id) m_place_of.resize(id + 1, -1);
        m_place_of[id] = static_cast<std::int64_t>(i);
        m_in_scope.push_back(i);
    }
}

}  // namespace frontdesk::app
