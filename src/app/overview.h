#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "app/overview_deed.h"
#include "app/overview_period.h"
#include "records/overview_rows.h"
#include "records/rows.h"

// How everybody is doing, as supervisors see it. What was practised privately is in no figure and no list.
namespace frontdesk::app {

/// What closed attempts add up to; marks as they stand today.
struct ResultSum {
    int finished = 0;
    int passed = 0;
    int put_aside = 0;
    std::int64_t seconds = 0;         ///< practised
    std::array<int, 101> by_total{};  ///< finished ones by their mark

    void add(const records::ResultEntry& entry);
    void add(const ResultSum& other);
    /// 0–100, rounded; nothing before anything was finished.
    std::optional<int> pass_percent() const;
    /// The middle mark; of two the lower one.
    std::optional<int> median() const;
};

/// Who may take the phone, told on the screen with its numbers.
struct ReadinessRule {
    int least_finished = 10;  ///< in the period that is looked at
    int median = 80;          ///< at least
    int pass_percent = 80;    ///< at least
    int recent = 5;           ///< attempts, the latest, of which none may have a fatal item
    int coach_below = 60;     ///< pass rate below which somebody needs help …
    int coach_finished = 3;   ///< … once so many are finished
};
inline constexpr ReadinessRule readiness_rule{};

enum class Readiness { ready, practise, coach };
inline constexpr std::size_t readiness_count = 3;
/// `ready`, `practise`, `coach`
const char* to_word(Readiness readiness);
/// @param fatal_recently among the latest attempts, see ReadinessRule
Readiness readiness_of(const ResultSum& sum, bool fatal_recently);

/// One place of the heat map.
struct HeatCell {
    int count = 0;
    bool fatal = false;
};

/// A site, a team or a person.
struct OverviewLine {
    OverviewScope scope;  ///< what a press on it narrows the filter to
    std::string name;     ///< empty: those who named no site or team
    ResultSum sum;
    int people = 1;
    int ready = 0;                              ///< of them
    Readiness readiness = Readiness::practise;  ///< of a person
    std::vector<int> curve;       ///< of a person the latest five marks; else means over the period
    std::vector<HeatCell> cells;  ///< by `Overview::rules`
    int hits = 0;                 ///< sum of these
};

struct OverviewRuleLine {
    std::string rule;  ///< "F05"
    int hits = 0;
    bool fatal = false;  ///< at least once
};

/// Of the rules that are broken most, what is said.
struct OverviewSlip {
    std::string rule;
    int hits = 0;
    std::string words;  ///< heard most often of late
};

struct LateLine {
    records::AssignmentId assignment;
    std::string title;
    records::Trainee person;
    core::Instant due;
};

struct ChosenHeat {
    OverviewScope scope;
    std::string rule, name;
    int count = 0;
    std::optional<records::SaidHit> latest;
};

/// A line behind a figure: an attempt, or a sentence in one.
struct BehindLine {
    records::AttemptHead head;  ///< with the mark that stands today
    std::string name;           ///< of the trainee
    std::optional<records::SaidHit> said = {};
};

struct Behind {
    OpenBehind what;
    std::string name;  ///< whose, if of one line
    int count = 0;     ///< all of them
    int room = 0;      ///< lines that are read at most
    std::vector<BehindLine> lines;
    std::vector<LateLine> late;
};

struct Overview {
    OverviewFilter filter;
    OverviewGrouping grouping = OverviewGrouping::people;  ///< as it is shown
    OverviewSpan span;
    ResultSum now, before;
    std::vector<ResultSum> curve;  ///< by the steps of the span
    int people = 0;                ///< in the scope
    int practising = 0;            ///< of them: those who closed an attempt
    int ready = 0;
    std::vector<OverviewLine> lines;      ///< the best first
    std::vector<OverviewRuleLine> rules;  ///< that were broken; the most frequent first
    std::vector<OverviewSlip> slips;
    std::vector<LateLine> late;
    std::vector<std::string> sites;      ///< there are, in order
    std::vector<std::string> teams;      ///< of the site, or of all
    std::vector<std::string> scenarios;  ///< ids of those that were practised once, by title
    std::vector<std::string> tracks;     ///< of these
    std::vector<BehindLine> latest;      ///< attempts of the one person who is looked at
    bool is_empty = true;                ///< nobody has closed an attempt that may be seen, ever
};

}  // namespace frontdesk::app
