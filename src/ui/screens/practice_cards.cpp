#include "ui/screens/practice_cards.h"

#include <algorithm>
#include <array>
#include <set>
#include <vector>

#include "core/local_day.h"
#include "ui/kit/bars.h"
#include "ui/kit/button.h"
#include "ui/kit/grown_card.h"
#include "ui/kit/paint.h"
#include "ui/kit/segmented.h"
#include "ui/screens/practice_words.h"

namespace frontdesk::ui {

namespace {

using app::Text;

constexpr float chart_height = 168;

Text short_weekday(int from_monday) {
    constexpr std::array<Text, 7> words{Text::short_weekday_1, Text::short_weekday_2, Text::short_weekday_3,
                                        Text::short_weekday_4, Text::short_weekday_5, Text::short_weekday_6,
                                        Text::short_weekday_0};
    return words[static_cast<std::size_t>(from_monday)];
}

/// The usual limits, and the trainee's own.
std::vector<int> limits_with(int own) {
    std::set<int> limits{0, 5, 10, 20, 40};
    limits.insert(own);
    return {limits.begin(), limits.end()};
}

}  // namespace

void draw_coming_days(Scene& scene, const Rect& place, std::optional<core::Instant> also) {
    Ui& ui = scene.ui;
    const core::LocalDay today = core::local_day(scene.app.clock().now());
    std::vector<Bar> all;
    std::int64_t later = 0;
    for (const practice::DayAhead& day : scene.state().practice.days) {
        const core::LocalDay date = today.plus(later);
        const bool is_also = also && core::local_day(*also) == date;
        const char* label = ui.words(later == 0 ? Text::short_today : short_weekday(core::weekday_of(date)));
        all.push_back({label, day.planned + (is_also ? 1 : 0), later == 0 || is_also});
        ++later;
    }
    bars(ui, place, all);
}

void draw_forecast_card(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    const Rect outer = column;
    GrownCard behind(ui);
    Rect inside = column.inset(ui.px(16), 0);
    inside.take_top(ui.px(14));
    text_in(ui, Face::body_bold, inside.take_top(ui.px(26), ui.px(8)), ui.theme.ink,
            ui.words(Text::drills_forecast));
    draw_coming_days(scene, inside.take_top(ui.px(chart_height), ui.px(8)));
    const std::string left =
        ui.words(Text::drills_left_today, {std::to_string(scene.state().practice.due_today())});
    text_in(ui, Face::caption, inside.take_top(ui.px(21), ui.px(12)), ui.theme.ink2, left);
    behind.close({outer.x, outer.y, outer.w, inside.y - outer.y});
    column = {outer.x, inside.y + ui.px(12), outer.w, 0};
}

void draw_limit_card(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    const Rect outer = column;
    GrownCard behind(ui);
    Rect inside = column.inset(ui.px(16), 0);
    inside.take_top(ui.px(14));
    text_in(ui, Face::body_bold, inside.take_top(ui.px(26), ui.px(8)), ui.theme.ink,
            ui.words(Text::drills_limit));
    const std::vector<int> limits = limits_with(scene.state().practice.limit);
    std::vector<SegmentedChoice> choices;
    std::optional<std::size_t> chosen;
    for (const int limit : limits) {
        if (limit == scene.state().practice.limit) chosen = choices.size();
        choices.push_back({"limit:" + std::to_string(limit), std::to_string(limit)});
    }
    const float height = segmented_height(ui, inside.w, choices);
    const auto pressed = segmented(ui, inside.take_top(height, ui.px(10)), choices, chosen);
    if (pressed) ui.intend(app::SetDailyLimit{limits[*pressed]});
    inside.take_top(paragraph(ui, Face::caption, inside, ui.theme.ink2, ui.words(Text::drills_limit_hint)),
                    ui.px(14));
    behind.close({outer.x, outer.y, outer.w, inside.y - outer.y});
    column = {outer.x, inside.y + ui.px(12), outer.w, 0};
}

Chosen draw_offer(Scene& scene, Rect& column, const Offer& offer) {
    Ui& ui = scene.ui;
    const Rect outer = column;
    GrownCard behind(ui);
    Rect inside = column.inset(ui.px(20), 0);
    inside.take_top(ui.px(16));
    inside.take_top(paragraph(ui, Face::title, inside, ui.theme.ink, offer.what), ui.px(4));
    inside.take_top(paragraph(ui, Face::body, inside, ui.theme.ink2, offer.why), ui.px(14));
    Chosen chosen = Chosen::nothing;
    Rect row = inside;
    const auto place_for = [&](const std::string& label, const ButtonLook& look) {
        const float width = std::min(button_width(ui, label, look), inside.w);
        if (width > row.w) {
            inside.take_top(ui.px(44 + 10));
            row = inside;
        }
        Rect place = row.take_left(width, ui.px(12));
        place.h = ui.px(44);
        return place;
    };
    if (!offer.label.empty()) {
        const ButtonLook look{.kind = ButtonKind::primary, .icon_behind = Icon::right, .key = Key::enter};
        if (button(ui, offer.id, place_for(offer.label, look), offer.label, look)) chosen = Chosen::main;
    }
    if (!offer.other_label.empty()) {
        const ButtonLook look{.kind = ButtonKind::secondary};
        if (button(ui, offer.other_id, place_for(offer.other_label, look), offer.other_label, look)) {
            chosen = Chosen::other;
        }
    }
    if (!offer.label.empty() || !offer.other_label.empty()) inside.take_top(ui.px(44));
    inside.take_top(ui.px(18));
    behind.close({outer.x, outer.y, outer.w, inside.y - outer.y}, GrownCard::Kind::first);
    column = {outer.x, inside.y + ui.px(12), outer.w, 0};
    return chosen;
}

}  // namespace frontdesk::ui
