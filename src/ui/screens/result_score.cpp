#include <algorithm>
#include <array>
#include <cmath>

#include "app/result_words.h"
#include "ui/kit/chip.h"
#include "ui/kit/grown_card.h"
#include "ui/kit/meters.h"
#include "ui/kit/notes.h"
#include "ui/kit/paint.h"
#include "ui/screens/naming.h"
#include "ui/screens/private_switch.h"
#include "ui/screens/result.h"

// The figures: total, pass or why not, and the six dimensions.
namespace frontdesk::ui {

namespace {

using app::Text;

const scoring::Result& score(const Scene& scene) {
    return shown(scene).score;
}

/// A turn said again counts for nothing, whatever it comes to; what is fatal is told all the same.
std::string reason_words(const Scene& scene) {
    const scoring::Result& result = score(scene);
    if (shown(scene).head.is_branch() && result.fatal.empty()) return scene.ui.words(Text::branch_free);
    return app::pass_reason(scene.ui.wording(), result, scene.app.content().policy.pass_mark);
}

void draw_words(Scene& scene, Rect rest) {
    Ui& ui = scene.ui;
    const scoring::Result& result = score(scene);
    const bool fatal = !result.fatal.empty();
    const ChipLook look{result.passed ? ChipKind::made
                        : fatal       ? ChipKind::fatal
                                      : ChipKind::advice,
                        result.passed ? Icon::check
                        : fatal       ? Icon::fatal
                                      : Icon::retry};
    const std::string against = app::against_best(ui.wording(), shown(scene));
    const std::string reason = reason_words(scene);
    const float below = paragraph_height(ui, Face::caption, rest.w, reason) + ui.px(3) +
                        paragraph_height(ui, Face::caption_bold, rest.w - ui.px(20), against);
    rest.take_top(std::max(0.0F, std::floor((rest.h - ui.px(28 + 5) - below) / 2)));
    const Rect chip_row = rest.take_top(ui.px(28), ui.px(5));
    if (shown(scene).head.is_branch()) {
        chip(ui, chip_row.min(), ui.words(Text::branch_chip), {ChipKind::plain, Icon::retry});
    } else {
        chip(ui, chip_row.min(), ui.words(result.passed ? Text::passed : Text::not_passed), look);
    }
    rest.take_top(paragraph(ui, Face::caption, rest, fatal ? ui.theme.red : ui.theme.ink2, reason), ui.px(3));
    const bool better = !shown(scene).best_before || result.total >= shown(scene).best_before->total;
    const ImU32 colour = better ? ui.theme.primary : ui.theme.ink2;
    Rect row = rest;
    icon_in(ui, Icon::trend, {row.x, row.y, ui.px(16), ui.px(21)}, 16, colour);
    row.take_left(ui.px(20));
    paragraph(ui, better ? Face::caption_bold : Face::caption, row, colour, against);
}

float share_of(const scoring::DimensionScore& dimension) {
    return static_cast<float>(dimension.percent) / 100;
}

std::array<RadarAxis, scenario::dimension_count> axes_of(Scene& scene, float grown) {
    std::array<RadarAxis, scenario::dimension_count> axes;
    const auto& before = shown(scene).best_before;
    for (std::size_t i = 0; i < axes.size(); ++i) {
        const scoring::DimensionScore& now = score(scene).dimensions[i];
        axes[i].label = scene.ui.words(dimension_word(static_cast<scenario::Dimension>(i)));
        axes[i].now = share_of(now) * grown;
        axes[i].assessed = now.assessed;
        if (before) axes[i].before = before->dimensions[i].assessed ? share_of(before->dimensions[i]) : 0.0F;
    }
    return axes;
}

void draw_legend(Scene& scene, Rect row) {
    Ui& ui = scene.ui;
    const std::string now = ui.words(Text::result_now);
    const bool branch = shown(scene).head.is_branch();
    const std::string before = ui.words(branch ? Text::branch_before : Text::result_before);
    const bool both = shown(scene).best_before.has_value();
    const float line_width = ui.px(22);
    float width = line_width + ui.px(6) + text_width(ui, Face::caption, now);
    if (both) width += ui.px(16) + line_width + ui.px(6) + text_width(ui, Face::caption, before);
    row.x += std::max(0.0F, std::floor((row.w - width) / 2));
    const auto middle = [&row] { return row.y + row.h / 2; };
    line(ui, {row.x, middle()}, {row.x + line_width, middle()}, ui.theme.primary, ui.px(3));
    row.take_left(line_width, ui.px(6));
    text_in(ui, Face::caption, row, ui.theme.ink, now);
    row.take_left(text_width(ui, Face::caption, now), ui.px(16));
    if (!both) return;
    dashed_line(ui, {row.x, middle()}, {row.x + line_width, middle()}, ui.theme.line2, ui.px(2), ui.px(5),
                ui.px(4));
    row.take_left(line_width, ui.px(6));
    row.w = ui.px(200);
    text_in(ui, Face::caption, row, ui.theme.ink2, before);
}

/// Room for the longest of the six names.
float dimension_name_width(const Ui& ui) {
    float widest = ui.px(60);
    for (std::size_t i = 0; i < scenario::dimension_count; ++i) {
        const char* name = ui.words(dimension_word(static_cast<scenario::Dimension>(i)));
        widest = std::max(widest, text_width(ui, Face::caption, name) + 1);
    }
    return widest;
}

void draw_dimension_row(Scene& scene, Rect row, std::size_t index, float grown) {
    Ui& ui = scene.ui;
    const scoring::DimensionScore& now = score(scene).dimensions[index];
    const auto& before = shown(scene).best_before;
    const std::string name = ui.words(dimension_word(static_cast<scenario::Dimension>(index)));
    text_in(ui, Face::caption, row.take_left(dimension_name_width(ui), ui.px(12)),
            now.assessed ? ui.theme.ink : ui.theme.ink3, name);
    if (!now.assessed) {
        text_in(ui, Face::caption, row, ui.theme.ink3, ui.words(Text::result_not_assessed));
        return;
    }
    std::optional<float> earlier;
    const Rect difference = row.take_right(ui.px(34), 0);
    if (before && before->dimensions[index].assessed) {
        earlier = share_of(before->dimensions[index]);
        text_in(ui, Face::caption, difference, ui.theme.ink2,
                app::signed_figure(now.percent - before->dimensions[index].percent), Align::right);
    }
    text_in(ui, Face::caption_bold, row.take_right(ui.px(32), ui.px(6)), ui.theme.ink,
            std::to_string(now.percent), Align::right);
    progress_bar(ui, row, share_of(now) * grown, earlier);
}

/// What the engine gave, where a person has corrected it.
void draw_corrected_total(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    const records::StandingMark& standing = shown(scene).standing;
    if (standing.correction == 0) return;
    const std::string words = ui.words(Text::review_engine_total, {std::to_string(standing.engine_total),
                                                                   std::to_string(score(scene).total)});
    const float height = paragraph_height(ui, Face::caption, column.w, words);
    if (ui.in.trace != nullptr)
        ui.in.trace->note({"score:corrected", words, column.x, column.y, column.w, height, true, false, ""});
    paragraph(ui, Face::caption, column, ui.theme.ink2, words);
    column.take_top(height, ui.px(12));
}

}  // namespace

void draw_score_card(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    const Rect place = column.take_top(ui.px(122), ui.px(12));
    card(ui, place);
    Rect rest = place.inset(ui.px(16), ui.px(14));
    const float side = ui.px(94);
    const Rect ring = rest.take_left(side, ui.px(16));
    const float share = static_cast<float>(score(scene).total) / 100 * arrival(scene);
    score_ring(ui, {ring.x, ring.y, side, side}, share, std::to_string(score(scene).total),
               score(scene).passed);
    if (ui.in.trace != nullptr) {
        ui.in.trace->note({"score", std::to_string(score(scene).total), ring.x, ring.y, side, side, true,
                           false, score(scene).passed ? "passed" : "not passed"});
    }
    draw_words(scene, rest);
    if (shown(scene).head.is_private) draw_private_words(ui, column);
    draw_corrected_total(scene, column);
}

void draw_dimensions_card(Scene& scene, Rect& column, float bottom_at_least) {
    Ui& ui = scene.ui;
    const Rect outer = column;
    GrownCard behind(ui);
    Rect inside = column.inset(ui.px(16), 0);
    inside.take_top(ui.px(12));
    heading(ui, inside.take_top(ui.px(26), ui.px(4)), Icon::none, ui.theme.ink,
            ui.words(Text::result_dimensions), ui.words(Text::result_full));
    const float grown = arrival(scene);
    const auto axes = axes_of(scene, grown);
    const float radius = std::min(ui.px(92), (inside.w - 2 * ui.px(42)) / 2 / 0.866F);
    radar(ui, inside.take_top(2 * radius + 2 * ui.px(29), ui.px(2)), radius, axes);
    draw_legend(scene, inside.take_top(ui.px(21), ui.px(12)));
    hairline(ui, inside);
    inside.take_top(ui.px(9));
    for (std::size_t i = 0; i < scenario::dimension_count; ++i) {
        draw_dimension_row(scene, inside.take_top(ui.px(30)), i, grown);
    }
    const float bottom = std::max(inside.y + ui.px(10), bottom_at_least);
    behind.close({outer.x, outer.y, outer.w, bottom - outer.y});
    column = {outer.x, bottom + ui.px(12), outer.w, 0};
}

}  // namespace frontdesk::ui
