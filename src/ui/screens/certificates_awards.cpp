#include <algorithm>
#include <array>
#include <cstdio>

#include "app/export_request.h"
#include "ui/kit/button.h"
#include "ui/kit/notes.h"
#include "ui/kit/paint.h"
#include "ui/screens/certificates.h"

// Awards of the month: who, by which figure, and by which rules.
namespace frontdesk::ui {

namespace {

using app::Award;
using app::AwardEntry;
using app::AwardKind;
using app::Text;

struct AwardWords {
    Text name, rule, figure;
    Icon icon;
};

const AwardWords& words_of_award(AwardKind kind) {
    static constexpr std::array<AwardWords, app::award_kind_count> all{{
        {Text::awards_attitude, Text::awards_attitude_rule, Text::awards_percent, Icon::user},
        {Text::awards_response, Text::awards_response_rule, Text::awards_seconds, Icon::clock},
        {Text::awards_improved, Text::awards_improved_rule, Text::awards_points, Icon::trend},
    }};
    return all.at(static_cast<std::size_t>(kind));
}

std::string award_rule_words(const Ui& ui, AwardKind kind) {
    const int least =
        kind == AwardKind::response ? app::award_rules.least_replies : app::award_rules.least_attempts;
    return ui.words(words_of_award(kind).rule, {std::to_string(least)});
}

std::string award_figure(const Ui& ui, AwardKind kind, const AwardEntry& entry) {
    std::array<char, 32> figure{};
    std::snprintf(figure.data(), figure.size(), "%d.%d", entry.tenths / 10, entry.tenths % 10);
    return ui.words(words_of_award(kind).figure, {figure.data()});
}

void draw_award_entry(Ui& ui, Rect row, AwardKind kind, const AwardEntry& entry, bool first) {
    const Face face = first ? Face::body_bold : Face::body;
    const std::string figure = award_figure(ui, kind, entry);
    text_in(ui, face, row.take_right(std::min(row.w, text_width(ui, face, figure) + 1), ui.px(12)),
            first ? ui.theme.ink : ui.theme.ink2, figure);
    if (first) icon_in(ui, Icon::check, row.take_left(ui.px(20), ui.px(10)), 20, ui.theme.primary);
    std::string name = entry.trainee.name;
    for (const std::string* part : {&entry.trainee.site, &entry.trainee.team})
        if (!part->empty()) name += " · " + *part;
    name += " · " + ui.words(Text::awards_attempts, {std::to_string(entry.attempts)});
    if (ui.in.trace != nullptr && first) {
        ui.in.trace->note({"award:" + std::to_string(static_cast<int>(kind)) + ":" + entry.trainee.name, name,
                           row.x, row.y, row.w, row.h, true, false, figure});
    }
    text_in(ui, face, row, first ? ui.theme.ink : ui.theme.ink2, name);
}

void draw_award(Scene& scene, Rect& column, const Award& award) {
    Ui& ui = scene.ui;
    const AwardWords& words = words_of_award(award.kind);
    draw_grown_card(ui, column, [&](Rect& inside) {
        heading(ui, inside.take_top(ui.px(28), ui.px(4)), words.icon, ui.theme.primary, ui.words(words.name));
        inside.take_top(paragraph(ui, Face::caption, inside, ui.theme.ink2, award_rule_words(ui, award.kind)),
                        ui.px(8));
        if (award.first.empty()) {
            inside.take_top(paragraph(ui, Face::body, inside, ui.theme.ink2, ui.words(Text::awards_nobody)));
            return;
        }
        for (const AwardEntry& one : award.first)
            draw_award_entry(ui, inside.take_top(ui.px(36)), award.kind, one, true);
        for (const AwardEntry& one : award.next)
            draw_award_entry(ui, inside.take_top(ui.px(30)), award.kind, one, false);
    });
}

/// The month, and the ways to the one before and the one after.
void draw_award_month(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    const core::LocalDay month = scene.state().certificates.month;
    Rect row = column.take_top(ui.px(40), ui.px(10));
    const bool has_later = core::months_later(month, 1) <= core::local_day(scene.app.clock().now());
    if (icon_button(ui, "awards:earlier", row.take_left(ui.px(36), ui.px(8)).centred_row(ui.px(36)),
                    ui.words(Text::awards_earlier), Icon::left)) {
        do_with_certificates(scene, app::LookAtAwards{month.plus(-1)});
    }
    const core::CalendarDate date = core::date_of(month);
    const std::string words =
        ui.words(Text::exports_month_words, {std::to_string(date.year), std::to_string(date.month)});
    const float width = text_width(ui, Face::title, words) + 1;
    const Rect place = row.take_left(std::min(width, row.w), ui.px(8));
    text_in(ui, Face::title, place, ui.theme.ink, words);
    if (ui.in.trace != nullptr) {
        ui.in.trace->note(
            {"awards:month", words, place.x, place.y, place.w, place.h, true, false, app::day_words(month)});
    }
    if (icon_button(ui, "awards:later", row.take_left(ui.px(36)).centred_row(ui.px(36)),
                    ui.words(Text::awards_later), Icon::right, has_later)) {
        do_with_certificates(scene, app::LookAtAwards{core::months_later(month, 1)});
    }
}

}  // namespace

void draw_awards(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    draw_award_month(scene, column);
    const std::string rule = ui.words(Text::awards_rule, {std::to_string(app::award_rules.least_attempts),
                                                          std::to_string(app::award_rules.least_scenarios)});
    column.take_top(paragraph(ui, Face::caption, column, ui.theme.ink2, rule), ui.px(12));
    for (const Award& award : scene.state().certificates.awards) draw_award(scene, column, award);
}

}  // namespace frontdesk::ui
