#pragma once

#include <vector>

#include "app/content.h"
#include "app/overview.h"
#include "records/store.h"

// Goes through the results that fit a filter.
namespace frontdesk::app {

/// Which of the results fit, resolved once to what is quick to ask for a million of them.
class OverviewEntries {
  public:
    /// @param people all there are
    OverviewEntries(const records::Store& store, const Content& content,
                    const std::vector<records::Trainee>& people, const OverviewFilter& filter);

    /// Indices into `people` of those in the scope of the filter.
    const std::vector<std::size_t>& in_scope() const { return m_in_scope; }
    /// Rules by their numbers.
    const std::vector<std::string>& rules() const { return m_rules; }
    /// Scenarios by their numbers.
    const std::vector<std::string>& scenarios() const { return m_scenarios; }

    /// Calls `visit(index of the person, entry)` with all that fit and were closed from `from` on and before
    /// `until`, of one person in the order of time.
    template <typename Visit>
    void each(core::Instant from, core::Instant until, const Visit& visit) const {
        m_store.each_result_sheet(from, until,
                                  [&](records::TraineeId trainee, const records::ResultSheet& sheet) {
                                      const auto id = static_cast<std::size_t>(trainee.value);
                                      if (id >= m_place_of.size() || m_place_of[id] < 0) return;
                                      const auto place = static_cast<std::size_t>(m_place_of[id]);
                                      sheet.each([&](const records::ResultEntry& entry) {
                                          if (entry.closed < from || entry.closed >= until || !fits(entry))
                                              return;
                                          visit(place, entry);
                                      });
                                  });
    }

  private:
    bool fits(const records::ResultEntry& entry) const {
        if (m_mode != OverviewMode::any && entry.is_exam() != (m_mode == OverviewMode::exam)) return false;
        const auto scenario = static_cast<std::size_t>(entry.scenario);
        return scenario < m_wanted.size() && m_wanted[scenario];
    }

    const records::Store& m_store;
    std::vector<std::string> m_rules, m_scenarios;
    std::vector<bool> m_wanted;            ///< by number of the scenario
    std::vector<std::int64_t> m_place_of;  ///< by number of the trainee: index into people; -1: not in scope
    std::vector<std::size_t> m_in_scope;
    OverviewMode m_mode;
};

/// Whether it asks for attempts that the filter lets through, whoever does it: a scenario that fits, or an
/// examination that draws such ones. Drills are of no scenario, and no examination.
bool is_work_of(const records::Assignment& assignment, const OverviewFilter& filter, const Content& content);

/// Whether the person is one of those.
bool is_in(const OverviewScope& scope, const records::Trainee& person);

/// What `outer` and `inner` both let through; the parts of `inner` count where both name one.
OverviewScope narrowed(OverviewScope outer, const OverviewScope& inner);

}  // namespace frontdesk::app
