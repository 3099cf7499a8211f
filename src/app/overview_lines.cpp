#include "app/overview_lines.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace frontdesk::app {

namespace {

constexpr std::size_t rules_in_view = 10;

void count_hit(std::vector<HeatCell>& cells, const records::ResultHit& hit) {
    const auto rule = static_cast<std::size_t>(hit.rule);
    if (cells.size() <= rule) cells.resize(rule + 1);
    ++cells[rule].count;
    cells[rule].fatal |= hit.fatal;
}

/// The number of each rule in the store.
std::vector<std::size_t> numbers_of(const std::vector<OverviewRuleLine>& lines,
                                    const std::vector<std::string>& rules) {
    std::vector<std::size_t> numbers;
    for (const OverviewRuleLine& line : lines) {
        const auto found = std::find(rules.begin(), rules.end(), line.rule);
        numbers.push_back(static_cast<std::size_t>(found - rules.begin()));
    }
    return numbers;
}

OverviewScope scope_of(OverviewGrouping grouping, const records::Trainee& person) {
    if (grouping == OverviewGrouping::sites) return {person.site, {}, {}};
    if (grouping == OverviewGrouping::teams) return {person.site, person.team, {}};
    return {person.site, person.team, person.id};
}

std::string name_in(OverviewGrouping grouping, const records::Trainee& person) {
    if (grouping == OverviewGrouping::sites) return person.site;
    return grouping == OverviewGrouping::teams ? person.team : person.name;
}

struct CountedLine {
    OverviewLine line;
    PersonCount count;
};

OverviewLine finished_line(CountedLine&& one, OverviewGrouping grouping,
                           const std::vector<std::size_t>& numbers) {
    OverviewLine line = std::move(one.line);
    line.sum = one.count.sum;
    for (const std::size_t number : numbers) {
        const auto& cells = one.count.cells;
        line.cells.push_back(number < cells.size() ? cells[number] : HeatCell{});
        line.hits += line.cells.back().count;
    }
    if (grouping != OverviewGrouping::people) {
        line.curve = one.count.means();
        return line;
    }
    line.readiness = readiness_of(line.sum, one.count.fatal_recently());
    line.curve = one.count.latest_totals();
    return line;
}

bool is_better(const OverviewLine& left, const OverviewLine& right) {
    const auto rank = [](const OverviewLine& line) {
        return std::tuple(line.sum.finished == 0, line.readiness, -line.sum.median().value_or(0),
                          -line.sum.pass_percent().value_or(0), -line.sum.finished);
    };
    const auto left_rank = rank(left);
    const auto right_rank = rank(right);
    if (left_rank != right_rank) return left_rank < right_rank;
    return std::tie(left.name, left.scope.person) < std::tie(right.name, right.scope.person);
}

}  // namespace

void PersonCount::add(const records::ResultEntry& entry, std::size_t part) {
    if (entry.is_finished() && !entry.is_branch()) {
        latest[static_cast<std::size_t>(sum.finished) % latest_kept] = {entry.total, entry.is_fatal()};
        ++finished[part];
        totals[part] += entry.total;
        for (std::size_t i = 0; i < entry.hit_count(); ++i) count_hit(cells, entry.hit(i));
    }
    sum.add(entry);
}

void PersonCount::add(const PersonCount& other) {
    sum.add(other.sum);
    for (std::size_t i = 0; i < parts; ++i) {
        finished[i] += other.finished[i];
        totals[i] += other.totals[i];
    }
    if (cells.size() < other.cells.size()) cells.resize(other.cells.size());
    for (std::size_t i = 0; i < other.cells.size(); ++i) {
        cells[i].count += other.cells[i].count;
        cells[i].fatal |= other.cells[i].fatal;
    }
}

bool PersonCount::fatal_recently() const {
    return std::any_of(latest.begin(), latest.end(), [](const Latest& one) { return one.fatal; });
}

std::vector<int> PersonCount::latest_totals() const {
    std::vector<int> all;
    const auto end = static_cast<std::size_t>(sum.finished);
    for (std::size_t i = end - std::min(end, latest_kept); i < end; ++i)
        all.push_back(latest[i % latest_kept].total);
    return all;
}

std::vector<int> PersonCount::means() const {
    std::vector<int> all;
    for (std::size_t i = 0; i < parts; ++i) {
        if (finished[i] > 0) all.push_back(static_cast<int>(totals[i] / finished[i]));
    }
    return all;
}

std::vector<OverviewRuleLine> rule_lines(const std::vector<std::string>& rules,
                                         const std::vector<PersonCount>& counts) {
    std::vector<OverviewRuleLine> lines;
    lines.reserve(rules.size());
    for (const std::string& rule : rules) lines.push_back({rule});
    for (const PersonCount& count : counts) {
        for (std::size_t i = 0; i < std::min(count.cells.size(), lines.size()); ++i) {
            lines[i].hits += count.cells[i].count;
            lines[i].fatal |= count.cells[i].fatal;
        }
    }
    std::erase_if(lines, [](const OverviewRuleLine& line) { return line.hits == 0; });
    std::sort(lines.begin(), lines.end(), [](const OverviewRuleLine& a, const OverviewRuleLine& b) {
        return std::tie(b.hits, a.rule) < std::tie(a.hits, b.rule);
    });
    const auto first_fatal = std::stable_partition(lines.begin(), lines.end(),
                                                   [](const OverviewRuleLine& line) { return !line.fatal; });
    const auto fatal = static_cast<std::size_t>(lines.end() - first_fatal);
    const std::size_t others = lines.size() - fatal;
    const std::size_t before = std::min(others, rules_in_view - std::min(fatal, rules_in_view));
    std::rotate(lines.begin() + static_cast<std::ptrdiff_t>(before), first_fatal, lines.end());
    return lines;
}

std::vector<OverviewLine> overview_lines(OverviewGrouping grouping, const OverviewEntries& entries,
                                         const std::vector<records::Trainee>& people,
                                         const std::vector<PersonCount>& counts,
                                         const std::vector<OverviewRuleLine>& rules) {
    std::map<std::tuple<std::string, std::string, records::TraineeId>, CountedLine> groups;
    for (const std::size_t index : entries.in_scope()) {
        const records::Trainee& person = people[index];
        const OverviewScope scope = scope_of(grouping, person);
        CountedLine& one = groups[{person.site, scope.team.value_or(""), scope.person}];
        const bool fresh = one.line.scope == OverviewScope{};
        one.line.people = fresh ? 1 : one.line.people + 1;
        one.line.scope = scope;
        one.line.name = name_in(grouping, person);
        const PersonCount& count = counts[index];
        const bool ready = readiness_of(count.sum, count.fatal_recently()) == Readiness::ready;
        one.line.ready += static_cast<int>(ready);
        if (grouping == OverviewGrouping::people) {
            one.count = count;
        } else {
            one.count.add(count);
        }
    }
    const std::vector<std::size_t> numbers = numbers_of(rules, entries.rules());
    std::vector<OverviewLine> lines;
    lines.reserve(groups.size());
    for (auto& [key, one] : groups) lines.push_back(finished_line(std::move(one), grouping, numbers));
    std::sort(lines.begin(), lines.end(), is_better);
    return lines;
}

}  // namespace frontdesk::app
