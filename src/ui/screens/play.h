#pragma once

#include "ui/screens/scene.h"

// The regions of the play screen, and what it sends by itself.
namespace frontdesk::ui {

/// What is played; only while something is.
inline const app::RunningAttempt& running(const Scene& scene) {
    return *scene.state().running;
}

/// Brings the memory in step with the session: another attempt, another turn, a draft that came back.
void follow_session(Scene& scene);
/// Sends the simulated waiting that belongs to the real time while the phone rings, and asks to be woken.
void follow_ringing(Scene& scene, const session::Step& step);
/// Lets be heard what happened since the last frame: rings, hold music, what owners say.
void follow_sound(Scene& scene);
/// On every other screen: whatever sounds ends.
void end_sounds(Ui& ui, Memory& memory);
/// The half-typed reply and what stands in the form: within a second of the first change, and before anything
/// else that this frame asks for.
void keep_draft_in_time(Scene& scene);
/// Something in the form or in an exercise was changed: from now on it is a second until it is stored.
void note_field_change(Scene& scene);
/// The half-typed things now, then out of the run; it stays open.
void leave_play(Ui& ui, Memory& memory);
/// An act; the waiting since the last ring goes before a pick-up.
void do_act(Scene& scene, const std::string& act);

/// The owner at the left: face, name, mood, what is known, the telephone.
void draw_owner_card(Scene& scene, const Rect& card_place, const session::Step& step);
/// The same in a strip above the conversation, where there is no room for the card.
float owner_strip_height(const Scene& scene);
void draw_owner_strip(Scene& scene, const Rect& strip);
/// Those who wait for their turn, as small cards; what does not fit is counted. `shown`: how many fit.
float waiting_height(const Scene& scene, std::size_t shown);
void draw_waiting(Scene& scene, const Rect& place, std::size_t shown);
/// The same side by side, below the strip.
float waiting_row_height(const Scene& scene);
void draw_waiting_row(Scene& scene, const Rect& row);
/// Each line: ringing, in call, on hold.
float phone_height(const Scene& scene);
void draw_phone(Scene& scene, const Rect& place, const session::Step& step);
/// Above the conversation while it rings.
void draw_ring_strip(Scene& scene, const Rect& strip, const session::Step& step);

/// What the trainee does next: reply box, options, acts, or the way to the form.
float input_height(const Scene& scene, const session::Step& step, float width);
void draw_input(Scene& scene, const Rect& place, const session::Step& step);
/// The same in a place that may be lower than the `wish` for it: then it scrolls.
void draw_input_in(Scene& scene, const Rect& place, float wish, const session::Step& step);

/// The record form as it lies on the desk.
void draw_form(Scene& scene, const Rect& sheet, const session::Step& step);

/// How far the lines that came last have come, 0 to 1.
float line_arrival(Scene& scene);
/// The mood on its way to where it is now (0–100).
float gliding_heat(Scene& scene);

}  // namespace frontdesk::ui
