#include <algorithm>

#include "ui/kit/button.h"
#include "ui/kit/chip.h"
#include "ui/kit/grown_card.h"
#include "ui/kit/paint.h"
#include "ui/screens/result.h"
#include "ui/screens/review.h"

// On one's own result: a mark that one does not agree with.
namespace frontdesk::ui {

namespace {

using app::Text;

constexpr double appeal_kept_after_s = 0.5;

struct Disputable {
    records::MarkPlace place;
    std::string name;
};

/// Marks of the line that cost something and were not disputed yet.
std::vector<Disputable> disputable_at(const Scene& scene, int turn) {
    const app::ShownResult& result = shown(scene);
    std::vector<Disputable> all;
    const auto places = records::places_of(result.standing.marks);
    for (std::size_t i = 0; i < places.size(); ++i) {
        const records::MarkRow& mark = result.standing.marks[i];
        const bool costs = mark.of > 0 ? mark.points < mark.of : mark.points < 0;
        if (mark.turn != turn || !costs || result.review.appeal_at(places[i]) != nullptr) continue;
        all.push_back({places[i], mark_name(scene, mark) + "  " + mark_points(mark)});
    }
    return all;
}

void choose_mark(Scene& scene, const records::MarkPlace& place) {
    keep_appeal_draft(scene.ui, scene.memory);
    ReviewMemory& memory = scene.memory.review;
    memory.appeal_place = place;
    const auto& drafts = shown(scene).appeal_drafts;
    const auto draft = drafts.find(place);
    memory.appeal.words = draft == drafts.end() ? std::string() : draft->second;
}

void draw_appeal_form(Scene& scene, Rect& column, const std::vector<Disputable>& marks) {
    Ui& ui = scene.ui;
    ReviewMemory& memory = scene.memory.review;
    column.take_top(paragraph(ui, Face::caption, column, ui.theme.ink2, ui.words(Text::appeal_which)),
                    ui.px(4));
    Rect row = column.take_top(ui.px(34), ui.px(8));
    for (const Disputable& one : marks) {
        const bool on = one.place == memory.appeal_place;
        const std::string label = filter_chip_label(ui, one.name, column.w - ui.px(60));
        const float width = std::min(filter_chip_width(ui, label, on), column.w);
        if (width > row.w) row = column.take_top(ui.px(34), ui.px(8));
        if (filter_chip(ui, "appeal:mark:" + mark_id(one.place), row.take_left(width, ui.px(6)), label, on))
            choose_mark(scene, one.place);
    }
    bool changed = false;
    const bool sent = words_box(scene, column, "appeal:why", memory.appeal, Text::appeal_ghost, &changed);
    if (changed && memory.appeal_changed_at < 0) memory.appeal_changed_at = ui.in.seconds;
    column.take_top(paragraph(ui, Face::caption, column, ui.theme.ink2, ui.words(Text::appeal_once)),
                    ui.px(8));
    const FootButton buttons[] = {{"appeal:send", Text::appeal_send, true},
                                  {"appeal:cancel", Text::review_cancel}};
    const auto pressed = foot_buttons(ui, column, buttons);
    if (sent || pressed == std::size_t{0}) {
        memory.appeal_changed_at = -1;
        do_review(scene, {app::FileAppeal{shown(scene).head.id, memory.appeal_place, memory.appeal.words}});
    }
    if (pressed == std::size_t{1}) {
        keep_appeal_draft(ui, scene.memory);
        memory.appeal_turn.reset();
    }
}

/// What was typed is stored after a short pause.
void follow_appeal(Scene& scene) {
    ReviewMemory& memory = scene.memory.review;
    if (memory.appeal_changed_at < 0) return;
    const double left = memory.appeal_changed_at + appeal_kept_after_s - scene.ui.in.seconds;
    if (left > 0) return scene.ui.redraw_in(left);
    keep_appeal_draft(scene.ui, scene.memory);
}

}  // namespace

void keep_appeal_draft(Ui& ui, Memory& memory) {
    ReviewMemory& review = memory.review;
    if (review.appeal_changed_at < 0) return;
    review.appeal_changed_at = -1;
    ui.intend(
        app::ReviewDeed{app::KeepAppealDraft{review.appealed, review.appeal_place, review.appeal.words}});
}

void draw_appeal_below(Scene& scene, Rect& column, int turn) {
    Ui& ui = scene.ui;
    ReviewMemory& memory = scene.memory.review;
    const records::AttemptHead& head = shown(scene).head;
    if (head.is_private || head.is_branch() || head.state != records::AttemptState::finished) return;
    if (memory.appealed != head.id) {
        memory.appealed = head.id;
        memory.appeal_turn.reset();
        memory.appeal_changed_at = -1;
        memory.appeals = shown(scene).review.appeals.size();
    }
    if (memory.appeals != shown(scene).review.appeals.size()) memory.appeal_turn.reset();
    memory.appeals = shown(scene).review.appeals.size();
    const std::vector<Disputable> marks = disputable_at(scene, turn);
    if (marks.empty()) return;
    if (memory.appeal_turn != turn) {
        const ButtonLook look{.kind = ButtonKind::ghost, .icon = Icon::hand, .size = ButtonSize::small};
        const char* label = ui.words(Text::appeal_open);
        Rect row = column.take_top(ui.px(36), ui.px(6));
        const float width = std::min(button_width(ui, label, look), row.w);
        if (!button(ui, "appeal:open:" + std::to_string(turn), row.take_left(width), label, look)) return;
        memory.appeal_turn = turn;
        choose_mark(scene, marks.front().place);
        return;
    }
    const bool is_there = std::any_of(
        marks.begin(), marks.end(), [&](const Disputable& one) { return one.place == memory.appeal_place; });
    if (!is_there) choose_mark(scene, marks.front().place);
    const Rect outer = column;
    GrownCard behind(ui);
    Rect inside = column.inset(ui.px(12), 0);
    inside.take_top(ui.px(10));
    draw_appeal_form(scene, inside, marks);
    inside.take_top(ui.px(4));
    behind.close({outer.x, outer.y, outer.w, inside.y - outer.y});
    column.take_top(inside.y - outer.y, ui.px(10));
    follow_appeal(scene);
}

}  // namespace frontdesk::ui
