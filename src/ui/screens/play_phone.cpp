#include <algorithm>
#include <cmath>

#include "ui/kit/icons.h"
#include "ui/kit/meters.h"
#include "ui/kit/paint.h"
#include "ui/screens/calendar.h"
#include "ui/screens/play.h"

// The telephone: it really rings.
namespace frontdesk::ui {

namespace {

using app::Text;

constexpr double ring_s = 1.0;  ///< how long one ring sounds

const session::Session& run(const Scene& scene) {
    return scene.state().running->session;
}

/// The bell tilts to and fro while a ring sounds: 400 ms one way, 200 ms upright.
float bell_tilt(Scene& scene) {
    const double since = scene.ui.in.seconds - scene.memory.play.rang_at;
    if (scene.ui.reduce_motion || scene.memory.play.rang_at < 0 || since < 0 || since >= ring_s) return 0;
    scene.ui.redraw_in(0.1);
    const double phase = std::fmod(since, 0.6);
    if (phase >= 0.4) return 0;
    return phase < 0.2 ? -8 : 8;
}

struct LineState {
    Icon icon = Icon::phone;
    std::string words;
    bool ringing = false;
    bool in_call = false;
};

LineState line_state(const Scene& scene, const session::Step& step) {
    const Ui& ui = scene.ui;
    const session::Phone& phone = run(scene).phone;
    if (is_ringing(step, run(scene))) {
        const std::string words = step.rings > 0
                                      ? ui.words(Text::play_line_ringing, {std::to_string(step.rings)})
                                      : ui.words(Text::play_ring_soon);
        return {Icon::ring, words, true, false};
    }
    if (phone.in_call && phone.on_hold) return {Icon::hold, ui.words(Text::play_line_on_hold), false, true};
    // No clock: simulated time stands still while the trainee thinks, and 00:00 would look broken.
    if (phone.in_call) return {Icon::phone, ui.words(Text::play_line_in_call), false, true};
    return {Icon::phone, ui.words(Text::play_line_idle), false, false};
}

}  // namespace

float phone_height(const Scene& scene) {
    return scene.ui.px(1 + 10 + 37);
}

void draw_phone(Scene& scene, const Rect& place, const session::Step& step) {
    Ui& ui = scene.ui;
    hairline(ui, place);
    Rect row = place;
    row.take_top(ui.px(11));
    const LineState state = line_state(scene, step);
    const ImU32 ink = state.ringing ? ui.theme.amber_soft_ink : ui.theme.ink;
    if (state.ringing) fill(ui, row.inset(-ui.px(8), 0), ui.theme.amber_soft, ui.px(8));
    const Rect icon_place = row.take_left(ui.px(18), ui.px(8)).centred_row(ui.px(18));
    icon_tilted(ui, state.icon, icon_place.min(), 18, ink, state.ringing ? bell_tilt(scene) : 0);
    const std::string line = ui.words(Text::play_line, {"1"});
    text_in(ui, Face::body_bold, row.take_left(text_width(ui, Face::body_bold, line) + 1, ui.px(8)), ink,
            line);
    const ImVec2 right{row.right(), row.y + row.h / 2};
    if (state.ringing) {
        ring_dots(ui, right, step.rings, ink);
        row.take_right(ui.px(38), ui.px(8));
    } else {
        const ImVec2 middle{right.x - ui.px(6), right.y};
        if (state.in_call) {
            disc(ui, middle, ui.px(6), ui.theme.primary);
        } else {
            ring(ui, middle, ui.px(6), ui.theme.line2, std::max(1.0F, ui.px(1)));
        }
        row.take_right(ui.px(12), ui.px(8));
    }
    text_in(ui, Face::caption, row, state.ringing ? ink : ui.theme.ink2, state.words, Align::right);
}

void draw_ring_strip(Scene& scene, const Rect& strip, const session::Step& step) {
    Ui& ui = scene.ui;
    const ImU32 ink = ui.theme.amber_soft_ink;
    const float radius = ui.px(12);
    ui.draw->AddRectFilled(strip.min(), strip.max(), ui.theme.amber_soft, radius,
                           ImDrawFlags_RoundCornersTop);
    Rect row = strip.inset(ui.px(16), 0);
    const Rect bell = row.take_left(ui.px(20), ui.px(8)).centred_row(ui.px(20));
    icon_tilted(ui, Icon::ring, bell.min(), 20, ink, bell_tilt(scene));
    const std::string nth = step.rings > 0 ? ui.words(Text::play_ring_nth, {std::to_string(step.rings)})
                                           : ui.words(Text::play_ring_soon);
    const float nth_width = text_width(ui, Face::caption, nth) + 1;
    text_in(ui, Face::caption, row.take_right(nth_width, ui.px(12)), ink, nth, Align::right);
    ring_dots(ui, {row.right(), row.y + row.h / 2}, step.rings, ink);
    row.take_right(ui.px(38), ui.px(12));
    const std::string line = ui.words(Text::play_ring_strip, {"1"});
    const float width = std::min(text_width(ui, Face::body_bold, line) + 1, row.w);
    text_in(ui, Face::body_bold, row.take_left(width, ui.px(8)), ink, line);
    if (row.w > ui.px(80)) text_in(ui, Face::body, row, ink, ui.words(Text::play_ring_hint));
}

}  // namespace frontdesk::ui
