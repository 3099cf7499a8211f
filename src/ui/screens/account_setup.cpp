#include <algorithm>
#include <cmath>

#include "app/password_rules.h"
#include "ui/kit/button.h"
#include "ui/kit/notes.h"
#include "ui/kit/paint.h"
#include "ui/kit/scroll_area.h"
#include "ui/kit/text_field.h"
#include "ui/screens/account.h"
#include "ui/screens/frame_parts.h"
#include "ui/screens/settings_rows.h"

// The first administrator: what changes, a name, a password.
namespace frontdesk::ui {

namespace {

using app::Text;

constexpr records::Role founder = records::Role::administrator;
constexpr float setup_beside_from = 900;  ///< logical width from which what changes stands beside the form

bool is_blank_name(const std::string& name) {
    return name.find_first_not_of(" \t\xE3\x80\x80") == std::string::npos;
}

void draw_changes(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    account_card(ui, column, GrownCard::Kind::plain, [&ui](Rect& inside) {
        text_in(ui, Face::title, inside.take_top(ui.px(33), ui.px(8)), ui.theme.ink,
                ui.words(Text::setup_changes));
        for (const Text line : {Text::setup_change_trainers, Text::setup_change_trainees,
                                Text::setup_change_audit, Text::setup_change_forgot}) {
            const char* words = ui.words(line);
            Rect row =
                inside.take_top(paragraph_height(ui, Face::body, inside.w - ui.px(28), words), ui.px(8));
            icon(ui, Icon::check, {row.x, row.y + ui.px(4)}, 18, ui.theme.primary);
            row.take_left(ui.px(28));
            paragraph(ui, Face::body, row, ui.theme.ink, words);
        }
    });
}

std::optional<Text> missing_of_setup(const Scene& scene) {
    if (is_blank_name(scene.memory.account.name)) return Text::setup_needs_name;
    return missing_of_new(scene, founder, scene.memory.account.name);
}

void set_up(Scene& scene) {
    AccountMemory& memory = scene.memory.account;
    app::SetUpAdministrator deed;
    deed.name = memory.name;
    deed.password = records::Secret(std::move(memory.fresh));
    deed.again = records::Secret(std::move(memory.again));
    deed.practises = memory.practises;
    scene.ui.intend(app::SignInDeed{std::move(deed)});
    wipe_passwords(memory);
}

void draw_setup_form(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    AccountMemory& memory = scene.memory.account;
    const std::string ghost =
        ui.words(Text::password_ghost, {std::to_string(app::shortest_password(founder))});
    account_card(ui, column, GrownCard::Kind::first, [&](Rect& inside) {
        inside.take_top(paragraph(ui, Face::display, inside, ui.theme.ink, ui.words(Text::setup_title)));
        inside.take_top(paragraph(ui, Face::body, inside, ui.theme.ink2, ui.words(Text::setup_subtitle)),
                        ui.px(16));
        text_in(ui, Face::caption, inside.take_top(ui.px(24)), ui.theme.ink2, ui.words(Text::setup_name));
        text_field(ui, "setup:name", inside.take_top(ui.px(44), ui.px(12)), memory.name,
                   {.ghost = ui.words(Text::who_name_ghost), .aside = {}});
        labelled_password(scene, "setup:password", inside.take_top(ui.px(68)), {Text::password_label, ghost},
                          memory.fresh);
        strength_bar(scene, inside.take_top(ui.px(24), ui.px(4)), founder, memory.name);
        labelled_password(scene, "setup:again", inside.take_top(ui.px(68), ui.px(4)), {Text::password_again},
                          memory.again);
        Scene narrow{ui, scene.app, scene.memory, {0, 0, inside.w, scene.area.h}};
        const SettingWords words = words_of(scene, Text::setup_practises, Text::setup_practises_hint);
        switch_row(narrow, inside, words, "setup:practises", memory.practises);
        const std::optional<Text> missing = missing_of_setup(scene);
        const ButtonLook look{.kind = ButtonKind::primary, .key = Key::enter, .enabled = !missing};
        const char* label = ui.words(missing.value_or(Text::setup_go));
        if (button(ui, "setup:go", inside.take_top(ui.px(44)), label, look)) set_up(scene);
    });
}

}  // namespace

void draw_account_setup(Scene& scene) {
    Ui& ui = scene.ui;
    AccountMemory& memory = scene.memory.account;
    if (scene.memory.entered) {
        if (memory.name.empty() && scene.state().trainee) memory.name = scene.state().trainee->name;
        ui.focus.suggest(memory.name.empty() ? "setup:name" : "setup:password");
    }
    ScrollArea page(ui, "page:setup", scene.area);
    const Rect content = page.content();
    const bool beside = scene.width() >= setup_beside_from;
    const float margin = ui.px(scene.width() < 600 ? 12 : 24);
    const float room = content.w - 2 * margin;
    const float form_width = std::min(ui.px(520), beside ? std::floor(room * 0.55F) : room);
    const float other_width = beside ? std::min(ui.px(400), room - form_width - ui.px(20)) : form_width;
    const float all = form_width + (beside ? ui.px(20) + other_width : 0);
    Rect form{content.x + std::floor((content.w - all) / 2), content.y + margin, form_width, 0};
    Rect other{form.right() + ui.px(20), form.y, other_width, 0};
    draw_setup_form(scene, form);
    if (!beside) other = {form.x, form.y, other_width, 0};
    draw_changes(scene, other);
    page.set_height(std::max(form.y, other.y) + ui.px(8) - content.y);
}

}  // namespace frontdesk::ui
