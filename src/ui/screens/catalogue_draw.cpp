#include <algorithm>
#include <array>
#include <charconv>

#include "core/random.h"
#include "ui/kit/button.h"
#include "ui/kit/chip.h"
#include "ui/kit/paint.h"
#include "ui/kit/press.h"
#include "ui/kit/text_field.h"
#include "ui/screens/calendar.h"
#include "ui/screens/catalogue_fields.h"
#include "ui/screens/naming.h"

// What an examination draws: by a number, out of what there is, and for whom it was drawn before.
namespace frontdesk::ui {

namespace {

using app::Text;

constexpr std::array stock_heads{Text::catalogue_easy, Text::catalogue_middling, Text::catalogue_hard};

std::optional<std::uint64_t> seed_in(const std::string& typed) {
    std::uint64_t seed = 0;
    const auto [end, failed] = std::from_chars(typed.data(), typed.data() + typed.size(), seed);
    const bool whole = failed == std::errc() && end == typed.data() + typed.size();
    return whole && seed > 0 ? std::optional(seed) : std::nullopt;
}

/// Six digits that follow from those before, so that pressing on and on shows ever other draws.
std::uint64_t next_seed(std::uint64_t seed) {
    core::Random random{seed};
    return 100'000 + random.next() % 899'999;
}

void draw_seed_row(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    std::string& typed = scene.memory.catalogue.seed;
    const std::uint64_t now = written(scene).exam.seed;
    if (typed.empty() && !ui.focus.is_on("catalogue:seed")) typed = std::to_string(now);
    part_label(ui, column, ui.words(Text::catalogue_seed));
    Rect row = column.take_top(ui.px(36), ui.px(8));
    const auto seed = seed_in(typed);
    text_field(ui, "catalogue:seed", row.take_left(std::min(row.w * 0.4F, ui.px(130)), ui.px(8)), typed,
               {.missing = !seed});
    const ButtonLook draw{.kind = ButtonKind::secondary,
                          .icon = Icon::play,
                          .size = ButtonSize::small,
                          .enabled = seed.has_value()};
    const ButtonLook other{.kind = ButtonKind::neutral, .icon = Icon::retry, .size = ButtonSize::small};
    const std::string words = ui.words(Text::catalogue_draw);
    if (button(ui, "catalogue:draw", row.take_left(std::min(row.w, button_width(ui, words, draw)), ui.px(8)),
               words, draw)) {
        do_write(scene, app::DrawPapers{*seed});
    }
    const std::string again = ui.words(Text::catalogue_draw_other);
    const float width = std::min(button_width(ui, again, other), column.w);
    if (width > row.w) row = column.take_top(ui.px(36), ui.px(8));
    if (!button(ui, "catalogue:draw-other", row.take_left(width), again, other)) return;
    const std::uint64_t fresh = next_seed(now);
    typed = std::to_string(fresh);
    do_write(scene, app::DrawPapers{fresh});
}

void draw_enough(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    const app::ExamPreview& exam = written(scene).exam;
    const bool full = exam.can_be_filled();
    std::string words = ui.words(Text::catalogue_draw_nothing);
    if (full) words = ui.words(Text::catalogue_draw_full, {std::to_string(exam.asked_for)});
    if (!full && exam.asked_for > 0) {
        words = ui.words(Text::catalogue_draw_short,
                         {std::to_string(exam.asked_for), std::to_string(exam.fewest)});
    }
    const float height = paragraph_height(ui, Face::body, column.w - ui.px(50), words);
    Rect box = column.take_top(height + ui.px(16), ui.px(10));
    fill(ui, box, full ? ui.theme.primary_soft : ui.theme.amber_soft, ui.px(8));
    const ImU32 ink = full ? ui.theme.primary_soft_ink : ui.theme.amber_soft_ink;
    Rect row = box.inset(ui.px(12), ui.px(8));
    const Rect sign = row.take_left(ui.px(18), ui.px(8));
    icon_in(ui, full ? Icon::check : Icon::warn, {sign.x, sign.y, sign.w, ui.pitch(Face::body)}, 17, ink);
    paragraph(ui, Face::body, row, ink, words);
    if (ui.in.trace == nullptr) return;
    ui.in.trace->note(
        {"catalogue:enough", words, box.x, box.y, box.w, box.h, true, false, full ? "full" : "short"});
}

std::string drawn_words(const Ui& ui, const app::DrawnScenario& one) {
    const auto difficulty = static_cast<std::size_t>(std::clamp(one.difficulty, 1, 3) - 1);
    return track_word(ui, one.track) + " · " + ui.words(stock_heads.at(difficulty));
}

void draw_drawn(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    const auto& drawn = written(scene).exam.drawn;
    for (std::size_t i = 0; i < drawn.size(); ++i) {
        const std::string title = ui.shown(drawn[i].title);
        const std::string what = drawn_words(ui, drawn[i]);
        const float width = column.w - ui.px(34);
        const float height = paragraph_height(ui, Face::body, width, title) + ui.pitch(Face::caption);
        Rect row = column.take_top(height + ui.px(12));
        hairline(ui, row);
        if (ui.in.trace != nullptr) {
            ui.in.trace->note(
                {"drawn:" + std::to_string(i), title, row.x, row.y, row.w, row.h, true, false, drawn[i].id});
        }
        row = row.inset(0, ui.px(6));
        text_in(ui, Face::body_bold, {row.x, row.y, ui.px(24), ui.pitch(Face::body)}, ui.theme.primary,
                std::to_string(i + 1), Align::centre);
        row.take_left(ui.px(34));
        row.take_top(paragraph(ui, Face::body, row, ui.theme.ink, title));
        text_in(ui, Face::caption, {row.x, row.y, row.w, ui.pitch(Face::caption)}, ui.theme.ink2, what);
    }
    column.take_top(ui.px(6));
    column.take_top(paragraph(ui, Face::caption, column, ui.theme.ink2, ui.words(Text::catalogue_draw_same)),
                    ui.px(14));
}

/// How many scenarios there are, by track and difficulty.
void draw_stock(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    column.take_top(paragraph(ui, Face::body_bold, column, ui.theme.ink, ui.words(Text::catalogue_stock)),
                    ui.px(4));
    const float cell = std::min(ui.px(76), std::floor(column.w * 0.2F));
    Rect head = column.take_top(ui.px(28));
    for (std::size_t i = stock_heads.size(); i-- > 0;) {
        text_in(ui, Face::caption, head.take_right(cell), ui.theme.ink2, ui.words(stock_heads.at(i)),
                Align::right);
    }
    for (const app::TrackStock& stock : app::stock_of(scene.app.content().library.scenarios)) {
        Rect row = column.take_top(ui.px(30));
        hairline(ui, row);
        for (std::size_t i = stock.scenarios.size(); i-- > 0;) {
            const int count = stock.scenarios.at(i);
            text_in(ui, Face::body, row.take_right(cell), count == 0 ? ui.theme.amber_ink : ui.theme.ink,
                    std::to_string(count), Align::right);
        }
        text_in(ui, Face::body, row, ui.theme.ink, track_word(ui, stock.track));
    }
    column.take_top(ui.px(14));
}

/// A sitting; pressed, it shows what its number draws today.
void draw_sat_row(Scene& scene, Rect& column, const app::EarlierSitting& sitting) {
    Ui& ui = scene.ui;
    std::string titles;
    const char* between = ui.language == app::Language::english ? ", " : "、";
    for (const std::string& title : sitting.titles)
        titles += (titles.empty() ? "" : between) + ui.shown(title);
    const std::string words = ui.words(Text::catalogue_sat_line, {std::to_string(sitting.seed), titles});
    const float height = paragraph_height(ui, Face::caption, column.w, words);
    Rect row = column.take_top(ui.px(32) + height + ui.px(8));
    const Press press = press_area(
        ui, row,
        {"sat:" + std::to_string(sitting.id.value), words, true, false, std::to_string(sitting.seed)});
    if (press.hovered) fill(ui, row.inset(-ui.px(6), 0), ui.theme.primary_soft, ui.px(6));
    hairline(ui, row);
    if (press.focused) focus_ring(ui, row.inset(ui.px(4)), ui.px(4));
    Rect head = row.take_top(ui.px(32));
    const ChipLook look{sitting.is_open  ? ChipKind::plain
                        : sitting.passed ? ChipKind::made
                                         : ChipKind::advice,
                        Icon::none, 24};
    const Text how = sitting.is_open  ? Text::catalogue_sat_open
                     : sitting.passed ? Text::exam_has_passed
                                      : Text::exam_has_failed;
    chip_right(ui, head, ui.words(how), look);
    text_in(ui, Face::body, head, ui.theme.ink, sitting.person + " · " + short_time(sitting.started));
    paragraph(ui, Face::caption, row, ui.theme.ink2, words);
    if (!press.pressed) return;
    scene.memory.catalogue.seed = std::to_string(sitting.seed);
    do_write(scene, app::DrawPapers{sitting.seed});
}

void draw_sat(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    column.take_top(paragraph(ui, Face::body_bold, column, ui.theme.ink, ui.words(Text::catalogue_sat)),
                    ui.px(4));
    const auto& sat = written(scene).sat;
    if (sat.empty()) {
        column.take_top(
            paragraph(ui, Face::caption, column, ui.theme.ink2, ui.words(Text::catalogue_sat_none)));
        return;
    }
    for (const app::EarlierSitting& sitting : sat) draw_sat_row(scene, column, sitting);
}

int whole_at(const Scene& scene, const char* key, int otherwise) {
    const json::Value* value = written(scene).document.tree().find(key);
    const std::int64_t* number = value == nullptr ? nullptr : value->as_integer();
    return number == nullptr ? otherwise : static_cast<int>(std::clamp<std::int64_t>(*number, 0, 9999));
}

}  // namespace

void draw_exam_preview(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    const curriculum::ExamBlueprint usual;
    column.take_top(
        paragraph(ui, Face::body_bold, column, ui.theme.ink, ui.words(Text::catalogue_draw_title)), ui.px(2));
    const std::string sum =
        ui.words(Text::catalogue_sum, {std::to_string(written(scene).exam.asked_for),
                                       std::to_string(whole_at(scene, "minutes", usual.minutes)),
                                       std::to_string(whole_at(scene, "pass_mark", usual.pass_mark))});
    column.take_top(paragraph(ui, Face::caption, column, ui.theme.ink2, sum), ui.px(8));
    draw_enough(scene, column);
    draw_seed_row(scene, column);
    draw_drawn(scene, column);
    draw_stock(scene, column);
    draw_sat(scene, column);
}

}  // namespace frontdesk::ui
