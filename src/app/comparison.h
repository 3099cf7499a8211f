#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "scoring/score.h"
#include "session/session.h"

// Two versions of the same talk side by side: from where on they differ, and in what.
namespace frontdesk::app {

/// One of two talks at the same scenario.
struct Version {
    const session::Session& session;
    const scoring::Result& score;
};

/// Lines from `begin` to before `end` of a transcript.
struct Lines {
    std::size_t begin = 0;
    std::size_t end = 0;

    bool empty() const { return begin == end; }
};

/// A turn of the trainee and what came of it, in both versions; one of them may have ended before.
struct Round {
    Lines left, right;
};

/// What the right version has other than the left one.
struct Differences {
    std::size_t first = 0;      ///< line from which on the two differ
    std::vector<Round> rounds;  ///< from that line on; none if the same was said
    int total = 0;              ///< points more
    std::array<std::optional<int>, scenario::dimension_count>
        dimensions{};                  ///< percent more, if both have it
    std::vector<std::string> avoided;  ///< forbidden rules that only the left one hits, each once
    std::vector<std::string> slipped;  ///< that only the right one hits
    std::vector<std::string> gained;   ///< moves that only the right one was given points for
    std::vector<std::string> missed;   ///< that only the left one was given points for
    int heat = 0;                      ///< of the owner at the end, more
};

Differences differences_between(const Version& left, const Version& right);

}  // namespace frontdesk::app
