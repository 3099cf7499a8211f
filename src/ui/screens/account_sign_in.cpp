#include <algorithm>
#include <cmath>

#include "ui/kit/button.h"
#include "ui/kit/chip.h"
#include "ui/kit/paint.h"
#include "ui/kit/press.h"
#include "ui/kit/scroll_area.h"
#include "ui/screens/account.h"

// Choosing one's account and typing its password; the same card for a trainee's PIN.
namespace frontdesk::ui {

namespace {

using app::Text;

bool draw_account_row(Ui& ui, const Rect& row, const records::Account& account, bool chosen) {
    const std::string id = "signin:account:" + std::to_string(account.id.value);
    const Press press = press_area(ui, row, {id, account.name, true, false, chosen ? "chosen" : ""});
    if (chosen || press.hovered) fill(ui, row, ui.theme.primary_soft, ui.px(8));
    Rect rest = row.inset(ui.px(12), 0);
    const Rect mark = rest.take_left(ui.px(20), ui.px(10));
    if (chosen) {
        disc(ui, mark.middle(), ui.px(10), ui.theme.primary);
        icon_in(ui, Icon::check, mark, 14, ui.theme.on_primary);
    } else {
        ring(ui, mark.middle(), ui.px(9), ui.theme.line2, std::max(1.0F, ui.px(1.8F)));
    }
    const char* role = ui.words(role_word(account.role));
    text_in(ui, Face::caption, rest.take_right(text_width(ui, Face::caption, role) + 1, ui.px(8)),
            ui.theme.ink2, role);
    const std::string name = shortened(ui, chosen ? Face::body_bold : Face::body, account.name, rest.w);
    text_in(ui, chosen ? Face::body_bold : Face::body, rest, ui.theme.ink, name);
    if (press.focused) focus_ring(ui, row, ui.px(8));
    return press.pressed;
}

void draw_choice(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    AccountMemory& memory = scene.memory.account;
    text_in(ui, Face::caption, column.take_top(ui.px(24)), ui.theme.ink2, ui.words(Text::signin_who));
    for (const records::Account& account : scene.state().account.accounts) {
        if (account.disabled) continue;
        if (memory.chosen == records::AccountId{}) memory.chosen = account.id;
        const bool chosen = memory.chosen == account.id;
        if (!draw_account_row(ui, column.take_top(ui.px(44), ui.px(2)), account, chosen)) continue;
        memory.chosen = account.id;
        memory.wake = true;
        wipe_passwords(memory);
        ui.redraw_in(0);
    }
    column.take_top(ui.px(10));
}

/// The button below the field; counts down while one has to wait.
bool draw_go(Scene& scene, Rect& column, records::SecretOwner owner, Text label, const char* id) {
    Ui& ui = scene.ui;
    const int seconds = seconds_to_wait(scene, owner);
    const bool ready = seconds == 0 && !scene.memory.account.fresh.empty();
    const ButtonLook look{.kind = ButtonKind::primary, .key = Key::enter, .enabled = ready};
    const std::string words = seconds > 0 ? ui.words(Text::signin_wait_short, {wait_words(ui, seconds)})
                                          : std::string(ui.words(label));
    return button(ui, id, column.take_top(ui.px(44), ui.px(10)), words, look);
}

records::Secret take_typed(Scene& scene) {
    AccountMemory& memory = scene.memory.account;
    records::Secret typed(std::move(memory.fresh));
    wipe_passwords(memory);
    memory.wake = true;
    return typed;
}

}  // namespace

void draw_account_sign_in(Scene& scene) {
    Ui& ui = scene.ui;
    AccountMemory& memory = scene.memory.account;
    if (scene.memory.entered) {
        memory.wake = true;
        ui.intend(app::SignInDeed{app::LeaveSignIn{}});
    }
    ScrollArea page(ui, "page:signin", scene.area);
    const Rect content = page.content();
    const float width = std::min(ui.px(520), content.w - 2 * ui.px(scene.width() < 600 ? 12 : 24));
    Rect column{content.x + std::floor((content.w - width) / 2), content.y + ui.px(24), width, 0};
    account_card(ui, column, GrownCard::Kind::first, [&](Rect& inside) {
        inside.take_top(paragraph(ui, Face::display, inside, ui.theme.ink, ui.words(Text::signin_title)));
        inside.take_top(paragraph(ui, Face::body, inside, ui.theme.ink2, ui.words(Text::signin_hint)),
                        ui.px(16));
        draw_choice(scene, inside);
        labelled_password(scene, "signin:password", inside.take_top(ui.px(68), ui.px(12)),
                          {Text::password_label}, memory.fresh);
        draw_trial(scene, inside, memory.chosen);
        if (draw_go(scene, inside, memory.chosen, Text::signin_go, "signin:go"))
            ui.intend(app::SignInDeed{app::SignInAccount{memory.chosen, take_typed(scene)}});
        inside.take_top(paragraph(ui, Face::caption, inside, ui.theme.ink2, ui.words(Text::signin_forgot)));
    });
    page.set_height(column.y + ui.px(8) - content.y);
}

float draw_proof(Scene& scene, const Rect& place) {
    Ui& ui = scene.ui;
    AccountMemory& memory = scene.memory.account;
    const app::AccountState& account = scene.state().account;
    const records::TraineeId who{account.asked->id};
    const records::Account* own = account.account_of(who);
    const records::SecretOwner owner = own != nullptr ? records::SecretOwner(own->id) : *account.asked;
    std::string name;
    for (const records::Trainee& one : scene.state().trainees)
        if (one.id == who) name = one.name;
    Rect column = place;
    account_card(ui, column, GrownCard::Kind::first, [&](Rect& inside) {
        const Text prompt = own != nullptr ? Text::pin_prompt_password : Text::pin_prompt;
        inside.take_top(paragraph(ui, Face::display, inside, ui.theme.ink, ui.words(prompt, {name})),
                        ui.px(4));
        const Text why = own != nullptr ? Text::pin_why_password : Text::pin_why;
        inside.take_top(paragraph(ui, Face::body, inside, ui.theme.ink2, ui.words(why)), ui.px(16));
        labelled_password(scene, "pin:field", inside.take_top(ui.px(68), ui.px(12)),
                          {own != nullptr ? Text::password_label : Text::pin_label}, memory.fresh);
        draw_trial(scene, inside, owner);
        if (draw_go(scene, inside, owner, Text::pin_go, "pin:go"))
            ui.intend(app::SignInDeed{app::SignInTrainee{who, take_typed(scene)}});
        if (button(ui, "pin:leave", inside.take_top(ui.px(44)), ui.words(Text::pin_not_me),
                   {.kind = ButtonKind::neutral})) {
            wipe_passwords(memory);
            ui.intend(app::SignInDeed{app::LeaveSignIn{}});
        }
    });
    return column.y;
}

}  // namespace frontdesk::ui
