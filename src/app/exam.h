#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "records/store.h"
#include "scoring/score.h"
#include "session/session.h"

// An examination while it is sat, and what it comes to.
namespace frontdesk::app {

/// The examination that the trainee has not finished. What its papers came to is not in it before the end.
struct RunningSitting {
    records::Sitting sitting;
    /// The program had stopped in the middle: it waits for ResumeExam, and its time stands still.
    bool is_interrupted = false;
    std::int64_t counted_from_ms = 0;  ///< steady time since which more is used than `sitting.used_ms`
    /// Acts that are fatal in this sitting beside those that are so anyway; as on the day it began.
    std::vector<std::string> fatal_rules = {};

    /// The paper that is being sat or comes next, from 0; as many as there are papers: all are done.
    std::size_t paper() const;
    std::size_t papers() const { return sitting.papers.size(); }
    std::int64_t limit_ms() const { return std::int64_t{sitting.minutes} * 60'000; }
};

/// What one paper adds to passing or failing.
struct PaperVerdict {
    bool finished = false;
    bool fatal = false;      ///< something fatal that fails the examination
    int points_missing = 0;  ///< to the pass mark; 0: reached

    bool passed() const { return finished && !fatal && points_missing == 0; }
};
PaperVerdict verdict_of(const records::Sitting& sitting, const records::Paper& paper);

/// Every paper finished, with the pass mark and nothing fatal.
bool passes(const records::Sitting& sitting);

/// Makes those of `rules` that were hit in the run fatal: they are told, the paper is not passed, and its
/// total is at most `fail_cap`.
void make_fatal(scoring::Result& result, const session::Session& ended, const std::vector<std::string>& rules,
                int fail_cap);

/// Under which name the fatal rules of the open sitting stand among what is half done, so that neither a
/// crash nor another version of the examination changes them.
inline constexpr const char* fatal_rules_key = "exam:fatal-rules";
/// "F05 F26" and back.
std::string rules_text(const std::vector<std::string>& rules);
std::vector<std::string> rules_from(const std::string& text);

/// What a sitting may tell before its end: all but marks.
records::Sitting without_marks(records::Sitting sitting);

/// The seed of the run at one paper, so that the same draw plays the same; never 0.
std::uint64_t paper_seed(std::uint64_t sitting_seed, std::size_t paper);

}  // namespace frontdesk::app
