#pragma once

#include <string>
#include <vector>

#include "app/noted_talk.h"
#include "ui/rich_text.h"
#include "ui/screens/lesson.h"

// How an answer was judged, as it is told to a room.
namespace frontdesk::ui {

/// A reason: what was heard or left out, what the customer felt, what could be said here.
struct VerdictLine {
    app::Tone tone = app::Tone::good;
    int number = 0;  ///< the badge in the words; 0: none
    std::string head, below;
};

struct Verdict {
    std::vector<Span> spans;
    std::vector<VerdictLine> lines;
};

/// All reasons; numbers begin at 1. Only of an answer that was judged.
Verdict verdict_of(const Scene& scene, const app::LessonAnswer& answer);
/// What matters most, in one line or none: what was wrong, or else what was well said.
std::vector<VerdictLine> verdict_in_short(const Scene& scene, const app::LessonAnswer& answer);

float verdict_line_height(const Ui& ui, float width, const VerdictLine& line);
/// Takes its height off the top of `column`.
void draw_verdict_line(Ui& ui, Rect& column, const VerdictLine& line);

}  // namespace frontdesk::ui
