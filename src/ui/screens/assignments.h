#pragma once

#include "ui/screens/assignment_words.h"
#include "ui/screens/scene.h"

// The parts of the screen of assignments. Each takes its height off the top of the column.
namespace frontdesk::ui {

/// One assignment: what, for how many, how far; unfolded, each person.
void draw_assignment_card(Scene& scene, Rect& column, const app::AssignmentView& view);

/// Later, more tries, or not at all, for one person, with the reason.
void draw_exception_editor(Scene& scene, Rect& column, const app::AssignmentView& view,
                           const app::AssignedPerson& person);
/// What stands in it at first.
void open_exception(Scene& scene, const app::AssignmentView& view, const app::AssignedPerson& person);

/// The page of a new assignment, below the bar.
void draw_assignment_form(Scene& scene);
/// What is given: scenarios, drills or examinations, to be searched.
void draw_assignment_what(Scene& scene, Rect& column);
/// Sites, teams and people, to be ticked.
void draw_assignment_who(Scene& scene, Rect& column);
/// Until when, with what mark and how often.
void draw_assignment_terms(Scene& scene, Rect& column);

/// How many people the ticked ones are.
int count_people(const app::Assignments& assignments, const std::vector<records::AssignmentTarget>& targets);
/// Nothing while the typed date is none.
std::optional<core::Instant> due_of_form(const NewAssignment& form, core::Instant now);

/// A caption above a control.
void control_label(Ui& ui, Rect& column, app::Text label);

}  // namespace frontdesk::ui
