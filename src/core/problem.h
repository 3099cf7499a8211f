#pragma once

#include <string>
#include <vector>

// What an author of scenarios or rule packs did wrong, told so that it can be mended without asking anybody.
// Problems are collected, never thrown: reading goes on behind them.
namespace frontdesk::core {

/// A place in a text file. Line and column count from 1, the column in characters (code points).
/// Line 0 means the file as a whole.
struct Place {
    std::string file;
    int line = 0;
    int column = 0;

    bool operator==(const Place&) const = default;
};

enum class Level { warning, error };

struct Problem {
    std::string
        code;  ///< Stable: two letters for the part (SC scenario, PH phrasing, JS json) and three digits.
    Level level = Level::error;
    Place place;
    std::string message;  ///< What is wrong, in one sentence without a full stop.
    std::string way_out;  ///< What to do about it, in one sentence without a full stop.
};

using Problems = std::vector<Problem>;

/// `file:line:column: error SC012: what. Way out: …`
std::string to_line(const Problem& problem);

bool has_errors(const Problems& problems);

/// The candidate nearest to `word` by edit distance, or empty if none is near enough to be meant
/// (more than a third of the characters differ). Feeds "did you mean".
std::string nearest(const std::string& word, const std::vector<std::string>& candidates);

}  // namespace frontdesk::core
