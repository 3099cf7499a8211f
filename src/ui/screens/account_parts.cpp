#include "ui/screens/account_parts.h"

#include <algorithm>

#include "ui/kit/button.h"
#include "ui/kit/paint.h"
#include "ui/screens/account.h"

// What stands above the list of accounts.
namespace frontdesk::ui {

namespace {

using app::Text;

Text undone_words(app::AccountUndo::Kind kind) {
    switch (kind) {
        case app::AccountUndo::Kind::disabled:
            return Text::accounts_undo_disabled;
        case app::AccountUndo::Kind::pin:
            return Text::accounts_undo_pin;
        default:
            return Text::accounts_undo_role;
    }
}

}  // namespace

void draw_made_up(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    const auto& made_up = scene.state().account.made_up;
    if (!made_up) return;
    account_card(ui, column, GrownCard::Kind::first, [&](Rect& inside) {
        inside.take_top(paragraph(ui, Face::body, inside, ui.theme.ink2,
                                  ui.words(Text::accounts_made_up, {made_up->name})));
        const std::string_view password = made_up->password.text();
        const Rect line = inside.take_top(ui.px(52), ui.px(4));
        text_in(ui, Face::display, line, ui.theme.ink, password);
        inside.take_top(
            paragraph(ui, Face::body, inside, ui.theme.ink, ui.words(Text::accounts_made_up_hint)),
            ui.px(12));
        const ButtonLook look{.kind = ButtonKind::primary, .icon = Icon::check, .key = Key::enter};
        const char* label = ui.words(Text::accounts_made_up_done);
        const float width = std::min(inside.w, button_width(ui, label, look));
        Rect row = inside.take_top(ui.px(44));
        if (button(ui, "account:noted", row.take_left(width), label, look))
            ui.intend(app::SignInDeed{app::HideMadeUp{}});
    });
}

void draw_account_undo(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    const auto& undo = scene.state().account.undo;
    if (!undo) return;
    const ButtonLook look{.kind = ButtonKind::secondary, .icon = Icon::undo, .size = ButtonSize::small};
    const char* label = ui.words(Text::accounts_undo);
    const float width = button_width(ui, label, look);
    const std::string words = ui.words(undone_words(undo->kind), {undo->name});
    const float room = column.w - ui.px(16 + 16 + 16) - width;
    const float height = std::max(ui.px(36), paragraph_height(ui, Face::body, room, words)) + ui.px(20);
    const Rect box = column.take_top(height, ui.px(12));
    fill(ui, box, ui.theme.primary_soft, ui.px(10));
    Rect row = box.inset(ui.px(16), 0);
    const Rect place = row.take_right(width, ui.px(16)).centred_row(ui.px(36));
    if (button(ui, "account:undo", place, label, look)) ui.intend(app::SignInDeed{app::UndoAccountChange{}});
    const float text = paragraph_height(ui, Face::body, room, words);
    paragraph(ui, Face::body, row.centred_row(text), ui.theme.primary_soft_ink, words);
}

void draw_new_account_buttons(Scene& scene, Rect& inside) {
    Ui& ui = scene.ui;
    AccountMemory& memory = scene.memory.account;
    const bool named = memory.new_name.find_first_not_of(" \t\xE3\x80\x80") != std::string::npos;
    const ButtonLook look{.kind = ButtonKind::primary, .key = Key::enter, .enabled = named};
    const ButtonLook other{.kind = ButtonKind::neutral};
    const char* label = ui.words(named ? Text::accounts_create : Text::setup_needs_name);
    const char* cancel = ui.words(Text::accounts_cancel);
    Rect row = inside.take_top(ui.px(44));
    if (button(ui, "account:create",
               row.take_left(std::min(row.w * 0.6F, button_width(ui, label, look)), ui.px(10)), label,
               look)) {
        ui.intend(app::SignInDeed{app::AddAccount{memory.new_name, memory.new_role, memory.new_practises}});
    }
    if (button(ui, "account:cancel", row.take_left(std::min(row.w, button_width(ui, cancel, other))), cancel,
               other)) {
        memory.adding = false;
        ui.redraw_in(0);
    }
}

}  // namespace frontdesk::ui
