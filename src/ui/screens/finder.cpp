#include "ui/screens/finder.h"

#include <algorithm>

#include "ui/kit/button.h"
#include "ui/kit/paint.h"
#include "ui/kit/press.h"
#include "ui/kit/text_field.h"
#include "ui/screens/finder_search.h"
#include "ui/screens/naming.h"
#include "ui/screens/scenario_row.h"

namespace frontdesk::ui {

namespace {

using app::Text;

constexpr float found_height = 56;

void close_finder(Scene& scene) {
    scene.memory.finder = {};
    scene.memory.focus.clear();
    scene.ui.redraw_in(0);
}

void start_found(Scene& scene, const scenario::Scenario& scenario) {
    start_or_resume(scene.ui, scenario, progress_of(scene.state(), scenario.id));
    close_finder(scene);
}

/// What stands behind the title: minutes and state, or the rule that it was found by.
std::string aside_of(const Scene& scene, const FoundScenario& found) {
    const Ui& ui = scene.ui;
    const std::string state = progress_words(ui, progress_of(scene.state(), found.scenario->id));
    std::string words = track_word(ui, found.scenario->track) + " · " + state;
    if (found.rule.empty()) return words;
    const RuleNames names{scene.app.content().engine, ui.language};
    return words + " · " + ui.words(Text::finder_trains, {found.rule + " " + ui.shown(names.of(found.rule))});
}

void draw_found(Scene& scene, Rect row, const FoundScenario& found, bool chosen) {
    Ui& ui = scene.ui;
    const std::string title = ui.shown(found.scenario->title);
    const Press press =
        press_area(ui, row, {"found:" + found.scenario->id, title, true, false, chosen ? "chosen" : ""});
    if (chosen || press.hovered) fill(ui, row, ui.theme.primary_soft, ui.px(8));
    const Rect whole = row;
    row = row.inset(ui.px(12), 0);
    icon_in(ui, scenario_icon(*found.scenario), row.take_left(ui.px(20), ui.px(12)), 20,
            chosen ? ui.theme.primary_soft_ink : ui.theme.ink2);
    row = row.centred_row(ui.px(46));
    text_in(ui, chosen ? Face::body_bold : Face::body, row.take_top(ui.px(25)), ui.theme.ink, title);
    text_in(ui, Face::caption, row, chosen ? ui.theme.primary_soft_ink : ui.theme.ink2,
            aside_of(scene, found));
    if (press.focused) focus_ring(ui, whole, ui.px(8));
    if (press.pressed) start_found(scene, *found.scenario);
}

/// Arrows move the choice; the lines in sight follow it.
void move_choice(Ui& ui, FinderMemory& memory, std::size_t found, std::size_t room) {
    if (found == 0) return;
    memory.chosen = std::min(memory.chosen, found - 1);
    if (ui.keys.take(Key::down)) memory.chosen = std::min(memory.chosen + 1, found - 1);
    if (ui.keys.take(Key::up) && memory.chosen > 0) --memory.chosen;
    memory.first = std::min(memory.first, memory.chosen);
    if (memory.chosen >= memory.first + room) memory.first = memory.chosen + 1 - room;
    memory.first = std::min(memory.first, found - std::min(found, room));
}

void draw_none_found(Ui& ui, Rect rest) {
    rest.take_top(ui.px(8));
    rest.take_top(paragraph(ui, Face::body_bold, rest, ui.theme.ink, ui.words(Text::finder_none)), ui.px(4));
    paragraph(ui, Face::body, rest, ui.theme.ink2, ui.words(Text::finder_none_way));
}

/// The field, the lines that fit `panel`, and a word on the keys.
void draw_finder_panel(Scene& scene, Rect panel) {
    Ui& ui = scene.ui;
    FinderMemory& memory = scene.memory.finder;
    Rect rest = panel.inset(ui.px(16));
    const bool typed = text_field(
        ui, "finder", rest.take_top(ui.px(44), ui.px(8)), memory.words,
        {.ghost = ui.words(Text::finder_ghost), .missing = false, .aside = {}, .wake = memory.fresh});
    memory.fresh = false;
    if (typed) memory.chosen = memory.first = 0;
    const Rect foot = rest.take_bottom(ui.px(28));
    text_in(ui, Face::caption, foot, ui.theme.ink2, ui.words(Text::finder_keys));
    const std::vector<FoundScenario> found = find_scenarios(scene.app.content(), memory.words);
    const auto room = static_cast<std::size_t>(std::max(1.0F, (rest.h + 1) / ui.px(found_height)));
    move_choice(ui, memory, found.size(), room);
    if (found.empty()) draw_none_found(ui, rest);
    if (!found.empty() && !ui.focus.keeps_enter() && ui.keys.take(Key::enter)) {
        return start_found(scene, *found[memory.chosen].scenario);
    }
    const std::size_t first = memory.first;
    const std::size_t chosen = memory.chosen;
    for (std::size_t i = first; i < std::min(found.size(), first + room); ++i) {
        draw_found(scene, rest.take_top(ui.px(found_height)), found[i], i == chosen);
        if (!memory.open) return;
    }
}

}  // namespace

bool may_find(const app::State& state, ScreenId screen) {
    const bool busy = state.running || state.sitting || state.drills || state.questions;
    return state.trainee && !busy &&
           (screen == ScreenId::today || screen == ScreenId::courses || screen == ScreenId::records ||
            screen == ScreenId::standard || screen == ScreenId::result);
}

void draw_finder(Scene& scene) {
    Ui& ui = scene.ui;
    ImDrawList* outer = ui.draw;
    ImGui::SetCursorScreenPos(scene.area.min());
    ImGui::BeginChild("finder-layer", {scene.area.w, scene.area.h}, false,
                      ImGuiWindowFlags_NoNav | ImGuiWindowFlags_NoBackground | ImGuiWindowFlags_NoScrollbar);
    ui.draw = ImGui::GetWindowDrawList();
    fill(ui, scene.area, faded(ui.theme.dark ? rgb(0x000000) : ui.theme.rail, 0.45F));
    const float width = std::min(ui.px(680), scene.area.w - ui.px(32));
    const float height = std::min(ui.px(16 + 44 + 8 + 8 * found_height + 28 + 16), scene.area.h - ui.px(48));
    const Rect panel{scene.area.x + (scene.area.w - width) / 2,
                     scene.area.y + std::min(ui.px(56), (scene.area.h - height) / 2), width, height};
    card(ui, panel);
    const bool beside = ImGui::IsMouseClicked(ImGuiMouseButton_Left) &&
                        !ImGui::IsMouseHoveringRect(panel.min(), panel.max(), false);
    const bool gone = beside || ui.keys.take(Key::escape) || ui.keys.take(Key::find);
    draw_finder_panel(scene, panel);
    if (gone) close_finder(scene);
    ImGui::EndChild();
    ui.draw = outer;
}

}  // namespace frontdesk::ui
