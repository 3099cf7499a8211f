#include <algorithm>

#include "ui/kit/button.h"
#include "ui/kit/chip.h"
#include "ui/kit/paint.h"
#include "ui/kit/press.h"
#include "ui/kit/scroll_area.h"
#include "ui/kit/text_field.h"
#include "ui/screens/editor_fields.h"
#include "ui/screens/phrasing.h"

// Everything that can be changed, with what the company has done about it.
namespace frontdesk::ui {

namespace {

using app::PhraseKind;
using app::PhraseLine;
using app::PhraseState;
using app::Text;

Text group_text(PhraseKind kind) {
    switch (kind) {
        case PhraseKind::move:
            return Text::phrasing_group_moves;
        case PhraseKind::conversation:
            return Text::phrasing_group_conversations;
        case PhraseKind::word_class:
            return Text::phrasing_group_classes;
        case PhraseKind::guard:
            return Text::phrasing_group_guards;
        default:
            return Text::phrasing_group_acts;
    }
}

Text state_text(PhraseState state) {
    if (state == PhraseState::added) return Text::phrasing_state_added;
    return state == PhraseState::off ? Text::phrasing_state_off : Text::phrasing_state_changed;
}

bool is_listed(const Scene& scene, const PhraseLine& line) {
    const PhrasingMemory& memory = scene.memory.phrasing;
    if (memory.own_only && line.state == PhraseState::shipped) return false;
    const std::string& search = memory.search;
    return search.empty() || line.id.find(search) != std::string::npos ||
           line.name.find(search) != std::string::npos ||
           phrase_name(scene.ui, line).find(search) != std::string::npos;
}

void draw_phrase_line(Scene& scene, const Rect& row, const PhraseLine& line) {
    Ui& ui = scene.ui;
    const std::string name = phrase_name(ui, line);
    const bool selected = line.id == phrasings(scene).selected.id;
    const std::string told = line.state == PhraseState::shipped ? "" : ui.words(state_text(line.state));
    const Press press = press_area(ui, row, {"rule:" + line.id, name, true, false, told});
    if (selected || press.hovered) fill(ui, row.inset(ui.px(6), ui.px(1)), ui.theme.primary_soft, ui.px(8));
    if (press.focused) focus_ring(ui, row.inset(ui.px(8), ui.px(3)), ui.px(6));
    if (press.pressed) jump_to_phrase(scene, line.id);
    Rect rest = row.inset(ui.px(14), 0);
    rest.w -= ui.px(8);
    const int broken = phrasings(scene).broken_of(line.id);
    if (broken > 0) chip_right(ui, rest, std::to_string(broken), {ChipKind::fatal, Icon::warn, 22});
    if (!told.empty()) {
        chip_right(ui, rest, told,
                   {line.state == PhraseState::off ? ChipKind::advice : ChipKind::made, Icon::none, 22});
    }
    const bool has_id = line.kind != PhraseKind::word_class && line.kind != PhraseKind::guard;
    const ImU32 ink = selected ? ui.theme.primary_soft_ink : ui.theme.ink;
    if (has_id) text_in(ui, Face::caption_bold, rest.take_left(ui.px(44), ui.px(4)), ui.theme.ink2, line.id);
    text_in(ui, Face::caption, rest, line.state == PhraseState::off ? ui.theme.ink2 : ink, name);
}

void draw_list_filters(Scene& scene, Rect& rest) {
    Ui& ui = scene.ui;
    PhrasingMemory& memory = scene.memory.phrasing;
    Rect column = rest.inset(ui.px(12), 0);
    column.take_top(ui.px(10));
    text_field(ui, "phrasing:search", column.take_top(ui.px(38), ui.px(8)), memory.search,
               {.ghost = ui.words(Text::phrasing_search)});
    Rect row = column.take_top(ui.px(34), ui.px(6));
    for (const bool own : {false, true}) {
        const char* label = ui.words(own ? Text::phrasing_own_only : Text::phrasing_all);
        const bool on = memory.own_only == own;
        const float width = filter_chip_width(ui, label, on);
        if (width > row.w) row = column.take_top(ui.px(34), ui.px(6));
        if (filter_chip(ui, own ? "phrasing:own" : "phrasing:all",
                        row.take_left(std::min(width, row.w), ui.px(8)), label, on))
            memory.own_only = own;
    }
    rest.take_top(column.y - rest.y);
}

/// What can be added to a group.
struct Addition {
    PhraseKind kind;
    const char* id;
    Text label;
};
constexpr Addition additions[] = {{PhraseKind::act, "phrasing:new-act", Text::phrasing_new_act},
                                  {PhraseKind::move, "phrasing:new-move", Text::phrasing_new_move},
                                  {PhraseKind::word_class, "phrasing:new-class", Text::phrasing_new_class},
                                  {PhraseKind::guard, "phrasing:new-guard", Text::phrasing_new_guard}};

void add_phrase(Scene& scene, PhraseKind kind) {
    do_phrasing(scene, app::AddPhrase{kind});
    scene.memory.phrasing.view = PhrasingView::rule;
}

/// The name of a group, and at its right a sign to add to it.
void draw_group_head(Scene& scene, Rect& column, PhraseKind kind) {
    Ui& ui = scene.ui;
    Rect head = column.take_top(ui.px(36)).inset(ui.px(14), 0);
    for (const Addition& one : additions) {
        if (one.kind != kind) continue;
        const Rect place = head.take_right(ui.px(32), ui.px(4)).centred_row(ui.px(32));
        if (icon_button(ui, one.id, place, ui.words(one.label), Icon::plus)) add_phrase(scene, kind);
    }
    text_in(ui, Face::caption_bold, head, ui.theme.ink2, ui.words(group_text(kind)));
}

/// Where nothing is listed: why, and what can be done.
void draw_nothing_listed(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    const PhrasingMemory& memory = scene.memory.phrasing;
    const bool none_own = memory.own_only && memory.search.empty();
    Rect inside = column.inset(ui.px(14), 0);
    inside.take_top(ui.px(6));
    inside.take_top(paragraph(ui, Face::caption, inside, ui.theme.ink2,
                              ui.words(none_own ? Text::phrasing_nothing_own : Text::phrasing_nothing_found)),
                    ui.px(10));
    for (const Addition& one : additions) {
        if (part_button(ui, inside, one.id, ui.words(one.label), Icon::plus)) add_phrase(scene, one.kind);
    }
    column.take_top(inside.y - column.y);
}

}  // namespace

void draw_phrasing_list(Scene& scene, const Rect& place) {
    Ui& ui = scene.ui;
    Rect rest = place;
    draw_list_filters(scene, rest);
    ScrollArea area(ui, "page:phrasing-list", rest);
    Rect column = area.content();
    const float top = column.y;
    std::optional<PhraseKind> group;
    for (const PhraseLine& line : phrasings(scene).lines) {
        if (!is_listed(scene, line)) continue;
        if (group != line.kind) draw_group_head(scene, column, line.kind);
        group = line.kind;
        draw_phrase_line(scene, column.take_top(ui.px(36)), line);
    }
    if (!group) draw_nothing_listed(scene, column);
    area.set_height(column.y + ui.px(8) - top);
}

}  // namespace frontdesk::ui
