#include "ui/kit/segmented.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include "ui/kit/icons.h"
#include "ui/kit/paint.h"
#include "ui/kit/press.h"

namespace frontdesk::ui {

namespace {

struct Place {
    std::size_t index;
    Rect rect;
    bool first, last;  ///< of its row
};

constexpr float widest_margins = 30;
constexpr float narrowest_margins = 12;

float segment_width(const Ui& ui, const std::string& label, float margins) {
    // Room for the tick is kept in every segment, so that choosing moves nothing.
    return std::ceil(text_width(ui, Face::body_bold, label) + ui.px(margins) + ui.px(24));
}

/// The widest margins with which all segments fit into one row; where none do, there are several rows.
float margins_within(const Ui& ui, float width, std::span<const SegmentedChoice> choices) {
    const float over = segmented_width(ui, choices) - width;
    if (over <= 0 || choices.empty()) return widest_margins;
    const float each = std::ceil(over / static_cast<float>(choices.size()) / ui.px(1));
    return widest_margins - each < narrowest_margins ? widest_margins : widest_margins - each;
}

std::vector<Place> places_of(const Ui& ui, const Rect& rect, std::span<const SegmentedChoice> choices) {
    std::vector<Place> places;
    const float height = ui.px(36);
    const float margins = margins_within(ui, rect.w, choices);
    float x = rect.x;
    float y = rect.y;
    for (std::size_t i = 0; i < choices.size(); ++i) {
        const float width = std::min(segment_width(ui, choices[i].label, margins), rect.w);
        bool first = i == 0;
        if (!first && x + width > rect.right() + 0.5F) {
            places.back().last = true;
            x = rect.x;
            y += height + ui.px(6);
            first = true;
        }
        places.push_back({i, {x, y, width, height}, first, i + 1 == choices.size()});
        x += width;
    }
    return places;
}

struct SegmentColours {
    ImU32 ground, edge, ink;
};

SegmentColours segment_colours(const Theme& theme, bool enabled, bool on, bool hovered, ImU32 edge_colour) {
    if (!enabled) return {theme.sunken, theme.line, theme.ink3};
    if (on) return {theme.primary, theme.primary, theme.on_primary};
    return {hovered ? theme.primary_soft : theme.surface, edge_colour, theme.ink};
}

bool draw_segment(Ui& ui, const Place& place, const SegmentedChoice& choice, bool on, ImU32 edge_colour) {
    const Theme& theme = ui.theme;
    const float radius = ui.px(8);
    const Face face = on ? Face::body_bold : Face::body;
    const float icon_width = on ? ui.px(24) : 0;
    const bool clipped = text_width(ui, face, choice.label) + icon_width > place.rect.w - ui.px(8);
    const Press press =
        press_area(ui, place.rect, {choice.id, choice.label, choice.enabled, clipped, on ? "on" : "off"});
    ImDrawFlags corners = ImDrawFlags_RoundCornersNone;
    if (place.first) corners = ImDrawFlags_RoundCornersLeft;
    if (place.last) corners = place.first ? ImDrawFlags_RoundCornersAll : ImDrawFlags_RoundCornersRight;
    const SegmentColours colours = segment_colours(theme, choice.enabled, on, press.hovered, edge_colour);
    ui.draw->AddRectFilled(place.rect.min(), place.rect.max(), colours.ground, radius, corners);
    const ImVec2 max{place.rect.right() + (place.last ? 0.0F : ui.px(1)), place.rect.bottom()};
    ui.draw->AddRect(place.rect.min(), max, colours.edge, radius, corners, std::max(1.0F, ui.px(1)));
    const float width = text_width(ui, face, choice.label) + icon_width;
    Rect row = place.rect;
    row.x += std::floor(std::max(0.0F, (row.w - width) / 2));
    row.w = place.rect.right() - row.x;
    if (on) icon_in(ui, Icon::check, row.take_left(ui.px(16), ui.px(8)), 18, colours.ink);
    text_in(ui, face, row, colours.ink, choice.label);
    if (press.focused) focus_ring(ui, place.rect, radius);
    return press.pressed;
}

}  // namespace

float segmented_width(const Ui& ui, std::span<const SegmentedChoice> choices) {
    float width = 0;
    for (const SegmentedChoice& choice : choices) width += segment_width(ui, choice.label, widest_margins);
    return width;
}

float segmented_height(const Ui& ui, float width, std::span<const SegmentedChoice> choices) {
    const std::vector<Place> places = places_of(ui, {0, 0, width, 0}, choices);
    return places.empty() ? 0 : places.back().rect.bottom();
}

std::optional<std::size_t> segmented(Ui& ui, const Rect& rect, std::span<const SegmentedChoice> choices,
                                     std::optional<std::size_t> chosen, bool missing) {
    const ImU32 edge_colour = missing ? ui.theme.amber_ink : ui.theme.line2;
    std::optional<std::size_t> pressed;
    for (const Place& place : places_of(ui, rect, choices)) {
        if (draw_segment(ui, place, choices[place.index], chosen == place.index, edge_colour))
            pressed = place.index;
    }
    return pressed == chosen ? std::nullopt : pressed;
}

}  // namespace frontdesk::ui
