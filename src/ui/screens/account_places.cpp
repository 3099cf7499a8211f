#include "app/permissions.h"
#include "ui/imgui_compat.h"
#include "ui/screens/account.h"
#include "ui/screens/play.h"
#include "ui/screens/practice_drafts.h"
#include "ui/screens/training.h"

// Where whoever is here may go, and how long they stay signed in.
namespace frontdesk::ui {

bool may_train(const app::State& state) {
    return app::has_right(app::standing_of(state.account), app::Right::trainers);
}

bool may_supervise(const app::State& state) {
    return app::has_right(app::standing_of(state.account), app::Right::supervisors);
}

ScreenId home_of(const app::State& state) {
    if (state.account.signed_in) return may_supervise(state) ? ScreenId::supervisor : ScreenId::training;
    return state.trainee ? ScreenId::today : ScreenId::who;
}

bool may_be_on(const app::State& state, ScreenId screen) {
    const bool signed_in = state.account.signed_in.has_value();
    switch (screen) {
        case ScreenId::settings:
            return true;
        case ScreenId::who:
            return !state.trainee && !signed_in;
        case ScreenId::supervisor:
            return !signed_in || may_supervise(state);
        case ScreenId::accounts:
        case ScreenId::audit:
        case ScreenId::reviews:
        case ScreenId::review:
        case ScreenId::appeals:
        case ScreenId::stations:
        case ScreenId::surveys:
        case ScreenId::exports:
        case ScreenId::certificates:
            return may_supervise(state);
        case ScreenId::own_secret:
        case ScreenId::standard:
            return state.trainee || signed_in;
        case ScreenId::play:
            return state.running.has_value();
        default:
            break;
    }
    if (is_of_training(screen)) return may_train(state) && (state.trainee || signed_in);
    return state.trainee.has_value();
}

void follow_idle(Ui& ui, const app::App& app, Memory& memory) {
    const app::State& state = app.state();
    double& input_at = memory.account.input_at;
    const bool stays = !state.account.signed_in || state.lesson.running || state.sitting ||
                       state.exports.running.has_value() || state.stations.is_busy();
    if (stays || input_at < 0 || any_input()) input_at = ui.in.seconds;
    if (stays) return;
    const double left = input_at + 60.0 * state.settings.sign_out_minutes - ui.in.seconds;
    if (left > 0) {
        ui.redraw_in(left);
        return;
    }
    input_at = ui.in.seconds;
    if (state.running) leave_play(ui, memory);
    keep_practice_drafts(ui, memory);
    ui.intend(app::SignInDeed{app::SignOutIdle{}});
}

}  // namespace frontdesk::ui
