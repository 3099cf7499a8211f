#include "ui/screens/rail.h"

#include <algorithm>
#include <vector>

#include "text/utf8.h"
#include "ui/kit/paint.h"
#include "ui/kit/press.h"
#include "ui/screens/account.h"
#include "ui/screens/play.h"
#include "ui/screens/practice_drafts.h"
#include "ui/screens/training.h"

namespace frontdesk::ui {

namespace {

using app::Text;

/// Normal: icon and word. On a window that is low for its scale: the icon alone.
struct RailSize {
    float width, item_width, item_height, step, margin;
    bool with_words;
};

constexpr RailSize normal{84, 68, 62, 66, 12, true};
constexpr RailSize low{56, 40, 38, 40, 6, false};

struct Item {
    const char* id;
    ScreenId screen;
    bool active;
};

constexpr float least_step_with_words = 58;  ///< icon and word fill it

/// The largest in which so many places, the two at the foot with them, have room one below the other; closer
/// together where it is tight.
RailSize rail_size(float height, std::size_t places) {
    const auto room_in = [&](const RailSize& size) {
        return (height - 2 * size.margin) / static_cast<float>(places);
    };
    const bool with_words = height >= 500 && room_in(normal) >= least_step_with_words;
    RailSize size = with_words ? normal : low;
    size.step = std::min(size.step, room_in(size));
    size.item_height = std::min(size.item_height, size.step - 2);
    return size;
}

bool draw_item(Ui& ui, const RailSize& size, const Rect& place, const Item& item) {
    const ScreenLine& line = screen_list()[static_cast<std::size_t>(item.screen)];
    const std::string label = ui.words(line.label);
    const Face face = item.active ? Face::caption_bold : Face::caption;
    const bool clipped = size.with_words && text_width(ui, face, label) > place.w;
    const Press press = press_area(ui, place, {item.id, label, true, clipped, item.active ? "current" : ""});
    const Theme& theme = ui.theme;
    const ImU32 ink = item.active ? theme.rail_active_ink : theme.rail_ink;
    if (item.active) fill(ui, place, theme.rail_active, ui.px(10));
    if (!item.active && press.hovered) fill(ui, place, faded(theme.rail_ink, 0.12F), ui.px(10));
    Rect rest = place;
    if (size.with_words) {
        icon_in(ui, line.icon, {place.x, place.y + ui.px(8), place.w, ui.px(24)}, 24, ink);
        rest.take_top(ui.px(34));
        text_in(ui, face, {rest.x, rest.y, rest.w, ui.px(22)}, ink, label, Align::centre);
    } else {
        icon_in(ui, line.icon, place, 22, ink);
        if (press.hovered) tooltip(ui, label);
    }
    if (press.focused) edge(ui, place, theme.rail_ink, ui.px(10), ui.px(3));
    return press.pressed;
}

bool draw_person(Ui& ui, const app::State& state, const RailSize& size, const Rect& place) {
    const std::string& name = state.account.signed_in ? state.account.signed_in->name : state.trainee->name;
    const std::string called = short_name(name);
    const text::Decoded first = text::decode(called, 0);
    const std::string initial = called.substr(0, first.bytes);
    const std::string label = ui.words(Text::who_leave);
    const Press press = press_area(ui, place, {"person", label, true, false, name});
    const float radius = std::min(ui.px(15), place.h / 2);
    const ImVec2 middle{place.x + place.w / 2, size.with_words ? place.y + ui.px(20) : place.middle().y};
    if (press.hovered) fill(ui, place, faded(ui.theme.rail_ink, 0.12F), ui.px(10));
    disc(ui, middle, radius, ui.theme.rail_ink);
    text_in(ui, Face::caption_bold, {middle.x - radius, middle.y - radius, 2 * radius, 2 * radius},
            ui.theme.rail, initial, Align::centre);
    if (size.with_words) {
        const Rect row{place.x, place.y + ui.px(37), place.w, ui.px(22)};
        text_in(ui, Face::caption, row, ui.theme.rail_ink, press.hovered ? label : called, Align::centre);
    }
    if (press.focused) edge(ui, place, ui.theme.rail_ink, ui.px(10), ui.px(3));
    return press.pressed;
}

/// Where whoever is here may go; in an examination nowhere else.
std::vector<Item> items_of(const app::State& state) {
    if (state.sitting) return {{"rail:exam", ScreenId::exam, false}};
    std::vector<Item> items;
    if (state.trainee) {
        items = {{"rail:today", ScreenId::today, false},
                 {"rail:courses", ScreenId::courses, false},
                 {"rail:play", ScreenId::play, false},
                 {"rail:drills", ScreenId::drills, false},
                 {"rail:records", ScreenId::records, false}};
    }
    if (may_be_on(state, ScreenId::who)) items.push_back({"rail:who", ScreenId::who, false});
    if (may_be_on(state, ScreenId::training)) items.push_back({"rail:training", ScreenId::training, false});
    if (may_be_on(state, ScreenId::supervisor))
        items.push_back({"rail:supervisor", ScreenId::supervisor, false});
    return items;
}

bool is_current(const Memory& memory, ScreenId screen) {
    const bool of_result = memory.screen == ScreenId::result || memory.screen == ScreenId::compare;
    const bool shows_result = of_result && screen == ScreenId::records;
    const bool shows_exam = (memory.screen == ScreenId::exam || memory.screen == ScreenId::exam_result) &&
                            screen == ScreenId::courses;
    const bool shows_standard =
        memory.screen == ScreenId::standard && screen == ScreenId::courses && !memory.standard.from_training;
    const bool shows_paper = memory.screen == ScreenId::play && screen == ScreenId::exam;
    const bool shows_questions = memory.screen == ScreenId::questions && screen == ScreenId::drills;
    const bool in_training = screen == ScreenId::training && shows_training(memory);
    return memory.screen == screen || shows_result || shows_standard || shows_exam || shows_paper ||
           shows_questions || in_training ||
           (screen == ScreenId::supervisor && is_of_supervisor(memory.screen));
}

/// Goes on with what was left open; where nothing was, one looks for something to practise.
void go_practise(Ui& ui, const app::State& state, Memory& memory) {
    keep_practice_drafts(ui, memory);
    const auto open = std::find_if(state.attempts.begin(), state.attempts.end(), [](const auto& attempt) {
        return attempt.state == records::AttemptState::open;
    });
    if (open != state.attempts.end()) {
        ui.intend(app::ResumeAttempt{open->id});
        return;
    }
    memory.screen = ScreenId::courses;
    memory.finder.open = true;
}

}  // namespace

std::string short_name(std::string_view name) {
    for (const char* title : {"老师", "老師", "经理", "經理", "主管"})
        if (name.ends_with(title)) return std::string(name);  // 林老师 is called so
    const std::u32string letters = text::to_utf32(name);
    const bool han = std::all_of(letters.begin(), letters.end(),
                                 [](char32_t letter) { return letter >= 0x4E00 && letter <= 0x9FFF; });
    if (!han || letters.size() < 3 || letters.size() > 4) return std::string(name);
    return text::to_utf8(std::u32string_view(letters).substr(letters.size() - 2));
}

void draw_rail(Ui& ui, const app::App& app, Memory& memory, Rect& window) {
    const app::State& state = app.state();
    const std::vector<Item> items = items_of(state);
    // Who sits an examination stays in it; one that was broken off waits until somebody goes on with it.
    const bool free_to_go = !state.sitting || state.sitting->is_interrupted;
    const RailSize size = rail_size(window.h / ui.in.scale, items.size() + 2);
    const Rect rail = window.take_left(ui.px(size.width));
    fill(ui, rail, ui.theme.rail);
    const float left = rail.x + (rail.w - ui.px(size.item_width)) / 2;
    Rect place{left, rail.y + ui.px(size.margin), ui.px(size.item_width), ui.px(size.item_height)};
    const auto go = [&](ScreenId screen) {
        if (screen == ScreenId::play && !state.running) return go_practise(ui, state, memory);
        if (state.running && !state.sitting && screen != ScreenId::play) leave_play(ui, memory);
        keep_practice_drafts(ui, memory);
        memory.screen = screen;
    };
    for (Item item : items) {
        item.active = is_current(memory, item.screen);
        if (draw_item(ui, size, place, item)) go(item.screen);
        place.y += ui.px(size.step);
    }
    place.y = rail.bottom() - ui.px(size.step) - (size.with_words ? ui.px(4) : ui.px(2));
    if ((state.trainee || state.account.signed_in) && free_to_go) {
        if (draw_person(ui, state, size, place)) {
            if (app.state().running) leave_play(ui, memory);
            keep_practice_drafts(ui, memory);
            ui.intend(app::SignOut{});
        }
        place.y -= ui.px(size.step);
    }
    if (!free_to_go) return;
    const Item settings{"rail:settings", ScreenId::settings, is_current(memory, ScreenId::settings)};
    if (draw_item(ui, size, place, settings)) go(ScreenId::settings);
}

}  // namespace frontdesk::ui
