#include "app/assignment.h"

#include <algorithm>
#include <array>
#include <map>
#include <tuple>

#include "app/practice_items.h"

namespace frontdesk::app {

namespace {

using records::AssignmentKind;
using records::AttemptState;

/// What of the deeds counts, whatever the time.
struct Work {
    bool begun = false;
    bool exhausted = false;  ///< no tries are left
};

bool is_enough(const records::Assignment& assignment, const records::AttemptHead& attempt) {
    if (assignment.pass_mark == 0) return true;
    return attempt.total >= assignment.pass_mark && attempt.fatal_count == 0;
}

void note_done(AssignmentStanding& standing, core::Instant at) {
    if (standing.done_at == core::Instant{}) standing.done_at = at;
}

Work count_attempts(AssignmentStanding& standing, const records::Assignment& assignment,
                    const std::vector<records::AttemptHead>& attempts) {
    Work work;
    for (const records::AttemptHead& attempt : attempts) {
        const bool about_it = attempt.scenario == assignment.item && attempt.started >= assignment.given;
        if (!about_it || attempt.state == AttemptState::abandoned) continue;
        const bool finished = attempt.state == AttemptState::finished;
        if (attempt.is_private) {
            standing.only_privately |= finished && is_enough(assignment, attempt);
            continue;
        }
        if (standing.tries > 0 && standing.used == standing.tries) continue;
        work.begun = true;
        if (!finished) {
            standing.open_attempt = attempt.id;
            continue;
        }
        ++standing.used;
        standing.last_attempt = attempt.id;
        standing.best = std::max(standing.best.value_or(0), attempt.total);
        if (is_enough(assignment, attempt)) note_done(standing, attempt.finished);
    }
    work.exhausted = standing.tries > 0 && standing.used >= standing.tries;
    if (work.exhausted) standing.open_attempt = {};
    return work;
}

Work count_sittings(AssignmentStanding& standing, const records::Assignment& assignment,
                    const std::vector<records::Sitting>& sittings) {
    Work work;
    for (const records::Sitting& sitting : sittings) {
        if (sitting.exam != assignment.item || sitting.started < assignment.given) continue;
        if (standing.tries > 0 && standing.used == standing.tries) continue;
        work.begun = true;
        if (sitting.is_open) continue;
        ++standing.used;
        standing.last_sitting = sitting.id;
        if (sitting.passed) note_done(standing, sitting.finished);
    }
    work.exhausted = standing.tries > 0 && standing.used >= standing.tries;
    return work;
}

/// One sentence of a drill.
struct SaidBetter {
    int said = 0;
    bool right = false;
};

Work count_reviews(AssignmentStanding& standing, const records::Assignment& assignment,
                   const std::vector<records::Review>& reviews, const std::vector<std::string>& sentences) {
    std::map<std::string, SaidBetter> said;
    for (const std::string& sentence : sentences) said[sentence] = {};
    standing.of = static_cast<int>(said.size());
    for (const records::Review& review : reviews) {
        const auto found = said.find(review.item);
        if (found == said.end() || review.at < assignment.given) continue;
        SaidBetter& sentence = found->second;
        if (standing.tries > 0 && sentence.said == standing.tries) continue;
        standing.answered += sentence.said == 0 ? 1 : 0;
        standing.right += review.correct && !sentence.right ? 1 : 0;
        ++sentence.said;
        sentence.right |= review.correct;
        standing.best = 100 * standing.right / standing.of;
        if (standing.answered == standing.of && *standing.best >= assignment.pass_mark) {
            note_done(standing, review.at);
        }
    }
    const bool exhausted = std::all_of(said.begin(), said.end(), [&standing](const auto& one) {
        return one.second.right || (standing.tries > 0 && one.second.said >= standing.tries);
    });
    return {standing.answered > 0, standing.of > 0 && exhausted};
}

AssignmentState state_of(const AssignmentStanding& standing, const Work& work, bool excused,
                         core::Instant now) {
    if (standing.done_at != core::Instant{}) return AssignmentState::done;
    if (excused) return AssignmentState::excused;
    if (work.exhausted) return AssignmentState::failed;
    if (standing.due < now) return AssignmentState::late;
    return work.begun ? AssignmentState::in_progress : AssignmentState::open;
}

/// Smaller comes first.
int urgency(AssignmentState state) {
    switch (state) {
        case AssignmentState::late:
            return 0;
        case AssignmentState::open:
        case AssignmentState::in_progress:
            return 1;
        case AssignmentState::done:
            return 2;
        default:
            return 3;
    }
}

}  // namespace

const char* to_word(AssignmentState state) {
    constexpr std::array words{"open", "in-progress", "done", "late", "failed", "excused"};
    static_assert(words.size() == assignment_state_count);
    return words.at(static_cast<std::size_t>(state));
}

bool AssignmentStanding::is_to_be_done() const {
    return state == AssignmentState::open || state == AssignmentState::in_progress ||
           state == AssignmentState::late;
}

std::optional<int> AssignmentStanding::tries_left() const {
    if (tries == 0) return std::nullopt;
    return std::max(0, tries - used);
}

AssignmentStanding standing_of(const records::Assignment& assignment, records::TraineeId person,
                               const records::Deeds& deeds, const std::vector<std::string>& sentences,
                               core::Instant now) {
    AssignmentStanding standing;
    standing.due = assignment.due;
    standing.tries = assignment.tries;
    bool excused = false;
    const records::AssignmentException* exception = assignment.exception_of(person);
    if (exception != nullptr && !exception->is_nothing()) {
        standing.due = exception->due.value_or(assignment.due);
        standing.tries = exception->tries.value_or(assignment.tries);
        standing.why = exception->why;
        excused = exception->excused;
    }
    const Work work = assignment.kind == AssignmentKind::scenario
                          ? count_attempts(standing, assignment, deeds.attempts)
                      : assignment.kind == AssignmentKind::exam
                          ? count_sittings(standing, assignment, deeds.sittings)
                          : count_reviews(standing, assignment, deeds.reviews, sentences);
    standing.state = state_of(standing, work, excused, now);
    standing.only_privately &= standing.state != AssignmentState::done;
    return standing;
}

AssignedThing thing_of(const records::Assignment& assignment, const curriculum::Curriculum& curriculum,
                       const scenario::Library& library) {
    AssignedThing thing;
    if (assignment.kind == AssignmentKind::scenario) {
        const scenario::Scenario* scenario = library.find(assignment.item);
        thing.is_there = scenario != nullptr;
        if (scenario != nullptr) thing.minutes = scenario->minutes;
    } else if (assignment.kind == AssignmentKind::exam) {
        const curriculum::ExamBlueprint* exam = curriculum.find_exam(assignment.item);
        thing.is_there = exam != nullptr;
        if (exam != nullptr) thing.minutes = exam->minutes;
    } else if (const curriculum::Drill* drill = curriculum.find_drill(assignment.item)) {
        thing.is_there = true;
        for (const PracticeItem& item : items_of(*drill)) thing.sentences.push_back(item.key);
        thing.minutes = 2 * static_cast<int>(thing.sentences.size());
    }
    return thing;
}

int AssignmentView::count(AssignmentState state) const {
    return static_cast<int>(std::count_if(people.begin(), people.end(), [state](const AssignedPerson& one) {
        return one.standing.state == state;
    }));
}

void sort_own(std::vector<OwnAssignment>& own) {
    std::stable_sort(own.begin(), own.end(), [](const OwnAssignment& a, const OwnAssignment& b) {
        return std::tuple(urgency(a.standing.state), a.standing.due) <
               std::tuple(urgency(b.standing.state), b.standing.due);
    });
}

void sort_people(std::vector<records::Trainee>& people) {
    std::sort(people.begin(), people.end(), [](const records::Trainee& a, const records::Trainee& b) {
        return std::tie(a.site, a.team, a.name, a.id) < std::tie(b.site, b.team, b.name, b.id);
    });
}

}  // namespace frontdesk::app
