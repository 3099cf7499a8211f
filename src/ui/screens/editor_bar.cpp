#include <algorithm>

#include "app/editor_words.h"
#include "core/time.h"
#include "editing/blank_nodes.h"
#include "ui/kit/button.h"
#include "ui/kit/chip.h"
#include "ui/kit/paint.h"
#include "ui/kit/press.h"
#include "ui/screens/calendar.h"
#include "ui/screens/editor.h"
#include "ui/screens/frame_parts.h"
#include "ui/screens/writing_parts.h"

// What can be done with the whole scenario.
namespace frontdesk::ui {

namespace {

using app::Text;

void draw_publish(Scene& scene, Rect& row, float keep) {
    Ui& ui = scene.ui;
    const int obstacles = edited(scene).obstacles();
    const std::string label = publish_words(ui, obstacles);
    const ButtonLook look{.kind = ButtonKind::secondary,
                          .icon = Icon::export_out,
                          .size = ButtonSize::small,
                          .enabled = obstacles == 0};
    if (words_or_sign(ui, row, "editor:publish", label, look, keep)) do_edit(scene, app::PublishScenario{});
}

void draw_try(Scene& scene, Rect& row, float keep) {
    Ui& ui = scene.ui;
    const ButtonLook look{.kind = ButtonKind::primary,
                          .icon = Icon::play,
                          .key = Key::f5,
                          .size = ButtonSize::small,
                          .enabled = edited(scene).obstacles() == 0};
    if (words_or_sign(ui, row, "editor:try", ui.words(Text::editor_try), look, keep)) try_from_here(scene);
}

void draw_history(Scene& scene, Rect& row) {
    const HistoryStep step = history_signs(scene.ui, row, "editor", edited(scene).document);
    if (step == HistoryStep::redo) do_edit(scene, app::RedoEdit{});
    if (step == HistoryStep::undo) do_edit(scene, app::UndoEdit{});
}

std::string saved_words(const Scene& scene) {
    const Ui& ui = scene.ui;
    const app::OpenScenario& open = edited(scene);
    if (open.trial) {
        return ui.words(Text::editor_trial_end,
                        {ui.shown(open.trial->ending), std::to_string(open.trial->total)});
    }
    if (open.is_saved) {
        return ui.words(Text::editor_saved, {clock_words(open.saved_at)});
    }
    return ui.words(open.document.can_undo() ? Text::editor_not_saved : Text::editor_untouched);
}

void draw_saved(Scene& scene, Rect& row) {
    Ui& ui = scene.ui;
    const std::string words = saved_words(scene);
    const ChipLook look{edited(scene).trial ? ChipKind::made : ChipKind::plain};
    const float width = chip_width(ui, words, look);
    const std::string title = ui.shown(editing::text_at(edited(scene).document.tree(), {"title"}));
    if (ui.in.trace != nullptr) {
        ui.in.trace->note({"editor:saved", words, row.x, row.y, 1, 1, true, false, words});
    }
    if (width + ui.px(120) < row.w) {
        Rect head = row;
        head.w -= width + ui.px(12);
        bar_title(ui, head, title);
        chip(ui, Rect{head.x, row.y, width, row.h}.centred_row(ui.px(28)).min(), words, look);
    } else {
        bar_title(ui, row, title);
    }
}

}  // namespace

bool draw_editor_bar(Scene& scene) {
    Ui& ui = scene.ui;
    Rect row = take_top_bar(scene);
    const bool goes_back = back_arrow(ui, row);
    const bool leaves = goes_back && scene.memory.editor.picking.empty();
    if (goes_back) scene.memory.editor.picking.clear();
    const float title = ui.px(150);
    draw_publish(scene, row, ui.px(330) + title);
    draw_try(scene, row, ui.px(200) + title);
    const ButtonLook add{.kind = ButtonKind::secondary,
                         .icon = Icon::plus,
                         .size = ButtonSize::small,
                         .enabled = edited(scene).document.is_readable()};
    std::string& picking = scene.memory.editor.picking;
    if (words_or_sign(ui, row, "editor:add", ui.words(Text::editor_add), add, ui.px(90) + title)) {
        picking = picking == "add" ? "" : "add";
        scene.memory.editor.view = EditorView::step;
    }
    draw_history(scene, row);
    draw_saved(scene, row);
    return leaves;
}

void try_from_here(Scene& scene) {
    const app::OpenScenario& open = edited(scene);
    const EditorMemory& memory = scene.memory.editor;
    app::TryFrom deed{open.selected.empty() ? open.graph.start : open.selected,
                      memory.trial_heat.value_or(-1)};
    const json::Value* variables = open.document.tree().find("variables");
    for (const auto& [name, typed] : memory.trial_variables) {
        const json::Value* own = variables == nullptr ? nullptr : variables->find(name);
        if (own == nullptr || typed.empty()) continue;
        if (own->as_bool() != nullptr) {
            deed.variables[name] = typed == "true";
        } else if (own->as_integer() != nullptr) {
            deed.variables[name] = static_cast<std::int64_t>(std::strtoll(typed.c_str(), nullptr, 10));
        } else {
            deed.variables[name] = typed;
        }
    }
    do_edit(scene, std::move(deed));
}

}  // namespace frontdesk::ui
