#include <algorithm>

#include "app/result_words.h"
#include "app/turns.h"
#include "ui/kit/chip.h"
#include "ui/kit/meters.h"
#include "ui/kit/paint.h"
#include "ui/screens/calendar.h"
#include "ui/screens/review.h"

// What the attempt that is looked at came to.
namespace frontdesk::ui {

using app::Text;

namespace {

/// It came to nothing: as far as it went it can be read.
void draw_put_aside(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    const ChipLook look{ChipKind::plain, Icon::clock};
    chip(ui, column.take_top(ui.px(28), ui.px(6)).min(), ui.words(Text::overview_unfinished), look);
    column.take_top(paragraph(ui, Face::caption, column, ui.theme.ink2, ui.words(Text::review_put_aside)),
                    ui.px(2));
    const std::string when = moment_words(ui, reviewed(scene).result.head.finished);
    column.take_top(paragraph(ui, Face::caption, column, ui.theme.ink2, when), ui.px(4));
}

/// When it was finished, how long it took, and who has looked at it.
std::string finished_words(const Scene& scene) {
    const Ui& ui = scene.ui;
    const app::ShownResult& result = reviewed(scene).result;
    std::string words =
        ui.words(Text::result_finished, {moment_words(ui, result.head.finished),
                                         std::to_string(app::duration_of(result.head).minutes),
                                         std::to_string(app::duration_of(result.head).seconds)});
    if (result.review.reviewed != core::Instant{})
        words += " · " + ui.words(Text::review_seen, {account_words(scene, result.review.reviewed_by)});
    return words;
}

}  // namespace

void draw_result_words(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    const app::ShownResult& result = reviewed(scene).result;
    if (!reviewed(scene).is_finished()) return draw_put_aside(scene, column);
    Rect row = column.take_top(ui.px(82), ui.px(8));
    const float side = ui.px(78);
    const Rect ring = row.take_left(side, ui.px(14));
    score_ring(ui, {ring.x, ring.y, side, side}, static_cast<float>(result.score.total) / 100,
               std::to_string(result.score.total), result.score.passed);
    if (ui.in.trace != nullptr) {
        ui.in.trace->note({"review:score", std::to_string(result.score.total), ring.x, ring.y, side, side,
                           true, false, std::to_string(result.standing.engine_total)});
    }
    const bool fatal = !result.score.fatal.empty();
    const ChipLook look{result.score.passed ? ChipKind::made
                        : fatal             ? ChipKind::fatal
                                            : ChipKind::advice,
                        result.score.passed ? Icon::check
                        : fatal             ? Icon::fatal
                                            : Icon::retry};
    const Rect chip_row = row.take_top(ui.px(28), ui.px(4));
    chip(ui, chip_row.min(), ui.words(result.score.passed ? Text::passed : Text::not_passed), look);
    const std::string who =
        result.standing.correction == 0
            ? std::string(ui.words(Text::review_engine_only))
            : ui.words(Text::review_engine_total,
                       {std::to_string(result.standing.engine_total), std::to_string(result.score.total)});
    const float height = paragraph(ui, Face::caption, row, ui.theme.ink2, who);
    column.take_top(std::max(0.0F, height - ui.px(50)));
    const std::string reason =
        app::pass_reason(ui.wording(), result.score, scene.app.content().policy.pass_mark);
    column.take_top(paragraph(ui, Face::caption, column, fatal ? ui.theme.red : ui.theme.ink2, reason),
                    ui.px(2));
    column.take_top(paragraph(ui, Face::caption, column, ui.theme.ink2, finished_words(scene)), ui.px(4));
}

}  // namespace frontdesk::ui
