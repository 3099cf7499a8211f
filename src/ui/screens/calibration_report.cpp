#include <array>
#include <cmath>
#include <cstdio>

#include "ui/kit/notes.h"
#include "ui/kit/paint.h"
#include "ui/kit/scroll_area.h"
#include "ui/screens/account.h"
#include "ui/screens/review.h"

// How far two raters and the engine agree, and on what they do not.
namespace frontdesk::ui {

namespace {

using app::Agreement;
using app::Text;

std::string rater_words(const Scene& scene, const app::CalibrationRater& rater) {
    return rater.is_engine() ? std::string(scene.ui.words(Text::calibration_engine))
                             : account_words(scene, rater.account);
}

Text band_word(app::KappaBand band) {
    constexpr std::array words{Text::calibration_band_poor,        Text::calibration_band_slight,
                               Text::calibration_band_fair,        Text::calibration_band_moderate,
                               Text::calibration_band_substantial, Text::calibration_band_almost};
    return words.at(static_cast<std::size_t>(band));
}

/// "κ 0.62 · 较好", or why there is none.
std::string kappa_words(const Ui& ui, const Agreement& agreement) {
    const std::optional<double> kappa = agreement.kappa();
    if (!kappa) return ui.words(Text::calibration_no_kappa);
    std::array<char, 16> figure{};
    std::snprintf(figure.data(), figure.size(), "%.2f", *kappa);
    return std::string("κ ") + figure.data() + " · " + ui.words(band_word(app::band_of(*kappa)));
}

std::string agreed_words(const Ui& ui, const Agreement& agreement) {
    const double share = agreement.observed().value_or(0);
    return ui.words(Text::calibration_agreed,
                    {std::to_string(std::lround(100 * share)), std::to_string(agreement.agreed()),
                     std::to_string(agreement.count())});
}

void draw_rater_pairs(Scene& scene, Rect& column, const app::CalibrationReport& report, bool of_turns) {
    Ui& ui = scene.ui;
    const Text title = of_turns ? Text::calibration_of_turns : Text::calibration_of_attempts;
    heading(ui, column.take_top(ui.px(26), ui.px(8)), Icon::none, ui.theme.ink, ui.words(title));
    for (std::size_t i = 0; i < report.pairs.size(); ++i) {
        const app::RaterPair& pair = report.pairs[i];
        const Agreement& agreement = of_turns ? pair.turns : pair.attempts;
        const std::string who = ui.words(Text::calibration_pair,
                                         {rater_words(scene, pair.first), rater_words(scene, pair.second)});
        const std::string kappa = kappa_words(ui, agreement);
        const float top = column.y;
        column.take_top(paragraph(ui, Face::body, column, ui.theme.ink2, who), ui.px(2));
        column.take_top(paragraph(ui, Face::body_bold, column, ui.theme.ink, kappa), ui.px(2));
        column.take_top(paragraph(ui, Face::caption, column, ui.theme.ink2, agreed_words(ui, agreement)),
                        ui.px(12));
        if (ui.in.trace != nullptr) {
            const std::string id = std::string(of_turns ? "kappa:turns:" : "kappa:attempts:");
            ui.in.trace->note(
                {id + std::to_string(i), who, column.x, top, column.w, column.y - top, true, false, kappa});
        }
    }
}

std::string answer_words(const Ui& ui, const app::Disagreement& one, bool answer) {
    if (one.turn < 0) return ui.words(answer ? Text::passed : Text::not_passed);
    return ui.words(answer ? Text::calibration_forbidden : Text::calibration_fine);
}

void draw_disagreement(Scene& scene, Rect& column, const app::CalibrationReport& report,
                       const app::Disagreement& one) {
    Ui& ui = scene.ui;
    hairline(ui, column);
    column.take_top(ui.px(10));
    const std::string words =
        one.turn < 0 ? ui.words(Text::calibration_pass_of, {ui.shown(one.words)}) : one.words;
    column.take_top(paragraph(ui, Face::body, column, ui.theme.ink, words), ui.px(4));
    std::string answers;
    for (std::size_t i = 0; i < one.answers.size(); ++i) {
        answers += (answers.empty() ? "" : "　") +
                   ui.words(Text::calibration_answer,
                            {rater_words(scene, report.raters[i]), answer_words(ui, one, one.answers[i])});
    }
    column.take_top(paragraph(ui, Face::caption, column, ui.theme.ink2, answers), ui.px(10));
}

}  // namespace

void draw_agreement(Scene& scene, Rect area) {
    Ui& ui = scene.ui;
    const app::CalibrationReport& report = *scene.state().review.calibration.open->report;
    ScrollArea page(ui, "page:agreement", area);
    Rect column = page.content().inset(ui.px(scene.width() < 600 ? 12 : 20), 0);
    column.w = std::min(column.w, ui.px(1080));
    column.take_top(ui.px(16));
    account_card(ui, column, GrownCard::Kind::plain, [&](Rect& inside) {
        if (inside.w < ui.px(560)) {
            draw_rater_pairs(scene, inside, report, true);
            draw_rater_pairs(scene, inside, report, false);
            return;
        }
        Rect left = inside;
        left.w = std::floor((inside.w - ui.px(24)) / 2);
        Rect right{left.right() + ui.px(24), left.y, left.w, 0};
        draw_rater_pairs(scene, left, report, true);
        draw_rater_pairs(scene, right, report, false);
        inside.take_top(std::max(left.y, right.y) - inside.y);
    });
    account_card(ui, column, GrownCard::Kind::plain, [&](Rect& inside) {
        const std::string title =
            report.disagreements.empty()
                ? std::string(ui.words(Text::calibration_all_agree))
                : ui.words(Text::calibration_disputed, {std::to_string(report.disagreements.size())});
        inside.take_top(paragraph(ui, Face::body_bold, inside, ui.theme.ink, title), ui.px(8));
        for (const app::Disagreement& one : report.disagreements)
            draw_disagreement(scene, inside, report, one);
    });
    page.set_height(column.y + ui.px(4) - page.content().y);
}

}  // namespace frontdesk::ui
