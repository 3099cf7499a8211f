#include "app/rescore.h"

#include <algorithm>
#include <iterator>
#include <optional>
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

bool same(const MarkRow& left, const MarkRow& right) {
    return left.turn == right.turn && left.points == right.points && left.of == right.of &&
           left.fatal == right.fatal && left.rule == right.rule && left.dimension == right.dimension;
}

struct DatedMark {
    const MarkRow* mark;
    bool is_now;

    auto place() const { return std::tie(mark->turn, mark->dimension, mark->rule); }
};

/// By place, marks of the day before those of today.
std::vector<DatedMark> side_by_side(const std::vector<MarkRow>& then, const std::vector<MarkRow>& now) {
    std::vector<DatedMark> marks;
    marks.reserve(then.size() + now.size());
    for (const MarkRow& mark : then) marks.push_back({&mark, false});
    for (const MarkRow& mark : now) marks.push_back({&mark, true});
    std::stable_sort(marks.begin(), marks.end(), [](const DatedMark& left, const DatedMark& right) {
        return left.place() < right.place();
    });
    return marks;
}

std::vector<MarkChange> changes_between(const std::vector<MarkRow>& then, const std::vector<MarkRow>& now) {
    if (std::equal(then.begin(), then.end(), now.begin(), now.end(), same)) return {};
    const std::vector<DatedMark> marks = side_by_side(then, now);
    std::vector<MarkChange> found;
    for (auto first = marks.begin(); first != marks.end();) {
        int points_then = 0;
        int points_now = 0;
        auto behind = first;
        for (; behind != marks.end() && behind->place() == first->place(); ++behind)
            (behind->is_now ? points_now : points_then) += behind->mark->points;
        const MarkRow& last = *std::prev(behind)->mark;
        if (points_then != points_now)
            found.push_back({last.turn, last.dimension, last.rule, points_then, points_now, last.why});
        first = behind;
    }
    return found;
}

const scenario::Scenario* text_of(const Content& content, const records::AttemptHead& head) {
    const scenario::Scenario* scenario = content.library.find(head.scenario);
    return scenario != nullptr && scenario->hash == head.scenario_hash ? scenario : nullptr;
}

records::FinishCommit rows_by(const phrasing::Engine& engine, const FinishedAttempt& attempt,
                              const scenario::Scenario& scenario, const Content& content) {
    const session::World world{scenario, engine, content.tempers};
    const session::Session session =
        session::reassessed(world, session_of(attempt.head, transcript_of(attempt)));
    scoring::Result result = scoring::score(scenario, engine, content.policy, session);
    // What an examination called fatal is still so where it is still heard.
    if (attempt.head.is_in_sitting()) make_fatal(result, session, attempt.fatal, content.policy.fail_cap);
    return to_rows(attempt.head.id, std::move(result));
}

Rescored scored_again(const FinishedAttempt& attempt, const scenario::Scenario& scenario,
                      const Content& content) {
    Rescored rescored;
    rescored.head = attempt.head;
    rescored.now.pack_version = content.engine.version();
    rescored.now.result = rows_by(content.engine, attempt, scenario, content);
    rescored.changes = changes_between(attempt.marks, rescored.now.result.marks);
    return rescored;
}

void count_in(const Rescored& rescored, RescoreCount& count) {
    ++count.changed;
    if (rescored.now.result.passed == rescored.head.passed) return;
    ++(rescored.now.result.passed ? count.now_passing : count.now_failing);
}

}  // namespace

std::optional<Rescored> scored_with(const FinishedAttempt& attempt, const Content& content,
                                    const phrasing::Engine& other) {
    const scenario::Scenario* scenario = text_of(content, attempt.head);
    if (scenario == nullptr) return std::nullopt;
    Rescored rescored;
    rescored.head = attempt.head;
    std::vector<MarkRow> marks = attempt.marks;
    if (attempt.head.pack_version != content.engine.version()) {
        const records::FinishCommit today = rows_by(content.engine, attempt, *scenario, content);
        rescored.head.total = today.total;
        rescored.head.passed = today.passed;
        marks = today.marks;
    }
    rescored.now.pack_version = other.version();
    rescored.now.result = rows_by(other, attempt, *scenario, content);
    rescored.changes = changes_between(marks, rescored.now.result.marks);
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
