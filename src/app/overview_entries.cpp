#include "app/overview_entries.h"

#include <algorithm>

namespace frontdesk::app {

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
