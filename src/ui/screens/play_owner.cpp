#include <algorithm>
#include <cmath>

#include "ui/kit/chip.h"
#include "ui/kit/meters.h"
#include "ui/kit/notes.h"
#include "ui/kit/paint.h"
#include "ui/kit/portrait.h"
#include "ui/kit/scroll_area.h"
#include "ui/screens/naming.h"
#include "ui/screens/play.h"
#include "ui/screens/play_causes.h"
#include "ui/screens/play_model.h"

// Who one talks to: face, name, mood, and what is known so far.
namespace frontdesk::ui {

namespace {

using app::Text;

const scenario::Owner& owner(const Scene& scene) {
    return session::present_person(*running(scene).scenario, running(scene).session);
}
scenario::Mood mood(const Scene& scene) {
    return scenario::mood_of(running(scene).session.heat());
}

std::string change_words(const Ui& ui, int delta) {
    if (delta == 0) return ui.words(Text::play_change_none);
    return ui.words(delta > 0 ? Text::play_change_up : Text::play_change_down,
                    {std::to_string(std::abs(delta))});
}

/// Takes its place off the left of the row.
void draw_mood_word(Scene& scene, Rect& row, Face face) {
    Ui& ui = scene.ui;
    const char* word = ui.words(mood_word(mood(scene)));
    const float width = std::min(text_width(ui, face, word) + 1, row.w);
    text_in(ui, face, row.take_left(width, ui.px(10)),
            ui.theme.mood_text[static_cast<std::size_t>(mood(scene))], word);
}

/// The change since the last turn; takes its place off the right of the row.
void draw_mood_change(Scene& scene, Rect& row) {
    Ui& ui = scene.ui;
    if (running(scene).mode == app::Mode::exam) return;  // The face must do; figures are feedback.
    if (last_reply(running(scene).session) == nullptr || row.w < ui.px(60)) return;
    const int delta = last_heat_delta(running(scene).session);
    const std::string change = change_words(ui, delta);
    const float width = std::min(text_width(ui, Face::caption, change) + 1, row.w - ui.px(20));
    text_in(ui, Face::caption, row.take_right(width, ui.px(4)), ui.theme.ink2, change, Align::right);
    if (delta == 0) return;
    const Icon sign = delta > 0 ? Icon::trend : Icon::trend_down;
    icon_in(ui, sign, row.take_right(ui.px(16), ui.px(12)), 16, ui.theme.ink2);
}

void draw_name(Scene& scene, Rect row) {
    Ui& ui = scene.ui;
    const std::string type = ui.words(owner_type_word(owner(scene).type));
    const ChipLook look{ChipKind::outline};
    chip_right(ui, row, type, look);
    text_in(ui, Face::title, row.take_top(ui.px(31)), ui.theme.ink, ui.shown(owner(scene).address));
    const std::string where =
        owner(scene).flat.empty() ? owner(scene).role : owner(scene).flat + " · " + owner(scene).role;
    text_in(ui, Face::caption, row, ui.theme.ink2, ui.shown(where));
}

void draw_bar_labels(Ui& ui, const Rect& row) {
    text_in(ui, Face::caption, row, ui.theme.ink2, ui.words(Text::mood_furious));
    text_in(ui, Face::caption, row, ui.theme.ink2, ui.words(Text::mood_neutral), Align::centre);
    text_in(ui, Face::caption, row, ui.theme.ink2, ui.words(Text::mood_pleased), Align::right);
}

void draw_facts(Scene& scene, const Rect& place) {
    Ui& ui = scene.ui;
    const session::Session& session = running(scene).session;
    ScrollArea area(ui, "facts", place);
    Rect column = area.content();
    column.w -= ui.px(10);
    const float top = column.y;
    for (const bool known : {true, false}) {
        // What there is to be asked would be a hint.
        if (!known && running(scene).mode == app::Mode::exam) break;
        for (const scenario::Fact& fact : running(scene).scenario->facts) {
            const auto& all = session.known_facts;
            if ((std::find(all.begin(), all.end(), fact.id) != all.end()) != known) continue;
            const std::string words = known ? ui.shown(fact.label + "：" + fact.value)
                                            : ui.words(Text::play_not_asked, {ui.shown(fact.label)});
            column.take_top(fact_row(ui, column, known, words));
        }
    }
    area.set_height(column.y - top);
}

/// Off the top of what is left: as many cards as leave room for some of what is known.
void take_waiting(Scene& scene, Rect& rest) {
    std::size_t shown = waiting_people(*running(scene).scenario, running(scene).session).size();
    if (shown == 0) return;
    const float for_facts = running(scene).scenario->facts.empty() ? 0 : scene.ui.px(100);
    while (shown > 1 && waiting_height(scene, shown) + for_facts > rest.h) --shown;
    draw_waiting(scene, rest.take_top(waiting_height(scene, shown), scene.ui.px(10)), shown);
}

/// In the place of what is known, as long as somebody asks.
void draw_causes_below(Scene& scene, Rect rest) {
    Ui& ui = scene.ui;
    hairline(ui, rest);
    rest.take_top(ui.px(11));
    rest.w += ui.px(8);
    draw_causes(scene, rest);
}

constexpr float strip_causes_height = 132;

}  // namespace

void draw_owner_card(Scene& scene, const Rect& card_place, const session::Step& step) {
    Ui& ui = scene.ui;
    card(ui, card_place);
    Rect rest = card_place.inset(ui.px(12), ui.px(12));
    const float face = card_place.h >= ui.px(600) ? ui.px(150) : ui.px(112);
    portrait_in_frame(ui, rest.take_top(face, ui.px(12)), owner(scene).portrait, mood(scene));
    rest = rest.inset(ui.px(4), 0);
    draw_name(scene, rest.take_top(ui.px(52), ui.px(6)));
    const Rect mood_place{rest.x - ui.px(4), rest.y, rest.w + ui.px(8), ui.px(26 + 4 + 24 + 21)};
    const bool asked = ask_at_mood_bar(scene, mood_place);
    Rect words = rest.take_top(ui.px(26), ui.px(4));
    draw_mood_word(scene, words, Face::body_bold);
    draw_mood_change(scene, words);
    mood_bar(ui, rest.take_top(ui.px(24)), gliding_heat(scene));
    draw_bar_labels(ui, rest.take_top(ui.px(21), ui.px(10)));
    if (is_on_phone(*running(scene).scenario)) {
        draw_phone(scene, rest.take_bottom(phone_height(scene), ui.px(10)), step);
    }
    if (asked) return draw_causes_below(scene, rest);
    take_waiting(scene, rest);
    const bool nothing_to_tell = running(scene).mode == app::Mode::exam
                                     ? running(scene).session.known_facts.empty()
                                     : running(scene).scenario->facts.empty();
    if (nothing_to_tell || rest.h < ui.px(60)) return;
    hairline(ui, rest);
    rest.take_top(ui.px(11));
    text_in(ui, Face::caption_bold, rest.take_top(ui.px(21), ui.px(6)), ui.theme.ink,
            ui.words(Text::play_known));
    rest.w += ui.px(8);
    draw_facts(scene, rest);
}

float owner_strip_height(const Scene& scene) {
    const float causes = scene.memory.play.causes_open ? strip_causes_height : 0;
    return scene.ui.px((scene.height() < 520 ? 52 : 100) + causes) + waiting_row_height(scene);
}

void draw_owner_strip(Scene& scene, const Rect& strip) {
    Ui& ui = scene.ui;
    fill(ui, {strip.x, strip.bottom() - ui.px(1), strip.w, ui.px(1)}, ui.theme.line);
    const bool low = scene.height() < 520;
    Rect above = strip;
    draw_waiting_row(scene, above.take_bottom(waiting_row_height(scene)));
    if (scene.memory.play.causes_open) {
        draw_causes(scene, above.take_bottom(ui.px(strip_causes_height)).inset(ui.px(16), ui.px(4)));
    }
    Rect rest = above.inset(ui.px(low ? 8 : 16), ui.px(low ? 6 : 12));
    const float side = rest.h;
    portrait(ui, rest.take_left(side, ui.px(low ? 10 : 16)), owner(scene).portrait, mood(scene));
    const std::string name = ui.shown(owner(scene).address);
    if (low) {
        ask_at_mood_bar(scene, rest);
        const float width = std::min(text_width(ui, Face::body_bold, name) + 1, rest.w * 0.4F);
        text_in(ui, Face::body_bold, rest.take_left(width, ui.px(10)), ui.theme.ink, name);
        draw_mood_word(scene, rest, Face::caption_bold);
        mood_bar(ui, rest, gliding_heat(scene));
        return;
    }
    Rect first = rest.take_top(ui.px(38));
    const float width = std::min(text_width(ui, Face::title, name) + 1, first.w * 0.6F);
    text_in(ui, Face::title, first.take_left(width, ui.px(8)), ui.theme.ink, name);
    const std::string type = ui.words(owner_type_word(owner(scene).type));
    const ChipLook look{ChipKind::outline};
    if (chip_width(ui, type, look) < first.w) {
        const float taken = chip(ui, first.centred_row(ui.px(28)).min(), type, look);
        first.take_left(taken, ui.px(8));
        text_in(ui, Face::caption, first, ui.theme.ink2, ui.shown(owner(scene).flat));
    }
    ask_at_mood_bar(scene, rest);
    draw_mood_word(scene, rest, Face::body_bold);
    if (rest.w >= ui.px(300)) draw_mood_change(scene, rest);
    mood_bar(ui, rest, gliding_heat(scene));
}

}  // namespace frontdesk::ui
