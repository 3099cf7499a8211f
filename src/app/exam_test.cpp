#include "app/exam.h"

#include <doctest/doctest.h>

using namespace frontdesk;
using namespace frontdesk::app;
using records::AttemptState;

namespace {

struct OnePaper {
    AttemptState state = AttemptState::finished;
    int total = 90;
    int fatal = 0;
    bool begun = true;
};

records::Sitting sitting_of(const std::vector<OnePaper>& papers, bool fatal_fails = true) {
    records::Sitting sitting;
    sitting.minutes = 40;
    sitting.pass_mark = 80;
    sitting.fatal_fails = fatal_fails;
    for (const OnePaper& one : papers) {
        records::Paper& paper = sitting.papers.emplace_back();
        if (!one.begun) continue;
        records::AttemptHead head;
        head.state = one.state;
        head.total = one.total;
        head.fatal_count = one.fatal;
        paper.attempt = head;
    }
    return sitting;
}

}  // namespace

TEST_CASE("an examination is passed with every paper at the pass mark, finished and without a fatal item") {
    struct Row {
        std::vector<OnePaper> papers;
        bool fatal_fails;
        bool passes;
    };
    const OnePaper good;
    const OnePaper just{.total = 80};
    const OnePaper below{.total = 79};
    const OnePaper fatal{.total = 95, .fatal = 1};
    const OnePaper open{.state = AttemptState::open, .total = 0};
    const OnePaper left{.state = AttemptState::abandoned, .total = 0};
    const OnePaper not_begun{.begun = false};
    const std::vector<Row> rows{
        {{good, good, good}, true, true},       {{just, just, just}, true, true},
        {{good, below, good}, true, false},     {{good, good, fatal}, true, false},
        {{good, good, fatal}, false, true},     {{good, good, open}, true, false},
        {{good, left, good}, true, false},      {{good, good, not_begun}, true, false},
        {{not_begun, good, good}, true, false}, {{}, true, false},
    };
    for (std::size_t i = 0; i < rows.size(); ++i) {
        CAPTURE(i);
        CHECK(passes(sitting_of(rows[i].papers, rows[i].fatal_fails)) == rows[i].passes);
    }
}

TEST_CASE("a verdict says what a paper lacks") {
    const records::Sitting sitting = sitting_of(
        {{}, {.total = 59, .fatal = 2}, {.state = AttemptState::abandoned, .total = 0}, {.begun = false}});
    CHECK(verdict_of(sitting, sitting.papers[0]).passed());
    const PaperVerdict second = verdict_of(sitting, sitting.papers[1]);
    CHECK(second.fatal);
    CHECK(second.points_missing == 21);
    CHECK_FALSE(verdict_of(sitting, sitting.papers[2]).finished);
    CHECK_FALSE(verdict_of(sitting, sitting.papers[3]).finished);
}

TEST_CASE("before the end a sitting tells nothing of marks, and which paper comes next") {
    RunningSitting running{sitting_of({{.total = 70, .fatal = 1}, {.begun = false}})};
    running.sitting.papers[0].fatal = {"F06"};
    running.sitting = without_marks(running.sitting);
    const records::Paper& paper = running.sitting.papers[0];
    CHECK(paper.is_finished());
    CHECK(paper.attempt->total == 0);
    CHECK_FALSE(paper.attempt->passed);
    CHECK(paper.attempt->fatal_count == 0);
    CHECK(paper.fatal.empty());
    CHECK(running.paper() == 1);
    CHECK(running.papers() == 2);
    CHECK(running.limit_ms() == 2'400'000);
}

TEST_CASE("the same draw plays the same, each paper by a seed of its own") {
    CHECK(paper_seed(482913, 0) == paper_seed(482913, 0));
    CHECK(paper_seed(482913, 0) != paper_seed(482913, 1));
    CHECK(paper_seed(482913, 1) != paper_seed(482914, 1));
    CHECK(paper_seed(0, 0) != 0);
}
