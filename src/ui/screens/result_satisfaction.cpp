#include <algorithm>
#include <array>

#include "app/satisfaction.h"
#include "ui/kit/grown_card.h"
#include "ui/kit/meters.h"
#include "ui/kit/paint.h"
#include "ui/screens/result.h"

// How content the owner goes, and why.
namespace frontdesk::ui {

namespace {

using app::SatisfactionCause;
using app::SatisfactionReason;
using app::Text;

constexpr std::array cause_texts{Text::satisfaction_cooled,         Text::satisfaction_heated,
                                 Text::satisfaction_peak,           Text::satisfaction_promises_fine,
                                 Text::satisfaction_promises_vague, Text::satisfaction_promises_broken,
                                 Text::satisfaction_ending_good,    Text::satisfaction_ending_poor};
static_assert(cause_texts.size() == static_cast<std::size_t>(SatisfactionCause::words));

constexpr std::array grade_texts{Text::satisfaction_0, Text::satisfaction_1, Text::satisfaction_2,
                                 Text::satisfaction_3};

/// "+15", "−8"
std::string signed_words(int points) {
    return points < 0 ? "\u2212" + std::to_string(-points) : "+" + std::to_string(points);
}

void draw_satisfaction_reason(Scene& scene, Rect& inside, const SatisfactionReason& reason) {
    Ui& ui = scene.ui;
    Rect row = inside;
    const Rect figure = row.take_left(ui.px(34), ui.px(6));
    const bool good = reason.points > 0;
    text_in(ui, Face::caption_bold, {figure.x, figure.y, figure.w, ui.pitch(Face::caption)},
            good ? ui.theme.primary : ui.theme.amber_ink, signed_words(reason.points));
    const std::string words =
        ui.words(cause_texts.at(static_cast<std::size_t>(reason.cause)), {std::to_string(reason.count)});
    inside.take_top(paragraph(ui, Face::caption, row, ui.theme.ink, words), ui.px(3));
}

void draw_felt_words(Scene& scene, Rect& inside, const SatisfactionReason& reason) {
    Ui& ui = scene.ui;
    Rect row = inside;
    const Rect sign = row.take_left(ui.px(18), ui.px(6));
    const bool calmed = reason.points < 0;
    icon_in(ui, calmed ? Icon::check : Icon::warn, {sign.x, sign.y, sign.w, ui.pitch(Face::caption)}, 16,
            calmed ? ui.theme.primary : ui.theme.amber_ink);
    inside.take_top(paragraph(ui, Face::caption, row, ui.theme.ink2, ui.shown(reason.felt)), ui.px(3));
}

void draw_satisfaction_head(Scene& scene, Rect& inside, const records::SatisfactionRow& figures) {
    Ui& ui = scene.ui;
    const auto grade_index = static_cast<std::size_t>(app::satisfaction_grade(figures.total));
    const std::string grade = std::to_string(figures.total) + " · " + ui.words(grade_texts.at(grade_index));
    const std::string sum =
        ui.words(Text::satisfaction_sum, {std::to_string(figures.expectation), std::to_string(figures.felt)});
    if (ui.in.trace != nullptr) {
        ui.in.trace->note(
            {"result:satisfaction", grade, inside.x, inside.y, inside.w, ui.px(24), true, false, sum});
    }
    inside.take_top(paragraph(ui, Face::body_bold, inside, ui.theme.ink, ui.words(Text::satisfaction_title)));
    inside.take_top(paragraph(ui, Face::body_bold, inside, ui.theme.primary, grade), ui.px(4));
    constexpr float as_expected = 0.75F;
    progress_bar(ui, inside.take_top(ui.px(8), ui.px(8)), static_cast<float>(figures.total) / 100.0F,
                 as_expected);
    inside.take_top(paragraph(ui, Face::caption, inside, ui.theme.ink2, sum), ui.px(6));
}

void draw_satisfaction_reasons(Scene& scene, Rect& inside, const std::vector<SatisfactionReason>& reasons) {
    Ui& ui = scene.ui;
    bool felt = false;
    for (const SatisfactionReason& reason : reasons) {
        if (reason.cause != SatisfactionCause::words) {
            draw_satisfaction_reason(scene, inside, reason);
            continue;
        }
        if (!felt) {
            inside.take_top(ui.px(3));
            const char* hint = ui.words(Text::satisfaction_hint);
            inside.take_top(paragraph(ui, Face::caption, inside, ui.theme.ink2, hint), ui.px(3));
        }
        felt = true;
        draw_felt_words(scene, inside, reason);
    }
}

}  // namespace

void draw_satisfaction_card(Scene& scene, Rect& column) {
    const app::ShownResult& result = shown(scene);
    // Without the scenario nobody knows any more what its ending was worth.
    if (result.scenario == nullptr || !result.session.ended) return;
    Ui& ui = scene.ui;
    const app::Satisfaction satisfaction =
        app::satisfaction_of(scene.app.content().engine, result.session.transcript, result.score.ending_kind);
    const Rect outer = column;
    GrownCard behind(ui);
    Rect inside = column.inset(ui.px(16), 0);
    inside.take_top(ui.px(12));
    draw_satisfaction_head(scene, inside, satisfaction.figures);
    draw_satisfaction_reasons(scene, inside, satisfaction.reasons);
    inside.take_top(ui.px(10));
    behind.close({outer.x, outer.y, outer.w, inside.y - outer.y});
    column.take_top(inside.y - outer.y, ui.px(12));
}

}  // namespace frontdesk::ui
