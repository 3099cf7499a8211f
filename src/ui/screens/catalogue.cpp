#include "ui/screens/catalogue.h"

#include <algorithm>
#include <array>
#include <utility>

#include "ui/kit/button.h"
#include "ui/kit/paint.h"
#include "ui/kit/scroll_area.h"
#include "ui/kit/segmented.h"
#include "ui/screens/catalogue_fields.h"
#include "ui/screens/frame_parts.h"
#include "ui/screens/naming.h"

// Drills, questions and examinations are written here: which of the parts of the screen stand where.
namespace frontdesk::ui {

namespace {

using app::PartKind;
using app::Text;

constexpr float list_from_width = 800;        ///< logical: from here on the list stands beside the rest
constexpr float previewed_from_width = 1180;  ///< and from here on the preview beside the boxes
constexpr float previewed_from_height = 520;

/// What was typed and tried belongs to the piece it was typed in.
void follow_piece(Scene& scene) {
    CatalogueMemory& memory = scene.memory.catalogue;
    const app::OpenedPart& part = written(scene);
    const std::string piece = part.selected ? std::to_string(*part.selected) : "head";
    const std::string now = std::string(curriculum::folder_of(part.kind)) + "/" + part.key + "#" + piece;
    if (memory.shown == now) return;
    memory.shown = now;
    memory.tab = part.kind;
    memory.fields.clear();
    memory.tried.clear();
    memory.seed.clear();
    scene.memory.editor.picking.clear();
}

/// Undo and redo belong to a text box while one has the keyboard.
void take_catalogue_keys(Scene& scene) {
    Ui& ui = scene.ui;
    if (ui.focus.in_text()) return;
    if (ui.keys.take(Key::undo)) do_write(scene, app::UndoPartEdit{});
    if (ui.keys.take(Key::redo)) do_write(scene, app::RedoPartEdit{});
}

/// What to do next, with the button for it: a fresh part, or the first drill.
void draw_nothing_open(Scene& scene, const Rect& place) {
    const Ui& ui = scene.ui;
    const PartKind tab = scene.memory.catalogue.tab;
    const Text action = tab == PartKind::drill   ? Text::drills_start
                        : tab == PartKind::topic ? Text::catalogue_new_questions
                                                 : Text::catalogue_new_exam;
    if (!empty_state(scene.ui, place, "catalogue:begin", ui.words(Text::catalogue_choose),
                     ui.words(Text::catalogue_choose_way), ui.words(action))) {
        return;
    }
    scene.memory.catalogue.view = CatalogueView::form;
    if (tab != PartKind::drill) return write_last(scene, app::WritePart{tab});
    for (const app::PartLine& line : scene.state().catalogue.lines) {
        if (line.kind == tab) return write_last(scene, app::OpenPart{line.kind, line.id});
    }
}

struct ViewChoice {
    const char* id;
    Text words;
    CatalogueView view;
};

/// What there is no room for beside each other, by choice.
void draw_by_choice(Scene& scene, Rect place, std::span<const ViewChoice> views) {
    Ui& ui = scene.ui;
    CatalogueView& view = scene.memory.catalogue.view;
    std::vector<SegmentedChoice> choices;
    std::size_t now = 0;
    for (const ViewChoice& one : views) {
        if (one.view == view) now = choices.size();
        choices.push_back({one.id, ui.words(one.words)});
    }
    Rect row = place.take_top(segmented_height(ui, place.w - ui.px(16), choices) + ui.px(8));
    row = row.inset(ui.px(8), ui.px(4));
    row.w = std::min(row.w, segmented_width(ui, choices));
    if (const auto chosen = segmented(ui, row, choices, now)) view = views[*chosen].view;
    switch (views[now].view) {
        case CatalogueView::list:
            return draw_catalogue_list(scene, place);
        case CatalogueView::form:
            return draw_catalogue_form(scene, place);
        case CatalogueView::preview:
            return draw_catalogue_preview(scene, place);
        case CatalogueView::problems:
            return draw_catalogue_problems(scene, place);
    }
}

constexpr std::array<ViewChoice, 4> all_views{{
    {"view:list", Text::catalogue_view_list, CatalogueView::list},
    {"view:form", Text::catalogue_view_form, CatalogueView::form},
    {"view:preview", Text::catalogue_view_preview, CatalogueView::preview},
    {"view:problems", Text::catalogue_view_problems, CatalogueView::problems},
}};

void draw_open_part(Scene& scene, Rect place, bool with_list) {
    Ui& ui = scene.ui;
    const bool side_by_side =
        with_list && scene.width() >= previewed_from_width && scene.height() >= previewed_from_height;
    if (!side_by_side) {
        const std::span<const ViewChoice> views(all_views);
        return draw_by_choice(scene, place, with_list ? views.subspan(1) : views);
    }
    draw_catalogue_preview(scene, place.take_right(std::floor(place.w * 0.42F)));
    draw_catalogue_problems(scene, place.take_bottom(ui.px(written(scene).findings.empty() ? 84 : 158)));
    draw_catalogue_form(scene, place);
}

/// Copy, move and delete the piece.
void draw_piece_foot(Scene& scene, Rect& column, std::size_t piece) {
    Ui& ui = scene.ui;
    const app::OpenedPart& part = written(scene);
    const editing::Path list{part.pieces_key()};
    hairline(ui, column.take_top(ui.px(12)));
    Rect row = column.take_top(ui.px(36), ui.px(8));
    const auto pressed = [&](const char* id, Text words, Icon which, bool enabled) {
        const std::string label = ui.words(words);
        ButtonLook look{.icon = which, .size = ButtonSize::small, .enabled = enabled};
        if (button_width(ui, label, look) > column.w) look.icon = Icon::none;
        const float width = std::min(button_width(ui, label, look), column.w);
        if (width > row.w) row = column.take_top(ui.px(36), ui.px(8));
        return button(ui, id, row.take_left(width, ui.px(8)), label, look);
    };
    if (pressed("piece:copy", Text::catalogue_copy, Icon::plus, true)) do_write(scene, app::CopyPiece{piece});
    if (pressed("piece:up", Text::catalogue_up, Icon::up, piece > 0))
        do_write(scene, app::MovePartValue{list, piece, piece - 1});
    if (pressed("piece:down", Text::catalogue_down, Icon::down, piece + 1 < part.pieces()))
        do_write(scene, app::MovePartValue{list, piece, piece + 1});
    if (pressed("piece:remove", Text::catalogue_remove, Icon::cross, true))
        do_write(scene, app::RemovePiece{piece});
}

void draw_part_head(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    const app::OpenedPart& part = written(scene);
    if (part.kind == PartKind::exam) return draw_exam_form(scene, column);
    if (part.kind == PartKind::drill) {
        catalogue_choice(scene, column, ui.words(Text::catalogue_rule), {"rule"},
                         pickable_rules(scene, true));
    }
    catalogue_text(scene, column, ui.words(Text::catalogue_titled), {"title"});
    if (part.kind == PartKind::drill) {
        catalogue_names(scene, column, ui.words(Text::catalogue_sources), {"sources"},
                        pickable_paragraphs(scene));
    } else {
        catalogue_text(scene, column, ui.words(Text::catalogue_id), {"id"});
    }
    catalogue_problem(scene, column, {part.pieces_key()});
}

/// A problem about something that has no box leads to its piece, and no box takes the keyboard later.
void forget_jump(Scene& scene) {
    std::string& jump_to = scene.memory.catalogue.jump_to;
    const app::OpenedPart& part = written(scene);
    const std::string pieces = box_id({part.pieces_key()}) + "/";
    const std::string piece = part.selected ? pieces + std::to_string(*part.selected) : std::string();
    const bool is_here =
        part.kind == PartKind::exam ||
        (part.selected ? jump_to == piece || jump_to.starts_with(piece + "/") : !jump_to.starts_with(pieces));
    if (is_here) jump_to.clear();
}

std::string form_title(const Scene& scene) {
    const Ui& ui = scene.ui;
    const app::OpenedPart& part = written(scene);
    const std::string number = part.selected ? std::to_string(*part.selected + 1) : std::string();
    switch (part.kind) {
        case PartKind::drill:
            return part.selected ? ui.words(Text::catalogue_piece_situation, {number})
                                 : ui.words(Text::catalogue_head_drill);
        case PartKind::topic:
            return part.selected ? ui.words(Text::catalogue_piece_question, {number})
                                 : ui.words(Text::catalogue_head_topic);
        case PartKind::exam:
            break;
    }
    return ui.words(Text::catalogue_head_exam);
}

}  // namespace

void draw_catalogue_form(Scene& scene, const Rect& place) {
    Ui& ui = scene.ui;
    const app::OpenedPart& part = written(scene);
    fill(ui, place, ui.theme.surface);
    fill(ui, {place.x, place.y, std::max(1.0F, ui.px(1)), place.h}, ui.theme.line);
    Rect rest = place;
    Rect head = rest.take_top(ui.px(44)).inset(ui.px(16), 0);
    icon_in(ui, Icon::form, head.take_left(ui.px(20), ui.px(10)), 18, ui.theme.primary);
    text_in(ui, Face::body_bold, head, ui.theme.ink, form_title(scene));
    hairline(ui, rest);
    ScrollArea area(ui, "catalogue:form:" + scene.memory.catalogue.shown, rest);
    Rect column = area.content().inset(ui.px(16), 0);
    column.w = std::min(column.w, ui.px(680));
    const float top = column.y;
    column.take_top(ui.px(12));
    if (!part.document.is_readable()) {
        column.take_top(
            paragraph(ui, Face::body, column, ui.theme.amber_ink, ui.words(Text::catalogue_text_broken)));
    } else if (!part.selected) {
        draw_part_head(scene, column);
    } else {
        if (part.kind == PartKind::drill) draw_situation_form(scene, column, *part.selected);
        if (part.kind == PartKind::topic) draw_question_form(scene, column, *part.selected);
        draw_piece_foot(scene, column, *part.selected);
    }
    area.set_height(column.y + ui.px(16) - top);
    forget_jump(scene);
}

void draw_catalogue(Scene& scene) {
    if (scene.memory.entered) do_write(scene, app::ListParts{});
    const bool open = scene.state().catalogue.open.has_value();
    if (open) follow_piece(scene);
    draw_catalogue_bar(scene);
    draw_catalogue_removed(scene);
    if (open) take_catalogue_keys(scene);
    Rect rest = scene.area;
    const bool with_list = scene.width() >= list_from_width;
    if (with_list) {
        const float width = scene.width() >= previewed_from_width ? 312 : 280;
        draw_catalogue_list(scene, rest.take_left(scene.ui.px(width)));
    }
    if (open) draw_open_part(scene, rest, with_list);
    if (!open && with_list) draw_nothing_open(scene, rest);
    if (!open && !with_list) draw_catalogue_list(scene, rest);
    if (auto last = std::exchange(scene.memory.catalogue.last, std::nullopt)) scene.ui.intend(*last);
}

}  // namespace frontdesk::ui
