#include "app/rescore.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <string_view>
#include <tuple>

#include "app/entry_rows.h"
#include "app/exam.h"
#include "app/results.h"
#include "session/reassess.h"

namespace frontdesk::app {

namespace {

using records::FinishedAttempt;
using records::MarkRow;

/// The kinds of which nothing counts but the words, and what they do to promises.
std::optional<session::EntryKind> spoken_kind(const records::TurnRow& row) {
    using session::EntryKind;
    for (const EntryKind kind :
         {EntryKind::reply, EntryKind::owner, EntryKind::other, EntryKind::narrator, EntryKind::ending})
        if (row.kind == session::to_word(kind)) return kind;
    return std::nullopt;
}

/// Replies are judged anew, so all that their rows tell beside the words is passed over, and so is how others
/// feel: reading it would take longer than judging.
session::Entry entry_of(const records::TurnRow& row) {
    const auto kind = spoken_kind(row);
    const bool to_promises = row.detail.find("\"promise_facts\"") != std::string::npos;
    if (!kind || (to_promises && kind != session::EntryKind::reply)) return to_entry(row);
    session::Entry entry;
    entry.kind = *kind;
    entry.node = row.node;
    entry.person = person_in(row);
    if (kind == session::EntryKind::other) entry.name = row.speaker;
    entry.text = row.text;
    entry.heat_after = row.heat_after;
    entry.at_ms = row.at_ms;
    return entry;
}

std::vector<session::Entry> transcript_of(const FinishedAttempt& attempt) {
    std::vector<session::Entry> transcript;
    transcript.reserve(attempt.turns.size());
    for (const records::TurnRow& row : attempt.turns) transcript.push_back(entry_of(row));
    return transcript;
}

/// In the order of the dimensions; what no dimension of this program is stands behind them.
std::size_t rank_of(const std::string& dimension) {
    const auto known = scenario::dimension_from(dimension);
    return known ? static_cast<std::size_t>(*known) : scenario::dimension_count;
}

bool same(const MarkRow& then, const scoring::Mark& now) {
    return then.turn == static_cast<int>(now.entry) && then.points == now.points && then.of == now.of &&
           then.fatal == now.fatal && then.rule == now.rule &&
           then.dimension == scenario::to_word(now.dimension);
}

/// A mark of the day or of today, as far as both are put side by side.
struct Dated {
    std::size_t turn = 0;
    std::size_t dimension = 0;  ///< rank
    std::string_view rule;
    const MarkRow* then = nullptr;
    const scoring::Mark* now = nullptr;

