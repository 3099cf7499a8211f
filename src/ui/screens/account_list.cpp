#include <algorithm>
#include <array>
#include <cmath>

#include "ui/kit/button.h"
#include "ui/kit/chip.h"
#include "ui/kit/paint.h"
#include "ui/kit/scroll_area.h"
#include "ui/kit/segmented.h"
#include "ui/kit/text_field.h"
#include "ui/screens/account.h"
#include "ui/screens/account_parts.h"
#include "ui/screens/frame_parts.h"

// Who has an account and may do what; trainees who chose a PIN.
namespace frontdesk::ui {

namespace {

using app::Text;
using records::Account;

constexpr float accounts_widest = 980;
constexpr float account_beside_from =
    860;  ///< logical width from which role and buttons stand beside the name

bool may_administer(const app::State& state) {
    return state.account.signed_in && state.account.signed_in->role == records::Role::administrator;
}

/// Name, and what is to be known of the account.
void draw_account_name(Scene& scene, Rect row, const Account& account) {
    Ui& ui = scene.ui;
    const bool own = scene.state().account.signed_in->id == account.id;
    if (account.disabled)
        chip_right(ui, row, ui.words(Text::accounts_off), {ChipKind::advice, Icon::hold, 24});
    if (account.is_temporary && !account.disabled)
        chip_right(ui, row, ui.words(Text::accounts_temporary), {ChipKind::advice, Icon::clock, 24});
    if (own) chip_right(ui, row, ui.words(Text::accounts_you), {ChipKind::plain, Icon::user, 24});
    if (!may_administer(scene.state()))
        chip_right(ui, row, ui.words(role_word(account.role)), {ChipKind::outline, Icon::none, 24});
    const ImU32 ink = account.disabled ? scene.ui.theme.ink2 : scene.ui.theme.ink;
    text_in(ui, Face::body_bold, row, ink, shortened(ui, Face::body_bold, account.name, row.w));
}

std::vector<SegmentedChoice> role_choices(const Ui& ui, const std::string& id) {
    std::vector<SegmentedChoice> choices;
    for (const records::Role role :
         {records::Role::trainer, records::Role::supervisor, records::Role::administrator}) {
        choices.push_back({id + ":" + records::to_word(role), ui.words(role_word(role))});
    }
    return choices;
}

records::Role role_at(std::size_t index) {
    return static_cast<records::Role>(index + 1);
}

void draw_account_buttons(Scene& scene, Rect row, const Account& account) {
    Ui& ui = scene.ui;
    const std::string number = std::to_string(account.id.value);
    const bool own = scene.state().account.signed_in->id == account.id;
    const ButtonLook small{.kind = ButtonKind::neutral, .size = ButtonSize::small};
    const char* reset = ui.words(Text::accounts_reset);
    if (!account.disabled && !own &&
        button(ui, "account:reset:" + number, row.take_left(button_width(ui, reset, small), ui.px(8)), reset,
               small)) {
        ui.intend(app::SignInDeed{app::ResetPassword{account.id}});
    }
    if (own) return;
    const char* label = ui.words(account.disabled ? Text::accounts_enable : Text::accounts_disable);
    const Rect place = row.take_left(button_width(ui, label, small));
    if (button(ui, "account:disable:" + number, place, label, small))
        ui.intend(app::SignInDeed{app::SetAccountDisabled{account.id, !account.disabled}});
}

void draw_account(Scene& scene, Rect& column, const Account& account) {
    Ui& ui = scene.ui;
    hairline(ui, column);
    column.take_top(ui.px(10));
    if (!may_administer(scene.state())) {
        draw_account_name(scene, column.take_top(ui.px(36), ui.px(10)), account);
        return;
    }
    const std::string id = "role:" + std::to_string(account.id.value);
    const std::vector<SegmentedChoice> choices = role_choices(ui, id);
    const bool beside = scene.width() >= account_beside_from;
    const float roles_width = segmented_width(ui, choices);
    Rect row = column.take_top(ui.px(36), ui.px(8));
    draw_account_name(scene, row, account);
    row = column.take_top(beside ? ui.px(36) : segmented_height(ui, column.w, choices), ui.px(8));
    const auto chosen = static_cast<std::size_t>(account.role) - 1;
    const auto pressed = segmented(ui, beside ? row.take_left(roles_width, ui.px(16)) : row, choices, chosen);
    if (pressed && *pressed != chosen)
        ui.intend(app::SignInDeed{app::SetAccountRole{account.id, role_at(*pressed)}});
    const bool own = scene.state().account.signed_in->id == account.id;
    if (!beside && !own) row = column.take_top(ui.px(36), ui.px(8));
    draw_account_buttons(scene, row, account);
}

void draw_accounts(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    account_card(ui, column, GrownCard::Kind::plain, [&](Rect& inside) {
        text_in(ui, Face::title, inside.take_top(ui.px(33), ui.px(10)), ui.theme.ink,
                ui.words(Text::accounts_part));
        for (const Account& account : scene.state().account.accounts) draw_account(scene, inside, account);
    });
}

void draw_pins(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    const app::AccountState& state = scene.state().account;
    account_card(ui, column, GrownCard::Kind::plain, [&](Rect& inside) {
        text_in(ui, Face::title, inside.take_top(ui.px(33), ui.px(10)), ui.theme.ink,
                ui.words(Text::accounts_pins));
        if (state.with_pin.empty()) {
            inside.take_top(
                paragraph(ui, Face::body, inside, ui.theme.ink2, ui.words(Text::accounts_no_pins)));
        }
        for (const records::Trainee& one : scene.state().trainees) {
            if (!state.has_pin(one.id)) continue;
            hairline(ui, inside);
            Rect row = inside.take_top(ui.px(56));
            const ButtonLook look{.kind = ButtonKind::neutral, .size = ButtonSize::small};
            const char* label = ui.words(Text::accounts_reset_pin);
            const Rect place =
                row.take_right(button_width(ui, label, look), ui.px(12)).centred_row(ui.px(36));
            if (button(ui, "pin:reset:" + std::to_string(one.id.value), place, label, look))
                ui.intend(app::SignInDeed{app::ResetPin{one.id}});
            std::string where = one.site;
            if (!one.team.empty()) where += (where.empty() ? "" : " · ") + one.team;
            const std::string who = where.empty() ? one.name : one.name + "　" + where;
            text_in(ui, Face::body, row, ui.theme.ink, shortened(ui, Face::body, who, row.w));
        }
    });
}

}  // namespace

void draw_new_account(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    AccountMemory& memory = scene.memory.account;
    account_card(ui, column, GrownCard::Kind::first, [&](Rect& inside) {
        text_in(ui, Face::title, inside.take_top(ui.px(33), ui.px(8)), ui.theme.ink,
                ui.words(Text::accounts_add));
        text_in(ui, Face::caption, inside.take_top(ui.px(24)), ui.theme.ink2, ui.words(Text::accounts_name));
        text_field(ui, "account:name", inside.take_top(ui.px(44), ui.px(12)), memory.new_name,
                   {.ghost = ui.words(Text::who_name_ghost), .aside = {}, .wake = memory.wake});
        memory.wake = false;
        text_in(ui, Face::caption, inside.take_top(ui.px(24)), ui.theme.ink2, ui.words(Text::accounts_role));
        const std::vector<SegmentedChoice> choices = role_choices(ui, "account:role");
        const Rect roles = inside.take_top(segmented_height(ui, inside.w, choices), ui.px(6));
        const auto pressed = segmented(ui, roles, choices, static_cast<std::size_t>(memory.new_role) - 1);
        if (pressed) memory.new_role = role_at(*pressed);
        constexpr std::array does{Text::role_trainer_does, Text::role_supervisor_does,
                                  Text::role_administrator_does};
        const Text what = does.at(static_cast<std::size_t>(memory.new_role) - 1);
        inside.take_top(paragraph(ui, Face::caption, inside, ui.theme.ink2, ui.words(what)), ui.px(12));
        const char* practises = ui.words(Text::accounts_practises);
        const Rect chip = inside.take_top(ui.px(34), ui.px(16));
        const float chip_w = filter_chip_width(ui, practises, memory.new_practises);
        if (filter_chip(ui, "account:practises", {chip.x, chip.y, chip_w, chip.h}, practises,
                        memory.new_practises))
            memory.new_practises = !memory.new_practises;
        draw_new_account_buttons(scene, inside);
    });
}

void draw_accounts_page(Scene& scene) {
    Ui& ui = scene.ui;
    AccountMemory& memory = scene.memory.account;
    if (scene.memory.entered) ui.intend(app::SignInDeed{app::LookAtAccounts{}});
    Rect bar = take_top_bar(scene);
    if (back_arrow(ui, bar)) {
        if (memory.adding) {
            memory.adding = false;
        } else {
            scene.go(ScreenId::supervisor);
        }
        ui.redraw_in(0);
    }
    const bool adds = may_administer(scene.state()) && !memory.adding;
    if (adds && bar_button(ui, bar, "account:add", ui.words(Text::accounts_add), Icon::plus)) {
        memory.adding = true;
        memory.wake = true;
        ui.redraw_in(0);
    }
    bar_title(ui, bar, ui.words(Text::accounts_title));
    ScrollArea page(ui, "page:accounts", scene.area);
    const Rect content = page.content();
    Rect column = content.inset(ui.px(scene.width() < 600 ? 12 : 20), 0);
    column.w = std::min(column.w, ui.px(accounts_widest));
    column.x = content.x + std::floor((content.w - column.w) / 2);
    column.take_top(ui.px(20));
    draw_made_up(scene, column);
    draw_account_undo(scene, column);
    if (memory.adding && may_administer(scene.state())) draw_new_account(scene, column);
    draw_accounts(scene, column);
    draw_pins(scene, column);
    page.set_height(column.y + ui.px(4) - content.y);
}

}  // namespace frontdesk::ui
