#include <algorithm>

#include "ui/kit/paint.h"
#include "ui/kit/press.h"
#include "ui/screens/overview.h"

// What was said wrong most often, what is overdue, and what was given up.
namespace frontdesk::ui {

namespace {

using app::BehindKind;
using app::Text;

struct StripPart {
    std::string id, head, below, figure;
    app::OpenBehind behind;
};

std::vector<StripPart> strip_parts(const Scene& scene) {
    const Ui& ui = scene.ui;
    const app::Overview& overview = overview_of(scene);
    std::vector<StripPart> parts;
    for (const app::OverviewSlip& slip : overview.slips) {
        const std::string rule = rule_word(scene, slip.rule);
        parts.push_back({"slip:" + slip.rule,
                         slip.words.empty() ? rule : slip.words,
                         slip.words.empty() ? slip.rule : rule,
                         std::to_string(slip.hits),
                         {BehindKind::sentences, {}, slip.rule}});
    }
    const std::string period = ui.words(period_word(overview.filter.period));
    parts.push_back({"figure:late",
                     ui.words(Text::overview_late),
                     ui.words(Text::overview_as_of_now),
                     std::to_string(overview.late.size()),
                     {BehindKind::late, {}, {}}});
    parts.push_back({"figure:put-aside",
                     ui.words(Text::overview_put_aside),
                     period,
                     std::to_string(overview.now.put_aside),
                     {BehindKind::put_aside, {}, {}}});
    return parts;
}

void draw_strip_part(Ui& ui, Rect place, const StripPart& part, bool with_line) {
    const Press press = press_area(ui, place, {part.id, part.head, true, false, part.figure});
    if (press.hovered) fill(ui, place.inset(0, ui.px(4)), ui.theme.primary_soft, ui.px(8));
    if (with_line) {
        const Rect line = place.inset(0, ui.px(10));
        fill(ui, {line.x, line.y, std::max(1.0F, ui.px(1)), line.h}, ui.theme.line);
    }
    Rect row = place.inset(ui.px(12), 0);
    icon_in(ui, Icon::right, row.take_right(ui.px(16), ui.px(6)), 16, ui.theme.ink2);
    const float width = text_width(ui, Face::title, part.figure) + 1;
    text_in(ui, Face::title, row.take_right(width, ui.px(8)), ui.theme.ink, part.figure);
    Rect words = row.centred_row(ui.px(part.below.empty() ? 25 : 45));
    text_in(ui, Face::body, words.take_top(ui.px(25)), ui.theme.ink,
            shortened(ui, Face::body, part.head, words.w));
    if (!part.below.empty())
        text_in(ui, Face::caption, words, ui.theme.ink2, shortened(ui, Face::caption, part.below, words.w));
    if (press.focused) focus_ring(ui, place.inset(ui.px(4)), ui.px(8));
    if (press.pressed) ui.intend(app::OverviewDeed{part.behind});
}

void draw_strip_head(Scene& scene, Rect place) {
    Ui& ui = scene.ui;
    const app::Overview& overview = overview_of(scene);
    Rect words = place.centred_row(ui.px(45));
    const std::string title = ui.words(Text::overview_slips, {ui.words(period_word(overview.filter.period))});
    text_in(ui, Face::body_bold, words.take_top(ui.px(25)), ui.theme.ink,
            shortened(ui, Face::body_bold, title, words.w));
    const Text below = overview.slips.empty() ? Text::overview_slips_none : Text::overview_slips_hint;
    text_in(ui, Face::caption, words, ui.theme.ink2, ui.words(below));
}

}  // namespace

void draw_overview_strip(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    const std::vector<StripPart> parts = strip_parts(scene);
    const float width = column.w / ui.in.scale;
    const bool in_one_row = width >= 1000;
    const float height = ui.px(68);
    if (in_one_row) {
        const Rect place = column.take_top(height, ui.px(12));
        card(ui, place);
        Rect row = place.inset(ui.px(16), 0);
        draw_strip_head(scene, row.take_left(ui.px(152), ui.px(4)));
        Rect counts = row.take_right(ui.px(2 * 148));
        const float one = row.w / static_cast<float>(std::max<std::size_t>(parts.size() - 2, 1));
        for (std::size_t i = 0; i + 2 < parts.size(); ++i)
            draw_strip_part(ui, row.take_left(one), parts[i], true);
        draw_strip_part(ui, counts.take_left(ui.px(148)), parts[parts.size() - 2], true);
        draw_strip_part(ui, counts, parts.back(), true);
        return;
    }
    const std::size_t per_row = width >= 560 ? 2 : 1;
    const std::size_t rows = (parts.size() + per_row - 1) / per_row;
    const Rect place = column.take_top(height * static_cast<float>(rows + 1), ui.px(12));
    card(ui, place);
    Rect inside = place.inset(ui.px(16), 0);
    draw_strip_head(scene, inside.take_top(height));
    Rect row;
    const float one = inside.w / static_cast<float>(per_row);
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (i % per_row == 0) row = inside.take_top(height);
        draw_strip_part(ui, row.take_left(one), parts[i], i % per_row != 0);
    }
}

}  // namespace frontdesk::ui
