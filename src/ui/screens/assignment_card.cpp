#include <algorithm>

#include "ui/kit/button.h"
#include "ui/kit/grown_card.h"
#include "ui/kit/paint.h"
#include "ui/kit/press.h"
#include "ui/screens/assignments.h"
#include "ui/screens/calendar.h"

// One assignment on the trainer's screen.
namespace frontdesk::ui {

namespace {

using app::AssignmentState;
using app::Text;

constexpr float assigned_columns_from = 720;  ///< logical width from which a person takes one line
constexpr ChipLook done_look{ChipKind::made, Icon::check, 24};
constexpr ChipLook late_look{ChipKind::advice, Icon::clock, 24};
constexpr ChipLook failed_look{ChipKind::fatal, Icon::cross, 24};

struct CountChip {
    std::string words;
    ChipLook look;
};

std::vector<CountChip> count_chips(const Ui& ui, const app::AssignmentView& view) {
    const int done = view.done();
    std::vector<CountChip> chips{
        {ui.words(Text::assign_done_of, {std::to_string(done), std::to_string(view.of())}),
         done == view.of() && done > 0 ? done_look : ChipLook{ChipKind::plain, Icon::none, 24}}};
    const int late = view.count(AssignmentState::late);
    if (late > 0) chips.push_back({ui.words(Text::assign_late_count, {std::to_string(late)}), late_look});
    const int failed = view.count(AssignmentState::failed);
    if (failed > 0) {
        chips.push_back({ui.words(Text::assign_failed_count, {std::to_string(failed)}), failed_look});
    }
    return chips;
}

float chips_width(const Ui& ui, const std::vector<CountChip>& chips) {
    float width = 0;
    for (const CountChip& one : chips) width += chip_width(ui, one.words, one.look) + ui.px(8);
    return width;
}

std::string about_words(const Scene& scene, const app::AssignmentView& view) {
    const Ui& ui = scene.ui;
    const records::Assignment& given = view.assignment;
    return ui.words(assignment_kind_word(given.kind)) + std::string(" · ") +
           given_due_words(ui, given.due, scene.app.clock().now()) + " · " + terms_words(ui, given);
}

/// Title and terms; the counts at the right, or below where it is narrow. Unfolds when pressed.
void draw_assignment_head(Scene& scene, Rect& column, const app::AssignmentView& view, bool open) {
    Ui& ui = scene.ui;
    const std::vector<CountChip> chips = count_chips(ui, view);
    const bool beside = column.w - ui.px(16 + 32 + 12 + 12 + 18 + 16) - chips_width(ui, chips) > ui.px(320);
    const std::string about = about_words(scene, view);
    const float room = column.w - ui.px(16 + 32 + 12 + 12 + 18 + 16) - (beside ? chips_width(ui, chips) : 0);
    const float words = ui.px(26) + paragraph_height(ui, Face::caption, room, about);
    const Rect head = column.take_top(ui.px(14 + 14) + words + (beside ? 0 : ui.px(8 + 24)));
    const std::string title = assignment_title(ui, view.assignment);
    const std::string id = "assignment:" + std::to_string(view.assignment.id.value);
    const Press press = press_area(ui, head, {id, title, true, false, chips.front().words});
    if (press.hovered) fill(ui, head.inset(ui.px(1), ui.px(1)), ui.theme.primary_soft, ui.px(12));
    Rect rest = head.inset(ui.px(16), ui.px(14));
    const Rect mark = rest.take_left(ui.px(32), ui.px(12));
    disc(ui, {mark.x + mark.w / 2, mark.y + ui.px(18)}, ui.px(16), ui.theme.sunken);
    icon_in(ui, assignment_icon(scene, view.assignment), {mark.x, mark.y, mark.w, ui.px(36)}, 18,
            ui.theme.ink2);
    const Rect fold = rest.take_right(ui.px(18), ui.px(12));
    icon_in(ui, open ? Icon::minus : Icon::down, {fold.x, fold.y, fold.w, ui.px(36)}, 18, ui.theme.ink2);
    Rect chip_row = beside
                        ? Rect{rest.right() - chips_width(ui, chips), rest.y, chips_width(ui, chips), words}
                        : Rect{rest.x, rest.y + words + ui.px(8), rest.w, ui.px(24)};
    for (const CountChip& one : chips) {
        const ImVec2 at{chip_row.x, chip_row.y + (chip_row.h - ui.px(24)) / 2};
        chip_row.take_left(chip(ui, at, one.words, one.look), ui.px(8));
    }
    rest.w = room;
    text_in(ui, Face::body_bold, rest.take_top(ui.px(26)), ui.theme.ink, title);
    paragraph(ui, Face::caption, rest, ui.theme.ink2, about);
    if (press.focused) focus_ring(ui, head, ui.px(10));
    if (press.pressed) {
        scene.memory.assignments.open = open ? records::AssignmentId{} : view.assignment.id;
        scene.memory.assignments.exception.reset();
        ui.redraw_in(0);
    }
}

std::string place_words(const records::Trainee& person) {
    if (person.site.empty() || person.team.empty()) return person.site + person.team;
    return person.site + " · " + person.team;
}

/// What was done, until when where it is otherwise, and why.
std::string person_words(const Scene& scene, const app::AssignmentView& view,
                         const app::AssignedPerson& one) {
    const Ui& ui = scene.ui;
    const core::Instant now = scene.app.clock().now();
    std::string words = work_words(ui, view.assignment, one.standing);
    const auto add = [&words](const std::string& more) {
        if (!more.empty()) words += (words.empty() ? "" : " · ") + more;
    };
    if (one.standing.state == AssignmentState::late) {
        add(due_words(ui, one.standing.due, now));
    } else if (one.standing.due != view.assignment.due) {
        add(given_due_words(ui, one.standing.due, now));
    }
    if (!one.standing.why.empty()) add(ui.words(Text::assign_because, {one.standing.why}));
    return words;
}

void draw_assigned_person(Scene& scene, Rect& column, const app::AssignmentView& view,
                          const app::AssignedPerson& one) {
    Ui& ui = scene.ui;
    const bool wide = column.w / ui.in.scale >= assigned_columns_from;
    const std::string words = person_words(scene, view, one);
    const StateChip state = state_chip(ui, one.standing);
    const ButtonLook look{.kind = ButtonKind::ghost, .size = ButtonSize::small};
    const char* label = ui.words(Text::assign_exception);
    const float button_w = button_width(ui, label, look);
    const float chip_w = chip_width(ui, state.words, state.look);
    const float room = column.w - ui.px(16 + 16 + 12) - button_w - (wide ? ui.px(230) + chip_w : 0);
    const float more = words.empty() ? 0 : paragraph_height(ui, Face::caption, room, words);
    const float height = wide ? std::max(ui.px(56), more + ui.px(16)) : ui.px(62) + ui.px(24 + 8) + more;
    const Rect row = column.take_top(height);
    hairline(ui, row);
    Rect rest = row.inset(ui.px(16), 0);
    const std::string number =
        std::to_string(view.assignment.id.value) + ":" + std::to_string(one.person.id.value);
    if (ui.in.trace != nullptr) {
        ui.in.trace->note({"assigned:" + number, one.person.name, row.x, row.y, row.w, row.h, true, false,
                           app::to_word(one.standing.state)});
    }
    if (button(ui, "exception:" + number, rest.take_right(button_w, ui.px(12)).centred_row(ui.px(36)), label,
               look)) {
        open_exception(scene, view, one);
    }
    Rect name = wide ? rest.take_left(ui.px(218), ui.px(12)) : rest.take_top(ui.px(62));
    name = name.centred_row(ui.px(46));
    const std::string where = place_words(one.person);
    text_in(ui, Face::body, where.empty() ? name : name.take_top(ui.px(25)), ui.theme.ink, one.person.name);
    if (!where.empty()) text_in(ui, Face::caption, name, ui.theme.ink2, where);
    const ImVec2 at{rest.x, wide ? rest.y + (rest.h - ui.px(24)) / 2 : rest.y};
    chip(ui, at, state.words, state.look);
    if (wide) rest.take_left(chip_w, ui.px(12));
    if (!wide) rest.take_top(ui.px(24 + 4));
    paragraph(ui, Face::caption, wide ? rest.centred_row(more) : rest, ui.theme.ink2, words);
}

void draw_assignment_foot(Scene& scene, Rect& column, const app::AssignmentView& view) {
    Ui& ui = scene.ui;
    Rect foot = column.take_top(ui.px(56));
    hairline(ui, foot);
    foot = foot.inset(ui.px(16), 0);
    const std::string number = std::to_string(view.assignment.id.value);
    const ButtonLook look{.kind = ButtonKind::ghost, .icon = Icon::undo, .size = ButtonSize::small};
    const char* label = ui.words(Text::assign_withdraw);
    const float width = std::min(button_width(ui, label, look), foot.w);
    if (button(ui, "withdraw:" + number, foot.take_right(width, ui.px(12)).centred_row(ui.px(36)), label,
               look)) {
        ui.intend(app::AssignmentDeed{app::WithdrawAssignment{view.assignment.id}});
    }
    const std::string given = ui.words(Text::assign_given, {short_time(view.assignment.given)});
    if (text_width(ui, Face::caption, given) < foot.w) text_in(ui, Face::caption, foot, ui.theme.ink2, given);
}

void draw_people(Scene& scene, Rect& column, const app::AssignmentView& view) {
    Ui& ui = scene.ui;
    const Rect inside = column.inset(ui.px(16), 0);
    const auto told = [&](const std::string& words) {
        if (words.empty()) return;
        column.take_top(paragraph(ui, Face::body, {inside.x, column.y, inside.w, 0}, ui.theme.ink2, words),
                        ui.px(10));
    };
    if (!view.thing.is_there) told(ui.words(Text::assign_gone));
    told(view.assignment.note);
    const auto& exception = scene.memory.assignments.exception;
    for (const app::AssignedPerson& one : view.people) {
        draw_assigned_person(scene, column, view, one);
        const bool edited =
            exception && exception->assignment == view.assignment.id && exception->person == one.person.id;
        if (edited) draw_exception_editor(scene, column, view, one);
    }
    draw_assignment_foot(scene, column, view);
}

}  // namespace

void draw_assignment_card(Scene& scene, Rect& column, const app::AssignmentView& view) {
    Ui& ui = scene.ui;
    const Rect outer = column;
    GrownCard behind(ui);
    const bool open = scene.memory.assignments.open == view.assignment.id;
    draw_assignment_head(scene, column, view, open);
    if (open) draw_people(scene, column, view);
    behind.close({outer.x, outer.y, outer.w, column.y - outer.y});
    column.take_top(ui.px(12));
}

}  // namespace frontdesk::ui
