#include "ui/screens/phrasing.h"

#include <algorithm>
#include <array>
#include <span>

#include "ui/kit/paint.h"
#include "ui/kit/scroll_area.h"
#include "ui/kit/segmented.h"
#include "ui/screens/frame_parts.h"

// The phrasing editor: which of its parts stand where, and what happens by itself.
namespace frontdesk::ui {

namespace {

using app::Text;

constexpr float three_columns_from = 1080;  ///< logical width
constexpr float three_columns_height = 520;
/// A draft becomes an engine once nothing was typed for so long: that takes a tenth of a second or two.
constexpr double judging_pause_s = 0.5;

constexpr std::array tab_texts{Text::phrasing_view_list,   Text::phrasing_view_rule,
                               Text::phrasing_view_try,    Text::editor_view_problems,
                               Text::phrasing_view_impact, Text::phrasing_view_import};
constexpr std::array tab_ids{"phrasing:list",     "phrasing:rule",   "phrasing:try",
                             "phrasing:problems", "phrasing:impact", "phrasing:import"};

bool shows_three_columns(const Scene& scene) {
    return scene.width() >= three_columns_from && scene.height() >= three_columns_height;
}

void follow_selected(Scene& scene) {
    PhrasingMemory& memory = scene.memory.phrasing;
    const std::string& id = phrasings(scene).selected.id;
    if (memory.shown == id) return;
    // What was selected may be gone, by an undo for one.
    memory.shown = id;
    memory.editing.clear();
    memory.whole.clear();
    memory.fields.clear();
}

/// Judging, checking and measuring go on by themselves.
void follow_draft(Scene& scene) {
    Ui& ui = scene.ui;
    PhrasingMemory& memory = scene.memory.phrasing;
    const app::OpenPhrasing& open = phrasings(scene);
    if (memory.revision != open.document.revision()) {
        memory.revision = open.document.revision();
        memory.changed_at = ui.in.seconds;
    }
    if (open.trial.reply != memory.trial || open.trial.customer != memory.customer ||
        open.trial.context != memory.context)
        do_phrasing(scene, app::TryPhrase{memory.trial, memory.customer, memory.context});
    if (open.reading) {
        constexpr double look_again_s = 0.1;
        do_phrasing(scene, app::FollowImport{});
        ui.redraw_in(look_again_s);
        // Its report, wherever it came from, and what it changes.
        memory.view = memory.tool = PhrasingView::import;
        memory.search.clear();
        memory.own_only = true;
    }
    const double left = memory.changed_at + judging_pause_s - ui.in.seconds;
    if (!open.is_judged()) {
        if (left > 0) return ui.redraw_in(left);
        do_phrasing(scene, app::JudgePhrasings{});
        return ui.redraw_in(0);
    }
    const bool measures = open.impact && !open.impact->is_over;
    if (measures) do_phrasing(scene, app::GoOnMeasuring{});
    if (!open.is_checked()) do_phrasing(scene, app::CheckPhrasings{});
    if (measures || !open.is_checked()) ui.redraw_in(0);
}

/// Undo and redo belong to a text box while one has the keyboard.
void take_phrasing_keys(Scene& scene) {
    Ui& ui = scene.ui;
    if (ui.focus.in_text()) return;
    if (ui.keys.take(Key::undo)) do_phrasing(scene, app::UndoPhrasing{});
    if (ui.keys.take(Key::redo)) do_phrasing(scene, app::RedoPhrasing{});
}

/// Tabs from the one at `first` on; the chosen one stays in `view`.
void draw_phrasing_tabs(Scene& scene, Rect& rest, std::size_t first, PhrasingView& view) {
    Ui& ui = scene.ui;
    std::vector<SegmentedChoice> choices;
    for (std::size_t i = first; i < tab_ids.size(); ++i) {
        std::string label = ui.words(tab_texts.at(i));
        const int obstacles = phrasings(scene).obstacles();
        if (tab_texts.at(i) == Text::editor_view_problems && obstacles > 0)
            label += " " + std::to_string(obstacles);
        choices.push_back({tab_ids.at(i), label});
    }
    const float height = segmented_height(ui, rest.w - ui.px(24), choices);
    Rect row = rest.take_top(height + ui.px(16)).inset(ui.px(12), ui.px(8));
    row.w = std::min(row.w, segmented_width(ui, choices));
    const auto chosen = segmented(ui, row, choices, static_cast<std::size_t>(view) - first);
    if (chosen) view = static_cast<PhrasingView>(*chosen + first);
}

void draw_tool(Scene& scene, const Rect& place, PhrasingView view) {
    Ui& ui = scene.ui;
    ScrollArea page(ui, std::string("page:") + tab_ids.at(static_cast<std::size_t>(view)), place);
    Rect column = page.content().inset(ui.px(12), 0);
    column.w -= ui.px(6);
    column.take_top(ui.px(6));
    switch (view) {
        case PhrasingView::problems:
            draw_phrasing_problems(scene, column);
            break;
        case PhrasingView::impact:
            draw_phrasing_impact(scene, column);
            break;
        case PhrasingView::import:
            draw_phrasing_import(scene, column);
            break;
        default:
            draw_phrasing_trial(scene, column);
    }
    page.set_height(column.y + ui.px(12) - page.content().y);
}

void draw_phrasing_columns(Scene& scene) {
    Ui& ui = scene.ui;
    Rect rest = scene.area;
    const Rect list = rest.take_left(ui.px(272));
    Rect tools = rest.take_right(ui.px(384));
    // First: what a box still writes when the keyboard goes elsewhere belongs to the rule that is shown.
    draw_phrasing_rule(scene, rest);
    fill(ui, list, ui.theme.surface);
    draw_phrasing_list(scene, list);
    fill(ui, tools, ui.theme.surface);
    for (const float x : {list.right(), tools.x})
        fill(ui, {x, rest.y, std::max(1.0F, ui.px(1)), rest.h}, ui.theme.line);
    PhrasingView& tool = scene.memory.phrasing.tool;
    draw_phrasing_tabs(scene, tools, static_cast<std::size_t>(PhrasingView::trial), tool);
    draw_tool(scene, tools, tool);
}

void draw_one_phrasing_part(Scene& scene) {
    Rect rest = scene.area;
    PhrasingView& view = scene.memory.phrasing.view;
    draw_phrasing_tabs(scene, rest, 0, view);
    if (view == PhrasingView::list) return draw_phrasing_list(scene, rest);
    if (view == PhrasingView::rule) return draw_phrasing_rule(scene, rest);
    draw_tool(scene, rest, view);
}

}  // namespace

std::string phrase_name(const Ui& ui, const app::PhraseLine& line) {
    if (ui.language == app::Language::english && !line.name_english.empty()) return line.name_english;
    return line.name.empty() ? line.id : ui.shown(line.name);
}

const app::PhraseLine* phrase_line(const Scene& scene, const std::string& id) {
    const auto& lines = phrasings(scene).lines;
    const auto found =
        std::find_if(lines.begin(), lines.end(), [&](const auto& one) { return one.id == id; });
    return found == lines.end() ? nullptr : &*found;
}

void jump_to_phrase(Scene& scene, const std::string& id) {
    if (phrase_line(scene, id) == nullptr) return;
    do_phrasing(scene, app::SelectPhrase{id});
    scene.memory.phrasing.view = PhrasingView::rule;
}

void draw_phrasing(Scene& scene) {
    Ui& ui = scene.ui;
    if (scene.memory.entered) do_phrasing(scene, app::OpenPhrasings{});
    if (!scene.state().phrasing_editor.open) {
        Rect bar = take_top_bar(scene);
        if (back_arrow(ui, bar)) scene.go(ScreenId::training);
        return bar_title(ui, bar, ui.words(Text::phrasing_title));
    }
    follow_selected(scene);
    draw_phrasing_bar(scene);
    take_phrasing_keys(scene);
    if (shows_three_columns(scene)) {
        draw_phrasing_columns(scene);
    } else {
        draw_one_phrasing_part(scene);
    }
    follow_draft(scene);
}

}  // namespace frontdesk::ui
