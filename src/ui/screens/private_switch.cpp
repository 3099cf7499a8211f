#include "ui/screens/private_switch.h"

#include "ui/kit/chip.h"
#include "ui/kit/icons.h"
#include "ui/kit/paint.h"

namespace frontdesk::ui {

using app::Text;

void draw_private_switch(Scene& scene, Rect& bar) {
    Ui& ui = scene.ui;
    if (!scene.state().trainee) return;
    const bool on = scene.state().trainee->practises_privately;
    const std::string label = ui.words(Text::private_switch);
    const float width = filter_chip_width(ui, label, on);
    if (width > bar.w * 0.5F) return;
    const Rect place = bar.take_right(width, ui.px(12)).centred_row(ui.px(34));
    if (filter_chip(ui, "private", place, label, on)) ui.intend(app::SetPrivate{!on});
}

void draw_private_words(Ui& ui, Rect& column) {
    const std::string words = ui.words(Text::private_told);
    Rect row = column;
    const Rect sign = row.take_left(ui.px(18), ui.px(8));
    icon_in(ui, Icon::user, {sign.x, sign.y, sign.w, ui.pitch(Face::caption)}, 16, ui.theme.ink2);
    column.take_top(paragraph(ui, Face::caption, row, ui.theme.ink2, words), ui.px(8));
    if (ui.in.trace == nullptr) return;
    ui.in.trace->note({"private:told", words, row.x, row.y, row.w, column.y - row.y, true, false, ""});
}

}  // namespace frontdesk::ui
