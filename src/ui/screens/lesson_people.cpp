#include <algorithm>
#include <vector>

#include "app/lesson_sheet.h"
#include "ui/kit/button.h"
#include "ui/kit/chip.h"
#include "ui/kit/paint.h"
#include "ui/kit/press.h"
#include "ui/kit/text_field.h"
#include "ui/screens/lesson.h"
#include "ui/screens/play_model.h"

// The roster before a lesson: who is here, by team, and somebody new.
namespace frontdesk::ui {

namespace {

using app::Text;

struct RosterTeam {
    std::string team;
    std::vector<const records::Trainee*> people;
};

/// In the order in which people came to the program.
std::vector<RosterTeam> teams_of(const app::State& state) {
    std::vector<const records::Trainee*> everybody;
    for (const records::Trainee& one : state.trainees) everybody.push_back(&one);
    std::sort(everybody.begin(), everybody.end(),
              [](const auto* left, const auto* right) { return left->id < right->id; });
    std::vector<RosterTeam> teams;
    for (const records::Trainee* one : everybody) {
        auto team = std::find_if(teams.begin(), teams.end(),
                                 [one](const RosterTeam& known) { return known.team == one->team; });
        if (team == teams.end()) team = teams.insert(teams.end(), {one->team, {}});
        team->people.push_back(one);
    }
    return teams;
}

void set_away(LessonMemory& memory, records::TraineeId who, bool away) {
    std::erase(memory.away, who);
    if (away) memory.away.push_back(who);
}

/// The name of the team ticks off everybody in it, or nobody.
void draw_team_head(Scene& scene, Rect row, const RosterTeam& team) {
    Ui& ui = scene.ui;
    LessonMemory& memory = scene.memory.lesson;
    const auto here = std::count_if(team.people.begin(), team.people.end(),
                                    [&memory](const auto* one) { return !is_away(memory, one->id); });
    const std::string label = app::team_name(ui.wording(), team.team);
    const std::string count =
        ui.words(Text::lesson_hands_count, {std::to_string(here), std::to_string(team.people.size())});
    const Press press = press_area(ui, row, {"lesson:team:" + team.team, label, true, false, count});
    if (press.hovered) fill(ui, row.inset(-ui.px(6), 0), ui.theme.primary_soft, ui.px(8));
    if (press.focused) focus_ring(ui, row, ui.px(8));
    const float width = text_width(ui, Face::caption, count) + 1;
    text_in(ui, Face::caption, row.take_right(width, ui.px(8)), ui.theme.ink2, count);
    text_in(ui, Face::body_bold, row, ui.theme.ink, label);
    if (!press.pressed) return;
    const bool all_here = static_cast<std::size_t>(here) == team.people.size();
    for (const records::Trainee* one : team.people) set_away(memory, one->id, all_here);
}

void draw_team_people(Scene& scene, Rect& column, const RosterTeam& team) {
    Ui& ui = scene.ui;
    LessonMemory& memory = scene.memory.lesson;
    Flow flow(column, ui.px(34), ui.px(8));
    for (const records::Trainee* one : team.people) {
        const bool here = !is_away(memory, one->id);
        const std::string name = filter_chip_label(ui, one->name, column.w);
        const Rect place = flow.place(filter_chip_width(ui, name, here));
        if (filter_chip(ui, "lesson:person:" + std::to_string(one->id.value), place, name, here))
            set_away(memory, one->id, here);
    }
    column.take_top(flow.height(), ui.px(10));
}

void add_person(Scene& scene) {
    LessonMemory& memory = scene.memory.lesson;
    if (is_blank(memory.name)) return;
    const std::string site = scene.state().trainee ? scene.state().trainee->site : std::string();
    scene.ui.intend(app::LessonDeed{app::AddToRoster{memory.name, site, memory.team}});
    memory.name.clear();
    scene.ui.focus.move_to("lesson:name");
}

void draw_adding(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    LessonMemory& memory = scene.memory.lesson;
    const std::string label = ui.words(Text::lesson_add);
    const ButtonLook look{
        .kind = ButtonKind::secondary, .icon = Icon::plus, .enabled = !is_blank(memory.name)};
    const float button_w = button_width(ui, label, look);
    const bool beside = column.w >= button_w + ui.px(300);
    Rect row = column.take_top(ui.px(44), ui.px(8));
    Rect place = row;
    if (beside) place = row.take_right(button_w, ui.px(8));
    const float half = std::floor((row.w - ui.px(8)) * 0.5F);
    const bool in_name = ui.focus.is_on("lesson:name") || ui.focus.is_on("lesson:add-team");
    text_field(ui, "lesson:name", row.take_left(half, ui.px(8)).centred_row(ui.px(36)), memory.name,
               {.ghost = ui.words(Text::lesson_add_name)});
    text_field(ui, "lesson:add-team", row.centred_row(ui.px(36)), memory.team,
               {.ghost = ui.words(Text::lesson_add_team)});
    if (!beside) {
        row = column.take_top(ui.px(44), ui.px(8));
        place = row.take_left(std::min(button_w, row.w));
    }
    const bool enter = in_name && !is_blank(memory.name) && ui.keys.take(Key::enter);
    if (button(ui, "lesson:add", place, label, look) || enter) add_person(scene);
}

}  // namespace

bool is_away(const LessonMemory& lesson, records::TraineeId trainee) {
    return std::find(lesson.away.begin(), lesson.away.end(), trainee) != lesson.away.end();
}

void draw_roster(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    text_in(ui, Face::title, column.take_top(ui.px(33), ui.px(2)), ui.theme.ink,
            ui.words(Text::lesson_people));
    const bool nobody = scene.state().trainees.size() < 2;
    const std::string hint =
        nobody ? ui.words(Text::lesson_nobody) + std::string(" · ") + ui.words(Text::lesson_nobody_way)
               : ui.words(Text::lesson_people_hint);
    column.take_top(paragraph(ui, Face::caption, column, ui.theme.ink2, hint), ui.px(10));
    for (const RosterTeam& team : teams_of(scene.state())) {
        draw_team_head(scene, column.take_top(ui.px(36), ui.px(4)), team);
        draw_team_people(scene, column, team);
    }
    hairline(ui, column);
    column.take_top(ui.px(8));
    draw_adding(scene, column);
}

}  // namespace frontdesk::ui
