#include <algorithm>

#include "core/file.h"
#include "ui/kit/button.h"
#include "ui/kit/paint.h"
#include "ui/kit/press.h"
#include "ui/kit/text_field.h"
#include "ui/screens/editor_fields.h"
#include "ui/screens/phrasing.h"

// A table of what must not be said, on its way into the draft.
namespace frontdesk::ui {

namespace {

using app::Text;

void import_from(Scene& scene, const std::string& path) {
    do_phrasing(scene, app::ImportPhrases{core::path_from_utf8(path)});
}

/// What the desktop puts around a path that is copied or dropped.
std::string bare_path(std::string path) {
    constexpr std::string_view scheme = "file://";
    const auto is_around = [](char c) { return c == ' ' || c == '"' || c == '\'' || c == '\n' || c == '\r'; };
    while (!path.empty() && is_around(path.back())) path.pop_back();
    while (!path.empty() && is_around(path.front())) path.erase(0, 1);
    if (path.starts_with(scheme)) path.erase(0, scheme.size());
    return path;
}

/// As spreadsheets call it: "B3".
std::string cell_name(const core::Place& place) {
    constexpr int letters = 26;
    std::string name;
    for (int left = place.column; left > 0; left = (left - 1) / letters)
        name.insert(name.begin(), static_cast<char>('A' + (left - 1) % letters));
    return name + std::to_string(place.line);
}

void draw_import_path(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    PhrasingMemory& memory = scene.memory.phrasing;
    part_label(ui, column, ui.words(Text::phrasing_import_path));
    text_field(ui, "import:path", column.take_top(ui.px(38), ui.px(8)), memory.path,
               {.ghost = ui.words(Text::phrasing_import_ghost)});
    const std::string path = bare_path(memory.path);
    const ButtonLook look{.kind = ButtonKind::secondary, .size = ButtonSize::small, .enabled = !path.empty()};
    const char* label = ui.words(Text::phrasing_import_go);
    const float width = std::min(button_width(ui, label, look), column.w);
    const Rect place = column.take_top(ui.px(36), ui.px(14)).take_left(width);
    if (button(ui, "import:go", place, label, look)) import_from(scene, path);
}

void draw_found_tables(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    const auto& tables = scene.state().phrasing_editor.tables;
    if (tables.empty()) {
        column.take_top(
            paragraph(ui, Face::caption, column, ui.theme.ink2, ui.words(Text::phrasing_import_none)),
            ui.px(12));
        return;
    }
    part_label(ui, column, ui.words(Text::phrasing_import_found));
    for (const std::filesystem::path& table : tables) {
        const std::string name = core::to_utf8(table.filename());
        const Rect row = column.take_top(ui.px(46));
        const Press press = press_area(ui, row, {"table:" + name, name, true, false, core::to_utf8(table)});
        if (press.hovered) fill(ui, row, ui.theme.primary_soft, ui.px(6));
        if (press.focused) focus_ring(ui, row, ui.px(6));
        Rect words = row.inset(ui.px(8), ui.px(4));
        text_in(ui, Face::body, words.take_top(ui.pitch(Face::body) * 0.8F), ui.theme.ink, name);
        text_in(ui, Face::caption, words, ui.theme.ink2, core::to_utf8(table.parent_path()));
        if (press.pressed) import_from(scene, core::to_utf8(table));
    }
    column.take_top(0, ui.px(14));
}

void draw_import_report(Scene& scene, Rect& column, const app::PhraseImport& done) {
    Ui& ui = scene.ui;
    const std::string sum = ui.words(Text::phrasing_import_done,
                                     {done.file, std::to_string(done.rows), std::to_string(done.phrases),
                                      std::to_string(done.new_rules), std::to_string(done.changed_rules)});
    if (ui.in.trace != nullptr)
        ui.in.trace->note({"import:done", sum, column.x, column.y, column.w, 1, true, false, sum});
    column.take_top(paragraph(ui, Face::body_bold, column, ui.theme.ink, sum), ui.px(4));
    const bool can_be_undone = done.revision == phrasings(scene).document.revision();
    if (can_be_undone &&
        part_button(ui, column, "import:undo", ui.words(Text::phrasing_import_undo), Icon::undo))
        do_phrasing(scene, app::UndoPhrasing{});
    const std::string look = done.report.empty()
                                 ? ui.words(Text::phrasing_import_clean)
                                 : ui.words(Text::phrasing_import_look, {std::to_string(done.report.size())});
    column.take_top(paragraph(ui, Face::caption, column, ui.theme.ink2, look), ui.px(6));
    for (std::size_t i = 0; i < done.report.size(); ++i) {
        const core::Problem& problem = done.report[i];
        const core::Place& place = problem.place;
        std::string where = place.file;
        if (place.line > 0) where += " " + cell_name(place);
        bool pressed = false;
        draw_phrase_problem(scene, column, problem, "import:look:" + std::to_string(i), where, pressed);
    }
    column.take_top(0, ui.px(10));
}

}  // namespace

void draw_phrasing_import(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    column.take_top(paragraph(ui, Face::caption, column, ui.theme.ink2, ui.words(Text::phrasing_import_what)),
                    ui.px(10));
    if (const auto& done = phrasings(scene).import) draw_import_report(scene, column, *done);
    if (phrasings(scene).reading) {
        const std::string words = ui.words(Text::phrasing_import_reading, {phrasings(scene).reading_file});
        column.take_top(paragraph(ui, Face::body, column, ui.theme.ink, words));
        return;
    }
    draw_import_path(scene, column);
    draw_found_tables(scene, column);
}

}  // namespace frontdesk::ui
