#include <algorithm>

#include "app/app.h"
#include "app/notices.h"

// Assignments: what trainers do with them, and what of them waits for whoever is signed in.
namespace frontdesk::app {

namespace {

using records::Assignment;
using records::AssignmentKind;

/// What it is called in the content; empty if it is not there.
std::string title_of(const Content& content, const Assignment& assignment) {
    if (assignment.kind == AssignmentKind::scenario) {
        const scenario::Scenario* scenario = content.library.find(assignment.item);
        return scenario != nullptr ? scenario->title : std::string();
    }
    if (assignment.kind == AssignmentKind::exam) {
        const curriculum::ExamBlueprint* exam = content.curriculum.find_exam(assignment.item);
        return exam != nullptr ? exam->title : std::string();
    }
    const curriculum::Drill* drill = content.curriculum.find_drill(assignment.item);
    return drill != nullptr ? drill->title : std::string();
}

/// The moment from which deeds of `person` may count for any of these.
core::Instant earliest(const std::vector<const Assignment*>& assignments) {
    core::Instant since = assignments.front()->given;
    for (const Assignment* one : assignments) since = std::min(since, one->given);
    return since;
}

bool is_blank(const std::string& words) {
    return words.find_first_not_of(" \t\n\xE3\x80\x80") == std::string::npos;
}

/// What was done today stays on the list until midnight; what one is excused from is on no list.
bool is_on_list(const AssignmentStanding& standing, core::Instant now) {
    if (standing.state == AssignmentState::done) {
        return core::local_day(standing.done_at) == core::local_day(now);
    }
    return standing.state != AssignmentState::excused;
}

}  // namespace

Changes App::act(const AssignmentDeed& intent) {
    Changes changes = std::visit([this](const auto& deed) { return do_with_assignments(deed); }, intent.what);
    if (changes.refused) return changes;
    read_given();
    changes.assignments = !std::holds_alternative<LookAtAssignments>(intent.what);
    return changes;
}

Changes App::do_with_assignments(const LookAtAssignments&) {
    m_state.assignments.withdrawn.reset();
    return {};
}

Changes App::do_with_assignments(const GiveAssignment& deed) {
    const Language language = m_state.settings.language;
    Assignment assignment = deed.assignment;
    assignment.title = title_of(m_content, assignment);
    if (assignment.title.empty()) {
        return refuse(notice(Sentence::assignment_of_nothing, language, assignment.item));
    }
    if (assignment.targets.empty()) return refuse(notice(Sentence::assignment_without_people, language));
    if (assignment.due <= m_clock.now()) return refuse(notice(Sentence::assignment_without_time, language));
    if (const auto* exam = m_content.curriculum.find_exam(assignment.item);
        assignment.kind == AssignmentKind::exam && exam != nullptr) {
        assignment.pass_mark = exam->pass_mark;  // An examination has its own.
    }
    assignment.pass_mark = std::clamp(assignment.pass_mark, 0, 100);
    assignment.tries = std::max(0, assignment.tries);
    m_store.give_assignment(assignment);
    let_go_of_words(m_store, m_state, assignment_note_place);
    m_state.assignments.withdrawn.reset();
    return {.figures = true};
}

Changes App::do_with_assignments(const WithdrawAssignment& deed) {
    m_store.withdraw_assignment(deed.assignment);
    m_state.assignments.withdrawn.reset();
    for (const AssignmentView& view : m_state.assignments.given) {
        if (view.assignment.id == deed.assignment) m_state.assignments.withdrawn = view.assignment;
    }
    return {.figures = true};
}

Changes App::do_with_assignments(const GiveBackAssignment& deed) {
    m_store.give_back_assignment(deed.assignment);
    m_state.assignments.withdrawn.reset();
    return {.figures = true};
}

Changes App::do_with_assignments(const MakeException& deed) {
    const Language language = m_state.settings.language;
    if (is_blank(deed.exception.why)) return refuse(notice(Sentence::exception_without_reason, language));
    m_store.add_exception(deed.assignment, deed.exception);
    let_go_of_words(m_store, m_state, exception_place(deed.assignment, deed.exception.trainee));
    m_state.assignments.withdrawn.reset();
    return {.figures = true};
}

void App::read_given() {
    const core::Instant now = m_clock.now();
    std::vector<records::Trainee> people = m_store.trainees();
    sort_people(people);
    std::vector<AssignmentView> given;
    for (Assignment& assignment : m_store.assignments()) {
        if (assignment.withdrawn) continue;
        AssignmentView& view = given.emplace_back();
        view.thing = thing_of(assignment, m_content.curriculum, m_content.library);
        view.assignment = std::move(assignment);
    }
    for (const records::Trainee& person : people) {
        std::vector<const Assignment*> hers;
        for (const AssignmentView& view : given)
            if (view.assignment.means(person)) hers.push_back(&view.assignment);
        if (hers.empty()) continue;
        const records::Deeds deeds = m_store.deeds(person.id, earliest(hers));
        for (AssignmentView& view : given) {
            if (!view.assignment.means(person)) continue;
            AssignmentStanding standing =
                standing_of(view.assignment, person.id, deeds, view.thing.sentences, now);
            standing.only_privately = false;  // Nobody else's business.
            view.people.push_back({person, std::move(standing)});
        }
    }
    m_state.assignments.given = std::move(given);
    m_state.assignments.people = std::move(people);
}

std::vector<OwnAssignment> App::own_assignments(const records::Trainee& trainee) const {
    std::vector<OwnAssignment> own;
    const core::Instant now = m_clock.now();
    for (Assignment& assignment : m_store.assignments()) {
        if (assignment.withdrawn || !assignment.means(trainee)) continue;
        OwnAssignment& one = own.emplace_back();
        one.thing = thing_of(assignment, m_content.curriculum, m_content.library);
        one.assignment = std::move(assignment);
    }
    if (own.empty()) return own;
    std::vector<const Assignment*> all;
    all.reserve(own.size());
    for (const OwnAssignment& one : own) all.push_back(&one.assignment);
    const records::Deeds deeds = m_store.deeds(trainee.id, earliest(all));
    for (OwnAssignment& one : own) {
        one.standing = standing_of(one.assignment, trainee.id, deeds, one.thing.sentences, now);
    }
    std::erase_if(own, [now](const OwnAssignment& one) { return !is_on_list(one.standing, now); });
    sort_own(own);
    return own;
}

void App::read_own() {
    m_state.assignments.own.clear();
    if (m_state.trainee) m_state.assignments.own = own_assignments(*m_state.trainee);
}

}  // namespace frontdesk::app
