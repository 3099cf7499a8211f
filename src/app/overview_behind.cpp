#include <algorithm>
#include <tuple>

#include "app/overview_reading.h"

// What is behind the figures of the overview.
namespace frontdesk::app {

namespace {

/// An attempt in a list; the smallest comes first.
using ListedAttempt = std::tuple<std::int64_t, std::int64_t, std::int64_t>;

bool has_rule(const records::ResultEntry& entry, int rule) {
    for (std::size_t i = 0; i < entry.hit_count(); ++i) {
        if (entry.hit(i).rule == rule) return true;
    }
    return false;
}

int count_rule(const records::ResultEntry& entry, int rule) {
    int count = 0;
    for (std::size_t i = 0; i < entry.hit_count(); ++i) count += static_cast<int>(entry.hit(i).rule == rule);
    return count;
}

bool belongs(const records::ResultEntry& entry, BehindKind kind, int rule) {
    if (kind == BehindKind::time) return true;
    if (entry.is_branch()) return false;
    if (kind == BehindKind::put_aside) return !entry.is_finished();
    return entry.is_finished() && (kind != BehindKind::sentences || has_rule(entry, rule));
}

ListedAttempt listed(const records::ResultEntry& entry, BehindKind kind) {
    std::int64_t first = 0;
    if (kind == BehindKind::pass_rate) first = static_cast<std::int64_t>(entry.passed());
    if (kind == BehindKind::median) first = entry.total;
    if (kind == BehindKind::time) first = -entry.seconds;
    return {first, -entry.closed.ms, -entry.attempt.value};
}

int number_of(const std::vector<std::string>& rules, const std::string& rule) {
    const auto found = std::find(rules.begin() + 1, rules.end(), rule);
    return found == rules.end() ? 0 : static_cast<int>(found - rules.begin());
}

/// Those that belong to it, as they come; `count` becomes how many figures of the overview they are.
std::vector<ListedAttempt> attempts_behind(const OverviewEntries& entries, const OverviewSpan& span,
                                           const OpenBehind& what, int& count) {
    const int rule = number_of(entries.rules(), what.rule);
    std::vector<ListedAttempt> all;
    entries.each(span.from, span.until, [&](std::size_t, const records::ResultEntry& entry) {
        if (!belongs(entry, what.kind, rule)) return;
        all.push_back(listed(entry, what.kind));
        count += what.kind == BehindKind::sentences ? count_rule(entry, rule) : 1;
    });
    return all;
}

std::vector<records::AttemptId> first_of(std::vector<ListedAttempt>& all, int room) {
    const std::size_t shown = std::min(all.size(), static_cast<std::size_t>(room));
    std::partial_sort(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(shown), all.end());
    std::vector<records::AttemptId> ids;
    for (std::size_t i = 0; i < shown; ++i) ids.push_back({-std::get<2>(all[i])});
    return ids;
}

}  // namespace

Behind OverviewReading::behind(const OverviewFilter& filter, const OpenBehind& what, int room) const {
    Behind behind{what, name_of(what.scope), 0, room, {}, {}};
    OverviewFilter narrow = filter;
    narrow.scope = narrowed(filter.scope, what.scope);
    if (what.kind == BehindKind::late) {
        behind.late = late(narrow);
        behind.count = static_cast<int>(behind.late.size());
        return behind;
    }
    const OverviewEntries entries(m_store, m_content, m_people, narrow);
    std::vector<ListedAttempt> all = attempts_behind(entries, span(narrow), what, behind.count);
    const std::vector<records::AttemptId> ids = first_of(all, room);
    for (const records::AttemptHead& head : m_store.standing_heads(ids)) {
        const records::Trainee* person = find(head.trainee);
        const BehindLine line{head, person == nullptr ? std::string() : person->name};
        if (what.kind != BehindKind::sentences) {
            behind.lines.push_back(line);
            continue;
        }
        for (const records::SaidHit& said : m_store.said_hits({head.id}, what.rule)) {
            behind.lines.push_back(line);
            behind.lines.back().said = said;
        }
    }
    return behind;
}

ChosenHeat OverviewReading::chosen(const OverviewFilter& filter, const ChooseHeatCell& cell) const {
    const Behind latest = behind(filter, {BehindKind::sentences, cell.scope, cell.rule}, 1);
    ChosenHeat chosen{cell.scope, cell.rule, latest.name, latest.count, {}};
    if (!latest.lines.empty()) chosen.latest = latest.lines.front().said;
    return chosen;
}

}  // namespace frontdesk::app
