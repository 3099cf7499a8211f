#include <algorithm>

#include "ui/kit/notes.h"
#include "ui/kit/paint.h"
#include "ui/kit/press.h"
#include "ui/screens/assignments.h"

// For whom: a site ticks its teams, a team its people.
namespace frontdesk::ui {

namespace {

using app::Text;
using records::AssignmentTarget;
using records::TargetKind;

constexpr float tick_row_height = 40;

std::vector<AssignmentTarget>& targets_of(const Scene& scene) {
    return scene.memory.assignments.form.targets;
}

/// One line that can be ticked.
struct Tick {
    std::string id, label;
    AssignmentTarget target;
    int depth = 0;
    bool covered = false;  ///< by the site or the team above it
};

bool is_ticked(const Scene& scene, const AssignmentTarget& target) {
    const auto& targets = targets_of(scene);
    return std::find(targets.begin(), targets.end(), target) != targets.end();
}

/// Whether everybody of `inner` is of `outer`.
bool covers(const AssignmentTarget& outer, const AssignmentTarget& inner, const Scene& scene) {
    if (outer == inner || outer.kind == TargetKind::person) return false;
    if (inner.kind != TargetKind::person) {
        return outer.site == inner.site && outer.kind == TargetKind::site && inner.kind == TargetKind::team;
    }
    for (const records::Trainee& person : scene.state().assignments.people) {
        if (person.id == inner.trainee) return outer.means(person);
    }
    return false;
}

void toggle(const Scene& scene, const AssignmentTarget& target) {
    auto& targets = targets_of(scene);
    const bool was = is_ticked(scene, target);
    std::erase_if(targets,
                  [&](const AssignmentTarget& one) { return one == target || covers(target, one, scene); });
    if (!was) targets.push_back(target);
}

void draw_tick(Scene& scene, const Rect& row, const Tick& tick) {
    Ui& ui = scene.ui;
    const bool own = is_ticked(scene, tick.target);
    const bool on = own || tick.covered;
    const Press press = press_area(ui, row, {tick.id, tick.label, !tick.covered, false, on ? "ticked" : ""});
    if (press.hovered && !tick.covered) fill(ui, row, ui.theme.primary_soft, ui.px(8));
    Rect rest = row.inset(ui.px(8), 0);
    rest.take_left(ui.px(28) * static_cast<float>(tick.depth));
    tick_box(ui, rest.take_left(ui.px(20), ui.px(12)), on, own);
    text_in(ui, tick.depth == 0 ? Face::body_bold : Face::body, rest,
            tick.covered ? ui.theme.ink2 : ui.theme.ink, tick.label);
    if (press.focused) focus_ring(ui, row, ui.px(8));
    if (press.pressed) toggle(scene, tick.target);
}

/// All lines; sites and teams before those who belong to them.
std::vector<Tick> ticks_of(const Scene& scene) {
    const Ui& ui = scene.ui;
    std::vector<Tick> ticks;
    const records::Trainee* before = nullptr;
    for (const records::Trainee& person : scene.state().assignments.people) {
        const bool new_site = before == nullptr || before->site != person.site;
        const std::string site = person.site.empty() ? ui.words(Text::assign_no_site) : person.site;
        const std::string team = person.team.empty() ? ui.words(Text::assign_no_team) : person.team;
        if (new_site) {
            ticks.push_back({"assign:site:" + person.site, site, {TargetKind::site, {}, person.site, ""}, 0});
        }
        if (new_site || before->team != person.team) {
            ticks.push_back({"assign:team:" + person.site + ":" + person.team,
                             team,
                             {TargetKind::team, {}, person.site, person.team},
                             1});
        }
        ticks.push_back({"assign:person:" + std::to_string(person.id.value),
                         person.name,
                         {TargetKind::person, person.id, "", ""},
                         2});
        before = &person;
    }
    for (Tick& tick : ticks) {
        tick.covered =
            std::any_of(targets_of(scene).begin(), targets_of(scene).end(),
                        [&](const AssignmentTarget& one) { return covers(one, tick.target, scene); });
    }
    return ticks;
}

}  // namespace

int count_people(const app::Assignments& assignments, const std::vector<AssignmentTarget>& targets) {
    return static_cast<int>(std::count_if(
        assignments.people.begin(), assignments.people.end(), [&targets](const records::Trainee& person) {
            return std::any_of(targets.begin(), targets.end(),
                               [&person](const AssignmentTarget& target) { return target.means(person); });
        }));
}

void draw_assignment_who(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    for (const Tick& tick : ticks_of(scene)) {
        draw_tick(scene, column.take_top(ui.px(tick_row_height)), tick);
    }
    column.take_top(ui.px(6));
    const int people = count_people(scene.state().assignments, targets_of(scene));
    const std::string count = ui.words(Text::assign_who_count, {std::to_string(people)});
    column.take_top(paragraph(ui, Face::caption, column, ui.theme.ink2, count));
}

}  // namespace frontdesk::ui
