#include <algorithm>
#include <array>
#include <charconv>

#include "ui/kit/button.h"
#include "ui/kit/chip.h"
#include "ui/kit/notes.h"
#include "ui/kit/paint.h"
#include "ui/kit/press.h"
#include "ui/kit/scroll_area.h"
#include "ui/kit/segmented.h"
#include "ui/kit/text_field.h"
#include "ui/screens/account.h"
#include "ui/screens/frame_parts.h"
#include "ui/screens/review.h"

// Calibrations: which there are, and a new one.
namespace frontdesk::ui {

namespace {

using app::Text;

constexpr std::array calibration_counts{3, 6, 10, 20};

std::string both_raters(const Scene& scene, const records::Calibration& one) {
    const std::string first = account_words(scene, one.raters.front());
    return scene.ui.words(Text::calibration_row, {first, account_words(scene, one.raters.back()),
                                                  std::to_string(one.attempts.size())});
}

struct CalibrationChip {
    std::string words;
    ChipLook look;
};

/// Whose turn it is.
CalibrationChip chip_of(const Scene& scene, const records::Calibration& one) {
    const Ui& ui = scene.ui;
    if (one.is_over()) return {ui.words(Text::calibration_over), {ChipKind::made, Icon::check, 24}};
    const records::AccountId own = scene.state().account.signed_in->id;
    if (one.is_rater(own) && !one.is_done(own))
        return {ui.words(Text::calibration_yours), {ChipKind::advice, Icon::editor, 24}};
    std::string who;
    for (const records::AccountId rater : one.raters)
        if (!one.is_done(rater)) who += (who.empty() ? "" : "、") + account_words(scene, rater);
    return {ui.words(Text::calibration_waits, {who}), {ChipKind::plain, Icon::clock, 24}};
}

void draw_calibration_row(Scene& scene, Rect& column, const records::Calibration& one) {
    Ui& ui = scene.ui;
    const std::string words = both_raters(scene, one);
    CalibrationChip state = chip_of(scene, one);
    const float around = chip_width(ui, "", state.look);
    state.words = shortened(ui, Face::caption, state.words, column.w - around - ui.px(8));
    const float height = paragraph_height(ui, Face::body_bold, column.w, words);
    const Rect place = column.take_top(height + ui.px(10 + 6 + 24 + 12));
    hairline(ui, place);
    const Press press =
        press_area(ui, place.inset(-ui.px(8), ui.px(2)),
                   {"calibration:" + std::to_string(one.id.value), words, true, false, state.words});
    if (press.hovered) fill(ui, place.inset(-ui.px(8), ui.px(2)), ui.theme.primary_soft, ui.px(8));
    if (press.focused) focus_ring(ui, place.inset(-ui.px(8), ui.px(2)), ui.px(8));
    Rect inside = place;
    inside.take_top(ui.px(10));
    inside.take_top(paragraph(ui, Face::body_bold, inside, ui.theme.ink, words), ui.px(6));
    const float width = chip(ui, inside.min(), state.words, state.look);
    inside.take_left(width, ui.px(10));
    const std::string when = core::to_local_short(one.at);
    if (text_width(ui, Face::caption, when) < inside.w) {
        inside.h = ui.px(24);
        text_in(ui, Face::caption, inside, ui.theme.ink2, when);
    }
    if (press.pressed) do_review(scene, {app::OpenCalibration{one.id}});
}

/// Names to choose two of.
void draw_raters(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    std::vector<records::AccountId>& raters = scene.memory.calibration.raters;
    Rect row = column.take_top(ui.px(34), ui.px(10));
    for (const records::Account& one : scene.state().account.accounts) {
        if (one.disabled) continue;
        const auto found = std::find(raters.begin(), raters.end(), one.id);
        const bool on = found != raters.end();
        const std::string label = filter_chip_label(ui, one.name, std::min(ui.px(220), column.w - ui.px(40)));
        const float width = std::min(filter_chip_width(ui, label, on), column.w);
        if (width > row.w) row = column.take_top(ui.px(34), ui.px(10));
        if (!filter_chip(ui, "rater:" + std::to_string(one.id.value), row.take_left(width, ui.px(6)), label,
                         on))
            continue;
        if (on) {
            raters.erase(found);
        } else {
            raters.push_back(one.id);
            // The one who was chosen first makes room.
            if (raters.size() > 2) raters.erase(raters.begin());
        }
    }
}

/// Where only one person could mark, the way to a second one.
bool lacks_raters(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    const auto& accounts = scene.state().account.accounts;
    const auto can_mark = std::count_if(accounts.begin(), accounts.end(),
                                        [](const records::Account& one) { return !one.disabled; });
    if (can_mark >= 2) return false;
    column.take_top(
        paragraph(ui, Face::body, column, ui.theme.amber_ink, ui.words(Text::calibration_one_account)),
        ui.px(6));
    const FootButton add[] = {{"calibration:accounts", Text::accounts_title, true}};
    if (foot_buttons(ui, column, add)) scene.go(ScreenId::accounts);
    return true;
}

void draw_caption_of(Ui& ui, Rect& column, Text words) {
    column.take_top(paragraph(ui, Face::caption, column, ui.theme.ink2, ui.words(words)), ui.px(4));
}

void draw_counts(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    CalibrationMemory& memory = scene.memory.calibration;
    std::vector<SegmentedChoice> choices;
    std::optional<std::size_t> chosen;
    for (const int count : calibration_counts) {
        if (count == memory.count) chosen = choices.size();
        choices.push_back({"calibration:count:" + std::to_string(count), std::to_string(count)});
    }
    const Rect counts = column.take_top(segmented_height(ui, column.w, choices), ui.px(10));
    const float width = std::min(counts.w, segmented_width(ui, choices));
    if (const auto pressed = segmented(ui, {counts.x, counts.y, width, counts.h}, choices, chosen))
        memory.count = calibration_counts.at(*pressed);
}

void draw_lot(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    draw_caption_of(ui, column, Text::calibration_draw);
    draw_counts(scene, column);
    draw_caption_of(ui, column, Text::calibration_seed);
    text_field(ui, "calibration:seed", column.take_top(ui.px(44), ui.px(12)), scene.memory.calibration.seed,
               {.ghost = ui.words(Text::calibration_seed_ghost)});
}

/// By lot or by hand.
void draw_how_chosen(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    CalibrationMemory& memory = scene.memory.calibration;
    const SegmentedChoice choices[] = {{"calibration:by:lot", ui.words(Text::calibration_by_lot)},
                                       {"calibration:by:hand", ui.words(Text::calibration_by_hand)}};
    const Rect place = column.take_top(segmented_height(ui, column.w, choices), ui.px(10));
    const float width = std::min(place.w, segmented_width(ui, choices));
    const auto pressed =
        segmented(ui, {place.x, place.y, width, place.h}, choices, static_cast<std::size_t>(memory.by_hand));
    if (pressed) memory.by_hand = *pressed == 1;
}

void draw_new_calibration(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    CalibrationMemory& memory = scene.memory.calibration;
    heading(ui, column.take_top(ui.px(26), ui.px(8)), Icon::plus, ui.theme.primary,
            ui.words(Text::calibration_new));
    column.take_top(paragraph(ui, Face::body, column, ui.theme.ink2, ui.words(Text::calibration_card)),
                    ui.px(10));
    draw_caption_of(ui, column, Text::calibration_raters);
    draw_raters(scene, column);
    if (lacks_raters(scene, column)) return;
    draw_how_chosen(scene, column);
    if (memory.by_hand) {
        draw_picking(scene, column);
    } else {
        draw_lot(scene, column);
    }
    const ButtonLook look{.kind = ButtonKind::primary,
                          .icon_behind = Icon::right,
                          .key = Key::enter,
                          .enabled = !memory.by_hand || !memory.picked.empty()};
    const char* label = ui.words(Text::calibration_begin);
    const Rect row = column.take_top(ui.px(44), ui.px(4));
    if (!button(ui, "calibration:begin",
                {row.x, row.y, std::min(row.w, button_width(ui, label, look)), row.h}, label, look))
        return;
    if (memory.by_hand) return do_review(scene, {app::BeginCalibration{memory.raters, memory.picked, 0, 0}});
    std::uint64_t seed = 0;
    std::from_chars(memory.seed.data(), memory.seed.data() + memory.seed.size(), seed);
    do_review(scene, {app::BeginCalibration{memory.raters, {}, memory.count, seed}});
}

void draw_calibrations(Scene& scene) {
    Ui& ui = scene.ui;
    const std::vector<records::Calibration>& all = scene.state().review.calibration.all;
    const bool may_begin = may_supervise(scene.state());
    if (all.empty() && !may_begin) {
        if (empty_state(ui, scene.area, "calibration:training", ui.words(Text::calibration_none),
                        ui.words(Text::calibration_none_way), ui.words(Text::training_title)))
            scene.go(ScreenId::training);
        return;
    }
    ScrollArea page(ui, "page:calibration", scene.area);
    Rect column = page.content().inset(ui.px(scene.width() < 600 ? 12 : 20), 0);
    column.w = std::min(column.w, ui.px(860));
    column.take_top(ui.px(16));
    if (!all.empty()) {
        account_card(ui, column, GrownCard::Kind::plain, [&](Rect& inside) {
            for (const records::Calibration& one : all) draw_calibration_row(scene, inside, one);
        });
    }
    if (may_begin) {
        account_card(ui, column, GrownCard::Kind::plain,
                     [&](Rect& inside) { draw_new_calibration(scene, inside); });
    }
    page.set_height(column.y + ui.px(4) - page.content().y);
}

}  // namespace

void draw_calibration(Scene& scene) {
    Ui& ui = scene.ui;
    Rect bar = take_top_bar(scene);
    const auto& open = scene.state().review.calibration.open;
    const bool signed_in = scene.state().account.signed_in.has_value();
    const bool to_supervisor = may_supervise(scene.state());
    if (back_arrow(ui, bar)) {
        if (open) {
            do_review(scene, {app::LeaveCalibration{}});
        } else {
            scene.go(to_supervisor ? ScreenId::reviews : ScreenId::training);
        }
    }
    bar_title(ui, bar, ui.words(Text::calibration_title));
    if (!signed_in) {
        if (empty_state(ui, scene.area, "calibration:sign-in", ui.words(Text::calibration_not_here),
                        ui.words(Text::calibration_not_here_way), ui.words(Text::supervisor_title)))
            scene.go(ScreenId::supervisor);
        return;
    }
    CalibrationMemory& memory = scene.memory.calibration;
    if (scene.memory.entered && !open) do_review(scene, {app::LookAtCalibrations{memory.picked}});
    // What was picked is on its way to be marked.
    if (open && open->calibration.attempts == memory.picked) memory.picked.clear();
    if (!open) return draw_calibrations(scene);
    if (open->report) return draw_agreement(scene, scene.area);
    draw_marking(scene, scene.area);
}

}  // namespace frontdesk::ui
