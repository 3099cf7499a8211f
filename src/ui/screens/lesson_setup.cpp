#include <algorithm>
#include <cmath>
#include <vector>

#include "ui/kit/button.h"
#include "ui/kit/chip.h"
#include "ui/kit/grown_card.h"
#include "ui/kit/paint.h"
#include "ui/kit/press.h"
#include "ui/kit/scroll_area.h"
#include "ui/kit/text_field.h"
#include "ui/screens/calendar.h"
#include "ui/screens/finder_search.h"
#include "ui/screens/frame_parts.h"
#include "ui/screens/lesson.h"
#include "ui/screens/naming.h"

// Before a lesson: what is played, who is here, and what was left off.
namespace frontdesk::ui {

namespace {

using app::Text;
using records::LessonHead;

constexpr std::size_t most_scenarios = 8;
constexpr std::size_t most_held = 6;

/// Who is signed in is the trainer, as long as nobody says otherwise.
void tick_off_trainer(Scene& scene) {
    LessonMemory& memory = scene.memory.lesson;
    if (memory.roster_known || !scene.state().trainee) return;
    memory.roster_known = true;
    memory.away = {scene.state().trainee->id};
}

void draw_scenario_line(Scene& scene, Rect row, const scenario::Scenario& scenario) {
    Ui& ui = scene.ui;
    LessonMemory& memory = scene.memory.lesson;
    const bool chosen = memory.scenario == scenario.id;
    const std::string title = ui.shown(scenario.title);
    const Press press =
        press_area(ui, row, {"lesson:scenario:" + scenario.id, title, true, false, chosen ? "chosen" : ""});
    if (chosen || press.hovered) fill(ui, row.inset(-ui.px(8), ui.px(1)), ui.theme.primary_soft, ui.px(8));
    if (press.focused) focus_ring(ui, row, ui.px(8));
    const Rect mark = row.take_left(ui.px(20), ui.px(10));
    if (chosen) {
        disc(ui, mark.middle(), ui.px(10), ui.theme.primary);
        icon_in(ui, Icon::check, mark, 14, ui.theme.on_primary);
    } else {
        ring(ui, mark.middle(), ui.px(9), ui.theme.line2, std::max(1.0F, ui.px(1.8F)));
    }
    const std::string minutes = ui.words(Text::today_minutes, {std::to_string(scenario.minutes)});
    const std::string more = app::track_word(ui.wording(), scenario.track) + " · " + minutes;
    const float width = text_width(ui, Face::caption, more) + 1;
    if (row.w > width + ui.px(160))
        text_in(ui, Face::caption, row.take_right(width, ui.px(10)), ui.theme.ink2, more);
    text_in(ui, chosen ? Face::body_bold : Face::body, row, ui.theme.ink, title);
    if (press.pressed) memory.scenario = scenario.id;
}

void draw_scenarios(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    LessonMemory& memory = scene.memory.lesson;
    text_in(ui, Face::title, column.take_top(ui.px(33), ui.px(8)), ui.theme.ink,
            ui.words(Text::lesson_scenario));
    text_field(ui, "lesson:find", column.take_top(ui.px(36), ui.px(10)), memory.query,
               {.ghost = ui.words(Text::lesson_find)});
    const std::vector<FoundScenario> found = find_scenarios(scene.app.content(), memory.query);
    std::size_t shown = 0;
    const scenario::Scenario* chosen = scene.app.content().library.find(memory.scenario);
    const bool listed = std::any_of(
        found.begin(), found.begin() + static_cast<std::ptrdiff_t>(std::min(found.size(), most_scenarios)),
        [chosen](const auto& one) { return one.scenario == chosen; });
    if (chosen != nullptr && !listed) draw_scenario_line(scene, column.take_top(ui.px(44)), *chosen);
    for (const FoundScenario& one : found) {
        if (++shown > most_scenarios) break;
        draw_scenario_line(scene, column.take_top(ui.px(44)), *one.scenario);
    }
    if (found.empty()) {
        column.take_top(paragraph(ui, Face::body, column, ui.theme.ink2, ui.words(Text::lesson_no_match)),
                        ui.px(8));
    }
}

/// One that is not finished can be gone on with or dropped; of a finished one there is a report.
void draw_lesson_row(Scene& scene, Rect row, const LessonHead& head) {
    Ui& ui = scene.ui;
    const std::string id = std::to_string(head.id.value);
    hairline(ui, row);
    const auto press = [&](const std::string& name, Text words, ButtonKind kind) {
        const char* label = ui.words(words);
        const ButtonLook look{.kind = kind, .size = ButtonSize::small};
        const Rect place = row.take_right(std::min(button_width(ui, label, look), row.w), ui.px(8));
        return button(ui, name + id, place.centred_row(ui.px(36)), label, look);
    };
    if (head.state == records::LessonState::finished) {
        if (press("lesson:report:", Text::lesson_see_report, ButtonKind::ghost)) {
            scene.memory.lesson.report = {};
            ui.intend(app::LessonDeed{app::OpenLessonReport{head.id}});
        }
    } else {
        if (press("lesson:resume:", Text::lesson_resume, ButtonKind::secondary))
            ui.intend(app::LessonDeed{app::ResumeLesson{head.id}});
        if (press("lesson:abandon:", Text::lesson_abandon, ButtonKind::ghost))
            ui.intend(app::LessonDeed{app::AbandonLesson{head.id}});
    }
    const std::string when = short_time(head.started);
    const std::string count = ui.words(Text::lesson_people_count, {std::to_string(head.present)});
    const std::string more = when + " · " + count;
    const float width = text_width(ui, Face::caption, more) + 1;
    if (row.w > width + ui.px(140))
        text_in(ui, Face::caption, row.take_right(width, ui.px(10)), ui.theme.ink2, more);
    text_in(ui, Face::body, row, ui.theme.ink, ui.shown(head.scenario_title));
}

void draw_lessons(Scene& scene, Rect& column, records::LessonState state, Text words) {
    Ui& ui = scene.ui;
    const auto& known = scene.state().lesson.known;
    const auto is_such = [state](const LessonHead& head) { return head.state == state; };
    if (std::none_of(known.begin(), known.end(), is_such)) return;
    const Rect outer = column;
    GrownCard behind(ui);
    Rect inside = column.inset(ui.px(20), 0);
    inside.take_top(ui.px(12));
    text_in(ui, Face::title, inside.take_top(ui.px(33), ui.px(4)), ui.theme.ink, ui.words(words));
    std::size_t shown = 0;
    for (const LessonHead& head : known) {
        if (!is_such(head) || ++shown > most_held) continue;
        draw_lesson_row(scene, inside.take_top(ui.px(48)), head);
    }
    inside.take_top(ui.px(8));
    behind.close({outer.x, outer.y, outer.w, inside.y - outer.y});
    column = {outer.x, inside.y + ui.px(16), outer.w, 0};
}

template <typename Draw>
float draw_in_card(Ui& ui, const Rect& place, const Draw& draw) {
    GrownCard behind(ui);
    Rect inside = place.inset(ui.px(20), 0);
    inside.take_top(ui.px(14));
    draw(inside);
    inside.take_top(ui.px(12));
    behind.close({place.x, place.y, place.w, inside.y - place.y});
    return inside.y;
}

void draw_choices_of_lesson(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    const bool beside = column.w >= ui.px(820);
    const float gap = ui.px(16);
    Rect left = column;
    Rect right = column;
    if (beside) {
        left.w = std::floor((column.w - gap) * 0.5F);
        right = {left.right() + gap, column.y, column.w - left.w - gap, 0};
    }
    const float bottom = draw_in_card(ui, left, [&](Rect& inside) { draw_scenarios(scene, inside); });
    if (!beside) right.y = bottom + gap;
    const float other = draw_in_card(ui, right, [&](Rect& inside) { draw_roster(scene, inside); });
    column = {column.x, std::max(bottom, other) + gap, column.w, 0};
}

app::StartLesson lesson_to_start(const Scene& scene) {
    app::StartLesson lesson{scene.memory.lesson.scenario, {}};
    std::vector<records::TraineeId> everybody;
    for (const records::Trainee& one : scene.state().trainees) everybody.push_back(one.id);
    std::sort(everybody.begin(), everybody.end());
    for (const records::TraineeId one : everybody) {
        if (!is_away(scene.memory.lesson, one)) {
            lesson.present.push_back(one);
        } else if (!scene.state().trainee || one != scene.state().trainee->id) {
            lesson.absent.push_back(one);
        }
    }
    return lesson;
}

void draw_start(Scene& scene, Rect bar) {
    Ui& ui = scene.ui;
    hairline(ui, bar);
    Rect row = bar.inset(ui.px(20), 0).centred_row(ui.px(44));
    const app::StartLesson lesson = lesson_to_start(scene);
    const bool chosen = !lesson.scenario.empty();
    const Text words = !chosen                  ? Text::lesson_start_needs_scenario
                       : lesson.present.empty() ? Text::lesson_start_needs_people
                                                : Text::lesson_start;
    const bool ready = chosen && !lesson.present.empty();
    const ButtonLook look{
        .kind = ButtonKind::primary, .icon = Icon::play, .key = Key::enter, .enabled = ready};
    const char* label = ui.words(words);
    const Rect place = row.take_right(std::min(button_width(ui, label, look), row.w), ui.px(12));
    const std::string count =
        ui.words(Text::lesson_present, {std::to_string(lesson.present.size()),
                                        std::to_string(lesson.present.size() + lesson.absent.size())});
    if (text_width(ui, Face::caption, count) < row.w) text_in(ui, Face::caption, row, ui.theme.ink2, count);
    if (button(ui, "lesson:start", place, label, look)) ui.intend(app::LessonDeed{lesson});
}

}  // namespace

void draw_lesson_setup(Scene& scene) {
    Ui& ui = scene.ui;
    if (scene.memory.entered) ui.intend(app::LessonDeed{app::LookAtLessons{}});
    tick_off_trainer(scene);
    Rect bar = take_top_bar(scene);
    if (back_arrow(ui, bar)) scene.go(ScreenId::today);
    bar_title(ui, bar, ui.words(Text::lesson_title));
    draw_start(scene, scene.area.take_bottom(ui.px(64)));
    ScrollArea page(ui, "page:lesson-setup", scene.area);
    Rect column = page.content().inset(ui.px(scene.width() < 600 ? 12 : 20), 0);
    column.w = std::min(column.w, ui.px(1400));
    const float top = page.content().y;
    column.take_top(ui.px(16));
    draw_lessons(scene, column, records::LessonState::open, Text::lesson_open);
    draw_choices_of_lesson(scene, column);
    draw_lessons(scene, column, records::LessonState::finished, Text::lesson_held);
    page.set_height(column.y - top + ui.px(8));
}

}  // namespace frontdesk::ui
