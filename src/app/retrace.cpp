#include "app/retrace.h"

#include <algorithm>
#include <optional>

namespace frontdesk::app {

namespace {

using session::Entry;
using session::EntryKind;
using session::Input;
using session::Session;

/// The input that made the entry; nothing for what came by itself.
std::optional<Input> input_of(const Entry& entry) {
    switch (entry.kind) {
        case EntryKind::reply:
        case EntryKind::summary:
            return session::Say{entry.text};
        case EntryKind::choice:
            return session::Choose{entry.chosen};
        case EntryKind::act:
            if (entry.chosen == session::act_gave_up) return std::nullopt;
            return session::Do{entry.chosen};
        case EntryKind::form:
            return session::Fill{entry.fields};
        case EntryKind::hint:
            return session::AskHint{};
        case EntryKind::exercise:
            if (!entry.answer) return std::nullopt;
            return session::Answer{*entry.answer};
        case EntryKind::owner:
        case EntryKind::narrator:
        case EntryKind::other:
        case EntryKind::ending:
            return std::nullopt;
    }
    return std::nullopt;
}

bool same(const Entry& left, const Entry& right) {
    return left.kind == right.kind && left.node == right.node && left.text == right.text &&
           left.heat_after == right.heat_after && left.at_ms == right.at_ms;
}

bool same(const Session& left, const Session& right) {
    return left.at == right.at && left.present == right.present && left.heats == right.heats &&
           left.random.state == right.random.state &&
           std::equal(left.transcript.begin(), left.transcript.end(), right.transcript.begin(),
                      right.transcript.end(),
                      [](const Entry& mine, const Entry& other) { return same(mine, other); });
}

/// False if the input is not taken.
bool go_on(const session::World& world, Session& session, const Input& input) {
    auto next = session::advance(world, session, input);
    if (auto* advanced = std::get_if<Session>(&next)) session = std::move(*advanced);
    return std::holds_alternative<Session>(next);
}

bool wait_until(const session::World& world, Session& session, std::int64_t at_ms) {
    if (session.clock_ms >= at_ms) return session.clock_ms == at_ms;
    const double seconds = static_cast<double>(at_ms - session.clock_ms) / 1000.0;
    return go_on(world, session, session::Wait{seconds});
}

/// Counted from the end: waiting is replayed in fewer inputs than it may have taken, and no turn that stays
/// may belong to an input beyond the count.
void renumber(std::vector<Session>& earlier, int inputs) {
    const int count = static_cast<int>(earlier.size());
    for (int i = 0; i < count; ++i) earlier[static_cast<std::size_t>(i)].inputs = inputs - (count - i);
}

}  // namespace

std::vector<Session> retrace(const session::World& world, const Session& session) {
    std::vector<Session> earlier;
    Session replayed = session::begin(world, session.seed);
    while (replayed.transcript.size() < session.transcript.size()) {
        const std::size_t known = replayed.transcript.size();
        const Entry& next = session.transcript[known];
        Session before = replayed;
        if (!wait_until(world, replayed, next.at_ms)) return {};
        if (replayed.transcript.size() > known) continue;  // it came by itself
        const std::optional<Input> input = input_of(next);
        if (!input) return {};
        earlier.push_back(std::move(before));
        if (!go_on(world, replayed, *input) || replayed.transcript.size() == known) return {};
    }
    if (!same(replayed, session)) return {};
    renumber(earlier, session.inputs);
    return earlier;
}

}  // namespace frontdesk::app
