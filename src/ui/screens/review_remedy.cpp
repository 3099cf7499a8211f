#include <algorithm>
#include <set>

#include "app/assignment_due.h"
#include "core/local_day.h"
#include "ui/kit/button.h"
#include "ui/kit/chip.h"
#include "ui/kit/notes.h"
#include "ui/kit/paint.h"
#include "ui/screens/review.h"

// Something to practise for the person whose attempt is looked at.
namespace frontdesk::ui {

namespace {

using app::Text;
using records::AssignmentKind;

constexpr int remedy_days = 3;
constexpr int remedy_pass_mark = 80;

struct Remedy {
    AssignmentKind kind = AssignmentKind::drills;
    std::string item;
    std::string label;
};

/// Drills of what cost points at the chosen line, else of the whole attempt, and the scenario once more.
std::vector<Remedy> remedies_of(const Scene& scene) {
    const Ui& ui = scene.ui;
    const app::ShownResult& result = reviewed(scene).result;
    const app::Content& content = scene.app.content();
    std::vector<Remedy> remedies;
    std::set<std::string> known;
    const auto add = [&](bool of_turn) {
        for (const records::MarkRow& mark : result.standing.marks) {
            const bool costs = mark.of > 0 ? mark.points < mark.of : mark.points < 0;
            if (!costs || (mark.turn == scene.memory.review.turn) != of_turn) continue;
            const curriculum::Drill* drill = content.curriculum.find_drill(mark.rule);
            if (drill == nullptr || known.size() == 3 || !known.insert(mark.rule).second) continue;
            remedies.push_back({AssignmentKind::drills, mark.rule,
                                ui.words(Text::review_remedy_drill, {ui.shown(drill->title)})});
        }
    };
    add(true);
    if (remedies.empty()) add(false);
    if (content.library.find(result.head.scenario) != nullptr) {
        remedies.push_back({AssignmentKind::scenario, result.head.scenario,
                            ui.words(Text::review_remedy_again, {ui.shown(result.head.scenario_title)})});
    }
    return remedies;
}

bool is_given(const Scene& scene, const Remedy& remedy) {
    const auto& given = scene.state().assignments.given;
    return std::any_of(given.begin(), given.end(), [&](const app::AssignmentView& view) {
        const records::Assignment& one = view.assignment;
        return one.kind == remedy.kind && one.item == remedy.item && one.targets.size() == 1 &&
               one.targets[0].kind == records::TargetKind::person &&
               one.targets[0].trainee == reviewed(scene).who.id && scene.app.clock().now() < one.due;
    });
}

void give_remedy(const Scene& scene, const Remedy& remedy) {
    records::Assignment assignment;
    assignment.kind = remedy.kind;
    assignment.item = remedy.item;
    assignment.note = scene.ui.words(Text::review_remedy_note);
    const core::Instant then{scene.app.clock().now().ms + remedy_days * std::int64_t{86'400'000}};
    assignment.due = app::end_of(core::local_day(then));
    assignment.pass_mark = remedy_pass_mark;
    assignment.targets = {{records::TargetKind::person, reviewed(scene).who.id, "", ""}};
    scene.ui.intend(app::AssignmentDeed{app::GiveAssignment{assignment}});
}

}  // namespace

void draw_remedies(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    heading(ui, column.take_top(ui.px(26), ui.px(2)), Icon::form, ui.theme.primary,
            ui.words(Text::review_remedy));
    column.take_top(paragraph(ui, Face::caption, column, ui.theme.ink2, ui.words(Text::review_remedy_hint)),
                    ui.px(8));
    for (const Remedy& remedy : remedies_of(scene)) {
        if (is_given(scene, remedy)) {
            const ChipLook look{ChipKind::made, Icon::check};
            const std::string words = std::string(ui.words(Text::review_remedy_given)) + " · " + remedy.label;
            const Rect row = column.take_top(ui.px(28), ui.px(8));
            const std::string label = shortened(ui, Face::caption_bold, words, row.w - ui.px(52));
            chip(ui, row.min(), label, look);
            if (ui.in.trace != nullptr) {
                ui.in.trace->note(
                    {"remedy:given:" + remedy.item, words, row.x, row.y, row.w, row.h, true, false, ""});
            }
            continue;
        }
        const ButtonLook look{.kind = ButtonKind::neutral, .icon = Icon::plus, .size = ButtonSize::small};
        const Rect row = column.take_top(ui.px(36), ui.px(8));
        const float around = button_width(ui, "", look);
        const std::string label = shortened(ui, Face::body_bold, remedy.label, row.w - around - ui.px(4));
        const float width = std::min(button_width(ui, label, look), row.w);
        if (button(ui, "remedy:" + remedy.item, {row.x, row.y, width, row.h}, label, look))
            give_remedy(scene, remedy);
    }
}

}  // namespace frontdesk::ui
