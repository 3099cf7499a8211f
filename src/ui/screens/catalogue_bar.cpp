#include <algorithm>

#include "ui/kit/button.h"
#include "ui/kit/chip.h"
#include "ui/kit/paint.h"
#include "ui/screens/calendar.h"
#include "ui/screens/catalogue.h"
#include "ui/screens/frame_parts.h"
#include "ui/screens/writing_parts.h"

// What can be done with the whole part.
namespace frontdesk::ui {

namespace {

using app::Text;

const app::PartLine* open_line(const Scene& scene) {
    const app::CatalogueState& catalogue = scene.state().catalogue;
    for (const app::PartLine& line : catalogue.lines)
        if (line.kind == catalogue.open->kind && line.id == catalogue.open->key) return &line;
    return nullptr;
}

void draw_publish_part(Scene& scene, Rect& row) {
    Ui& ui = scene.ui;
    const int obstacles = written(scene).obstacles();
    const app::PartLine* line = open_line(scene);
    const bool is_new = line == nullptr || line->has_draft;  // else it would be published as it is already
    const std::string label = publish_words(ui, obstacles);
    const ButtonLook look{.kind = ButtonKind::primary,
                          .icon = Icon::export_out,
                          .size = ButtonSize::small,
                          .enabled = obstacles == 0 && is_new};
    if (words_or_sign(ui, row, "catalogue:publish", label, look, ui.px(300)))
        write_last(scene, app::PublishPart{});
}

/// Copy, withdraw and throw the draft away, as far as there is something to.
void draw_part_deeds(Scene& scene, Rect& row) {
    Ui& ui = scene.ui;
    const app::OpenedPart& part = written(scene);
    const app::PartLine* line = open_line(scene);
    if (line == nullptr) return;
    const ButtonLook quiet{.kind = ButtonKind::neutral, .icon = Icon::cross, .size = ButtonSize::small};
    if (line->has_draft) {
        if (words_or_sign(ui, row, "catalogue:drop", ui.words(Text::editor_drop), quiet, ui.px(420)))
            write_last(scene, app::DropPart{part.kind, part.key});
    } else if (line->is_own) {
        const ButtonLook look{.kind = ButtonKind::neutral, .icon = Icon::retry, .size = ButtonSize::small};
        if (words_or_sign(ui, row, "catalogue:withdraw", ui.words(Text::catalogue_withdraw), look,
                          ui.px(420))) {
            write_last(scene, app::WithdrawPart{part.kind, part.key});
        }
    }
    if (part.kind == app::PartKind::drill) return;
    const ButtonLook copy{.kind = ButtonKind::neutral, .icon = Icon::plus, .size = ButtonSize::small};
    if (words_or_sign(ui, row, "catalogue:copy", ui.words(Text::editor_copy), copy, ui.px(420)))
        write_last(scene, app::CopyPart{part.kind, part.key});
}

void draw_part_history(Scene& scene, Rect& row) {
    const HistoryStep step = history_signs(scene.ui, row, "catalogue", written(scene).document);
    if (step == HistoryStep::redo) do_write(scene, app::RedoPartEdit{});
    if (step == HistoryStep::undo) do_write(scene, app::UndoPartEdit{});
}

void draw_part_saved(Scene& scene, Rect& row) {
    Ui& ui = scene.ui;
    const app::OpenedPart& part = written(scene);
    const std::string words =
        part.is_saved ? ui.words(Text::editor_saved, {clock_words(part.saved_at)})
                      : ui.words(part.document.can_undo() ? Text::editor_not_saved : Text::editor_untouched);
    if (ui.in.trace != nullptr) {
        ui.in.trace->note({"catalogue:saved", words, row.x, row.y, 1, 1, true, false, words});
    }
    const std::string title = ui.shown(editing::text_at(part.document.tree(), {"title"}));
    const ChipLook look{ChipKind::plain};
    const float width = chip_width(ui, words, look);
    if (width + ui.px(160) < row.w) {
        const Rect place = row.take_right(width, ui.px(12)).centred_row(ui.px(28));
        chip(ui, place.min(), words, look);
    }
    bar_title(ui, row, title.empty() ? part.key : title);
}

}  // namespace

void draw_catalogue_bar(Scene& scene) {
    Ui& ui = scene.ui;
    Rect row = take_top_bar(scene);
    if (back_arrow(ui, row)) {
        std::string& picking = scene.memory.editor.picking;
        if (!picking.empty()) {
            picking.clear();
        } else if (scene.state().catalogue.open) {
            write_last(scene, app::ClosePart{});
            scene.memory.catalogue.view = CatalogueView::list;
        } else {
            scene.go(ScreenId::training);
        }
    }
    if (!scene.state().catalogue.open) return bar_title(ui, row, ui.words(Text::catalogue_title));
    draw_publish_part(scene, row);
    draw_part_deeds(scene, row);
    draw_part_history(scene, row);
    draw_part_saved(scene, row);
}

void draw_catalogue_removed(Scene& scene) {
    Ui& ui = scene.ui;
    const auto& removed = scene.state().catalogue.removed;
    if (!removed) return;
    const std::string words =
        ui.words(removed->was_published ? Text::catalogue_removed_published : Text::catalogue_removed_draft,
                 {ui.shown(removed->title)});
    const ButtonLook look{.kind = ButtonKind::secondary, .icon = Icon::undo, .size = ButtonSize::small};
    const std::string label = ui.words(Text::catalogue_bring_back);
    const float button_wide = std::min(button_width(ui, label, look), scene.area.w * 0.5F);
    const float room = scene.area.w - ui.px(32 + 12) - button_wide;
    const float height = std::max(ui.px(52), paragraph_height(ui, Face::body, room, words) + ui.px(16));
    const Rect strip = scene.area.take_top(height);
    fill(ui, strip, ui.theme.sunken);
    Rect row = strip.inset(ui.px(16), 0);
    const Rect place = row.take_right(button_wide, ui.px(12)).centred_row(ui.px(36));
    if (button(ui, "catalogue:bring-back", place, label, look)) write_last(scene, app::BringBackPart{});
    paragraph(ui, Face::body, row.centred_row(paragraph_height(ui, Face::body, room, words)), ui.theme.ink,
              words);
}

}  // namespace frontdesk::ui
