#include <algorithm>
#include <array>

#include "scenario/words.h"
#include "ui/kit/button.h"
#include "ui/kit/chip.h"
#include "ui/kit/grown_card.h"
#include "ui/kit/paint.h"
#include "ui/kit/segmented.h"
#include "ui/screens/catalogue_fields.h"
#include "ui/screens/naming.h"

// What an examination consists of: its terms, and the quotas it draws by.
namespace frontdesk::ui {

namespace {

using app::Text;
using editing::Path;

constexpr std::array difficulty_words{Text::catalogue_easy, Text::catalogue_middling, Text::catalogue_hard};

std::vector<Pickable> pickable_scenarios(const Scene& scene) {
    std::vector<Pickable> all;
    for (const scenario::Scenario& one : scene.app.content().library.scenarios)
        all.push_back({one.id, scene.ui.shown(one.title)});
    return all;
}

bool names_track(const Scene& scene, const Path& list, const std::string& track, std::size_t& at) {
    const json::Value* tracks = editing::find_at(written(scene).document.tree(), list);
    if (tracks == nullptr || tracks->as_array() == nullptr) return false;
    for (at = 0; at < tracks->as_array()->size(); ++at) {
        const std::string* name = (*tracks->as_array())[at].as_string();
        if (name != nullptr && *name == track) return true;
    }
    return false;
}

/// A filter for each track; several may be on.
void draw_tracks(Scene& scene, Rect& column, const Path& list) {
    Ui& ui = scene.ui;
    part_label(ui, column, ui.words(Text::catalogue_quota_tracks));
    Rect row = column.take_top(ui.px(34), ui.px(8));
    for (const std::string& track : scenario::track_words()) {
        std::size_t at = 0;
        const bool on = names_track(scene, list, track, at);
        const std::string words = track_word(ui, track);
        const float width = std::min(filter_chip_width(ui, words, on), column.w);
        if (width > row.w) row = column.take_top(ui.px(34), ui.px(8));
        if (!filter_chip(ui, box_id(list) + ":" + track, row.take_left(width, ui.px(8)), words, on)) continue;
        if (on) {
            do_write(scene, app::RemovePartValue{below(list, {std::to_string(at)})});
        } else {
            add_to_list(scene, list, json::Value(track));
        }
    }
    catalogue_problem(scene, column, list);
}

int bound_at(const Scene& scene, const Path& path, int otherwise) {
    const json::Value* value = editing::find_at(written(scene).document.tree(), path);
    const std::int64_t* number = value == nullptr ? nullptr : value->as_integer();
    return number == nullptr ? otherwise : static_cast<int>(std::clamp<std::int64_t>(*number, 1, 3));
}

/// Pressing a difficulty takes it in or leaves it out; the range stays one range with something in it.
void draw_difficulty(Scene& scene, Rect& column, const Path& quota) {
    Ui& ui = scene.ui;
    const Path path = below(quota, {"difficulty"});
    part_label(ui, column, ui.words(Text::catalogue_quota_difficulty));
    const int easiest = bound_at(scene, below(path, {"0"}), 1);
    const int hardest = bound_at(scene, below(path, {"1"}), 3);
    Rect row = column.take_top(ui.px(34), ui.px(8));
    for (int difficulty = 1; difficulty <= 3; ++difficulty) {
        const bool on = difficulty >= easiest && difficulty <= hardest;
        const std::string words = ui.words(difficulty_words.at(static_cast<std::size_t>(difficulty - 1)));
        const float width = std::min(filter_chip_width(ui, words, on), column.w);
        if (width > row.w) row = column.take_top(ui.px(34), ui.px(8));
        const std::string id = box_id(path) + ":" + std::to_string(difficulty);
        if (!filter_chip(ui, id, row.take_left(width, ui.px(8)), words, on)) continue;
        int from = std::min(easiest, difficulty);
        int to = std::max(hardest, difficulty);
        if (on && easiest == hardest) continue;
        if (on && difficulty == easiest) ++from;
        if (on && difficulty == hardest) --to;
        if (on && difficulty != easiest && difficulty != hardest) from = to = difficulty;
        do_write(scene,
                 app::SetPartValue{path, json::Value(json::Array{json::Value(from), json::Value(to)})});
    }
    catalogue_problem(scene, column, path);
}

/// How many scenarios the quota can draw from.
void draw_there(Scene& scene, Rect& column, const Path& quota, std::size_t index) {
    Ui& ui = scene.ui;
    const app::ExamPreview& exam = written(scene).exam;
    if (index >= exam.there.size()) return;
    const int there = exam.there[index];
    const json::Value* count = editing::find_at(written(scene).document.tree(), below(quota, {"count"}));
    const std::int64_t* wanted = count == nullptr ? nullptr : count->as_integer();
    const bool enough = wanted == nullptr || there >= *wanted;
    const std::string words =
        ui.words(enough ? Text::catalogue_quota_there : Text::catalogue_quota_short, {std::to_string(there)});
    Rect row = column.take_top(ui.px(28), ui.px(6));
    const ChipLook look{enough ? ChipKind::made : ChipKind::advice, enough ? Icon::check : Icon::warn};
    chip(ui, row.min(), words, look);
    if (ui.in.trace == nullptr) return;
    ui.in.trace->note({"quota:" + std::to_string(index) + ":there", words, row.x, row.y, row.w, row.h, true,
                       false, std::to_string(there)});
}

void draw_quota(Scene& scene, Rect& column, std::size_t index, std::size_t count) {
    Ui& ui = scene.ui;
    const Path path{"draw", std::to_string(index)};
    const Rect outer = column;
    GrownCard behind(ui);
    Rect inside = column.inset(ui.px(14), 0);
    inside.take_top(ui.px(10));
    Rect head = inside.take_top(ui.px(32), ui.px(6));
    catalogue_line_buttons(scene, head, {{"draw"}, index, count, true});
    text_in(ui, Face::body_bold, head, ui.theme.ink,
            ui.words(Text::catalogue_piece_quota, {std::to_string(index + 1)}));
    const std::array<NumberField, 1> number{
        {{ui.words(Text::catalogue_quota_count), below(path, {"count"})}}};
    Rect narrow = inside;
    narrow.w = std::min(inside.w, ui.px(150));
    catalogue_numbers(scene, narrow, number);
    inside.take_top(narrow.y - inside.y);
    draw_tracks(scene, inside, below(path, {"tracks"}));
    draw_difficulty(scene, inside, path);
    draw_there(scene, inside, path, index);
    catalogue_names(scene, inside, ui.words(Text::catalogue_quota_without), below(path, {"without"}),
                    pickable_scenarios(scene));
    catalogue_problem(scene, inside, path);
    const float bottom = inside.y + ui.px(6);
    behind.close({outer.x, outer.y, outer.w, bottom - outer.y});
    column = {outer.x, bottom + ui.px(12), outer.w, 0};
}

void draw_terms(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    const std::array<NumberField, 2> numbers{{{ui.words(Text::catalogue_minutes), {"minutes"}},
                                              {ui.words(Text::catalogue_pass_mark), {"pass_mark"}}}};
    catalogue_numbers(scene, column, numbers);
    const std::array<NumberField, 1> months{{{ui.words(Text::certificate_valid_months), {"valid_months"}}}};
    catalogue_numbers(scene, column, months);
    catalogue_switch(scene, column, ui.words(Text::catalogue_fatal), {"fatal"},
                     {ui.words(Text::catalogue_fatal_ignored), ui.words(Text::catalogue_fatal_fails), true});
    catalogue_names(scene, column, ui.words(Text::catalogue_fatal_rules), {"fatal_rules"},
                    pickable_rules(scene, true));
}

}  // namespace

void draw_exam_form(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    catalogue_text(scene, column, ui.words(Text::catalogue_titled), {"title"});
    catalogue_text(scene, column, ui.words(Text::catalogue_summary), {"summary"});
    draw_terms(scene, column);
    column.take_top(0, ui.px(4));
    part_label(ui, column, ui.words(Text::catalogue_quotas));
    const std::size_t count = length_of(scene, {"draw"});
    for (std::size_t i = 0; i < count; ++i) draw_quota(scene, column, i, count);
    if (part_button(ui, column, "catalogue:add", ui.words(Text::catalogue_add_quota), Icon::plus))
        do_write(scene, app::AddPiece{});
    catalogue_problem(scene, column, {"draw"});
    catalogue_text(scene, column, ui.words(Text::catalogue_id), {"id"});
}

}  // namespace frontdesk::ui
