#pragma once

#include <algorithm>
#include <optional>
#include <string>

#include "ui/screens/scene.h"

// A lesson before a class: the parts of the room, in type that is read from the last row.
namespace frontdesk::ui {

/// Only while a lesson is on the screen.
inline const app::RunningLesson& held(const Scene& scene) {
    return *scene.state().lesson.running;
}

/// The scale at which a window is a page of 960 × 540 logical pixels or a little more.
/// @param width,height of the window, in pixels
float projector_scale(float width, float height);

/// A lesson that began or was gone on with opens the room, one that ended its report.
void follow_lessons(const app::LessonState& lessons, Memory& memory);

/// Does a deed; what is half-typed goes before it.
void do_in_lesson(Scene& scene, app::LessonDeed deed);
/// The half-typed words: within a second of the first change.
void keep_lesson_words(Scene& scene);
/// Something was typed: from now on it is a second until it is stored.
void note_lesson_change(Scene& scene);

/// How the node that waits is answered.
app::LessonWay lesson_way(const Scene& scene);
/// Whether words are waited for, not the choice of an option.
bool lesson_wants_words(const Scene& scene);
/// What stands on an option: content as it is shown, acts by their words.
std::string option_words(const Ui& ui, const app::LessonAnswer& answer);
/// Of somebody on the roster; empty for nobody.
std::string person_name(const app::RunningLesson& lesson, std::optional<records::TraineeId> who);
/// "34 分", "−3 分"
std::string points_words(const Ui& ui, int points);
/// "+6 分", "−3 分"
std::string signed_points(const Ui& ui, int points);

/// Title, turn, what is left of its time, and the points of the teams.
void draw_lesson_head(Scene& scene, Rect bar);
/// Back, pause, compare, more, and what comes next.
void draw_lesson_foot(Scene& scene, Rect bar);

/// Face, name, mood, and how many have raised a hand or spoken.
void draw_lesson_owner(Scene& scene, Rect column);
/// What was said last, as large as there is room for. Takes its height off the top of `column`.
/// @param below pixels that are wanted for what comes below it
void draw_lesson_line(Scene& scene, Rect& column, float below);

/// Options with the hands for them, before and after they are revealed.
void draw_lesson_options(Scene& scene, const Rect& place);
/// The least that they need.
float lesson_options_height(const Scene& scene, float width);
/// Boxes in which words are typed at the front, and who says them.
void draw_lesson_words(Scene& scene, const Rect& place);
/// One answer or two side by side, judged.
void draw_lesson_answers(Scene& scene, const Rect& place);
/// A form or an exercise that the room fills in.
void draw_lesson_hand_in(Scene& scene, const Rect& place);
/// What was handed in, so that the foot can reveal it; nothing while something is missing.
std::optional<session::Input> lesson_hand_in(Scene& scene);

/// What a trainer can do beside: how the room answers, time, turns, people, the end.
void draw_lesson_panel(Scene& scene, const Rect& place);
/// Model answers of the node.
void draw_lesson_models(Scene& scene, const Rect& place);

/// Who comes to a lesson, by team; takes its height off the top of `column`.
void draw_roster(Scene& scene, Rect& column);
bool is_away(const LessonMemory& lesson, records::TraineeId trainee);

/// Lays pieces side by side and goes on in the next row.
class Flow {
  public:
    Flow(const Rect& area, float height, float gap) : m_area(area), m_row(area), m_gap(gap) {
        m_row.h = height;
    }
    Rect place(float width) {
        width = std::min(width, m_area.w);
        if (width > m_row.w && m_row.w < m_area.w)
            m_row = {m_area.x, m_row.bottom() + m_gap, m_area.w, m_row.h};
        return m_row.take_left(width, m_gap);
    }
    /// Of all rows.
    float height() const { return m_row.bottom() - m_area.y; }

  private:
    Rect m_area, m_row;
    float m_gap;
};

}  // namespace frontdesk::ui
