#pragma once

#include "ui/screens/scene.h"

// The parts of the screen on which drills, questions and examinations are written.
namespace frontdesk::ui {

inline const app::OpenedPart& written(const Scene& scene) {
    return *scene.state().catalogue.open;
}

template <typename Deed>
void do_write(const Scene& scene, Deed deed) {
    scene.ui.intend(app::CatalogueDeed{std::move(deed)});
}

/// The same after everything else of the frame, for what opens, closes or removes a part.
template <typename Deed>
void write_last(Scene& scene, Deed deed) {
    scene.memory.catalogue.last = app::CatalogueDeed{std::move(deed)};
}

/// Which tab, what is looked for, and what there is; the open part with its pieces.
void draw_catalogue_list(Scene& scene, const Rect& place);
/// The bar above all of it.
void draw_catalogue_bar(Scene& scene);
/// What was withdrawn or thrown away last, cut off the top of the area, with the way back.
void draw_catalogue_removed(Scene& scene);
/// The boxes of the selected piece, or of the head of the part.
void draw_catalogue_form(Scene& scene, const Rect& place);
/// What trainees get to see of it, to be tried out.
void draw_catalogue_preview(Scene& scene, const Rect& place);
/// What there is to be mended, a line each.
void draw_catalogue_problems(Scene& scene, const Rect& place);

/// The boxes of one situation.
void draw_situation_form(Scene& scene, Rect& column, std::size_t situation);
/// The boxes of one question.
void draw_question_form(Scene& scene, Rect& column, std::size_t question);
/// What an examination consists of.
void draw_exam_form(Scene& scene, Rect& column);
/// What an examination draws, from what, and who sat it.
void draw_exam_preview(Scene& scene, Rect& column);

/// In the reader's language what is wrong.
std::string problem_told(const Ui& ui, const core::Problem& problem);
/// Goes to the field that a problem is about.
void jump_to_finding(Scene& scene, const app::PartFinding& finding);

}  // namespace frontdesk::ui
