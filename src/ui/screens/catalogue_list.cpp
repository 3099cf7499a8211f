#include <algorithm>
#include <array>

#include "ui/kit/button.h"
#include "ui/kit/chip.h"
#include "ui/kit/paint.h"
#include "ui/kit/press.h"
#include "ui/kit/scroll_area.h"
#include "ui/kit/segmented.h"
#include "ui/kit/text_field.h"
#include "ui/screens/catalogue_fields.h"
#include "ui/screens/naming.h"

// What there is to be written on, and the pieces of what is open.
namespace frontdesk::ui {

namespace {

using app::PartKind;
using app::PartLine;
using app::Text;

/// Names of rules as well, so that "不知道" finds F05.
std::string line_title(const Scene& scene, const PartLine& line) {
    if (!line.title.empty()) return scene.ui.shown(line.title);
    if (line.kind != PartKind::drill) return line.id;
    return scene.ui.shown(RuleNames{scene.app.content().engine, scene.ui.language}.of(line.id));
}

bool is_wanted(const Scene& scene, const PartLine& line) {
    const CatalogueMemory& memory = scene.memory.catalogue;
    if (line.kind != memory.tab) return false;
    const std::string& search = memory.search;
    return search.empty() || line.id.find(search) != std::string::npos ||
           line.words.find(search) != std::string::npos || line.title.find(search) != std::string::npos ||
           line_title(scene, line).find(search) != std::string::npos;
}

bool is_open(const Scene& scene, const PartLine& line) {
    const auto& open = scene.state().catalogue.open;
    return open && open->kind == line.kind && open->key == line.id;
}

void draw_part_mark(Ui& ui, Rect& row, const PartLine& line) {
    const auto mark = [&](Text text, ChipKind kind) {
        const ChipLook look{kind, Icon::none, 24};
        const std::string words = ui.words(text);
        if (chip_width(ui, words, look) < row.w * 0.45F) chip_right(ui, row, words, look);
    };
    if (line.has_draft) mark(Text::catalogue_mark_draft, ChipKind::advice);
    if (line.is_own) {
        mark(line.is_shipped ? Text::catalogue_mark_changed : Text::catalogue_mark_own, ChipKind::made);
    }
    if (!line.is_own && !line.is_shipped && !line.has_draft)
        mark(Text::catalogue_mark_empty, ChipKind::outline);
}

std::string count_words(const Ui& ui, const PartLine& line) {
    constexpr std::array counts{Text::catalogue_count_situations, Text::catalogue_count_questions,
                                Text::catalogue_count_scenarios};
    std::string words = line.kind == PartKind::drill ? line.id + " · " : std::string();
    words += ui.words(counts.at(static_cast<std::size_t>(line.kind)), {std::to_string(line.pieces)});
    if (line.version > 0) words += " · " + ui.words(Text::editor_version, {std::to_string(line.version)});
    return words;
}

void draw_part_row(Scene& scene, Rect& column, const PartLine& line) {
    Ui& ui = scene.ui;
    const std::string title = line_title(scene, line);
    const bool open = is_open(scene, line);
    const Rect row = column.take_top(ui.px(54));
    std::string state = line.has_draft ? "draft" : line.is_own ? "own" : "";
    if (line.is_own && line.is_shipped && !line.has_draft) state = "changed";
    const std::string id = std::string("part:") + curriculum::folder_of(line.kind) + ":" + line.id;
    const Press press = press_area(ui, row, {id, title, true, false, state});
    const bool is_selected = open && !scene.state().catalogue.open->selected;
    if (open) fill(ui, row, is_selected ? ui.theme.primary_soft : ui.theme.sunken);
    if (press.hovered && !open) fill(ui, row, ui.theme.primary_soft);
    hairline(ui, row);
    if (press.focused) focus_ring(ui, row.inset(ui.px(6)), ui.px(4));
    Rect inside = row.inset(ui.px(14), ui.px(5));
    draw_part_mark(ui, inside, line);
    text_in(ui, open ? Face::body_bold : Face::body, inside.take_top(ui.px(24)), ui.theme.ink, title);
    text_in(ui, Face::caption, inside, ui.theme.ink2, count_words(ui, line));
    if (!press.pressed) return;
    if (open) {
        do_write(scene, app::SelectPiece{});
    } else {
        write_last(scene, app::OpenPart{line.kind, line.id});
    }
    scene.memory.catalogue.view = CatalogueView::form;
}

/// The title of a situation or what is asked.
std::string piece_title(const Scene& scene, std::size_t piece) {
    const app::OpenedPart& part = written(scene);
    const char* key = part.kind == PartKind::drill ? "title" : "prompt";
    const std::string title =
        editing::text_at(part.document.tree(), {part.pieces_key(), std::to_string(piece), key});
    return title.empty() ? scene.ui.words(Text::catalogue_untitled) : scene.ui.shown(title);
}

void draw_piece_row(Scene& scene, Rect& column, std::size_t piece) {
    Ui& ui = scene.ui;
    const app::OpenedPart& part = written(scene);
    const bool bad = std::any_of(part.findings.begin(), part.findings.end(), [&](const auto& finding) {
        return finding.piece == piece && finding.problem.level == core::Level::error;
    });
    const bool selected = part.selected == piece;
    const Rect row = column.take_top(ui.px(36));
    const std::string title = piece_title(scene, piece);
    const Press press = press_area(ui, row,
                                   {"piece:" + std::to_string(piece), title, true, false,
                                    selected ? "selected"
                                    : bad    ? "bad"
                                             : ""});
    fill(ui, row, selected ? ui.theme.primary_soft : ui.theme.sunken);
    if (press.hovered && !selected) fill(ui, row, ui.theme.primary_soft);
    if (press.focused) focus_ring(ui, row.inset(ui.px(6)), ui.px(4));
    Rect inside = row.inset(ui.px(14), 0);
    text_in(ui, Face::caption, inside.take_left(ui.px(26), ui.px(4)), ui.theme.ink3,
            std::to_string(piece + 1), Align::right);
    if (bad) icon_in(ui, Icon::warn, inside.take_right(ui.px(18), ui.px(4)), 15, ui.theme.amber_ink);
    text_in(ui, selected ? Face::caption_bold : Face::caption, inside, ui.theme.ink, title);
    if (!press.pressed) return;
    do_write(scene, app::SelectPiece{piece});
    scene.memory.catalogue.view = CatalogueView::form;
}

void draw_pieces(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    const app::OpenedPart& part = written(scene);
    if (part.kind == PartKind::exam) return;
    for (std::size_t i = 0; i < part.pieces(); ++i) draw_piece_row(scene, column, i);
    const Rect foot = column.take_top(ui.px(48));
    fill(ui, foot, ui.theme.sunken);
    Rect inside = foot.inset(ui.px(14), ui.px(6));
    const Text words =
        part.kind == PartKind::drill ? Text::catalogue_add_situation : Text::catalogue_add_question;
    if (!part_button(ui, inside, "catalogue:add", ui.words(words), Icon::plus)) return;
    do_write(scene, app::AddPiece{});
    scene.memory.catalogue.view = CatalogueView::form;
}

void draw_catalogue_tabs(Scene& scene, Rect& rest) {
    Ui& ui = scene.ui;
    const std::array<SegmentedChoice, 3> choices{{{"tab:drills", ui.words(Text::catalogue_tab_drills)},
                                                  {"tab:questions", ui.words(Text::catalogue_tab_questions)},
                                                  {"tab:exams", ui.words(Text::catalogue_tab_exams)}}};
    rest.take_top(ui.px(12));
    Rect inside = rest.inset(ui.px(12), 0);
    const Rect row = inside.take_top(segmented_height(ui, inside.w, choices), ui.px(8));
    CatalogueMemory& memory = scene.memory.catalogue;
    if (const auto chosen = segmented(ui, row, choices, static_cast<std::size_t>(memory.tab)))
        memory.tab = static_cast<PartKind>(*chosen);
    const Rect box = inside.take_top(ui.px(36), ui.px(8));
    text_field(ui, "catalogue:search", box, memory.search, {.ghost = ui.words(Text::catalogue_search)});
    rest.take_top(inside.y - rest.y);
}

/// A fresh topic or examination; drills are there for every rule.
/// @param beside the empty place beside the list offers the same as what to do first
void draw_new(Scene& scene, Rect& column, bool beside) {
    Ui& ui = scene.ui;
    const PartKind tab = scene.memory.catalogue.tab;
    Rect inside = column.inset(ui.px(12), 0);
    if (tab == PartKind::drill) {
        inside.take_top(
            paragraph(ui, Face::caption, inside, ui.theme.ink2, ui.words(Text::catalogue_drills_hint)),
            ui.px(8));
        column.take_top(inside.y - column.y);
        return;
    }
    const bool first = !beside && !scene.state().catalogue.open.has_value();
    const ButtonLook look{.kind = first ? ButtonKind::primary : ButtonKind::secondary,
                          .icon = Icon::plus,
                          .key = first ? Key::enter : Key::none,
                          .size = ButtonSize::small};
    const std::string words =
        ui.words(tab == PartKind::topic ? Text::catalogue_new_questions : Text::catalogue_new_exam);
    const Rect row = inside.take_top(ui.px(36), ui.px(10));
    const float width = std::min(row.w, button_width(ui, words, look));
    column.take_top(inside.y - column.y);
    if (!button(ui, "catalogue:new", {row.x, row.y, width, row.h}, words, look)) return;
    write_last(scene, app::WritePart{tab});
    scene.memory.catalogue.view = CatalogueView::form;
}

}  // namespace

void draw_catalogue_list(Scene& scene, const Rect& place) {
    Ui& ui = scene.ui;
    fill(ui, place, ui.theme.surface);
    Rect rest = place;
    draw_catalogue_tabs(scene, rest);
    ScrollArea area(ui, std::string("catalogue:list:") + curriculum::folder_of(scene.memory.catalogue.tab),
                    rest);
    Rect column = area.content();
    const float top = column.y;
    draw_new(scene, column, place.w < scene.area.w);
    bool found = false;
    for (const PartLine& line : scene.state().catalogue.lines) {
        if (!is_wanted(scene, line)) continue;
        found = true;
        draw_part_row(scene, column, line);
        if (is_open(scene, line)) draw_pieces(scene, column);
    }
    if (!found) {
        Rect words = column.inset(ui.px(14), 0);
        column.take_top(
            paragraph(ui, Face::body, words, ui.theme.ink2, ui.words(Text::catalogue_found_none)));
    }
    area.set_height(column.y + ui.px(12) - top);
}

}  // namespace frontdesk::ui
