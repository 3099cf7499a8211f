#include "app/home_page.h"
#include "ui/kit/button.h"
#include "ui/kit/notes.h"
#include "ui/kit/paint.h"
#include "ui/kit/text_field.h"
#include "ui/screens/exports.h"

// The system whose accounts people are in xAPI statements.
namespace frontdesk::ui {

using app::Text;

TypedHomePage typed_home_page(const Scene& scene) {
    const ExportsMemory& memory = scene.memory.exports;
    if (memory.format != app::ExportFormat::xapi || !memory.own_home_page) return {};
    const bool is_new = memory.home_page != scene.state().settings.home_page;
    return {is_new, memory.home_page.empty() || app::home_page_from(memory.home_page).has_value()};
}

void draw_export_home_page(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    ExportsMemory& memory = scene.memory.exports;
    if (!memory.own_home_page) memory.home_page = scene.state().settings.home_page;
    column.take_top(ui.px(10));
    text_in(ui, Face::caption, column.take_top(ui.px(21), ui.px(4)), ui.theme.ink2,
            ui.words(Text::exports_home_page));
    const FieldLook field{
        .ghost = "https://training.example.com", .missing = !typed_home_page(scene).is_fit, .aside = {}};
    if (text_field(ui, "exports:home", column.take_top(ui.px(44), ui.px(6)), memory.home_page, field))
        memory.own_home_page = true;
    const TypedHomePage typed = typed_home_page(scene);
    if (!typed.is_fit) {
        column.take_top(paragraph(ui, Face::caption, column, ui.theme.amber_ink,
                                  ui.words(Text::exports_bad_home_page) + std::string(" ") +
                                      ui.words(Text::exports_bad_home_page_way)));
        return;
    }
    column.take_top(
        paragraph(ui, Face::caption, column, ui.theme.ink2, ui.words(Text::exports_home_page_hint)));
    if (!typed.is_new) return;
    column.take_top(ui.px(8));
    const ButtonLook look{.kind = ButtonKind::secondary, .icon = Icon::check};
    const char* label = ui.words(Text::exports_home_page_keep);
    Rect row = column.take_top(ui.px(44));
    if (!button(ui, "exports:home:keep", row.take_left(std::min(button_width(ui, label, look), row.w)), label,
                look))
        return;
    do_with_exports(scene, app::SetHomePage{memory.home_page});
    memory.own_home_page = false;
}

}  // namespace frontdesk::ui
