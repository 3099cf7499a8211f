#include "ui/screens/exports.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "ui/kit/notes.h"
#include "ui/kit/paint.h"
#include "ui/kit/scroll_area.h"
#include "ui/kit/segmented.h"
#include "ui/screens/frame_parts.h"

// Records are taken out: as what, whose, of when, where to.
namespace frontdesk::ui {

namespace {

using app::ExportFormat;
using app::Text;

constexpr float exports_beside_from = 940;  ///< logical width from which there are two columns

struct FormatWords {
    ExportFormat format;
    Text name, hint;
};
/// What is asked for most first.
constexpr std::array<FormatWords, app::export_format_count> format_words{{
    {ExportFormat::xlsx, Text::exports_xlsx, Text::exports_xlsx_hint},
    {ExportFormat::pdf, Text::exports_pdf, Text::exports_pdf_hint},
    {ExportFormat::csv, Text::exports_csv, Text::exports_csv_hint},
    {ExportFormat::json, Text::exports_json, Text::exports_json_hint},
    {ExportFormat::xapi, Text::exports_xapi, Text::exports_xapi_hint},
}};

void draw_export_format(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    ExportsMemory& memory = scene.memory.exports;
    draw_grown_card(ui, column, [&](Rect& inside) {
        heading(ui, inside.take_top(ui.px(28), ui.px(8)), Icon::export_out, ui.theme.primary,
                ui.words(Text::exports_format));
        std::vector<SegmentedChoice> choices;
        std::size_t chosen = 0;
        for (const FormatWords& one : format_words) {
            if (one.format == memory.format) chosen = choices.size();
            choices.push_back({std::string("exports:") + app::to_word(one.format), ui.words(one.name)});
        }
        const float height = segmented_height(ui, inside.w, choices);
        const auto pressed = segmented(ui, inside.take_top(height, ui.px(10)), choices, chosen);
        if (pressed) memory.format = format_words.at(*pressed).format;
        inside.take_top(
            paragraph(ui, Face::body, inside, ui.theme.ink2, ui.words(format_words.at(chosen).hint)));
        if (memory.format == ExportFormat::xapi) draw_export_home_page(scene, inside);
    });
}

}  // namespace

void follow_export(Ui& ui, const app::State& state) {
    if (!state.exports.running) return;
    ui.intend(app::ExportDeed{app::GoOnExporting{}});
    ui.redraw_in(0);
}

void draw_exports(Scene& scene) {
    Ui& ui = scene.ui;
    if (scene.memory.entered) do_with_exports(scene, app::LookAtExports{});
    Rect bar = take_top_bar(scene);
    if (back_arrow(ui, bar)) scene.go(ScreenId::supervisor);
    bar_title(ui, bar, ui.words(Text::exports_title));
    ScrollArea page(ui, "page:exports", scene.area);
    Rect column = page.content().inset(ui.px(scene.width() < 600 ? 12 : 20), 0);
    const float top = column.y;
    column.w = std::min(column.w, ui.px(1240));
    column.take_top(ui.px(16));
    if (scene.width() < exports_beside_from) {
        draw_export_format(scene, column);
        draw_export_whom(scene, column);
        draw_export_when(scene, column);
        draw_export_save(scene, column);
    } else {
        Rect left = column;
        Rect right = left.take_right(std::floor((column.w - ui.px(16)) * 0.5F), ui.px(16));
        draw_export_format(scene, left);
        draw_export_whom(scene, left);
        draw_export_when(scene, right);
        draw_export_save(scene, right);
        column.take_top(std::max(left.y, right.y) - column.y);
    }
    page.set_height(column.y + ui.px(4) - top);
}

}  // namespace frontdesk::ui
