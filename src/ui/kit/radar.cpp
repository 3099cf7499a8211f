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
    std::vector<ImVec2> outer;
    for (std::size_t i = 0; i < axis_count; ++i) outer.push_back(on_axis(middle, radius, i));
    ui.draw->AddConvexPolyFilled(outer.data(), static_cast<int>(outer.size()), ui.theme.paper);
    ui.draw->AddPolyline(outer.data(), static_cast<int>(outer.size()), ui.theme.line, ImDrawFlags_Closed,
                         ui.px(1));
    for (const ImVec2& corner : outer) line(ui, middle, corner, ui.theme.line, ui.px(1));
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

/// Above and below the figure in one line. Beside it: four Chinese characters stand in two lines, longer
/// words in one line at the edge of the place, clear of the corner.
void draw_label(Ui& ui, const Rect& place, float radius, std::size_t axis, const RadarAxis& what) {
    const ImU32 colour = what.assessed ? ui.theme.ink2 : ui.theme.ink3;
    const float pitch = ui.pitch(Face::caption);
    const ImVec2 tip = on_axis(place.middle(), radius, axis);
    if (axis == 0 || axis == 3) {
        const float y = axis == 0 ? tip.y - pitch - ui.px(5) : tip.y + ui.px(8);
        return text_in(ui, Face::caption, {place.x, y, place.w, pitch}, colour, what.label, Align::centre);
    }
    const bool right = axis < 3;
    const bool upper = axis == 1 || axis == 5;
    const float room = ui.px(33);
    const bool han = !what.label.empty() && static_cast<unsigned char>(what.label.front()) >= 0x80;
    const float widest = han ? paragraph_width(ui, Face::caption, room, what.label) : room + 1;
    if (widest <= room) {
        const float height = paragraph_height(ui, Face::caption, room, what.label);
        const float x = right ? tip.x + ui.px(12) : tip.x - ui.px(12) - widest;
        const float y = tip.y - height / 2 + (upper ? -ui.px(13) : ui.px(15));
        paragraph(ui, Face::caption, {x, y, room, height}, colour, what.label);
        return;
    }
    const float y = upper ? tip.y - pitch - ui.px(8) : tip.y + ui.px(8);
    text_in(ui, Face::caption, {place.x, y, place.w, pitch}, colour, what.label,
            right ? Align::right : Align::left);
}

}  // namespace

void radar(Ui& ui, const Rect& place, float radius, std::span<const RadarAxis, 6> axes) {
    const ImVec2 middle = place.middle();
    draw_grid(ui, middle, radius);
    draw_before(ui, middle, radius, axes);
    draw_now(ui, middle, radius, axes);
    for (std::size_t i = 0; i < axis_count; ++i) draw_label(ui, place, radius, i, axes[i]);
}

}  // namespace frontdesk::ui
