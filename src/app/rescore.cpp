#include "app/rescore.h"

#include <algorithm>
#include <map>
#include <tuple>

#include "app/entry_rows.h"
#include "app/results.h"
#include "session/reassess.h"

namespace frontdesk::app {

namespace {

using records::FinishedAttempt;
using records::MarkRow;

/// Replies are judged anew, so all that their rows tell beside the words is passed over: reading it would
/// take longer than judging.
session::Entry entry_of(const records::TurnRow& row) {
    if (row.kind != session::to_word(session::EntryKind::reply)) return to_entry(row);
    session::Entry entry;
    entry.kind = session::EntryKind::reply;
    entry.node = row.node;
    entry.person = person_in(row);
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

using Key = std::tuple<int, std::string, std::string>;

Key key_of(const MarkRow& mark) {
    return {mark.turn, mark.dimension, mark.rule};
}

bool same(const MarkRow& left, const MarkRow& right) {
    return left.turn == right.turn && left.points == right.points && left.of == right.of &&
           left.fatal == right.fatal && left.rule == right.rule && left.dimension == right.dimension;
}

std::vector<MarkChange> changes_between(const std::vector<MarkRow>& then, const std::vector<MarkRow>& now) {
    if (std::equal(then.begin(), then.end(), now.begin(), now.end(), same)) return {};
    std::map<Key, MarkChange> changes;
    const auto change_of = [&](const MarkRow& mark) -> MarkChange& {
        MarkChange& change = changes[key_of(mark)];
        change.turn = mark.turn;
        change.dimension = mark.dimension;
        change.rule = mark.rule;
        change.why = mark.why;
        return change;
    };
    for (const MarkRow& mark : then) change_of(mark).points_then += mark.points;
    for (const MarkRow& mark : now) change_of(mark).points_now += mark.points;
    std::vector<MarkChange> found;
    for (auto& [key, change] : changes)
        if (change.points_then != change.points_now) found.push_back(std::move(change));
    return found;
}

const scenario::Scenario* text_of(const Content& content, const records::AttemptHead& head) {
    const scenario::Scenario* scenario = content.library.find(head.scenario);
    return scenario != nullptr && scenario->hash == head.scenario_hash ? scenario : nullptr;
}

Rescored scored_again(const FinishedAttempt& attempt, const scenario::Scenario& scenario,
                      const Content& content) {
    const session::World world{scenario, content.engine, content.tempers};
    const session::Session session =
        session::reassessed(world, session_of(attempt.head, transcript_of(attempt)));
    Rescored rescored;
    rescored.head = attempt.head;
    rescored.now.pack_version = content.engine.version();
    rescored.now.result =
        to_rows(attempt.head.id, scoring::score(scenario, content.engine, content.policy, session));
    rescored.changes = changes_between(attempt.marks, rescored.now.result.marks);
    return rescored;
}

void count_in(const Rescored& rescored, RescoreCount& count) {
    ++count.changed;
    if (rescored.now.result.passed == rescored.head.passed) return;
    ++(rescored.now.result.passed ? count.now_passing : count.now_failing);
}

}  // namespace

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
