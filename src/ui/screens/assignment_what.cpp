#include <algorithm>
#include <array>

#include "ui/kit/paint.h"
#include "ui/kit/press.h"
#include "ui/kit/segmented.h"
#include "ui/kit/text_field.h"
#include "ui/screens/assignments.h"
#include "ui/screens/finder_search.h"
#include "ui/screens/naming.h"

// What is given to do: one of the scenarios, drills or examinations.
namespace frontdesk::ui {

namespace {

using app::Text;
using records::AssignmentKind;

constexpr std::size_t choices_shown = 7;
constexpr float choice_row_height = 52;

/// Something that can be given.
struct Candidate {
    std::string item;
    Icon icon = Icon::none;
    std::string title;  ///< in the language of the screen
    std::string aside;
};

std::string minutes_words(const Ui& ui, int minutes) {
    return ui.words(Text::today_minutes, {std::to_string(minutes)});
}

std::vector<Candidate> scenario_candidates(const Scene& scene, const std::string& words) {
    const Ui& ui = scene.ui;
    std::vector<Candidate> all;
    for (const FoundScenario& found : find_scenarios(scene.app.content(), words)) {
        const scenario::Scenario& one = *found.scenario;
        all.push_back({one.id, scenario_icon(one), ui.shown(one.title),
                       track_word(ui, one.track) + " · " + minutes_words(ui, one.minutes)});
    }
    return all;
}

std::vector<Candidate> drill_candidates(const Scene& scene, const std::string& words) {
    const Ui& ui = scene.ui;
    const RuleNames names{scene.app.content().engine, ui.language};
    std::vector<Candidate> all;
    for (const curriculum::Drill& drill : scene.app.content().curriculum.drills) {
        const std::string name = names.of(drill.rule);
        if (!fits_query(words, {drill.rule, drill.title, name})) continue;
        all.push_back({drill.rule, Icon::drill, drill.rule + " " + ui.shown(drill.title),
                       ui.words(Text::step_sentences, {std::to_string(drill.situations.size())})});
    }
    return all;
}

std::vector<Candidate> exam_candidates(const Scene& scene, const std::string& words) {
    const Ui& ui = scene.ui;
    std::vector<Candidate> all;
    for (const curriculum::ExamBlueprint& exam : scene.app.content().curriculum.exams) {
        if (!fits_query(words, {exam.id, exam.title})) continue;
        all.push_back({exam.id, Icon::form, ui.shown(exam.title), minutes_words(ui, exam.minutes)});
    }
    return all;
}

std::vector<Candidate> candidates_of(const Scene& scene) {
    const NewAssignment& form = scene.memory.assignments.form;
    if (form.kind == AssignmentKind::drills) return drill_candidates(scene, form.words);
    if (form.kind == AssignmentKind::exam) return exam_candidates(scene, form.words);
    return scenario_candidates(scene, form.words);
}

void draw_candidate(Scene& scene, const Rect& row, const Candidate& one) {
    Ui& ui = scene.ui;
    NewAssignment& form = scene.memory.assignments.form;
    const bool chosen = form.item == one.item;
    const Press press =
        press_area(ui, row, {"assign:item:" + one.item, one.title, true, false, chosen ? "chosen" : ""});
    if (chosen || press.hovered) fill(ui, row, ui.theme.primary_soft, ui.px(8));
    Rect rest = row.inset(ui.px(12), 0);
    icon_in(ui, one.icon, rest.take_left(ui.px(20), ui.px(12)), 20,
            chosen ? ui.theme.primary_soft_ink : ui.theme.ink2);
    const Rect tick = rest.take_right(ui.px(20), ui.px(8));
    if (chosen) icon_in(ui, Icon::check, tick, 20, ui.theme.primary_soft_ink);
    rest = rest.centred_row(ui.px(46));
    text_in(ui, chosen ? Face::body_bold : Face::body, rest.take_top(ui.px(25)), ui.theme.ink, one.title);
    text_in(ui, Face::caption, rest, chosen ? ui.theme.primary_soft_ink : ui.theme.ink2, one.aside);
    if (press.focused) focus_ring(ui, row, ui.px(8));
    if (press.pressed) form.item = one.item;
}

void draw_assignment_kinds(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    NewAssignment& form = scene.memory.assignments.form;
    std::vector<SegmentedChoice> choices;
    for (const auto& [kind, id] : {std::pair{AssignmentKind::scenario, "assign:kind:scenario"},
                                   std::pair{AssignmentKind::drills, "assign:kind:drills"},
                                   std::pair{AssignmentKind::exam, "assign:kind:exam"}}) {
        choices.push_back({id, ui.words(assignment_kind_word(kind))});
    }
    const float height = segmented_height(ui, column.w, choices);
    const auto pressed =
        segmented(ui, column.take_top(height, ui.px(10)), choices, static_cast<std::size_t>(form.kind));
    if (!pressed || static_cast<AssignmentKind>(*pressed) == form.kind) return;
    form.kind = static_cast<AssignmentKind>(*pressed);
    form.item.clear();
}

}  // namespace

void draw_assignment_what(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    NewAssignment& form = scene.memory.assignments.form;
    draw_assignment_kinds(scene, column);
    text_field(ui, "assign:search", column.take_top(ui.px(44), ui.px(8)), form.words,
               {.ghost = ui.words(Text::assign_search), .aside = {}});
    std::vector<Candidate> all = candidates_of(scene);
    if (all.empty()) {
        column.take_top(paragraph(ui, Face::body, column, ui.theme.ink2, ui.words(Text::assign_found_none)));
        return;
    }
    // What is chosen stays in sight, whatever is looked for next.
    const auto chosen =
        std::find_if(all.begin(), all.end(), [&form](const Candidate& one) { return one.item == form.item; });
    if (chosen != all.end() && static_cast<std::size_t>(chosen - all.begin()) >= choices_shown) {
        std::rotate(all.begin(), chosen, chosen + 1);
    }
    const std::size_t shown = std::min(all.size(), choices_shown);
    for (std::size_t i = 0; i < shown; ++i) {
        draw_candidate(scene, column.take_top(ui.px(choice_row_height)), all[i]);
    }
    if (shown == all.size()) return;
    column.take_top(ui.px(6));
    const std::string more = ui.words(Text::assign_found_more, {std::to_string(all.size() - shown)});
    column.take_top(paragraph(ui, Face::caption, column, ui.theme.ink2, more));
}

}  // namespace frontdesk::ui
