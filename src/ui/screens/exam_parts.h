#pragma once

#include <cstdint>
#include <string>

#include "ui/screens/scene.h"

// What stands on every screen of an examination that is being sat: its clock, and the way to hand it in.
namespace frontdesk::ui {

/// What is sat; only while something is.
inline const app::RunningSitting& sat(const Scene& scene) {
    return *scene.state().sitting;
}

/// "38:05"; of more than an hour "1:02:05". Begun seconds count as whole ones.
std::string clock_words(std::int64_t left_ms);

/// Keeps the time that is used and asks to be woken at the next second; ends the examination at the last one.
void follow_exam_clock(Scene& scene);

/// What is left, at the right end of a bar; takes its place off it. Calm, and amber with a sign and other
/// words in the last five minutes.
void draw_countdown(Scene& scene, Rect& row);

/// The button that asks whether to hand in; takes its place off the right end of the bar.
void draw_hand_in_button(Scene& scene, Rect& row);
/// The question, cut off the top of the area while it is asked.
void draw_hand_in_question(Scene& scene);

/// "考试 1/3" of what is sat now.
std::string paper_words(const Scene& scene);

/// What the coach's place says while an examination is sat.
void draw_exam_quiet(Scene& scene, const Rect& panel);

}  // namespace frontdesk::ui
