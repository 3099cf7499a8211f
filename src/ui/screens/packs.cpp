#include "ui/screens/packs.h"

#include <algorithm>
#include <array>
#include <cstdio>

#include "ui/kit/paint.h"
#include "ui/kit/scroll_area.h"
#include "ui/kit/segmented.h"
#include "ui/screens/frame_parts.h"

// Content packs: made here, or brought in.
namespace frontdesk::ui {

namespace {

using app::Text;

constexpr float packs_beside_from = 900;  ///< logical width from which making a pack has two columns

void draw_packs_tabs(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    PacksMemory& memory = scene.memory.packs;
    const std::array<SegmentedChoice, 2> choices{
        {{"packs:making", ui.words(Text::packs_export)}, {"packs:bringing", ui.words(Text::packs_import)}}};
    const float width = std::min(segmented_width(ui, choices), column.w);
    Rect row = column.take_top(segmented_height(ui, width, choices), ui.px(14));
    const auto pressed = segmented(ui, row.take_left(width), choices, memory.bringing ? 1U : 0U);
    if (pressed) memory.bringing = *pressed == 1;
}

/// The fields follow what is suggested, until somebody types something else.
void follow_suggestion(Scene& scene) {
    const app::PackState& packs = scene.state().packs;
    PacksMemory& memory = scene.memory.packs;
    const PackNames suggested{packs.title, packs.id, packs.version};
    if (memory.suggested == suggested) return;
    memory.suggested = suggested;
    memory.names = suggested;
    memory.own_place = false;
}

bool draw_nothing_to_pack(Scene& scene, const Rect& area) {
    Ui& ui = scene.ui;
    if (!scene.state().packs.own.empty()) return false;
    if (empty_state(ui, area, "packs:write", ui.words(Text::packs_nothing), ui.words(Text::packs_nothing_way),
                    ui.words(Text::packs_nothing_go))) {
        scene.go(ScreenId::editor);
    }
    return true;
}

void draw_packs_making(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    follow_suggestion(scene);
    const float gap = ui.px(16);
    if (scene.width() < packs_beside_from) {
        draw_pack_making(scene, column);
        return draw_pack_items(scene, column);
    }
    Rect left = column;
    Rect right = left.take_right(std::floor((column.w - gap) * 0.5F), gap);
    draw_pack_items(scene, left);
    draw_pack_making(scene, right);
    column.take_top(std::max(left.y, right.y) - column.y);
}

}  // namespace

app::Text pack_part_word(app::PackPart part) {
    constexpr std::array words{Text::packs_part_scenario, Text::packs_part_drill,  Text::packs_part_question,
                               Text::packs_part_exam,     Text::packs_part_course, Text::packs_part_overlay};
    static_assert(words.size() == app::pack_part_count);
    return words.at(static_cast<std::size_t>(part));
}

Icon pack_part_icon(app::PackPart part) {
    constexpr std::array icons{Icon::practice, Icon::drill,  Icon::form,
                               Icon::clock,    Icon::course, Icon::editor};
    static_assert(icons.size() == app::pack_part_count);
    return icons.at(static_cast<std::size_t>(part));
}

std::string bytes_words(std::size_t bytes) {
    constexpr double kilo = 1024;
    std::array<char, 32> words{};
    const auto size = static_cast<double>(bytes);
    if (size < kilo) {
        std::snprintf(words.data(), words.size(), "%zu B", bytes);
    } else if (size < kilo * kilo) {
        std::snprintf(words.data(), words.size(), "%.1f KB", size / kilo);
    } else {
        std::snprintf(words.data(), words.size(), "%.1f MB", size / kilo / kilo);
    }
    return words.data();
}

void draw_packs(Scene& scene) {
    Ui& ui = scene.ui;
    if (scene.memory.entered) do_with_packs(scene, app::LookAtPacks{});
    const app::PackState& packs = scene.state().packs;
    Rect bar = take_top_bar(scene);
    if (back_arrow(ui, bar)) {
        if (packs.review) {
            do_with_packs(scene, app::CloseReview{});
        } else {
            scene.go(ScreenId::training);
        }
    }
    bar_title(ui, bar, ui.words(Text::packs_title));
    ScrollArea page(ui, packs.review ? "page:pack" : "page:packs", scene.area);
    Rect column = page.content().inset(ui.px(scene.width() < 600 ? 12 : 20), 0);
    const float top = column.y;
    column.w = std::min(column.w, ui.px(1240));
    column.take_top(ui.px(16));
    if (packs.review) {
        draw_pack_review(scene, column);
    } else {
        draw_packs_tabs(scene, column);
        const Rect rest{column.x, column.y, column.w, scene.area.bottom() - column.y - ui.px(16)};
        if (scene.memory.packs.bringing) {
            draw_packs_bringing(scene, column);
        } else if (draw_nothing_to_pack(scene, rest)) {
            column.take_top(ui.px(320));
        } else {
            draw_packs_making(scene, column);
        }
    }
    page.set_height(column.y + ui.px(4) - top);
}

}  // namespace frontdesk::ui
