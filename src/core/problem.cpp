#include "core/problem.h"

#include <algorithm>
#include <numeric>

namespace frontdesk::core {

std::string to_line(const Problem& problem) {
    std::string line = problem.place.file;
    if (problem.place.line > 0) {
        line += ':' + std::to_string(problem.place.line) + ':' + std::to_string(problem.place.column);
    }
    line += problem.level == Level::error ? ": error " : ": warning ";
    line += problem.code + ": " + problem.message + '.';
    if (!problem.way_out.empty()) line += " Way out: " + problem.way_out + '.';
    return line;
}

bool has_errors(const Problems& problems) {
    return std::any_of(problems.begin(), problems.end(),
                       [](const Problem& problem) { return problem.level == Level::error; });
}

namespace {

/// Levenshtein distance over bytes; words here are short identifiers.
std::size_t edit_distance(const std::string& left, const std::string& right) {
    std::vector<std::size_t> row(right.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 1; i <= left.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i;
        for (std::size_t j = 1; j <= right.size(); ++j) {
            const std::size_t above = row[j];
            const std::size_t changed = diagonal + (left[i - 1] == right[j - 1] ? 0 : 1);
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, changed});
            diagonal = above;
        }
    }
    return row.back();
}

}  // namespace

std::string nearest(const std::string& word, const std::vector<std::string>& candidates) {
    constexpr std::size_t longest_word = 200;
    if (word.size() > longest_word) return {};
    std::string best;
    std::size_t best_distance = word.size() / 3 + 2;
    for (const std::string& candidate : candidates) {
        if (candidate.size() > longest_word) continue;
        const std::size_t distance = edit_distance(word, candidate);
        if (distance < best_distance) {
            best_distance = distance;
            best = candidate;
        }
    }
    return best;
}

}  // namespace frontdesk::core
