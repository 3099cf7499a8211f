#include "app/overview_reading.h"

#include <algorithm>
#include <set>

#include "app/overview_lines.h"
#include "core/local_day.h"

namespace frontdesk::app {

namespace {

constexpr std::size_t slips_shown = 4;
constexpr int latest_shown = 30;

/// Sites while several are looked at, else people.
OverviewGrouping grouping_of(const OverviewFilter& filter, const std::vector<records::Trainee>& people) {
    if (filter.scope.person != records::TraineeId{}) return OverviewGrouping::people;
    if (filter.grouping) return *filter.grouping;
    if (filter.scope.site) return OverviewGrouping::people;
    const bool several = std::any_of(people.begin(), people.end(), [&people](const records::Trainee& one) {
        return one.site != people.front().site;
    });
    return several ? OverviewGrouping::sites : OverviewGrouping::people;
}

/// Which stretch between two borders a moment lies in. Results of one person come in the order of time, so
/// that it is mostly the one of the moment before, or the next.
class StepFinder {
  public:
    explicit StepFinder(const std::vector<core::Instant>& borders) : m_borders(borders) {}
    /// The number of stretches where it lies in none.
    std::size_t at(core::Instant moment) {
        const std::size_t count = m_borders.empty() ? 0 : m_borders.size() - 1;
        if (m_step >= count || moment < m_borders[m_step]) m_step = 0;
        if (count == 0 || moment < m_borders[0]) return count;
        while (m_step < count && moment >= m_borders[m_step + 1]) ++m_step;
        return m_step;
    }

  private:
    const std::vector<core::Instant>& m_borders;
    std::size_t m_step = 0;
};

std::vector<core::Instant> part_borders(const OverviewSpan& span) {
    std::vector<core::Instant> borders;
    constexpr auto parts = static_cast<std::int64_t>(PersonCount::parts);
    for (std::int64_t i = 0; i <= parts; ++i)
        borders.push_back({span.from.ms + i * (span.until.ms - span.from.ms) / parts});
    return borders;
}

std::vector<PersonCount> count_all(Overview& overview, const OverviewEntries& entries, std::size_t people) {
    const OverviewSpan& span = overview.span;
    std::vector<PersonCount> counts(people);
    overview.curve.resize(span.steps.empty() ? 0 : span.steps.size() - 1);
    StepFinder steps(span.steps);
    const std::vector<core::Instant> borders = part_borders(span);
    StepFinder parts(borders);
    entries.each(span.earliest(), span.until, [&](std::size_t person, const records::ResultEntry& entry) {
        const core::Instant closed = entry.closed;
        if (const std::size_t step = steps.at(closed); step < overview.curve.size()) {
            overview.curve[step].add(entry);
        }
        if (closed >= span.before_from && closed < span.before_until) overview.before.add(entry);
        if (closed >= span.from) counts[person].add(entry, parts.at(closed));
    });
    for (const std::size_t person : entries.in_scope()) overview.now.add(counts[person].sum);
    return counts;
}

/// The latest attempts in which a rule was broken, of each rule that is asked for.
class LatestOfRules {
  public:
    explicit LatestOfRules(std::vector<int> rules) : m_rules(std::move(rules)), m_found(m_rules.size()) {}

    void add(const records::ResultEntry& entry) {
        if (entry.is_branch()) return;
        for (std::size_t i = 0; i < entry.hit_count(); ++i) {
            const auto rule = std::find(m_rules.begin(), m_rules.end(), entry.hit(i).rule);
            if (rule == m_rules.end()) continue;
            auto& found = m_found[static_cast<std::size_t>(rule - m_rules.begin())];
            const Found one{-entry.closed.ms, -entry.attempt.value};
            if (found.empty() || found.back() != one) found.push_back(one);  // once of each attempt
        }
    }
    bool is_enough() const {
        return std::all_of(m_found.begin(), m_found.end(),
                           [](const auto& found) { return found.size() >= wanted; });
    }
    /// The latest first.
    std::vector<records::AttemptId> of(std::size_t index) {
        std::vector<Found>& found = m_found[index];
        std::sort(found.begin(), found.end());
        std::vector<records::AttemptId> ids;
        for (std::size_t i = 0; i < std::min(found.size(), wanted); ++i) ids.push_back({-found[i].second});
        return ids;
    }

