#include <algorithm>
#include <array>
#include <iterator>

#include "app/problem_words.h"
#include "ui/kit/chip.h"
#include "ui/kit/icons.h"
#include "ui/kit/paint.h"
#include "ui/kit/press.h"
#include "ui/kit/scroll_area.h"
#include "ui/screens/catalogue_fields.h"
#include "ui/screens/writing_parts.h"

// What has to be mended in the open part, and the way to each field.
namespace frontdesk::ui {

namespace {

using app::PartFinding;
using app::Text;

struct FieldWord {
    const char* key;
    Text words;
};

constexpr FieldWord field_words[] = {{"title", Text::catalogue_titled},
                                     {"summary", Text::catalogue_summary},
                                     {"rule", Text::catalogue_rule},
                                     {"id", Text::catalogue_id},
                                     {"sources", Text::catalogue_sources},
                                     {"source", Text::catalogue_source},
                                     {"context", Text::catalogue_context},
                                     {"scene", Text::catalogue_scene},
                                     {"customer", Text::catalogue_customer},
                                     {"bad", Text::catalogue_bad},
                                     {"felt", Text::catalogue_felt},
                                     {"wants", Text::catalogue_wants},
                                     {"models", Text::catalogue_models},
                                     {"tip", Text::catalogue_tip},
                                     {"name", Text::editor_owner_name},
                                     {"address", Text::editor_owner_address},
                                     {"type", Text::catalogue_type},
                                     {"portrait", Text::catalogue_portrait},
                                     {"kind", Text::catalogue_kind},
                                     {"prompt", Text::catalogue_prompt},
                                     {"options", Text::editor_options},
                                     {"text", Text::editor_options},
                                     {"items", Text::editor_options},
                                     {"bins", Text::catalogue_bins},
                                     {"label", Text::catalogue_bin_ghost},
                                     {"bin", Text::catalogue_bins},
                                     {"pairs", Text::catalogue_kind_match},
                                     {"left", Text::catalogue_pairs},
                                     {"right", Text::catalogue_pairs},
                                     {"expect", Text::catalogue_expect},
                                     {"tolerance", Text::catalogue_tolerance},
                                     {"explain", Text::catalogue_explain},
                                     {"minutes", Text::catalogue_minutes},
                                     {"pass_mark", Text::catalogue_pass_mark},
                                     {"fatal_rules", Text::catalogue_fatal_rules},
                                     {"draw", Text::catalogue_quotas},
                                     {"count", Text::catalogue_quota_count},
                                     {"tracks", Text::catalogue_quota_tracks},
                                     {"difficulty", Text::catalogue_quota_difficulty},
                                     {"without", Text::catalogue_quota_without}};

/// The label of the box at `path`; empty if it has none.
std::string field_label(const Ui& ui, const editing::Path& path) {
    for (auto step = path.rbegin(); step != path.rend(); ++step) {
        const auto found = std::find_if(std::begin(field_words), std::end(field_words),
                                        [&](const FieldWord& one) { return *step == one.key; });
        if (found != std::end(field_words)) return ui.words(found->words);
    }
    return {};
}

std::string piece_words(const Scene& scene, const PartFinding& finding) {
    const Ui& ui = scene.ui;
    const app::PartKind kind = written(scene).kind;
    if (finding.piece) {
        const Text words = kind == app::PartKind::drill   ? Text::catalogue_piece_situation
                           : kind == app::PartKind::topic ? Text::catalogue_piece_question
                                                          : Text::catalogue_piece_quota;
        return ui.words(words, {std::to_string(*finding.piece + 1)});
    }
    if (!written(scene).document.is_readable()) {
        const core::Place& place = finding.problem.place;
        return ui.words(Text::editor_line_column, {std::to_string(place.line), std::to_string(place.column)});
    }
    return ui.words(kind == app::PartKind::drill   ? Text::catalogue_head_drill
                    : kind == app::PartKind::topic ? Text::catalogue_head_topic
                                                   : Text::catalogue_head_exam);
}

void draw_catalogue_problems_head(Scene& scene, Rect row) {
    Ui& ui = scene.ui;
    const app::OpenedPart& part = written(scene);
    const std::string title = ui.words(Text::editor_problems);
    text_in(ui, Face::body_bold,
            row.take_left(std::min(row.w, text_width(ui, Face::body_bold, title) + 1), ui.px(12)),
            ui.theme.ink, title);
    const std::string words = ui.words(Text::editor_must, {std::to_string(part.obstacles())});
    const ChipLook look{ChipKind::fatal, Icon::fatal, 24};
    if (part.obstacles() > 0 && chip_width(ui, words, look) < row.w) {
        chip(ui, row.take_left(chip_width(ui, words, look), ui.px(8)).centred_row(ui.px(24)).min(), words,
             look);
    }
    const std::string hint = ui.words(Text::catalogue_jump);
    if (!part.findings.empty() && text_width(ui, Face::caption, hint) < row.w)
        text_in(ui, Face::caption, row, ui.theme.ink2, hint, Align::right);
}

void draw_finding(Scene& scene, Rect& column, const PartFinding& finding, std::size_t index) {
    Ui& ui = scene.ui;
    const bool error = finding.problem.level == core::Level::error;
    const std::string label = field_label(ui, finding.path);
    const char* colon = ui.language == app::Language::english ? ": " : "：";
    const std::string told = (label.empty() ? label : label + colon) + problem_told(ui, finding.problem);
    const std::string where = piece_words(scene, finding);
    const bool wide = column.w > ui.px(420);
    const float where_width = ui.px(110);
    const float words_width = column.w - ui.px(32 + 24) - (wide ? where_width + ui.px(12) : 0);
    const float words_height = paragraph_height(ui, Face::caption, words_width, told);
    const float head = wide ? 0 : ui.pitch(Face::caption);
    const Rect row = column.take_top(words_height + head + ui.px(14));
    const Press press = press_area(ui, row,
                                   {"problem:" + std::to_string(index), told, true, false,
                                    finding.problem.code + " " + box_id(finding.path)});
    if (press.hovered) fill(ui, row, ui.theme.primary_soft);
    hairline(ui, row);
    if (press.focused) focus_ring(ui, row.inset(ui.px(6)), ui.px(4));
    Rect inside = row.inset(ui.px(16), ui.px(7));
    const ImU32 ink = error ? ui.theme.red : ui.theme.amber_ink;
    const Rect sign = inside.take_left(ui.px(16), ui.px(8));
    icon_in(ui, error ? Icon::fatal : Icon::warn, {sign.x, sign.y, sign.w, ui.pitch(Face::caption)}, 15, ink);
    Rect place = wide ? inside.take_left(where_width, ui.px(12)) : inside.take_top(head);
    place.h = ui.pitch(Face::caption);
    text_in(ui, Face::caption_bold, place, ui.theme.ink, where);
    paragraph(ui, Face::caption, inside, ui.theme.ink, told);
    if (press.pressed) jump_to_finding(scene, finding);
}

}  // namespace

std::string problem_told(const Ui& ui, const core::Problem& problem) {
    if (ui.language == app::Language::english) return problem.message;
    // The label of the box says it better than the key that the message quotes.
    core::Problem told = problem;
    constexpr std::array about_the_box{"CU001", "CU002", "CU005", "CU006", "EX010"};
    const bool is_box =
        std::find(about_the_box.begin(), about_the_box.end(), problem.code) != about_the_box.end();
    if (is_box) told.message.clear();
    const std::string words = app::problem_words(told);
    return words.empty() ? problem.message : ui.shown(words);
}

void jump_to_finding(Scene& scene, const PartFinding& finding) {
    CatalogueMemory& memory = scene.memory.catalogue;
    if (written(scene).kind != app::PartKind::exam) do_write(scene, app::SelectPiece{finding.piece});
    memory.jump_to = box_id(finding.path);
    memory.view = CatalogueView::form;
    scene.ui.redraw_in(0);
}

void draw_catalogue_problems(Scene& scene, const Rect& place) {
    Ui& ui = scene.ui;
    fill(ui, place, ui.theme.surface);
    hairline(ui, place);
    Rect rest = place;
    draw_catalogue_problems_head(scene, rest.take_top(ui.px(38)).inset(ui.px(16), 0));
    const auto& findings = written(scene).findings;
    if (findings.empty()) {
        const Rect row = rest.take_top(ui.px(40)).inset(ui.px(16), 0);
        return draw_no_problems(ui, row, ui.words(Text::editor_no_problems));
    }
    constexpr std::size_t most_shown = 60;
    ScrollArea area(ui, "catalogue:problems", rest);
    Rect column = area.content();
    const float top = column.y;
    for (std::size_t i = 0; i < std::min(findings.size(), most_shown); ++i)
        draw_finding(scene, column, findings[i], i);
    if (findings.size() > most_shown) {
        Rect more = column.inset(ui.px(16), 0);
        column.take_top(
            paragraph(ui, Face::caption, more, ui.theme.ink2,
                      ui.words(Text::catalogue_more, {std::to_string(findings.size() - most_shown)})));
    }
    area.set_height(column.y - top);
}

}  // namespace frontdesk::ui
