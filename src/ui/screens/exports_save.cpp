#include <algorithm>

#include "core/file.h"
#include "ui/kit/button.h"
#include "ui/kit/meters.h"
#include "ui/kit/notes.h"
#include "ui/kit/paint.h"
#include "ui/kit/text_field.h"
#include "ui/screens/exports.h"

// Where an export goes, how much it will be, and how far it is.
namespace frontdesk::ui {

namespace {

using app::Text;

void draw_export_progress(Scene& scene, Rect& column, const app::ExportProgress& progress) {
    Ui& ui = scene.ui;
    const std::string words =
        progress.is_packing
            ? std::string(ui.words(Text::exports_packing))
            : ui.words(Text::exports_writing, {std::to_string(progress.done), std::to_string(progress.of)});
    const Rect told = column.take_top(ui.px(26), ui.px(6));
    text_in(ui, Face::body, told, ui.theme.ink, words);
    if (ui.in.trace != nullptr) {
        ui.in.trace->note({"exports:progress", words, told.x, told.y, told.w, told.h, true, false,
                           std::to_string(progress.done)});
    }
    const double of = std::max<double>(1, static_cast<double>(progress.of));
    progress_bar(ui, column.take_top(ui.px(10), ui.px(14)),
                 static_cast<float>(static_cast<double>(progress.done) / of));
    const ButtonLook look{.kind = ButtonKind::secondary, .icon = Icon::cross};
    const char* label = ui.words(Text::exports_cancel);
    Rect row = column.take_top(ui.px(44));
    if (button(ui, "exports:cancel", row.take_left(std::min(button_width(ui, label, look), row.w)), label,
               look)) {
        do_with_exports(scene, app::CancelExport{});
    }
}

/// Nothing would be written: what to do about it.
void draw_nothing_to_export(Scene& scene, Rect& column, const records::ExportScope& scope) {
    Ui& ui = scene.ui;
    const bool of_all = scope == records::ExportScope{};
    column.take_top(paragraph(ui, Face::body_bold, column, ui.theme.ink, ui.words(Text::exports_none)),
                    ui.px(2));
    const Text way = of_all ? Text::items_none_way : Text::exports_none_way;
    column.take_top(paragraph(ui, Face::body, column, ui.theme.ink2, ui.words(way)), ui.px(12));
    const ButtonLook look{.kind = ButtonKind::primary, .key = Key::enter};
    const char* label = ui.words(of_all ? Text::items_none_go : Text::exports_none_go);
    Rect row = column.take_top(ui.px(44));
    if (!button(ui, "exports:none", row.take_left(std::min(button_width(ui, label, look), row.w)), label,
                look))
        return;
    if (of_all) return scene.go(ScreenId::assignments);
    ExportsMemory& memory = scene.memory.exports;
    memory.trainee = {};
    memory.site.reset();
    memory.team.reset();
    memory.span = ExportSpan::all;
}

void draw_export_go(Scene& scene, Rect& column, const std::optional<records::ExportScope>& scope) {
    Ui& ui = scene.ui;
    ExportsMemory& memory = scene.memory.exports;
    const TypedHomePage home_page = typed_home_page(scene);
    const ButtonLook look{.kind = ButtonKind::primary,
                          .icon = Icon::export_out,
                          .key = Key::enter,
                          .enabled = scope.has_value() && home_page.is_fit};
    const char* label = ui.words(Text::exports_go);
    Rect row = column.take_top(ui.px(44));
    const Rect place = row.take_left(std::min(button_width(ui, label, look), row.w), ui.px(14));
    const bool pressed = button(ui, "exports:go", place, label, look);
    const std::string count = std::to_string(scene.state().exports.matching);
    if (scope && row.w > ui.px(60)) {
        const std::string words = ui.words(Text::exports_count, {count});
        text_in(ui, Face::body, row, ui.theme.ink2, words);
        if (ui.in.trace != nullptr)
            ui.in.trace->note({"exports:count", words, row.x, row.y, row.w, row.h, true, false, count});
    }
    if (!pressed) return;
    if (home_page.is_new) {
        do_with_exports(scene, app::SetHomePage{memory.home_page});
        memory.own_home_page = false;
    }
    const std::filesystem::path where =
        memory.own_place ? core::path_from_utf8(memory.place) : std::filesystem::path();
    do_with_exports(scene, app::BeginExport{{memory.format, *scope, where}});
}

}  // namespace

void draw_export_save(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    const app::ExportState& exports = scene.state().exports;
    ExportsMemory& memory = scene.memory.exports;
    const std::optional<records::ExportScope> scope = scope_of_exports(scene);
    if (scope && exports.counted != scope) {
        do_with_exports(scene, app::CountForExport{*scope});
        ui.redraw_in(0);
    }
    draw_grown_card(ui, column, [&](Rect& inside) {
        heading(ui, inside.take_top(ui.px(28), ui.px(8)), Icon::records, ui.theme.primary,
                ui.words(Text::exports_where));
        if (exports.running) return draw_export_progress(scene, inside, *exports.running);
        if (scope && exports.counted == scope && exports.matching == 0)
            return draw_nothing_to_export(scene, inside, *scope);
        if (!memory.own_place) memory.place = core::to_utf8(exports.folder);
        if (text_field(ui, "exports:place", inside.take_top(ui.px(44), ui.px(10)), memory.place, {}))
            memory.own_place = !memory.place.empty();
        draw_export_go(scene, inside, scope);
        inside.take_top(ui.px(10));
        inside.take_top(
            paragraph(ui, Face::caption, inside, ui.theme.ink2, ui.words(Text::exports_private_rule)));
    });
}

}  // namespace frontdesk::ui
