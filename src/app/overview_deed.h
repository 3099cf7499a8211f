#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <variant>

#include "records/ids.h"

// What supervisors do on their overview: choose what they look at, and open what is behind a figure.
namespace frontdesk::app {

enum class OverviewPeriod { week, month, last_month, three_months, year, all };
inline constexpr std::size_t overview_period_count = 6;
/// `week`, `month`, …
const char* to_word(OverviewPeriod period);

enum class OverviewMode { any, practice, exam };
inline constexpr std::size_t overview_mode_count = 3;
/// `any`, …
const char* to_word(OverviewMode mode);

enum class OverviewGrouping { sites, teams, people };
inline constexpr std::size_t overview_grouping_count = 3;
/// `sites`, …
const char* to_word(OverviewGrouping grouping);

/// Whose results: each part that is there narrows it.
struct OverviewScope {
    std::optional<std::string> site = {};  ///< empty text: those who named none
    std::optional<std::string> team = {};
    records::TraineeId person = {};  ///< 0: everybody

    bool operator==(const OverviewScope&) const = default;
};

/// All of it has to hold at once.
struct OverviewFilter {
    OverviewPeriod period = OverviewPeriod::month;
    OverviewScope scope = {};
    std::string track = {};     ///< empty: any
    std::string scenario = {};  ///< id; empty: any
    OverviewMode mode = OverviewMode::any;
    /// Lines of the tables; nothing: sites while several are looked at, else people.
    std::optional<OverviewGrouping> grouping = {};

    bool operator==(const OverviewFilter&) const = default;
    /// Nothing but the period is narrowed.
    bool shows_everybody() const {
        return scope == OverviewScope{} && track.empty() && scenario.empty() && mode == OverviewMode::any;
    }
};

/// What is behind which figure, and in which order.
enum class BehindKind {
    pass_rate,  ///< those that failed first, the latest first
    attempts,   ///< the latest first
    median,     ///< the lowest mark first
    time,       ///< the longest first
    put_aside,  ///< those that were not finished, the latest first
    sentences,  ///< of one rule, the latest first
    late,       ///< assignments, the longest overdue first
};
inline constexpr std::size_t behind_kind_count = 7;

/// Reads the overview anew.
struct LookAtOverview {
    OverviewFilter filter;
    bool keeps_place = false;  ///< the place that is chosen and the list that lies open are read anew with it
};
/// A place of the heat map: whose, of which rule. What was said there last is read.
struct ChooseHeatCell {
    OverviewScope scope;
    std::string rule;
};
struct OpenBehind {
    BehindKind kind = BehindKind::attempts;
    OverviewScope scope = {};  ///< within the filter
    std::string rule = {};     ///< of sentences
};
/// More lines of what is open.
struct ShowMoreBehind {};
struct CloseBehind {};

struct OverviewDeed {
    std::variant<LookAtOverview, ChooseHeatCell, OpenBehind, ShowMoreBehind, CloseBehind> what;
};

}  // namespace frontdesk::app
