#include "ui/screens/tour.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

#include "ui/kit/button.h"
#include "ui/kit/meters.h"
#include "ui/kit/paint.h"
#include "ui/kit/press.h"
#include "ui/kit/scroll_area.h"
#include "ui/screens/progress.h"
#include "ui/screens/tour_pictures.h"

namespace frontdesk::ui {

namespace {

using app::Text;

struct TourCard {
    Text title, text;
    std::vector<std::string_view> points_at;
    TourPicture picture;
};

constexpr int card_count = 4;

TourCard card_of(int index) {
    switch (index) {
        case 0:
            return {Text::tour_first, Text::tour_first_text, {"next", "continue"}, TourPicture::none};
        case 1:
            return {Text::tour_answer, Text::tour_answer_text, {}, TourPicture::keys};
        case 2:
            return {Text::tour_coach, Text::tour_coach_text, {}, TourPicture::feedback};
        default:
            return {
                Text::tour_where, Text::tour_where_text, {"rail:drills", "rail:records"}, TourPicture::none};
    }
}

/// How high the parts of a card are; what does not fit is left out or scrolls.
struct TourLayout {
    float inside, title, picture, text, height;
};

constexpr float padding = 20, head = 36, foot = 44;

TourLayout lay_out(Scene& scene, const Rect& window, const TourCard& card) {
    const Ui& ui = scene.ui;
    const float margin = ui.px(12);
    const float width = std::min(ui.px(440), window.w - 2 * margin);
    TourLayout layout{width - 2 * ui.px(padding), 0, 0, 0, 0};
    layout.title = paragraph_height(ui, Face::title, layout.inside, ui.words(card.title)) + ui.px(6);
    layout.text = paragraph_height(ui, Face::body, layout.inside, ui.words(card.text)) + ui.px(16);
    const float fixed = 2 * ui.px(padding) + ui.px(head + foot) + layout.title;
    const float most = window.h - 2 * margin;
    const float picture = tour_picture_height(scene, card.picture, layout.inside);
    if (fixed + layout.text + picture <= most) layout.picture = picture;
    layout.text = std::min(layout.text, std::max(ui.pitch(Face::body), most - fixed - layout.picture));
    layout.height = fixed + layout.text + layout.picture;
    return layout;
}

/// Beside what it points at, where there is most room for it; in the middle when it points at nothing.
Rect place_of(Ui& ui, const Rect& window, float width, float height, const std::optional<Rect>& target) {
    const float margin = ui.px(12);
    const float away = ui.px(20);
    Rect card{std::floor(window.x + (window.w - width) / 2),
              std::floor(window.y + (window.h - height) / 2.4F), width, height};
    if (target) {
        const float below = window.bottom() - target->bottom() - away - margin;
        const float beside = window.right() - target->right() - away - margin;
        const bool on_the_rail = target->x < window.x + ui.px(100);
        if (beside >= width && (on_the_rail || below < height)) {
            card.x = target->right() + away;
            card.y = target->middle().y - height / 2;
        } else if (below >= height) {
            card.x = target->x;
            card.y = target->bottom() + away;
        }
    }
    card.x = std::floor(
        std::clamp(card.x, window.x + margin, std::max(window.x + margin, window.right() - margin - width)));
    card.y = std::floor(std::clamp(card.y, window.y + margin,
                                   std::max(window.y + margin, window.bottom() - margin - height)));
    return card;
}

/// What is left of a square corner of `shade` round a quarter of a circle.
void draw_hollow_corner(Ui& ui, ImVec2 corner, ImVec2 middle, float first_degree, ImU32 shade) {
    const float radius = std::fabs(corner.x - middle.x);
    constexpr int pieces = 8;
    ui.draw->PathLineTo(corner);
    ui.draw->PathArcTo(middle, radius, first_degree * degree, (first_degree + 90) * degree, pieces);
    ui.draw->PathFillConvex(shade);
}

/// Everything but what is spoken of steps back.
void draw_dimmed(Ui& ui, const Rect& window, const std::optional<Rect>& target) {
    const ImU32 shade = faded(ui.theme.rail, ui.theme.dark ? 0.66F : 0.5F);
    if (!target) return fill(ui, window, shade);
    const Rect hole = target->inset(-ui.px(6));
    fill(ui, {window.x, window.y, window.w, hole.y - window.y}, shade);
    fill(ui, {window.x, hole.bottom(), window.w, window.bottom() - hole.bottom()}, shade);
    fill(ui, {window.x, hole.y, hole.x - window.x, hole.h}, shade);
    fill(ui, {hole.right(), hole.y, window.right() - hole.right(), hole.h}, shade);
    const float r = ui.px(8);
    const ImDrawListFlags flags = std::exchange(ui.draw->Flags, ImDrawListFlags_None);
    draw_hollow_corner(ui, hole.min(), {hole.x + r, hole.y + r}, 180, shade);
    draw_hollow_corner(ui, {hole.right(), hole.y}, {hole.right() - r, hole.y + r}, 270, shade);
    draw_hollow_corner(ui, hole.max(), {hole.right() - r, hole.bottom() - r}, 0, shade);
    draw_hollow_corner(ui, {hole.x, hole.bottom()}, {hole.x + r, hole.bottom() - r}, 90, shade);
    ui.draw->Flags = flags;
    edge(ui, hole, ui.theme.amber_fill, r, ui.px(3));
}

/// A beak from the card towards what it speaks of.
void draw_beak(Ui& ui, const Rect& card, const Rect& target) {
    const float size = ui.px(12);
    const ImVec2 middle = target.middle();
    if (card.y >= target.bottom()) {
        const float x = std::clamp(middle.x, card.x + 2 * size, card.right() - 2 * size);
        ui.draw->AddTriangleFilled({x - size, card.y + 1}, {x, card.y - size}, {x + size, card.y + 1},
                                   ui.theme.surface);
    } else if (card.x >= target.right()) {
        const float y = std::clamp(middle.y, card.y + 2 * size, card.bottom() - 2 * size);
        ui.draw->AddTriangleFilled({card.x + 1, y + size}, {card.x - size, y}, {card.x + 1, y - size},
                                   ui.theme.surface);
    }
}

void close_tour(Scene& scene) {
    const bool noted = scene.memory.tour.is_again;
    scene.memory.tour = {.is_over = true};
    if (!noted) scene.ui.intend(app::ShownRound{});
    scene.ui.redraw_in(0);
}

/// The last card of the first time leads straight into the first scenario.
void end_tour(Scene& scene) {
    const scenario::Scenario* first = suggested(scene.app);
    const bool begin = !scene.memory.tour.is_again && first != nullptr;
    close_tour(scene);
    if (begin) scene.ui.intend(app::StartScenario{first->id});
}

void draw_head(Scene& scene, Rect row) {
    Ui& ui = scene.ui;
    const ButtonLook look{.kind = ButtonKind::ghost, .key = Key::escape, .size = ButtonSize::small};
    const std::string label = ui.words(Text::tour_skip);
    const float width = std::min(row.w, button_width(ui, label, look));
    const bool skipped = button(ui, "tour:skip", row.take_right(width, ui.px(12)), label, look);
    if (turn_dots_width(ui, card_count) <= row.w) {
        turn_dots(ui, row.centred_row(ui.px(8)).min(), scene.memory.tour.card, card_count);
    }
    if (skipped) close_tour(scene);
}

void draw_foot(Scene& scene, Rect row) {
    Ui& ui = scene.ui;
    TourMemory& tour = scene.memory.tour;
    const bool last = tour.card + 1 == card_count;
    const Text word = !last ? Text::tour_next : tour.is_again ? Text::tour_done : Text::tour_begin;
    const ButtonLook look{.kind = ButtonKind::primary, .key = Key::enter};
    const std::string label = ui.words(word);
    const float width = std::min(row.w, button_width(ui, label, look));
    const Rect next = row.take_right(width, ui.px(8));
    const ButtonLook plain{.kind = ButtonKind::neutral};
    const std::string before = ui.words(Text::tour_before);
    const float before_width = button_width(ui, before, plain);
    const bool has_back = tour.card > 0 && before_width <= row.w;
    bool back = has_back && button(ui, "tour:back", row.take_left(before_width), before, plain);
    back = (tour.card > 0 && ui.keys.take(Key::left)) || back;
    const bool pressed = button(ui, "tour:next", next, label, look) || (!last && ui.keys.take(Key::right));
    if (back) --tour.card;
    if (pressed && last) return end_tour(scene);
    if (pressed) ++tour.card;
    if (back || pressed) ui.redraw_in(0);
}

void draw_card(Scene& scene, const Rect& place, const TourCard& card, const TourLayout& layout) {
    Ui& ui = scene.ui;
    ::frontdesk::ui::card(ui, place);
    if (ui.in.trace != nullptr) {
        ui.in.trace->note({"tour", ui.words(card.title), place.x, place.y, place.w, place.h, true, false,
                           std::to_string(scene.memory.tour.card + 1)});
    }
    Rect rest = place.inset(ui.px(padding));
    draw_head(scene, rest.take_top(ui.px(head)));
    const Rect foot_row = rest.take_bottom(ui.px(foot));
    rest.take_top(paragraph(ui, Face::title, rest, ui.theme.ink, ui.words(card.title)), ui.px(6));
    if (layout.picture > 0) draw_tour_picture(scene, rest.take_top(layout.picture), card.picture);
    const float text = paragraph_height(ui, Face::body, layout.inside, ui.words(card.text));
    if (text > rest.h) {
        scroll_in_card(ui, "tour:text", rest, [&](Rect& column) {
            column.take_top(paragraph(ui, Face::body, column, ui.theme.ink, ui.words(card.text)));
        });
    } else {
        paragraph(ui, Face::body, rest, ui.theme.ink, ui.words(card.text));
    }
    draw_foot(scene, foot_row);
}

bool pressed_beside(const Rect& place) {
    return ImGui::IsMouseClicked(ImGuiMouseButton_Left) &&
           !ImGui::IsMouseHoveringRect(place.min(), place.max(), false);
}

}  // namespace

bool tour_is_open(const app::App& app, const Memory& memory) {
    if (memory.screen != ScreenId::today || !app.state().trainee) return false;
    if (memory.tour.is_again) return true;
    return !memory.tour.is_over && !app.state().trainee->shown_round && app.state().attempts.empty();
}

std::vector<std::string_view> tour_points_at(const TourMemory& tour) {
    return card_of(tour.card).points_at;
}

void draw_tour(Scene& scene, const Rect& window, const std::optional<Rect>& place) {
    Ui& ui = scene.ui;
    const TourCard card = card_of(scene.memory.tour.card);
    const TourLayout layout = lay_out(scene, window, card);
    const Rect where = place_of(ui, window, layout.inside + 2 * ui.px(padding), layout.height, place);
    ui.focus.only_from_here();
    ImGui::SetNextWindowPos(where.min());
    ImGui::SetNextWindowSize({where.w, where.h});
    ImGui::Begin("tour", nullptr,
                 ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoBackground | ImGuiWindowFlags_NoMove |
                     ImGuiWindowFlags_NoNav | ImGuiWindowFlags_NoSavedSettings);
    ImDrawList* beneath = std::exchange(ui.draw, ImGui::GetWindowDrawList());
    ui.draw->PushClipRectFullScreen();
    draw_dimmed(ui, window, place);
    if (place) draw_beak(ui, where, *place);
    if (pressed_beside(where)) close_tour(scene);
    draw_card(scene, where, card, layout);
    ui.draw->PopClipRect();
    ui.draw = beneath;
    ImGui::End();
}

}  // namespace frontdesk::ui
