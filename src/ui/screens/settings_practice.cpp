#include <algorithm>

#include "ui/kit/button.h"
#include "ui/screens/settings_rows.h"

// What the signed-in trainee decides about their own practice.
namespace frontdesk::ui {

namespace {

using app::Text;

/// Whether supervisors see the practice that is begun from now on.
void private_setting(Scene& scene, Rect& column) {
    const SettingWords words = words_of(scene, Text::private_switch, Text::settings_private_hint);
    bool on = scene.state().trainee->practises_privately;
    if (switch_row(scene, column, words, "private", on)) scene.ui.intend(app::SetPrivate{on});
}

/// Whether the trainee may be named for an award of the month.
void awards_setting(Scene& scene, Rect& column) {
    const SettingWords words = words_of(scene, Text::awards_stay_out, Text::awards_stay_out_hint);
    bool on = scene.state().certificates.stays_out;
    if (switch_row(scene, column, words, "awards-out", on))
        scene.ui.intend(app::CertificateDeed{app::StayOutOfAwards{on}});
}

/// A button that leads to the page of one's own PIN or password.
void secret_setting(Scene& scene, Rect& column, Text label, Text hint, Text go) {
    Ui& ui = scene.ui;
    const Rect place = setting_row(scene, column, words_of(scene, label, hint), ui.px(44));
    const ButtonLook look{.kind = ButtonKind::secondary};
    const char* words = ui.words(go);
    const float width = std::min(place.w, button_width(ui, words, look));
    if (button(ui, "secret:open", {place.x, place.y, width, place.h}, words, look))
        scene.go(ScreenId::own_secret);
}

/// The cards of the first day, once more.
void tour_setting(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    const Rect place =
        setting_row(scene, column, words_of(scene, Text::tour_again, Text::tour_again_hint), ui.px(44));
    const ButtonLook look{.kind = ButtonKind::secondary};
    const std::string label = ui.words(Text::tour_again_go);
    const float width = std::min(place.w, button_width(ui, label, look));
    if (!button(ui, "tour:again", {place.x, place.y, width, place.h}, label, look)) return;
    scene.memory.tour = {.is_again = true};
    scene.go(ScreenId::today);
}

}  // namespace

void practice_settings(Scene& scene, Rect& column) {
    settings_heading(scene, column, Icon::practice, Text::settings_part_practice);
    private_setting(scene, column);
    awards_setting(scene, column);
    if (!scene.state().account.signed_in) {
        const bool is_set = scene.state().account.has_pin(scene.state().trainee->id);
        secret_setting(scene, column, Text::settings_pin, Text::settings_pin_hint,
                       is_set ? Text::settings_pin_change : Text::settings_pin_set);
    }
    tour_setting(scene, column);
}

void account_settings(Scene& scene, Rect& column) {
    settings_heading(scene, column, Icon::user, Text::settings_part_account);
    secret_setting(scene, column, Text::password_label, Text::settings_password_hint, Text::secret_password);
}

}  // namespace frontdesk::ui
