#include <algorithm>
#include <array>

#include "app/password_rules.h"
#include "ui/imgui_compat.h"
#include "ui/kit/paint.h"
#include "ui/kit/password_field.h"
#include "ui/screens/account.h"

// What the pages that ask for passwords have in common.
namespace frontdesk::ui {

namespace {

using app::Text;

constexpr std::array strength_words{Text::strength_0, Text::strength_1, Text::strength_2, Text::strength_3};

}  // namespace

void wipe_passwords(AccountMemory& memory) {
    for (std::string* typed : {&memory.old, &memory.fresh, &memory.again}) records::wipe(*typed);
    memory.shows = false;
    wipe_edited_text();
}

Text role_word(records::Role role) {
    constexpr std::array words{Text::role_trainee, Text::role_trainer, Text::role_supervisor,
                               Text::role_administrator};
    static_assert(words.size() == records::role_count);
    return words.at(static_cast<std::size_t>(role));
}

void labelled_password(Scene& scene, std::string_view id, const Rect& place, const PasswordWords& words,
                       std::string& value) {
    Ui& ui = scene.ui;
    AccountMemory& memory = scene.memory.account;
    Rect rest = place;
    text_in(ui, Face::caption, rest.take_top(ui.px(24)), ui.theme.ink2, ui.words(words.label));
    const bool wake = memory.wake && value.empty();
    if (wake) memory.wake = false;
    const PasswordLook look{.ghost = words.ghost, .is_shown = memory.shows, .wake = wake};
    const char* eye = ui.words(memory.shows ? Text::password_hide : Text::password_show);
    if (password_field(ui, id, rest, value, look, eye)) memory.shows = !memory.shows;
}

void strength_bar(Scene& scene, const Rect& place, records::Role role, std::string_view name) {
    Ui& ui = scene.ui;
    const std::string& typed = scene.memory.account.fresh;
    if (typed.empty()) return;
    const int strength = app::strength_of_password(typed, role, name);
    Rect row = place;
    const char* word = ui.words(strength_words.at(static_cast<std::size_t>(strength)));
    text_in(ui, Face::caption, row.take_right(ui.px(76), ui.px(8)), ui.theme.ink2, word, Align::right);
    const float gap = ui.px(4);
    const float part = (row.w - 2 * gap) / 3;
    const ImU32 colour = strength > 1 ? ui.theme.primary : ui.theme.amber_fill;
    for (int i = 0; i < 3; ++i) {
        fill(ui, row.take_left(part, gap).centred_row(ui.px(6)), i < strength ? colour : ui.theme.sunken,
             ui.px(3));
    }
}

std::optional<Text> missing_of_new(const Scene& scene, records::Role role, std::string_view name) {
    const AccountMemory& memory = scene.memory.account;
    if (memory.fresh.empty()) return Text::password_needed;
    switch (app::fault_of_password(memory.fresh, role, name)) {
        case app::PasswordFault::too_short:
            return Text::password_too_short;
        case app::PasswordFault::too_long:
            return Text::password_too_long;
        case app::PasswordFault::odd_characters:
            return Text::password_odd;
        case app::PasswordFault::too_plain:
            return Text::password_too_plain;
        case app::PasswordFault::none:
            break;
    }
    if (memory.fresh != memory.again) return Text::password_differs_short;
    return std::nullopt;
}

int seconds_to_wait(const Scene& scene, records::SecretOwner owner) {
    const auto& tried = scene.state().account.tried;
    if (!tried || tried->owner != owner) return 0;
    const std::int64_t left = tried->until.ms - scene.app.clock().now().ms;
    return static_cast<int>(std::clamp<std::int64_t>((left + 999) / 1000, 0, 24 * 3600));
}

std::string wait_words(const Ui& ui, int seconds) {
    if (seconds < 60) return ui.words(Text::signin_seconds, {std::to_string(seconds)});
    return ui.words(Text::signin_minutes, {std::to_string(seconds / 60), std::to_string(seconds % 60)});
}

void draw_trial(Scene& scene, Rect& column, records::SecretOwner owner) {
    Ui& ui = scene.ui;
    const auto& tried = scene.state().account.tried;
    if (!tried || tried->owner != owner) return;
    const int seconds = seconds_to_wait(scene, owner);
    const bool is_pin = owner.kind == records::SecretOwner::Kind::trainee;
    if (seconds == 0 && !tried->is_wrong) return;
    const std::string words = seconds > 0 ? ui.words(Text::signin_wait, {wait_words(ui, seconds)})
                                          : ui.words(is_pin ? Text::signin_wrong_pin : Text::signin_wrong);
    if (seconds > 0) ui.redraw_in(1);
    const float inner = column.w - ui.px(12 + 18 + 10 + 12);
    const float height = paragraph_height(ui, Face::body, inner, words) + ui.px(16);
    Rect box = column.take_top(height, ui.px(12));
    fill(ui, box, ui.theme.amber_soft, ui.px(8));
    if (ui.in.trace != nullptr)
        ui.in.trace->note({"account:trial", words, box.x, box.y, box.w, box.h, true, false, {}});
    box = box.inset(ui.px(12), ui.px(8));
    icon_in(ui, Icon::warn, box.take_left(ui.px(18), ui.px(10)), 18, ui.theme.amber_soft_ink);
    paragraph(ui, Face::body, box, ui.theme.amber_soft_ink, words);
}

}  // namespace frontdesk::ui
