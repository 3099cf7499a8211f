#include "ui/kit/paint.h"

#include <algorithm>
#include <cmath>

namespace frontdesk::ui {

void fill(Ui& ui, const Rect& rect, ImU32 colour, float radius) {
    ui.draw->AddRectFilled(rect.min(), rect.max(), colour, radius);
}

void edge(Ui& ui, const Rect& rect, ImU32 colour, float radius, float width) {
    const Rect inner = rect.inset(width / 2);
    // ImGui moves rectangles by half a pixel itself; taken back so that the edge stays inside.
    const ImVec2 min{inner.x - 0.5F, inner.y - 0.5F};
    const ImVec2 max{inner.right() + 0.5F, inner.bottom() + 0.5F};
    ui.draw->AddRect(min, max, colour, std::max(0.0F, radius - width / 2), 0, width);
}

void line(Ui& ui, ImVec2 from, ImVec2 to, ImU32 colour, float width) {
    ui.draw->PathLineTo(from);
    ui.draw->PathLineTo(to);
    ui.draw->PathStroke(colour, 0, width);
}

void hairline(Ui& ui, const Rect& rect) {
    fill(ui, {rect.x, rect.y, rect.w, std::max(1.0F, ui.px(1))}, ui.theme.line);
}

void dashed_line(Ui& ui, ImVec2 from, ImVec2 to, ImU32 colour, float width, float dash, float gap) {
    const float length = std::hypot(to.x - from.x, to.y - from.y);
    if (length <= 0) return;
    const ImVec2 step{(to.x - from.x) / length, (to.y - from.y) / length};
    for (float done = 0; done < length; done += dash + gap) {
        const float until = std::min(done + dash, length);
        line(ui, {from.x + step.x * done, from.y + step.y * done},
             {from.x + step.x * until, from.y + step.y * until}, colour, width);
    }
}

void dashed_edge(Ui& ui, const Rect& rect, ImU32 colour, float radius, float width) {
    const Rect in = rect.inset(width / 2);
    const float dash = ui.px(4);
    const float gap = ui.px(3);
    dashed_line(ui, {in.x + radius, in.y}, {in.right() - radius, in.y}, colour, width, dash, gap);
    dashed_line(ui, {in.x + radius, in.bottom()}, {in.right() - radius, in.bottom()}, colour, width, dash,
                gap);
    dashed_line(ui, {in.x, in.y + radius}, {in.x, in.bottom() - radius}, colour, width, dash, gap);
    dashed_line(ui, {in.right(), in.y + radius}, {in.right(), in.bottom() - radius}, colour, width, dash,
                gap);
    const auto corner = [&](float x, float y, float from) {
        ui.draw->PathArcTo({x, y}, radius, from, from + 1.5708F);
        ui.draw->PathStroke(colour, 0, width);
    };
    corner(in.right() - radius, in.bottom() - radius, 0);
    corner(in.x + radius, in.bottom() - radius, 1.5708F);
    corner(in.x + radius, in.y + radius, 3.1416F);
    corner(in.right() - radius, in.y + radius, 4.7124F);
}

void disc(Ui& ui, ImVec2 middle, float radius, ImU32 colour) {
    ui.draw->AddCircleFilled(middle, radius, colour);
}

void ring(Ui& ui, ImVec2 middle, float radius, ImU32 colour, float width) {
    ui.draw->AddCircle(middle, radius - width / 2, colour, 0, width);
}

namespace {

void bubble_path(Ui& ui, const Rect& rect, BubbleCorner corner) {
    const float round = std::min(ui.px(12), rect.h / 2);
    const float pointed = ui.px(3);
    const float left = corner == BubbleCorner::upper_left ? pointed : round;
    const float right = corner == BubbleCorner::upper_right ? pointed : round;
    const float below = corner == BubbleCorner::lower_left ? pointed : round;
    // In twelfths of a circle, clockwise from the right: exact, so that straight lines stay sharp.
    ui.draw->PathArcToFast({rect.x + left, rect.y + left}, left, 6, 9);
    ui.draw->PathArcToFast({rect.right() - right, rect.y + right}, right, 9, 12);
    ui.draw->PathArcToFast({rect.right() - round, rect.bottom() - round}, round, 0, 3);
    ui.draw->PathArcToFast({rect.x + below, rect.bottom() - below}, below, 3, 6);
}

}  // namespace

void bubble_ground(Ui& ui, const Rect& rect, ImU32 colour, BubbleCorner corner) {
    bubble_path(ui, rect, corner);
    ui.draw->PathFillConvex(colour);
}

void bubble_edge(Ui& ui, const Rect& rect, ImU32 colour, BubbleCorner corner) {
    const float width = std::max(1.0F, ui.px(1));
    bubble_path(ui, rect.inset(width / 2), corner);
    ui.draw->PathStroke(colour, ImDrawFlags_Closed, width);
}

void card(Ui& ui, const Rect& rect) {
    const float radius = ui.px(12);
    fill(ui, rect.moved(0, ui.px(2)), ui.theme.shadow, radius);
    fill(ui, rect, ui.theme.surface, radius);
    edge(ui, rect, ui.theme.line, radius, std::max(1.0F, ui.px(1)));
}

void card_first(Ui& ui, const Rect& rect) {
    card(ui, rect);
    edge(ui, rect, ui.theme.primary, ui.px(12), 1.5F * ui.in.scale);
}

}  // namespace frontdesk::ui
