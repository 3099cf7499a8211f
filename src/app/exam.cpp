#include "app/exam.h"

#include <algorithm>
#include <iterator>
#include <sstream>

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

void make_fatal(scoring::Result& result, const session::Session& ended, const std::vector<std::string>& rules,
                int fail_cap) {
    for (const session::Entry& entry : ended.transcript) {
        for (const phrasing::Finding& finding : entry.assessment->forbidden) {
            const bool meant = std::find(rules.begin(), rules.end(), finding.rule) != rules.end();
            const bool told =
                std::find(result.fatal.begin(), result.fatal.end(), finding.rule) != result.fatal.end();
            if (finding.verdict != phrasing::Verdict::hit || !meant || told) continue;
            result.fatal.push_back(finding.rule);
            result.passed = false;
            result.total = std::min(result.total, fail_cap);
        }
    }
}

std::string rules_text(const std::vector<std::string>& rules) {
    std::string text;
    for (const std::string& rule : rules) text += (text.empty() ? "" : " ") + rule;
    return text;
}

std::vector<std::string> rules_from(const std::string& text) {
    std::istringstream words(text);
    return {std::istream_iterator<std::string>(words), std::istream_iterator<std::string>()};
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
