#pragma once

#include <array>
#include <map>
#include <string>
#include <utility>

#include "app/export_request.h"
#include "scenario/model.h"

// What the attempts of an export add up to. Grows with people, scenarios, sites and weeks, not with attempts.
namespace frontdesk::app {

/// Of attempts that were finished and begun at the beginning.
struct ExportSum {
    int attempts = 0;
    int passed = 0;
    int fatal = 0;  ///< attempts with a fatal act
    int best = 0;   ///< highest total, 0–100
    std::int64_t totals = 0;
    std::int64_t ms = 0;  ///< from begin to end
    core::Instant last;   ///< end of the latest

    void add(const records::AttemptHead& head);
    int mean() const;          ///< rounded; 0 for none
    int pass_percent() const;  ///< rounded down, so that 100 means all
};

struct ExportFigures {
    struct Person {
        records::Trainee trainee;
        ExportSum sum;
    };
    struct Scenario {
        std::string title;  ///< Simplified Chinese
        ExportSum sum;
    };
    struct Slip {
        int times = 0;
        int attempts = 0;
        bool fatal = false;
    };
    struct Share {
        std::int64_t percent = 0;  ///< of all attempts that spoke of it, added up
        int attempts = 0;
    };

    ExportSum all;
    int abandoned = 0;
    std::map<std::int64_t, Person> people;  ///< by number of the trainee
    std::map<std::string, Scenario> scenarios;
    std::map<std::string, ExportSum> sites;
    std::map<std::pair<std::string, std::string>, ExportSum> teams;  ///< by site and team
    std::map<core::LocalDay, ExportSum> months;                      ///< by their first day
    std::map<core::LocalDay, ExportSum> weeks;                       ///< by their Monday
    std::map<std::string, Slip> slips;                               ///< by rule
    std::array<Share, scenario::dimension_count> dimensions{};

    void add(const ExportedAttempt& attempt);
    /// The rules that were broken most often, at most `most`.
    std::vector<std::pair<std::string, Slip>> worst_slips(std::size_t most) const;
};

/// The first day of the month in which it lies.
core::LocalDay month_of(core::LocalDay day);

}  // namespace frontdesk::app
