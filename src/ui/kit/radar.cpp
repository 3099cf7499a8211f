#include <cmath>
#include <vector>

#include "ui/kit/meters.h"
#include "ui/kit/paint.h"

// The six dimensions as a figure with six corners.
namespace frontdesk::ui {

namespace {

constexpr std::size_t axis_count = 6;

ImVec2 on_axis(ImVec2 middle, float radius, std::size_t axis) {
    const float angle = (-90 + 60 * static_cast<float>(axis)) * 3.14159265F / 180;
    return {middle.x + radius * std::cos(angle), middle.y + radius * std::sin(angle)};
}

void draw_grid(Ui& ui, ImVec2 middle, float radius) {
    for (const float share : {0.25F, 0.5F, 0.75F, 1.0F}) {
        for (std::size_t i = 0; i < axis_count; ++i) ui.draw->PathLineTo(on_axis(middle, radius * share, i));
        ui.draw->PathStroke(ui.theme.line, ImDrawFlags_Closed, ui.px(1));
    }
    for (std::size_t i = 0; i < axis_count; ++i) {
        line(ui, middle, on_axis(middle, radius, i), ui.theme.line, ui.px(1));
    }
}

void draw_before(Ui& ui, ImVec2 middle, float radius, std::span<const RadarAxis, 6> axes) {
    for (const RadarAxis& axis : axes) {
        if (!axis.before) return;
    }
    for (std::size_t i = 0; i < axis_count; ++i) {
        const std::size_t next = (i + 1) % axis_count;
        dashed_line(ui, on_axis(middle, radius * *axes[i].before, i),
                    on_axis(middle, radius * *axes[next].before, next), ui.theme.line2, ui.px(2), ui.px(5),
                    ui.px(4));
    }
}

void draw_now(Ui& ui, ImVec2 middle, float radius, std::span<const RadarAxis, 6> axes) {
    std::vector<ImVec2> corners;
    for (std::size_t i = 0; i < axis_count; ++i) {
        if (axes[i].assessed) corners.push_back(on_axis(middle, radius * axes[i].now, i));
    }
    const std::size_t count = corners.size();
    // Without smoothing: the seams between the triangles would show.
    const ImDrawListFlags flags = ui.draw->Flags;
    ui.draw->Flags &= ~ImDrawListFlags_AntiAliasedFill;
    for (std::size_t i = 0; count > 1 && i < count; ++i) {
        ui.draw->AddTriangleFilled(middle, corners[i], corners[(i + 1) % count],
                                   faded(ui.theme.primary, 0.16F));
    }
    ui.draw->Flags = flags;
    for (std::size_t i = 0; count > 1 && i < count; ++i) {
        line(ui, corners[i], corners[(i + 1) % count], ui.theme.primary, 2.5F * ui.in.scale);
    }
    for (const ImVec2& corner : corners) disc(ui, corner, ui.px(4), ui.theme.primary);
}

/// A label of more than two characters stands in two lines beside the figure, in one above and below it.
void draw_label(Ui& ui, ImVec2 middle, float radius, std::size_t axis, const RadarAxis& what) {
    const ImU32 colour = what.assessed ? ui.theme.ink2 : ui.theme.ink3;
    const float pitch = ui.pitch(Face::caption);
    const ImVec2 tip = on_axis(middle, radius, axis);
    if (axis == 0 || axis == 3) {
        const float y = axis == 0 ? tip.y - pitch - ui.px(5) : tip.y + ui.px(8);
        const Rect row{middle.x - radius, y, 2 * radius, pitch};
        text_in(ui, Face::caption, row, colour, what.label, Align::centre);
        return;
    }
    const bool right = axis < 3;
    const float room = ui.px(46);
    const float width = std::min(room, paragraph_width(ui, Face::caption, room / 1.4F, what.label) + 1);
    const float height = paragraph_height(ui, Face::caption, width, what.label);
    const float x = right ? tip.x + ui.px(12) : tip.x - ui.px(12) - width;
    const float y = axis == 1 || axis == 5 ? tip.y - height / 2 + ui.px(2) : tip.y - height / 2 - ui.px(2);
    paragraph(ui, Face::caption, {x, y, width, height}, colour, what.label);
}

}  // namespace

void radar(Ui& ui, ImVec2 middle, float radius, std::span<const RadarAxis, 6> axes) {
    draw_grid(ui, middle, radius);
    draw_before(ui, middle, radius, axes);
    draw_now(ui, middle, radius, axes);
    for (std::size_t i = 0; i < axis_count; ++i) draw_label(ui, middle, radius, i, axes[i]);
}

}  // namespace frontdesk::ui
