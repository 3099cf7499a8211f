#include <algorithm>

#include "ui/kit/button.h"
#include "ui/kit/chip.h"
#include "ui/kit/paint.h"
#include "ui/screens/editor_canvas.h"

// The buttons that lie on the canvas.
namespace frontdesk::ui {

namespace {

using app::Text;

void draw_cover_button(Scene& scene, Rect& row) {
    Ui& ui = scene.ui;
    const app::OpenScenario& open = edited(scene);
    const bool current = open.coverage && open.coverage->revision == open.document.revision();
    const ButtonLook look{
        .kind = ButtonKind::neutral, .size = ButtonSize::small, .enabled = open.obstacles() == 0};
    const std::string label = ui.words(open.coverage ? Text::editor_cover_again : Text::editor_cover);
    const float width = button_width(ui, label, look);
    if (width > row.w) return;
    if (button(ui, "editor:cover", row.take_left(width, ui.px(8)), label, look))
        do_edit(scene, app::CoverScenario{});
    if (!current) return;
    const app::Coverage& coverage = *open.coverage;
    const std::string told =
        ui.words(Text::editor_covered, {std::to_string(coverage.reached.size()),
                                        std::to_string(coverage.nodes), std::to_string(coverage.best)});
    const ChipLook chip_look{static_cast<int>(coverage.reached.size()) == coverage.nodes ? ChipKind::made
                                                                                         : ChipKind::advice};
    if (chip_width(ui, told, chip_look) > row.w) return;
    chip(ui, row.centred_row(ui.px(28)).min(), told, chip_look);
}

}  // namespace

void draw_canvas_buttons(Scene& scene, const Rect& canvas) {
    Ui& ui = scene.ui;
    EditorCamera& camera = scene.memory.editor.camera;
    const ButtonLook look{.kind = ButtonKind::neutral, .size = ButtonSize::small};
    Rect row{canvas.x + ui.px(12), canvas.y + ui.px(12), canvas.w - ui.px(24), ui.px(36)};
    const auto square = [&](const char* id, Text label, Icon which) {
        const Rect place = row.take_left(ui.px(36), ui.px(6));
        fill(ui, place, ui.theme.surface, ui.px(8));
        edge(ui, place, ui.theme.line2, ui.px(8), std::max(1.0F, 1.5F * ui.in.scale));
        return icon_button(ui, id, place, ui.words(label), which);
    };
    if (square("editor:smaller", Text::editor_smaller, Icon::minus))
        zoom_by(scene, canvas, 1 / 1.25F, canvas.middle());
    const std::string percent = std::to_string(static_cast<int>(std::lround(camera.zoom * 100))) + "%";
    const Rect shown = row.take_left(ui.px(56), ui.px(6));
    fill(ui, shown, ui.theme.sunken, ui.px(8));
    text_in(ui, Face::caption, shown, ui.theme.ink2, percent, Align::centre);
    if (square("editor:larger", Text::editor_larger, Icon::plus))
        zoom_by(scene, canvas, 1.25F, canvas.middle());
    const auto words = [&](const char* id, Text text) {
        const std::string label = ui.words(text);
        const float width = button_width(ui, label, look);
        return width <= row.w && button(ui, id, row.take_left(width, ui.px(6)), label, look);
    };
    if (words("editor:fit", Text::editor_fit)) {
        fit_all(camera, extent_of(edited(scene).spots), canvas, ui.in.scale);
    }
    bool& shows_text = scene.memory.editor.shows_text;
    if (shows_all_parts(scene) && words("editor:show-text", Text::editor_view_text)) shows_text = !shows_text;
    if (words("editor:arrange", Text::editor_arrange)) do_edit(scene, app::ArrangeNodes{});
    draw_cover_button(scene, row);
}

}  // namespace frontdesk::ui
