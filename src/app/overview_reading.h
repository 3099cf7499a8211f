#pragma once

#include "app/assignment.h"
#include "app/overview.h"
#include "app/overview_entries.h"

// Reads the overview and what is behind its figures out of the results.
namespace frontdesk::app {

class OverviewReading {
  public:
    /// All must live longer. @param people all there are @param given assignments and who has done them
    OverviewReading(const records::Store& store, const Content& content,
                    const std::vector<records::Trainee>& people, const std::vector<AssignmentView>& given,
                    core::Instant now)
        : m_store(store), m_content(content), m_people(people), m_given(given), m_now(now) {}

    Overview overview(const OverviewFilter& filter) const;
    ChosenHeat chosen(const OverviewFilter& filter, const ChooseHeatCell& cell) const;
    /// @param room lines at most
    Behind behind(const OverviewFilter& filter, const OpenBehind& what, int room) const;
    /// How whoever is meant is called; empty if that is nobody in particular.
    std::string name_of(const OverviewScope& scope) const;

  private:
    OverviewSpan span(const OverviewFilter& filter) const;
    void add_menus(Overview& overview, const OverviewEntries& entries) const;
    void add_slips(Overview& overview, const OverviewEntries& entries) const;
    std::vector<LateLine> late(const OverviewFilter& filter) const;
    const records::Trainee* find(records::TraineeId person) const;

    const records::Store& m_store;
    const Content& m_content;
    const std::vector<records::Trainee>& m_people;
    const std::vector<AssignmentView>& m_given;
    core::Instant m_now;
};

}  // namespace frontdesk::app
