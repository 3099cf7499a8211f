#include <algorithm>
#include <cmath>

#include "app/naming.h"
#include "app/result_words.h"
#include "app/turns.h"
#include "ui/kit/button.h"
#include "ui/kit/chip.h"
#include "ui/kit/grown_card.h"
#include "ui/kit/meters.h"
#include "ui/kit/notes.h"
#include "ui/kit/paint.h"
#include "ui/screens/compare.h"
#include "ui/screens/naming.h"
#include "ui/screens/result.h"

// What the right version has other than the left one, in words.
namespace frontdesk::ui {

namespace {

using app::Text;

std::string verdict_words(const Scene& scene) {
    const Ui& ui = scene.ui;
    const app::Comparison& two = compared(scene);
    const int more = two.differences.total;
    if (more == 0) return ui.words(Text::compare_level);
    const records::AttemptHead& better = more > 0 ? two.right.head : two.left.head;
    return ui.words(Text::compare_better, {version_words(scene, better), std::to_string(std::abs(more))});
}

/// "推给别人、说教"
std::string names_of(const Scene& scene, const std::vector<std::string>& rules) {
    const Ui& ui = scene.ui;
    const app::RuleNames names{scene.app.content().engine, ui.language};
    std::string all;
    for (const std::string& rule : rules) {
        if (!all.empty()) all += ui.language == app::Language::english ? ", " : "、";
        all += ui.shown(names.of(rule));
    }
    return all;
}

struct Difference {
    bool good;
    std::string words;
};

std::vector<Difference> differences_in_words(const Scene& scene) {
    const Ui& ui = scene.ui;
    const app::Comparison& two = compared(scene);
    const app::Differences& differences = two.differences;
    std::vector<Difference> told;
    const auto tell = [&](bool good, Text words, const std::vector<std::string>& rules) {
        if (!rules.empty()) told.push_back({good, ui.words(words, {names_of(scene, rules)})});
    };
    tell(true, Text::compare_avoided, differences.avoided);
    tell(true, Text::compare_gained, differences.gained);
    tell(false, Text::compare_slipped, differences.slipped);
    tell(false, Text::compare_missed, differences.missed);
    const auto mood_at_end = [&ui](const app::ShownResult& result) {
        const int heat = result.session.heat_of(scenario::main_person);
        return std::string(ui.words(mood_word(scenario::mood_of(heat))));
    };
    if (two.right.scenario != nullptr && mood_at_end(two.left) != mood_at_end(two.right)) {
        told.push_back({differences.heat <= 0,
                        ui.words(Text::compare_mood, {ui.shown(two.right.scenario->owner.address),
                                                      mood_at_end(two.right), mood_at_end(two.left)})});
    }
    return told;
}

void draw_difference(Ui& ui, Rect& column, const Difference& difference) {
    Rect row = column;
    const Rect mark = row.take_left(ui.px(18), ui.px(8));
    const ImU32 colour = difference.good ? ui.theme.primary : ui.theme.amber_ink;
    icon_in(ui, difference.good ? Icon::check : Icon::warn, {mark.x, mark.y, mark.w, ui.pitch(Face::body)},
            18, colour);
    column.take_top(paragraph(ui, Face::body, row, ui.theme.ink, difference.words), ui.px(4));
}

/// "倾听共情 +24" of every dimension that moved.
void draw_dimension_chips(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    const auto& dimensions = compared(scene).differences.dimensions;
    Rect row{column.x, column.y, column.w, 0};
    for (std::size_t i = 0; i < dimensions.size(); ++i) {
        const int more = dimensions[i].value_or(0);
        if (more == 0) continue;
        const std::string words = std::string(ui.words(dimension_word(static_cast<scenario::Dimension>(i)))) +
                                  " " + app::signed_figure(more);
        const ChipLook look{more > 0 ? ChipKind::made : ChipKind::advice,
                            more > 0 ? Icon::trend : Icon::trend_down};
        const float width = chip_width(ui, words, look);
        if (row.h == 0 || width > row.w) {
            row = column.take_top(ui.px(28), ui.px(8));
        }
        chip(ui, row.take_left(width, ui.px(8)).min(), words, look);
    }
}

/// The turn at which the right version parts from the left one, if it can be said again.
std::optional<app::Turn> parting_turn(const Scene& scene) {
    const app::Comparison& two = compared(scene);
    const app::ShownResult& right = two.right;
    const bool same_pack = right.head.pack_version == scene.app.content().engine.version();
    const bool practice = right.head.mode == app::to_word(app::Mode::practice);
    if (right.scenario == nullptr || !same_pack || !practice) return std::nullopt;
    for (const app::Turn& turn : app::turns_of(right.session.transcript, right.score)) {
        if (turn.entry >= two.differences.first) return turn;
    }
    return std::nullopt;
}

/// At the right of the heading if there is room, else below.
void draw_say_again(Scene& scene, Rect& heading_row, Rect& column) {
    Ui& ui = scene.ui;
    const auto turn = parting_turn(scene);
    if (!turn) return;
    const std::string label = retry_words(ui, *turn);
    const ButtonLook look{.kind = ButtonKind::primary, .icon = Icon::retry, .key = Key::enter};
    const float width = button_width(ui, label, look);
    const bool beside = width + ui.px(260) < heading_row.w;
    const Rect place = beside ? heading_row.take_right(width, ui.px(16))
                              : column.take_top(ui.px(44), ui.px(8)).take_left(std::min(width, column.w));
    if (button(ui, "retry", {place.x, place.y, place.w, ui.px(44)}, label, look)) {
        ui.intend(app::RetryFrom{compared(scene).right.head.id, turn->entry});
    }
}

/// The other finished attempts at the scenario, the oldest first.
std::vector<records::AttemptHead> versions(const Scene& scene) {
    std::vector<records::AttemptHead> heads;
    for (const records::AttemptHead& head : scene.state().attempts) {
        const bool finished = head.state == records::AttemptState::finished;
        if (finished && head.scenario == compared(scene).right.head.scenario) heads.push_back(head);
    }
    std::sort(heads.begin(), heads.end(),
              [](const auto& a, const auto& b) { return a.id.value < b.id.value; });
    return heads;
}

/// The next one in that direction that is not on the other side; nothing at the end.
std::optional<records::AttemptId> neighbour(const Scene& scene, records::AttemptId from,
                                            records::AttemptId other, int direction) {
    const auto heads = versions(scene);
    const auto here =
        std::find_if(heads.begin(), heads.end(), [from](const auto& head) { return head.id == from; });
    if (here == heads.end()) return std::nullopt;
    auto place = static_cast<std::ptrdiff_t>(here - heads.begin()) + direction;
    const auto count = static_cast<std::ptrdiff_t>(heads.size());
    if (place >= 0 && place < count && heads[static_cast<std::size_t>(place)].id == other) place += direction;
    if (place < 0 || place >= count) return std::nullopt;
    return heads[static_cast<std::size_t>(place)].id;
}

enum class VersionSide { left, right };

void draw_step(Scene& scene, Rect& row, VersionSide side, int direction) {
    Ui& ui = scene.ui;
    const app::Comparison& two = compared(scene);
    const bool left = side == VersionSide::left;
    const records::AttemptId here = left ? two.left.head.id : two.right.head.id;
    const records::AttemptId other = left ? two.right.head.id : two.left.head.id;
    const auto next = neighbour(scene, here, other, direction);
    const std::string id = std::string(left ? "left" : "right") + (direction < 0 ? ":earlier" : ":later");
    const Rect place = row.take_left(ui.px(36), ui.px(4)).centred_row(ui.px(36));
    const Text words = direction < 0 ? Text::compare_earlier : Text::compare_later;
    if (!icon_button(ui, id, place, ui.words(words), direction < 0 ? Icon::left : Icon::right,
                     next.has_value())) {
        return;
    }
    ui.intend(left ? app::CompareAttempts{*next, other} : app::CompareAttempts{other, *next});
}

void draw_version_head(Scene& scene, Rect row, VersionSide side) {
    Ui& ui = scene.ui;
    const bool left = side == VersionSide::left;
    const app::ShownResult& result = left ? compared(scene).left : compared(scene).right;
    draw_step(scene, row, side, -1);
    draw_step(scene, row, side, 1);
    const std::string total = std::to_string(result.score.total);
    const float figure = text_width(ui, Face::title, total) + 1;
    text_in(ui, Face::title, row.take_right(figure, ui.px(12)), ui.theme.ink, total, Align::right);
    const std::string name = version_words(scene, result.head);
    text_in(ui, Face::body_bold, row, ui.theme.ink, name);
    if (ui.in.trace != nullptr) {
        ui.in.trace->note({left ? "version:left" : "version:right", name, row.x, row.y, row.w, row.h, true,
                           text_width(ui, Face::body_bold, name) > row.w + 1, total});
    }
}

}  // namespace

void draw_compare_words(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    const Rect outer = column;
    GrownCard behind(ui);
    Rect inside = column.inset(ui.px(16), 0);
    inside.take_top(ui.px(12));
    Rect row = inside;
    row.h = ui.px(44);
    Rect below = inside;
    below.take_top(ui.px(44));
    draw_say_again(scene, row, below);
    const std::string verdict = verdict_words(scene);
    const float height = paragraph_height(ui, Face::title, row.w, verdict);
    const float top = std::max(0.0F, std::floor((ui.px(44) - height) / 2));
    paragraph(ui, Face::title, {row.x, row.y + top, row.w, height}, ui.theme.ink, verdict);
    if (ui.in.trace != nullptr) {
        ui.in.trace->note({"verdict", verdict, row.x, row.y, row.w, height, true, false, {}});
    }
    below.y = std::max(below.y, row.y + height + ui.px(4));
    below.take_top(paragraph(ui, Face::caption, below, ui.theme.ink2, ui.words(Text::compare_right)),
                   ui.px(4));
    for (const Difference& difference : differences_in_words(scene)) draw_difference(ui, below, difference);
    below.take_top(ui.px(4));
    draw_dimension_chips(scene, below);
    const float bottom = below.y + ui.px(6);
    behind.close({outer.x, outer.y, outer.w, bottom - outer.y});
    column = {outer.x, bottom + ui.px(12), outer.w, std::max(0.0F, outer.bottom() - bottom - ui.px(12))};
}

void draw_version_heads(Scene& scene, Rect& column, bool side_by_side) {
    Ui& ui = scene.ui;
    Rect row = column.take_top(ui.px(52)).inset(ui.px(16), 0);
    if (side_by_side) {
        const float gap = ui.px(24);
        const Rect left = row.take_left(std::floor((row.w - gap) / 2), gap);
        draw_version_head(scene, left, VersionSide::left);
        draw_version_head(scene, row, VersionSide::right);
        return;
    }
    draw_version_head(scene, row, VersionSide::left);
    draw_version_head(scene, column.take_top(ui.px(52)).inset(ui.px(16), 0), VersionSide::right);
}

}  // namespace frontdesk::ui
