#include "ui/screens/writing_parts.h"

#include "ui/kit/paint.h"

namespace frontdesk::ui {

using app::Text;

bool words_or_sign(Ui& ui, Rect& row, std::string_view id, const std::string& label, const ButtonLook& look,
                   float keep) {
    const float width = button_width(ui, label, look);
    if (width <= row.w - keep) {
        const Rect place = row.take_right(width, ui.px(8)).centred_row(button_height(ui, look));
        return button(ui, id, place, label, look);
    }
    const Rect place = row.take_right(ui.px(36), ui.px(4)).centred_row(ui.px(36));
    const bool by_key = look.enabled && look.key != Key::none && ui.keys.take(look.key);
    return icon_button(ui, id, place, label, look.icon, look.enabled) || by_key;
}

std::string publish_words(const Ui& ui, int errors) {
    return errors == 0 ? ui.words(Text::editor_publish)
                       : ui.words(Text::editor_publish_after, {std::to_string(errors)});
}

HistoryStep history_signs(Ui& ui, Rect& row, const std::string& page, const editing::Document& document) {
    const auto sign = [&](const std::string& id, Text label, Icon which, bool enabled) {
        const Rect place = row.take_right(ui.px(36), ui.px(4)).centred_row(ui.px(36));
        return icon_button(ui, id, place, ui.words(label), which, enabled);
    };
    HistoryStep step = HistoryStep::none;
    if (sign(page + ":redo", Text::editor_redo, Icon::redo, document.can_redo())) step = HistoryStep::redo;
    if (sign(page + ":undo", Text::editor_undo, Icon::undo, document.can_undo())) step = HistoryStep::undo;
    return step;
}

EditorField& in_step(EditorField& field, const std::string& now) {
    if (field.fresh || field.known != now) {
        field.value = now;
        field.known = now;
        field.fresh = false;
    }
    return field;
}

void draw_no_problems(Ui& ui, Rect row, const char* words) {
    icon_in(ui, Icon::check, row.take_left(ui.px(20), ui.px(8)), 18, ui.theme.primary);
    text_in(ui, Face::body, row, ui.theme.ink2, words);
}

}  // namespace frontdesk::ui
