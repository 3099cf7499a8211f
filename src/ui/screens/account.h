#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "ui/kit/grown_card.h"
#include "ui/screens/scene.h"

// Signing in and the pages of accounts.
namespace frontdesk::ui {

/// Where somebody who has just come in goes first.
ScreenId home_of(const app::State& state);
/// Whether whoever is here may be on that screen.
bool may_be_on(const app::State& state, ScreenId screen);
/// Trainers' pages are for whoever is here.
bool may_train(const app::State& state);
bool may_supervise(const app::State& state);

/// Signs out by itself once nobody has touched the program for as long as the settings say.
void follow_idle(Ui& ui, const app::App& app, Memory& memory);

/// Before there is any account, and before one is signed in.
void draw_account_setup(Scene& scene);
void draw_account_sign_in(Scene& scene);

/// In the middle of the page 'who': somebody has to show that it is them. Returns its lower edge.
float draw_proof(Scene& scene, const Rect& place);

/// A field for a password with its label above it, 68 high.
struct PasswordWords {
    app::Text label;
    std::string ghost = {};
};
void labelled_password(Scene& scene, std::string_view id, const Rect& place, const PasswordWords& words,
                       std::string& value);
/// How hard to guess, as a bar of three parts and a word; 24 high.
void strength_bar(Scene& scene, const Rect& place, records::Role role, std::string_view name);
/// What came of the last try at `owner`, in a box of its own height; nothing if all is well. While one has to
/// wait the page is drawn every second.
void draw_trial(Scene& scene, Rect& column, records::SecretOwner owner);
/// 0: one may try.
int seconds_to_wait(const Scene& scene, records::SecretOwner owner);
std::string wait_words(const Ui& ui, int seconds);
/// What is missing of a new password typed twice; nothing if it can be used.
std::optional<app::Text> missing_of_new(const Scene& scene, records::Role role, std::string_view name);
app::Text role_word(records::Role role);

/// A card as high as what `draw` takes off the top of the column inside; `column` goes on below it.
template <typename Draw>
void account_card(Ui& ui, Rect& column, GrownCard::Kind kind, const Draw& draw) {
    const Rect outer = column;
    GrownCard behind(ui);
    Rect inside = column.inset(ui.px(24), 0);
    inside.take_top(ui.px(20));
    draw(inside);
    inside.take_top(ui.px(20));
    behind.close({outer.x, outer.y, outer.w, inside.y - outer.y}, kind);
    column.take_top(inside.y - outer.y + ui.px(16));
}

}  // namespace frontdesk::ui