    auto place() const { return std::tie(turn, dimension, rule); }
};

/// By place, marks of the day before those of today.
std::vector<Dated> side_by_side(const std::vector<MarkRow>& then, const std::vector<scoring::Mark>& now) {
    std::vector<Dated> marks;
    marks.reserve(then.size() + now.size());
    for (const MarkRow& mark : then) {
        marks.push_back(
            {static_cast<std::size_t>(mark.turn), rank_of(mark.dimension), mark.rule, &mark, nullptr});
    }
    for (const scoring::Mark& mark : now)
        marks.push_back({mark.entry, static_cast<std::size_t>(mark.dimension), mark.rule, nullptr, &mark});
    std::stable_sort(marks.begin(), marks.end(),
                     [](const Dated& left, const Dated& right) { return left.place() < right.place(); });
    return marks;
}

MarkChange change_at(const Dated& place, int points_then, int points_now) {
    MarkChange change;
    change.turn = static_cast<int>(place.turn);
    change.dimension =
        place.then != nullptr ? place.then->dimension : scenario::to_word(place.now->dimension);
    change.rule = place.rule;
    change.points_then = points_then;
    change.points_now = points_now;
    change.why = place.then != nullptr ? place.then->why : place.now->why;
    return change;
}

std::vector<MarkChange> changes_between(const std::vector<MarkRow>& then,
                                        const std::vector<scoring::Mark>& now) {
    if (std::equal(then.begin(), then.end(), now.begin(), now.end(), same)) return {};
    const std::vector<Dated> marks = side_by_side(then, now);
    std::vector<MarkChange> found;
    for (auto first = marks.begin(); first != marks.end();) {
        int points_then = 0;
        int points_now = 0;
        auto behind = first;
        for (; behind != marks.end() && behind->place() == first->place(); ++behind) {
            if (behind->then != nullptr) points_then += behind->then->points;
            if (behind->now != nullptr) points_now += behind->now->points;
        }
        if (points_then != points_now)
            found.push_back(change_at(*std::prev(behind), points_then, points_now));
        first = behind;
    }
    return found;
}

const scenario::Scenario* text_of(const Content& content, const records::AttemptHead& head) {
    const scenario::Scenario* scenario = content.library.find(head.scenario);
    return scenario != nullptr && scenario->hash == head.scenario_hash ? scenario : nullptr;
}

scoring::Result result_by(const phrasing::Engine& engine, const FinishedAttempt& attempt,
                          const scenario::Scenario& scenario, const Content& content) {
    const session::World world{scenario, engine, content.tempers};
    const session::Session session =
        session::reassessed(world, session_of(attempt.head, transcript_of(attempt)));
    scoring::Result result = scoring::score(scenario, engine, content.policy, session);
    // What an examination called fatal is still so where it is still heard.
    if (attempt.head.is_in_sitting()) make_fatal(result, session, attempt.fatal, content.policy.fail_cap);
    return result;
}

Rescored scored_again(const FinishedAttempt& attempt, const scenario::Scenario& scenario,
                      const Content& content) {
    Rescored rescored;
    rescored.head = attempt.head;
    rescored.pack_now = content.engine.version();
    rescored.now = result_by(content.engine, attempt, scenario, content);
    rescored.changes = changes_between(attempt.marks, rescored.now.marks);
    return rescored;
}

void count_in(const Rescored& rescored, RescoreCount& count) {
    ++count.changed;
    if (rescored.now.passed == rescored.head.passed) return;
    ++(rescored.now.passed ? count.now_passing : count.now_failing);
}

}  // namespace

records::Rescoring to_rescoring(const Rescored& rescored) {
    records::Rescoring rescoring;
    rescoring.pack_version = rescored.pack_now;
    rescoring.result = to_rows(rescored.head.id, rescored.now);
    return rescoring;
}

std::optional<Rescored> scored_with(const FinishedAttempt& attempt, const Content& content,
                                    const phrasing::Engine& other) {
    const scenario::Scenario* scenario = text_of(content, attempt.head);
    if (scenario == nullptr) return std::nullopt;
    Rescored rescored;
    rescored.head = attempt.head;
    std::vector<MarkRow> marks = attempt.marks;
    if (attempt.head.pack_version != content.engine.version()) {
        records::FinishCommit today =
            to_rows(attempt.head.id, result_by(content.engine, attempt, *scenario, content));
        rescored.head.total = today.total;
        rescored.head.passed = today.passed;
        marks = std::move(today.marks);
    }
    rescored.pack_now = other.version();
    rescored.now = result_by(other, attempt, *scenario, content);
    rescored.changes = changes_between(marks, rescored.now.marks);
    return rescored;
}

RescoreCount rescore(const records::Store& store, const Content& content,
                     const std::function<void(const Rescored&)>& visit) {
    RescoreCount count;
    store.each_finished([&](const FinishedAttempt& attempt) {
        const scenario::Scenario* scenario = text_of(content, attempt.head);
        if (attempt.head.is_private) {
            if (scenario == nullptr) return;
            const Rescored rescored = scored_again(attempt, *scenario, content);
            if (rescored.changed()) visit(rescored);
            return;
        }
        if (scenario == nullptr) {
            ++count.not_the_text;
            return;
        }
        ++count.attempts;
        const Rescored rescored = scored_again(attempt, *scenario, content);
        count.replies += std::count_if(attempt.turns.begin(), attempt.turns.end(),
                                       [](const records::TurnRow& row) { return row.kind == "reply"; });
        if (!rescored.changed()) return;
        count_in(rescored, count);
        visit(rescored);
    });
    return count;
}

}  // namespace frontdesk::app
