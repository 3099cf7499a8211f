#include <algorithm>
#include <cmath>

#include "app/password_rules.h"
#include "ui/kit/button.h"
#include "ui/kit/paint.h"
#include "ui/kit/scroll_area.h"
#include "ui/screens/account.h"
#include "ui/screens/frame_parts.h"

// One's own password as an account, or PIN as a trainee.
namespace frontdesk::ui {

namespace {

using app::Text;

/// Whose it is, and what is asked for.
struct OwnSecret {
    records::SecretOwner owner;
    records::Role role;
    std::string name;
    bool is_set;

    bool is_pin() const { return owner.kind == records::SecretOwner::Kind::trainee; }
};

OwnSecret own_secret(const app::State& state) {
    if (const auto& account = state.account.signed_in)
        return {account->id, account->role, account->name, true};
    const records::Trainee& trainee = *state.trainee;
    return {trainee.id, records::Role::trainee, trainee.name, state.account.has_pin(trainee.id)};
}

void send_own_secret(Scene& scene, bool takes_away) {
    AccountMemory& memory = scene.memory.account;
    app::ChangeOwnSecret deed;
    deed.old = records::Secret(std::move(memory.old));
    if (!takes_away) deed.fresh = records::Secret(std::move(memory.fresh));
    if (!takes_away) deed.again = records::Secret(std::move(memory.again));
    scene.ui.intend(app::SignInDeed{std::move(deed)});
    wipe_passwords(memory);
}

void draw_own_fields(Scene& scene, Rect& inside, const OwnSecret& own) {
    Ui& ui = scene.ui;
    AccountMemory& memory = scene.memory.account;
    if (own.is_set) {
        labelled_password(scene, "secret:old", inside.take_top(ui.px(68), ui.px(12)),
                          {own.is_pin() ? Text::secret_old_pin : Text::secret_old_password}, memory.old);
    }
    const std::string ghost =
        ui.words(Text::password_ghost, {std::to_string(app::shortest_password(own.role))});
    labelled_password(scene, "secret:new", inside.take_top(ui.px(68)),
                      {own.is_pin() ? Text::secret_new_pin : Text::secret_new_password, ghost}, memory.fresh);
    strength_bar(scene, inside.take_top(ui.px(24), ui.px(4)), own.role, own.name);
    labelled_password(scene, "secret:again", inside.take_top(ui.px(68), ui.px(16)), {Text::password_again},
                      memory.again);
    draw_trial(scene, inside, own.owner);
}

void draw_own_buttons(Scene& scene, Rect& inside, const OwnSecret& own) {
    Ui& ui = scene.ui;
    const AccountMemory& memory = scene.memory.account;
    const int seconds = seconds_to_wait(scene, own.owner);
    const bool lacks_old = own.is_set && memory.old.empty();
    std::optional<Text> missing = missing_of_new(scene, own.role, own.name);
    if (!missing && lacks_old) missing = Text::password_needed;
    const ButtonLook look{
        .kind = ButtonKind::primary, .key = Key::enter, .enabled = !missing && seconds == 0};
    const std::string label = seconds > 0 ? ui.words(Text::signin_wait_short, {wait_words(ui, seconds)})
                                          : std::string(ui.words(missing.value_or(Text::secret_save)));
    if (button(ui, "secret:save", inside.take_top(ui.px(44), ui.px(10)), label, look))
        send_own_secret(scene, false);
    if (!own.is_pin() || !own.is_set) return;
    const ButtonLook remove{.kind = ButtonKind::neutral, .enabled = !lacks_old && seconds == 0};
    if (button(ui, "secret:remove", inside.take_top(ui.px(44)), ui.words(Text::secret_remove), remove))
        send_own_secret(scene, true);
}

}  // namespace

void draw_own_secret(Scene& scene) {
    Ui& ui = scene.ui;
    const OwnSecret own = own_secret(scene.state());
    const bool must = scene.state().account.signed_in && scene.state().account.signed_in->is_temporary;
    if (scene.memory.entered) scene.memory.account.wake = true;
    Rect bar = take_top_bar(scene);
    if (!must && back_arrow(ui, bar)) scene.go(ScreenId::settings);
    bar_title(ui, bar, ui.words(own.is_pin() ? Text::secret_pin : Text::secret_password));
    ScrollArea page(ui, "page:secret", scene.area);
    const Rect content = page.content();
    const float width = std::min(ui.px(520), content.w - 2 * ui.px(scene.width() < 600 ? 12 : 24));
    Rect column{content.x + std::floor((content.w - width) / 2), content.y + ui.px(24), width, 0};
    account_card(ui, column, GrownCard::Kind::first, [&](Rect& inside) {
        if (must || own.is_pin()) {
            const Text why = must ? Text::secret_must : Text::secret_pin_why;
            inside.take_top(paragraph(ui, Face::body, inside, ui.theme.ink2, ui.words(why)), ui.px(16));
        }
        draw_own_fields(scene, inside, own);
        draw_own_buttons(scene, inside, own);
    });
    page.set_height(column.y + ui.px(8) - content.y);
}

}  // namespace frontdesk::ui
