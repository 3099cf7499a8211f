#include "phrasing/guard.h"

#include <algorithm>

namespace frontdesk::phrasing {

namespace {

bool any_inside(Range room, const std::vector<PatternId>& patterns, Scan& scan) {
    return std::any_of(patterns.begin(), patterns.end(), [&](PatternId pattern) {
        const auto& matches = scan.matches(pattern);
        return std::any_of(matches.begin(), matches.end(), [&](Range match) { return covers(room, match); });
    });
}

std::optional<Range> quoted(Range candidate, const Stream& stream) {
    for (const Range& quote : stream.quotes())
        if (covers(quote, candidate)) return quote;
    return std::nullopt;
}

/// The characters between the two; empty if they share some.
Range room_between(Range left, Range right) {
    return {left.end, std::max(left.end, right.begin)};
}

bool stands_right(const Guard& guard, Range cue, Range candidate) {
    switch (guard.kind) {
        case Guard::Kind::before:
            // A cue that opens the candidate belongs to the act itself: 不是这样的 denies nothing that
            // follows.
            return guard.may_overlap ? cue.begin != candidate.begin && cue.end <= candidate.end
                                     : cue.end <= candidate.begin;
        case Guard::Kind::after:
            return guard.may_overlap ? cue.end > candidate.begin && cue.begin >= candidate.begin
                                     : cue.begin >= candidate.end;
        case Guard::Kind::question:
            return cue.begin >= candidate.begin;
        default:
            return covers(cue, candidate);
    }
}

bool is_reason(const Guard& guard, Range cue, Range candidate, Scan& scan) {
    if (!stands_right(guard, cue, candidate)) return false;
    if (guard.kind != Guard::Kind::covering) {
        const Range unit = scan.stream().around(candidate, guard.within);
        if (!covers(unit, cue)) return false;
        const Range room =
            cue.begin < candidate.begin ? room_between(cue, candidate) : room_between(candidate, cue);
        if (room.end - room.begin > guard.reach) return false;
        if (any_inside(room, guard.blockers, scan)) return false;
    }
    return !touches_any(cue, guard.exceptions, scan);
}

}  // namespace

std::optional<Range> find_reason(const Guard& guard, Range candidate, Scan& scan) {
    if (guard.kind == Guard::Kind::quotes) return quoted(candidate, scan.stream());
    if (guard.kind == Guard::Kind::remedy) return std::nullopt;
    for (const PatternId pattern : guard.cues) {
        for (const Range& cue : scan.matches(pattern))
            if (is_reason(guard, cue, candidate, scan)) return cue;
    }
    const bool asked =
        guard.kind == Guard::Kind::question && (scan.stream().place_at(candidate.end) & place::question) != 0;
    return asked ? std::optional(candidate) : std::nullopt;
}

}  // namespace frontdesk::phrasing
