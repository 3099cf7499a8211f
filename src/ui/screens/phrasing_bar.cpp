#include <algorithm>

#include "ui/kit/button.h"
#include "ui/kit/chip.h"
#include "ui/kit/paint.h"
#include "ui/screens/calendar.h"
#include "ui/screens/frame_parts.h"
#include "ui/screens/phrasing.h"
#include "ui/screens/writing_parts.h"

// What can be done with the whole draft.
namespace frontdesk::ui {

namespace {

using app::Text;

void draw_phrasing_publish(Scene& scene, Rect& row) {
    Ui& ui = scene.ui;
    const app::OpenPhrasing& open = phrasings(scene);
    const int obstacles = open.obstacles();
    const ButtonLook look{.kind = ButtonKind::primary,
                          .icon = Icon::export_out,
                          .size = ButtonSize::small,
                          .enabled = open.is_changed()};
    const float others = text_width(ui, Face::title, ui.words(Text::phrasing_title)) + ui.px(110);
    if (!words_or_sign(ui, row, "phrasing:publish", publish_words(ui, obstacles), look, others)) return;
    do_phrasing(scene, app::PublishPhrasings{});
    // What keeps it from being published is listed there.
    if (obstacles > 0) scene.memory.phrasing.tool = PhrasingView::problems;
}

void draw_phrasing_history(Scene& scene, Rect& row) {
    const HistoryStep step = history_signs(scene.ui, row, "phrasing", phrasings(scene).document);
    if (step == HistoryStep::redo) do_phrasing(scene, app::RedoPhrasing{});
    if (step == HistoryStep::undo) do_phrasing(scene, app::UndoPhrasing{});
}

void draw_phrasing_drop(Scene& scene, Rect& row) {
    Ui& ui = scene.ui;
    bool& sure = scene.memory.phrasing.drop_sure;
    if (!phrasings(scene).is_changed()) {
        sure = false;
        return;
    }
    const ButtonLook look{.kind = ButtonKind::neutral, .size = ButtonSize::small};
    const char* label = ui.words(sure ? Text::editor_drop_sure : Text::editor_drop);
    const float width = button_width(ui, label, look);
    const float title = text_width(ui, Face::title, ui.words(Text::phrasing_title)) + ui.px(24);
    if (width > row.w - title) return;
    const Rect place = row.take_right(width, ui.px(8)).centred_row(ui.px(36));
    if (!button(ui, sure ? "phrasing:drop-sure" : "phrasing:drop", place, label, look)) return;
    if (sure) do_phrasing(scene, app::DropPhrasings{});
    sure = !sure;
}

void draw_phrasing_saved(Scene& scene, Rect& row) {
    Ui& ui = scene.ui;
    const app::OpenPhrasing& open = phrasings(scene);
    const std::string words = open.is_saved ? ui.words(Text::editor_saved, {clock_words(open.saved_at)})
                                            : ui.words(Text::editor_untouched);
    const ChipLook look{ChipKind::plain};
    const float width = chip_width(ui, words, look);
    if (ui.in.trace != nullptr)
        ui.in.trace->note({"phrasing:saved", words, row.x, row.y, 1, 1, true, false, words});
    const float title = text_width(ui, Face::title, ui.words(Text::phrasing_title)) + ui.px(24);
    if (width + title < row.w) chip_right(ui, row, words, look);
    bar_title(ui, row, ui.words(Text::phrasing_title));
}

}  // namespace

void draw_phrasing_bar(Scene& scene) {
    Ui& ui = scene.ui;
    Rect row = take_top_bar(scene);
    std::string& editing = scene.memory.phrasing.editing;
    if (back_arrow(ui, row)) {
        if (editing.empty()) scene.go(ScreenId::training);
        editing.clear();
    }
    draw_phrasing_publish(scene, row);
    draw_phrasing_history(scene, row);
    draw_phrasing_drop(scene, row);
    draw_phrasing_saved(scene, row);
}

}  // namespace frontdesk::ui
