#include <algorithm>
#include <cmath>

#include "ui/kit/icons.h"
#include "ui/kit/meters.h"
#include "ui/kit/paint.h"
#include "ui/screens/calendar.h"
#include "ui/screens/play.h"
#include "ui/screens/play_model.h"

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

/// While a ring sounds, the line that rings blinks with the bell: 400 ms on, 200 ms off.
bool is_dark(Scene& scene) {
    const double since = scene.ui.in.seconds - scene.memory.play.rang_at;
    if (scene.ui.reduce_motion || scene.memory.play.rang_at < 0 || since < 0 || since >= ring_s) return false;
    scene.ui.redraw_in(0.1);
    return std::fmod(since, 0.6) >= 0.4;
}

struct LineLook {
    int number = 1;
    int rings = 0;
    session::LineState state = session::LineState::idle;
    Icon icon = Icon::phone;
    std::string words;
    std::string who;
};

LineLook line_look(const Scene& scene, const session::Step& step, int number) {
    const Ui& ui = scene.ui;
    const session::LineState state = run(scene).phone.line(number).state;
    const scenario::Owner* person = person_on_line(*running(scene).scenario, number);
    LineLook look{number,      0,  state,
                  Icon::phone, {}, person == nullptr ? std::string() : ui.shown(person->address)};
    switch (state) {
        case session::LineState::ringing:
            look.icon = Icon::ring;
            look.rings = step.line == number ? step.rings : 0;
            look.words = look.rings > 0 ? ui.words(Text::play_line_ringing, {std::to_string(look.rings)})
                                        : std::string(ui.words(Text::play_ring_soon));
            look.who.clear();  // Nobody knows who calls.
            break;
        case session::LineState::held:
            look.icon = Icon::hold;
            look.words = ui.words(Text::play_line_on_hold);
            break;
        // No clock: simulated time stands still while the trainee thinks, and 00:00 would look broken.
        case session::LineState::talking:
            look.words = ui.words(Text::play_line_in_call);
            break;
        case session::LineState::idle:
            look.words = ui.words(Text::play_line_idle);
            look.who.clear();
            break;
    }
    return look;
}

/// At the right end of a line: dots for rings, a disc for a call, half of one on hold, a ring for none.
void draw_lamp(Ui& ui, Rect& row, const LineLook& look, ImU32 ink) {
    const ImVec2 right{row.right(), row.y + row.h / 2};
    if (look.state == session::LineState::ringing) {
        ring_dots(ui, right, look.rings, ink);
        row.take_right(ui.px(38), ui.px(8));
        return;
    }
    const ImVec2 middle{right.x - ui.px(6), right.y};
    const float width = std::max(1.0F, ui.px(1));
    if (look.state == session::LineState::talking) disc(ui, middle, ui.px(6), ui.theme.primary);
    if (look.state == session::LineState::held) {
        ring(ui, middle, ui.px(6), ui.theme.amber_fill, 2 * width);
        disc(ui, middle, ui.px(2.5F), ui.theme.amber_fill);
    }
    if (look.state == session::LineState::idle) ring(ui, middle, ui.px(6), ui.theme.line2, width);
    row.take_right(ui.px(12), ui.px(8));
}

void draw_line_row(Scene& scene, Rect row, const LineLook& look) {
    Ui& ui = scene.ui;
    const bool ringing = look.state == session::LineState::ringing;
    const ImU32 ink = ringing ? ui.theme.amber_soft_ink : ui.theme.ink;
    const Rect ground = row.inset(-ui.px(8), ui.px(1));
    const bool dark = ringing && is_dark(scene);
    if (ringing && !dark) fill(ui, ground, ui.theme.amber_soft, ui.px(8));
    const Rect icon_place = row.take_left(ui.px(18), ui.px(8)).centred_row(ui.px(18));
    icon_tilted(ui, look.icon, icon_place.min(), 18, ink, ringing ? bell_tilt(scene) : 0);
    const std::string line = ui.words(Text::play_line, {std::to_string(look.number)});
    text_in(ui, Face::body_bold, row.take_left(text_width(ui, Face::body_bold, line) + 1, ui.px(8)), ink,
            line);
    draw_lamp(ui, row, look, ink);
    const float words = std::min(text_width(ui, Face::caption, look.words) + 1, row.w);
    const ImU32 quiet = ringing ? ink : ui.theme.ink2;
    text_in(ui, Face::caption, row.take_right(words, ui.px(8)), quiet, look.words, Align::right);
    if (row.w > ui.px(24)) text_in(ui, Face::caption, row, ui.theme.ink2, look.who);
}

constexpr float line_row_height = 37;

bool shows_both(const Scene& scene) {
    return has_two_lines(*running(scene).scenario) ||
           run(scene).phone.line(2).state != session::LineState::idle;
}

}  // namespace

float phone_height(const Scene& scene) {
    return scene.ui.px(1 + 10 + (shows_both(scene) ? 2 : 1) * line_row_height);
}

void draw_phone(Scene& scene, const Rect& place, const session::Step& step) {
    hairline(scene.ui, place);
    Rect rows = place;
    rows.take_top(scene.ui.px(11));
    for (const int number : {1, 2}) {
        if (number == 2 && !shows_both(scene)) break;
        draw_line_row(scene, rows.take_top(scene.ui.px(line_row_height)), line_look(scene, step, number));
    }
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
    const std::string line = ui.words(Text::play_ring_strip, {std::to_string(step.line)});
    const float width = std::min(text_width(ui, Face::body_bold, line) + 1, row.w);
    text_in(ui, Face::body_bold, row.take_left(width, ui.px(8)), ink, line);
    // Half an advice is none: it shrinks, and where it still does not fit the rings beside it say enough.
    const char* hint = ui.words(Text::play_ring_hint);
    const Face face = text_width(ui, Face::body, hint) <= row.w ? Face::body : Face::caption;
    if (text_width(ui, face, hint) <= row.w) text_in(ui, face, row, ink, hint);
}

}  // namespace frontdesk::ui