  private:
    using Found = std::pair<std::int64_t, std::int64_t>;  ///< moment and attempt, both negative
    static constexpr std::size_t wanted = 20;
    std::vector<int> m_rules;
    std::vector<std::vector<Found>> m_found;
};

/// Goes back block by block until there are enough.
void find_latest(const OverviewEntries& entries, const OverviewSpan& span, LatestOfRules& latest) {
    core::Instant until = span.until;
    while (until > span.from && !latest.is_enough()) {
        const std::int64_t block = (until.ms - 1) / records::ResultSheet::block_ms;
        const core::Instant from = std::max(span.from, {block * records::ResultSheet::block_ms});
        entries.each(from, until, [&](std::size_t, const records::ResultEntry& entry) { latest.add(entry); });
        until = from;
    }
}

/// The words that were heard most often, of those the latest.
std::string most_frequent(const std::vector<records::SaidHit>& said) {
    std::string found;
    std::ptrdiff_t most = 0;
    for (const records::SaidHit& hit : said) {
        const auto times = std::count_if(said.begin(), said.end(), [&hit](const records::SaidHit& other) {
            return other.words == hit.words;
        });
        if (times > most) {
            most = times;
            found = hit.words;
        }
    }
    return found;
}

template <typename Words>
std::vector<std::string> sorted_words(const Words& words) {
    return {words.begin(), words.end()};
}

}  // namespace

const records::Trainee* OverviewReading::find(records::TraineeId person) const {
    const auto found = std::find_if(m_people.begin(), m_people.end(),
                                    [person](const records::Trainee& one) { return one.id == person; });
    return found == m_people.end() ? nullptr : &*found;
}

std::string OverviewReading::name_of(const OverviewScope& scope) const {
    if (scope.person != records::TraineeId{}) {
        const records::Trainee* person = find(scope.person);
        return person == nullptr ? std::string() : person->name;
    }
    return scope.team ? *scope.team : scope.site.value_or("");
}

OverviewSpan OverviewReading::span(const OverviewFilter& filter) const {
    const core::Instant first = m_store.first_result();
    const core::LocalDay today = core::local_day(m_now);
    return span_of(filter.period, today, first.ms == 0 ? today : core::local_day(first));
}

void OverviewReading::add_menus(Overview& overview, const OverviewEntries& entries) const {
    std::set<std::string> sites, teams, tracks;
    for (const records::Trainee& person : m_people) {
        sites.insert(person.site);
        const auto& site = overview.filter.scope.site;
        if (!site || *site == person.site) teams.insert(person.team);
    }
    for (std::size_t i = 1; i < entries.scenarios().size(); ++i) {
        overview.scenarios.push_back(entries.scenarios()[i]);
        const scenario::Scenario* scenario = m_content.library.find(entries.scenarios()[i]);
        if (scenario != nullptr) tracks.insert(scenario->track);
    }
    std::sort(overview.scenarios.begin(), overview.scenarios.end());
    overview.sites = sorted_words(sites);
    overview.teams = sorted_words(teams);
    overview.tracks = sorted_words(tracks);
}

void OverviewReading::add_slips(Overview& overview, const OverviewEntries& entries) const {
    std::vector<OverviewRuleLine> by_hits = overview.rules;
    std::stable_sort(by_hits.begin(), by_hits.end(),
                     [](const OverviewRuleLine& a, const OverviewRuleLine& b) { return a.hits > b.hits; });
    by_hits.resize(std::min(by_hits.size(), slips_shown));
    std::vector<int> numbers;
    for (const OverviewRuleLine& line : by_hits) {
        const auto found = std::find(entries.rules().begin(), entries.rules().end(), line.rule);
        numbers.push_back(static_cast<int>(found - entries.rules().begin()));
    }
    LatestOfRules latest(numbers);
    if (!numbers.empty()) find_latest(entries, overview.span, latest);
    for (std::size_t i = 0; i < by_hits.size(); ++i) {
        const std::string& rule = by_hits[i].rule;
        overview.slips.push_back(
            {rule, by_hits[i].hits, most_frequent(m_store.said_hits(latest.of(i), rule))});
    }
}

std::vector<LateLine> OverviewReading::late(const OverviewFilter& filter) const {
    std::vector<LateLine> all;
    for (const AssignmentView& view : m_given) {
        if (!is_work_of(view.assignment, filter, m_content)) continue;
        for (const AssignedPerson& one : view.people) {
            if (one.standing.state != AssignmentState::late || !is_in(filter.scope, one.person)) continue;
            all.push_back({view.assignment.id, view.assignment.title, one.person, one.standing.due});
        }
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const LateLine& a, const LateLine& b) { return a.due < b.due; });
    return all;
}

Overview OverviewReading::overview(const OverviewFilter& filter) const {
    Overview overview;
    overview.filter = filter;
    overview.grouping = grouping_of(filter, m_people);
    overview.span = span(filter);
    const OverviewEntries entries(m_store, m_content, m_people, filter);
    const std::vector<PersonCount> counts = count_all(overview, entries, m_people.size());
    overview.rules = rule_lines(entries.rules(), counts);
    overview.lines = overview_lines(overview.grouping, entries, m_people, counts, overview.rules);
    overview.people = static_cast<int>(entries.in_scope().size());
    for (const std::size_t person : entries.in_scope()) {
        const ResultSum& sum = counts[person].sum;
        overview.practising += static_cast<int>(sum.finished + sum.put_aside > 0);
    }
    for (const OverviewLine& line : overview.lines) overview.ready += line.ready;
    add_slips(overview, entries);
    overview.late = late(filter);
    overview.is_empty = entries.scenarios().size() < 2;
    add_menus(overview, entries);
    if (filter.scope.person != records::TraineeId{}) {
        overview.latest = behind(filter, {BehindKind::attempts, {}, {}}, latest_shown).lines;
    }
    return overview;
}

}  // namespace frontdesk::app
