#include "ui/screens/today_assigned.h"

#include "text/utf8.h"

namespace frontdesk::ui {

namespace {

using app::AssignmentState;
using app::Text;
using records::AssignmentKind;

/// Practice that is begun now would be private and count for nothing.
bool would_be_private(const Scene& scene, const app::OwnAssignment& own) {
    return own.assignment.kind == AssignmentKind::scenario && scene.state().trainee->practises_privately;
}

/// The first card has to leave room for the day.
std::string beginning_of(const std::string& note) {
    constexpr std::size_t most = 160;  // characters
    const std::u32string letters = text::to_utf32(note);
    return letters.size() <= most ? note : text::to_utf8(letters.substr(0, most)) + "…";
}

/// What came of it; nothing to press where there is nothing to look at.
StepAction assigned_look(const Scene& scene, const app::OwnAssignment& own) {
    const Ui& ui = scene.ui;
    const app::AssignmentStanding& standing = own.standing;
    StepAction action;
    action.id = "assigned:" + std::to_string(own.assignment.id.value);
    if (standing.last_attempt != records::AttemptId{}) {
        action.intent = app::OpenResult{standing.last_attempt};
    } else if (standing.last_sitting != records::SittingId{}) {
        action.intent = app::OpenSitting{standing.last_sitting};
    }
    if (action.intent) action.label = ui.words(Text::home_see_result);
    if (own.assignment.kind == AssignmentKind::drills && own.thing.is_there) {
        action.intent = app::StartDrills{own.assignment.item};
        action.label = ui.words(Text::home_once_more);
    }
    return action;
}

/// What there is to know first: why it does not count, why nothing can be done, or until when.
std::string first_word(const Scene& scene, const app::OwnAssignment& own) {
    const Ui& ui = scene.ui;
    const app::AssignmentStanding& standing = own.standing;
    if (standing.state == AssignmentState::done) return ui.words(Text::assign_done);
    if (!own.thing.is_there) return ui.words(Text::assign_home_gone);
    if (standing.state == AssignmentState::failed) return ui.words(Text::assign_home_over);
    if (would_be_private(scene, own)) return ui.words(Text::assign_home_private);
    if (standing.only_privately) return ui.words(Text::assign_home_only_private);
    return due_words(ui, standing.due, scene.app.clock().now());
}

std::string figure_of(const Scene& scene, const app::OwnAssignment& own) {
    const Ui& ui = scene.ui;
    const app::AssignmentStanding& standing = own.standing;
    if (own.assignment.kind == AssignmentKind::drills && standing.answered > 0) {
        return work_words(ui, own.assignment, standing);
    }
    if (standing.state == AssignmentState::done || standing.state == AssignmentState::failed) {
        return standing.best ? ui.words(Text::points, {std::to_string(*standing.best)}) : std::string();
    }
    const auto left = standing.tries_left();
    if (left && own.assignment.kind != AssignmentKind::drills) {
        return ui.words(Text::assign_left, {std::to_string(*left)});
    }
    return ui.words(Text::today_minutes, {std::to_string(own.thing.minutes)});
}

}  // namespace

StepAction assigned_action(const Scene& scene, const app::OwnAssignment& own) {
    const Ui& ui = scene.ui;
    const app::AssignmentStanding& standing = own.standing;
    if (!standing.is_to_be_done() || !own.thing.is_there) return assigned_look(scene, own);
    StepAction action;
    action.id = "assigned:" + std::to_string(own.assignment.id.value);
    if (would_be_private(scene, own)) {
        action.label = ui.words(Text::assign_home_public);
        action.intent = app::SetPrivate{false};
        return action;
    }
    const bool again = standing.used > 0;
    action.label = ui.words(again ? Text::today_again : Text::today_start);
    if (own.assignment.kind == AssignmentKind::exam) {
        action.exam = own.assignment.item;
    } else if (own.assignment.kind == AssignmentKind::drills) {
        action.intent = app::StartDrills{own.assignment.item};
        if (standing.answered > 0) action.label = ui.words(Text::today_resume);
    } else if (standing.open_attempt != records::AttemptId{}) {
        action.intent = app::ResumeAttempt{standing.open_attempt};
        action.label = ui.words(Text::today_resume);
    } else {
        action.intent = app::StartScenario{own.assignment.item};
    }
    return action;
}

TaskRow assigned_row(const Scene& scene, const app::PlanItem& item) {
    const app::OwnAssignment& own = *item.assigned;
    TaskRow row;
    row.icon = assignment_icon(scene, own.assignment);
    row.title = scene.ui.words(Text::assign_home, {assignment_title(scene.ui, own.assignment)});
    row.kind = first_word(scene, own);
    row.figure = figure_of(scene, own);
    row.has_result = item.done;
    row.done = item.done;
    row.warns = own.standing.state == AssignmentState::late;
    row.action = assigned_action(scene, own);
    return row;
}

std::string assigned_terms(const Scene& scene, const app::OwnAssignment& own) {
    const Ui& ui = scene.ui;
    records::Assignment hers = own.assignment;
    hers.tries = own.standing.tries;
    std::string words = first_word(scene, own) + " · " + terms_words(ui, hers);
    const std::optional<int> left = own.standing.tries_left();
    if (left && own.standing.used > 0) {
        words += " · " + ui.words(Text::assign_left, {std::to_string(*left)});
    }
    return words;
}

std::string assigned_text(const Scene& scene, const app::OwnAssignment& own) {
    const Ui& ui = scene.ui;
    if (!own.assignment.note.empty()) return beginning_of(own.assignment.note);
    if (own.assignment.kind == AssignmentKind::scenario) {
        const scenario::Scenario* scenario = scene.app.content().library.find(own.assignment.item);
        if (scenario != nullptr) return ui.shown(scenario->summary);
    }
    if (own.assignment.kind == AssignmentKind::exam) {
        const auto* exam = scene.app.content().curriculum.find_exam(own.assignment.item);
        if (exam != nullptr) return ui.shown(exam->summary);
    }
    return ui.words(Text::step_sentences, {std::to_string(own.thing.sentences.size())});
}

}  // namespace frontdesk::ui
