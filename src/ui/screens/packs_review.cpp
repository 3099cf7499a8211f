#include <algorithm>
#include <array>

#include "app/problem_words.h"
#include "core/file.h"
#include "ui/kit/button.h"
#include "ui/kit/chip.h"
#include "ui/kit/paint.h"
#include "ui/screens/packs.h"

// What a pack holds, before it comes in.
namespace frontdesk::ui {

namespace {

using app::PackChange;
using app::PackReview;
using app::Text;

constexpr std::size_t most_pack_problems = 12;

constexpr std::array change_texts{Text::packs_added, Text::packs_replaced, Text::packs_taken_away,
                                  Text::packs_same};
static_assert(change_texts.size() == app::pack_change_count);

ChipKind change_chip(PackChange change) {
    if (change == PackChange::added) return ChipKind::made;
    return change == PackChange::same ? ChipKind::plain : ChipKind::advice;
}

/// How it stands to what is here already.
void draw_pack_standing(Scene& scene, Rect& column, const PackReview& review) {
    Ui& ui = scene.ui;
    const bool unsound = core::has_errors(review.problems);
    const auto errors = std::count_if(review.problems.begin(), review.problems.end(),
                                      [](const auto& one) { return one.level == core::Level::error; });
    std::string words;
    if (unsound) {
        words = ui.words(Text::packs_errors, {std::to_string(errors)});
    } else if (review.is_here) {
        words = ui.words(Text::packs_is_here);
    } else if (review.goes_back) {
        words = ui.words(Text::packs_goes_back, {review.version_before});
    } else if (!review.version_before.empty()) {
        words = ui.words(Text::packs_was, {review.version_before});
    } else {
        return;
    }
    const bool warns = unsound || review.goes_back;
    const ImU32 ink = unsound ? ui.theme.red : warns ? ui.theme.amber_ink : ui.theme.ink2;
    Rect row = column;
    const Rect sign = row.take_left(ui.px(18), ui.px(8));
    const Icon which = unsound ? Icon::fatal : warns ? Icon::warn : Icon::check;
    icon_in(ui, which, {sign.x, sign.y, sign.w, ui.pitch(Face::body)}, 18, ink);
    if (ui.in.trace != nullptr)
        ui.in.trace->note({"packs:standing", words, row.x, row.y, row.w, ui.px(20), true, false, {}});
    column.take_top(paragraph(ui, Face::body, row, ink, words), ui.px(10));
}

void draw_pack_counts(Scene& scene, Rect& column, const PackReview& review) {
    Ui& ui = scene.ui;
    Rect row = column.take_top(ui.px(28), ui.px(10));
    for (std::size_t i = 0; i < app::pack_change_count; ++i) {
        const auto change = static_cast<PackChange>(i);
        const std::size_t count = review.count(change);
        if (count == 0) continue;
        const std::string words = ui.words(change_texts.at(i)) + (" " + std::to_string(count));
        const ChipLook look{.kind = change_chip(change)};
        const float width = chip_width(ui, words, look);
        if (width > row.w) return;
        chip(ui, row.take_left(width, ui.px(8)).min(), words, look);
    }
}

void draw_review_head(Scene& scene, Rect& column, const PackReview& review) {
    Ui& ui = scene.ui;
    const std::string head = ui.words(Text::packs_head, {ui.shown(review.pack.title), review.pack.version});
    column.take_top(paragraph(ui, Face::title, column, ui.theme.ink, head), ui.px(2));
    const std::string maker =
        ui.words(Text::packs_maker, {review.pack.id, review.pack.made_with, bytes_words(review.bytes)});
    column.take_top(paragraph(ui, Face::caption, column, ui.theme.ink2, maker));
    column.take_top(paragraph(ui, Face::caption, column, ui.theme.ink2, core::to_utf8(review.file)),
                    ui.px(12));
    draw_pack_standing(scene, column, review);
    draw_pack_counts(scene, column, review);
}

/// The way in, and the way back.
void draw_review_buttons(Scene& scene, Rect& column, const PackReview& review) {
    Ui& ui = scene.ui;
    const bool able = review.can_be_brought_in();
    const ButtonLook in_look{.kind = ButtonKind::primary, .key = Key::enter};
    const ButtonLook out_look{.kind = able ? ButtonKind::neutral : ButtonKind::primary,
                              .key = able ? Key::none : Key::enter};
    Rect row = column.take_top(ui.px(44));
    if (able) {
        const char* label = ui.words(review.goes_back ? Text::packs_go_back : Text::packs_bring_in);
        const float width = std::min(button_width(ui, label, in_look), row.w);
        if (button(ui, "packs:bring-in", row.take_left(width, ui.px(12)), label, in_look))
            do_with_packs(scene, app::BringInPack{});
    }
    const char* label = ui.words(able ? Text::packs_cancel : Text::back);
    const float width = button_width(ui, label, out_look);
    if (width > row.w) {
        column.take_top(ui.px(8));
        row = column.take_top(ui.px(44));
    }
    if (button(ui, "packs:close", row.take_left(std::min(width, row.w)), label, out_look))
        do_with_packs(scene, app::CloseReview{});
}

void draw_pack_line(Scene& scene, const Rect& row, const app::PackLine& one) {
    Ui& ui = scene.ui;
    Rect rest = row;
    const ChipLook look{.kind = change_chip(one.change), .icon = Icon::none, .height = 24};
    const char* change = ui.words(change_texts.at(static_cast<std::size_t>(one.change)));
    const float width = chip_width(ui, change, look);
    const Rect sign = rest.take_left(std::max(width, ui.px(84)), ui.px(12)).centred_row(ui.px(24));
    chip(ui, sign.min(), change, look);
    icon_in(ui, pack_part_icon(one.part), rest.take_left(ui.px(20), ui.px(10)), 18, ui.theme.ink2);
    rest = rest.centred_row(ui.px(46));
    const std::string title = ui.shown(one.title);
    const std::string where = ui.words(pack_part_word(one.part)) + (" · " + one.path);
    text_in(ui, Face::body, rest.take_top(ui.px(25)), ui.theme.ink, title);
    text_in(ui, Face::caption, rest, ui.theme.ink2, where);
    if (ui.in.trace != nullptr)
        ui.in.trace->note({"packs:line:" + one.path, title, row.x, row.y, row.w, row.h, true, false, change});
}

void draw_pack_problem(Scene& scene, Rect& column, const core::Problem& problem) {
    Ui& ui = scene.ui;
    const bool error = problem.level == core::Level::error;
    const ImU32 ink = error ? ui.theme.red : ui.theme.amber_ink;
    const std::string told =
        ui.language == app::Language::english ? std::string() : app::problem_words(problem);
    const std::string what = told.empty() ? problem.message : ui.shown(told);
    const std::string more = told.empty() ? problem.way_out : problem.message + ". " + problem.way_out;
    hairline(ui, column);
    column.take_top(ui.px(6));
    Rect row = column;
    const Rect sign = row.take_left(ui.px(18), ui.px(8));
    icon_in(ui, error ? Icon::fatal : Icon::warn, {sign.x, sign.y, sign.w, ui.pitch(Face::caption)}, 16, ink);
    const float top = row.y;
    row.take_top(paragraph(ui, Face::caption_bold, row, ui.theme.ink, problem.place.file));
    row.take_top(paragraph(ui, Face::caption, row, ui.theme.ink, what));
    row.take_top(paragraph(ui, Face::caption, row, ui.theme.ink2, more), ui.px(6));
    column.take_top(row.y - top);
}

/// Why it cannot come in, or what there is to know about it.
void draw_review_problems(Scene& scene, Rect& column, const PackReview& review) {
    Ui& ui = scene.ui;
    draw_grown_card(ui, column, [&](Rect& inside) {
        if (!core::has_errors(review.problems)) {
            const std::string count = std::to_string(review.problems.size());
            inside.take_top(
                paragraph(ui, Face::body_bold, inside, ui.theme.ink, ui.words(Text::packs_advice, {count})),
                ui.px(8));
        }
        draw_pack_problems(scene, inside, review.problems);
    });
}

}  // namespace

void draw_pack_problems(Scene& scene, Rect& column, const core::Problems& problems) {
    Ui& ui = scene.ui;
    std::vector<const core::Problem*> sorted;
    for (const core::Problem& problem : problems) sorted.push_back(&problem);
    std::stable_sort(sorted.begin(), sorted.end(), [](const auto* left, const auto* right) {
        return left->level == core::Level::error && right->level != core::Level::error;
    });
    const std::size_t shown = std::min(sorted.size(), most_pack_problems);
    for (std::size_t i = 0; i < shown; ++i) draw_pack_problem(scene, column, *sorted[i]);
    if (shown == sorted.size()) return;
    const std::string more = ui.words(Text::packs_more_problems, {std::to_string(sorted.size() - shown)});
    column.take_top(paragraph(ui, Face::caption, column, ui.theme.ink2, more), ui.px(6));
}

void draw_pack_review(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    const PackReview& review = *scene.state().packs.review;
    scene.memory.packs.bringing = true;  // where one is back afterwards
    column.w = std::min(column.w, ui.px(920));
    draw_grown_card(ui, column, [&](Rect& inside) {
        draw_review_head(scene, inside, review);
        draw_review_buttons(scene, inside, review);
    });
    const bool unsound = core::has_errors(review.problems);
    if (unsound) draw_review_problems(scene, column, review);
    draw_grown_card(ui, column, [&](Rect& inside) {
        for (const app::PackLine& one : review.lines) {
            if (&one != &review.lines.front()) hairline(ui, inside);
            draw_pack_line(scene, inside.take_top(ui.px(56)), one);
        }
    });
    if (!unsound && !review.problems.empty()) draw_review_problems(scene, column, review);
}

}  // namespace frontdesk::ui
