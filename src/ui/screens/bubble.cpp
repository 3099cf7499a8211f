#include <algorithm>
#include <cmath>

#include "ui/kit/paint.h"
#include "ui/screens/conversation.h"

// One bubble, and which parts of a reply are underlined in it.
namespace frontdesk::ui {

namespace {

constexpr float numbered_pitch = 28;

Underline underline_of(const phrasing::Finding& finding) {
    const bool fatal =
        finding.severity == phrasing::Severity::fatal && finding.verdict != phrasing::Verdict::downgraded;
    return fatal ? Underline::fatal : Underline::hit;
}

}  // namespace

std::vector<Span> reply_spans(const session::Entry& reply, bool numbered) {
    return assessment_spans(reply.assessment, numbered);
}

std::vector<Span> assessment_spans(const phrasing::Assessment& assessment, bool numbered) {
    std::vector<Span> spans;
    int number = 0;
    for (const phrasing::Finding& finding : assessment.forbidden) {
        ++number;
        spans.push_back(
            {finding.span.begin, finding.span.end, underline_of(finding), numbered ? number : 0, 1});
    }
    for (const phrasing::Move& move : assessment.moves) {
        if (move.span.end > move.span.begin) {
            spans.push_back({move.span.begin, move.span.end, Underline::move, 0, 1});
        }
    }
    for (const phrasing::Finding& finding : assessment.cleared) {
        spans.push_back({finding.span.begin, finding.span.end, Underline::excused, 0, 1});
    }
    return spans;
}

Rect draw_bubble(Scene& scene, Rect& column, const Bubble& bubble) {
    Ui& ui = scene.ui;
    const float padding_x = ui.px(14);
    const float padding_y = ui.px(10);
    const float most =
        std::min(ui.px(bubble.widest), std::floor(column.w * bubble.most_share)) - 2 * padding_x;
    const RichLayout& layout = scene.memory.texts.lay_out(ui, Face::body, most, bubble.words, bubble.spans);
    const float pitch = bubble.airy ? ui.px(numbered_pitch) : ui.pitch(Face::body);
    const RichSize size = rich_size(layout, pitch);
    Rect row = column.take_top(size.height + 2 * padding_y, ui.px(12));
    const float width = std::ceil(size.width) + 2 * padding_x;
    const bool right = bubble.side == Side::right;
    const Rect place = right ? row.take_right(width) : row.take_left(width);
    const BubbleCorner corner = right ? BubbleCorner::upper_right : BubbleCorner::upper_left;
    bubble_ground(ui, place, right ? ui.theme.primary_soft : ui.theme.surface, corner);
    if (!right) bubble_edge(ui, place, ui.theme.line, corner);
    rich_text(ui, Face::body, {place.x + padding_x, place.y + padding_y}, ui.theme.ink, pitch, layout,
              bubble.spans);
    return place;
}

}  // namespace frontdesk::ui
