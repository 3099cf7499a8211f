#pragma once

#include <array>
#include <vector>

#include "app/overview.h"
#include "app/overview_entries.h"

// Counts results person by person, and adds people up to teams and sites.
namespace frontdesk::app {

/// What one person closed.
struct PersonCount {
    struct Latest {
        int total = 0;
        bool fatal = false;
    };
    static constexpr std::size_t parts = 5;  ///< of the period, for the curve of several people
    static constexpr auto latest_kept = static_cast<std::size_t>(readiness_rule.recent);

    ResultSum sum;
    std::array<Latest, latest_kept> latest;  ///< of finished ones; the next takes the place at `sum.finished`
    std::array<int, parts> finished{};
    std::array<std::int64_t, parts> totals{};
    std::vector<HeatCell> cells;  ///< by number of the rule

    /// @param part 0–4: when in the period it was closed
    void add(const records::ResultEntry& entry, std::size_t part);
    void add(const PersonCount& other);
    bool fatal_recently() const;
    /// The marks of the latest ones, the oldest first.
    std::vector<int> latest_totals() const;
    std::vector<int> means() const;
};

/// Rules that were broken, the most frequent first; rules that were fatal come into the first ten.
std::vector<OverviewRuleLine> rule_lines(const std::vector<std::string>& rules,
                                         const std::vector<PersonCount>& counts);

/// Lines of people, teams or sites, the best first.
std::vector<OverviewLine> overview_lines(OverviewGrouping grouping, const OverviewEntries& entries,
                                         const std::vector<records::Trainee>& people,
                                         const std::vector<PersonCount>& counts,
                                         const std::vector<OverviewRuleLine>& rules);

}  // namespace frontdesk::app
