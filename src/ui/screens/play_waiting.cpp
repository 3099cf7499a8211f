#include <algorithm>
#include <cmath>

#include "ui/kit/icons.h"
#include "ui/kit/meters.h"
#include "ui/kit/paint.h"
#include "ui/kit/portrait.h"
#include "ui/screens/naming.h"
#include "ui/screens/play.h"
#include "ui/screens/play_model.h"

// Those who wait while the trainee deals with somebody else: face, name, mood, and what they wait for.
namespace frontdesk::ui {

namespace {

using app::Text;

constexpr float card_height = 56;
constexpr float card_gap = 6;

std::vector<Waiting> waiting(const Scene& scene) {
    return waiting_people(*running(scene).scenario, running(scene).session);
}

/// Held on the telephone, or else what they have come for.
std::string waits_for(const Ui& ui, const Waiting& who) {
    if (who.held_line == 0) return ui.shown(who.what);
    return ui.words(Text::play_line, {std::to_string(who.held_line)}) + " · " +
           ui.words(Text::play_line_on_hold);
}

/// A dot and a word in the colour of the mood; takes its place off the right of the row.
void draw_small_mood(Ui& ui, Rect& row, scenario::Mood mood) {
    const auto at = static_cast<std::size_t>(mood);
    const std::string word = ui.words(mood_word(mood));
    const float width = std::min(text_width(ui, Face::caption, word) + 1, row.w * 0.5F);
    text_in(ui, Face::caption, row.take_right(width, ui.px(5)), ui.theme.mood_text[at], word, Align::right);
    const Rect dot = row.take_right(ui.px(8), ui.px(6));
    disc(ui, dot.middle(), ui.px(4), ui.theme.mood[at]);
}

void draw_waiting_card(Ui& ui, const Rect& place, const Waiting& who) {
    fill(ui, place, ui.theme.sunken, ui.px(8));
    Rect rest = place.inset(ui.px(8), ui.px(7));
    portrait(ui, rest.take_left(rest.h, ui.px(8)), who.person->portrait, who.mood);
    Rect first = rest.take_top(std::floor(rest.h / 2));
    draw_small_mood(ui, first, who.mood);
    text_in(ui, Face::body_bold, first, ui.theme.ink, ui.shown(who.person->address));
    if (who.held_line != 0) icon_in(ui, Icon::hold, rest.take_left(ui.px(14), ui.px(5)), 14, ui.theme.ink2);
    text_in(ui, Face::caption, rest, ui.theme.ink2, waits_for(ui, who));
}

}  // namespace

float waiting_height(const Scene& scene, std::size_t shown) {
    const std::size_t all = waiting(scene).size();
    if (all == 0) return 0;
    const float heading = 11 + 21 + 6;
    const float more = shown < all ? 21 : 0;
    return scene.ui.px(heading + static_cast<float>(shown) * (card_height + card_gap) + more);
}

void draw_waiting(Scene& scene, const Rect& place, std::size_t shown) {
    Ui& ui = scene.ui;
    const std::vector<Waiting> people = waiting(scene);
    hairline(ui, place);
    Rect column = place;
    column.take_top(ui.px(11));
    text_in(ui, Face::caption_bold, column.take_top(ui.px(21), ui.px(6)), ui.theme.ink,
            ui.words(Text::play_waiting));
    shown = std::min(shown, people.size());
    for (std::size_t i = 0; i < shown; ++i)
        draw_waiting_card(ui, column.take_top(ui.px(card_height), ui.px(card_gap)), people[i]);
    if (shown == people.size()) return;
    const std::string more = ui.words(Text::play_waiting_more, {std::to_string(people.size() - shown)});
    text_in(ui, Face::caption, column.take_top(ui.px(21)), ui.theme.ink2, more);
}

float waiting_row_height(const Scene& scene) {
    if (waiting(scene).empty()) return 0;
    return scene.ui.px(card_height + card_gap);
}

void draw_waiting_row(Scene& scene, const Rect& row) {
    Ui& ui = scene.ui;
    const std::vector<Waiting> people = waiting(scene);
    if (people.empty()) return;
    Rect rest = row.inset(ui.px(8), 0);
    rest.h = ui.px(card_height);
    const float widest = ui.px(260);
    const float narrowest = ui.px(150);
    const auto fit = static_cast<std::size_t>(std::max(1.0F, rest.w / narrowest));
    const std::size_t shown = std::min(people.size(), fit);
    const float gap = ui.px(card_gap);
    const float width = std::min(widest, (rest.w + gap) / static_cast<float>(shown) - gap);
    for (std::size_t i = 0; i < shown; ++i) draw_waiting_card(ui, rest.take_left(width, gap), people[i]);
    if (shown == people.size() || rest.w < ui.px(40)) return;
    const std::string more = ui.words(Text::play_waiting_more, {std::to_string(people.size() - shown)});
    text_in(ui, Face::caption, rest, ui.theme.ink2, more);
}

}  // namespace frontdesk::ui
