#include "app/exam.h"

#include <algorithm>

#include "core/random.h"

namespace frontdesk::app {

std::size_t RunningSitting::paper() const {
    const auto open = std::find_if(sitting.papers.begin(), sitting.papers.end(),
                                   [](const records::Paper& paper) { return !paper.is_finished(); });
    return static_cast<std::size_t>(open - sitting.papers.begin());
}

PaperVerdict verdict_of(const records::Sitting& sitting, const records::Paper& paper) {
    PaperVerdict verdict;
    verdict.finished = paper.is_finished();
    if (!verdict.finished) return verdict;
    verdict.fatal = sitting.fatal_fails && paper.attempt->fatal_count > 0;
    verdict.points_missing = std::max(0, sitting.pass_mark - paper.attempt->total);
    return verdict;
}

bool passes(const records::Sitting& sitting) {
    return !sitting.papers.empty() &&
           std::all_of(sitting.papers.begin(), sitting.papers.end(),
                       [&](const records::Paper& paper) { return verdict_of(sitting, paper).passed(); });
}

records::Sitting without_marks(records::Sitting sitting) {
    for (records::Paper& paper : sitting.papers) {
        paper.fatal.clear();
        if (!paper.attempt) continue;
        paper.attempt->total = 0;
        paper.attempt->passed = false;
        paper.attempt->fatal_count = 0;
        paper.attempt->ending.clear();
    }
    return sitting;
}

std::uint64_t paper_seed(std::uint64_t sitting_seed, std::size_t paper) {
    core::Random random{sitting_seed};
    for (std::size_t i = 0; i < paper; ++i) random.next();
    return std::max<std::uint64_t>(1, random.next());
}

}  // namespace frontdesk::app
