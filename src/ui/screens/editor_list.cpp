#include <algorithm>

#include "ui/kit/button.h"
#include "ui/kit/chip.h"
#include "ui/kit/grown_card.h"
#include "ui/kit/paint.h"
#include "ui/kit/press.h"
#include "ui/kit/scroll_area.h"
#include "ui/screens/editor.h"
#include "ui/screens/frame_parts.h"
#include "ui/screens/naming.h"

// What there is to be written on: templates, drafts, the company's own scenarios, the shipped ones.
namespace frontdesk::ui {

namespace {

using app::Text;

/// A line of one of the lists.
struct ListLine {
    std::string prefix;  ///< of its ids
    std::string id, title, track;
    int version = 0;
    bool is_draft = false;
};

void draw_line_buttons(Scene& scene, Rect& row, const ListLine& line) {
    Ui& ui = scene.ui;
    const auto sign = [&](const std::string& id, Text label, Icon which) {
        const Rect place = row.take_right(ui.px(36), ui.px(4)).centred_row(ui.px(36));
        return icon_button(ui, id, place, ui.words(label), which);
    };
    if (!line.is_draft) {
        if (sign("copy:" + line.id, Text::editor_copy, Icon::plus))
            do_edit(scene, app::CopyScenario{line.id});
        return;
    }
    std::string& sure = scene.memory.editor.drop_sure;
    if (sure != line.id) {
        if (sign("drop:" + line.id, Text::editor_drop, Icon::cross)) sure = line.id;
        return;
    }
    const ButtonLook look{.kind = ButtonKind::neutral, .size = ButtonSize::small};
    const std::string label = ui.words(Text::editor_drop_sure);
    const float width = std::min(button_width(ui, label, look), row.w * 0.6F);
    const Rect place = row.take_right(width, ui.px(4)).centred_row(ui.px(36));
    if (!button(ui, "drop-sure:" + line.id, place, label, look)) return;
    sure.clear();
    do_edit(scene, app::DropDraft{line.id});
}

void draw_list_line(Scene& scene, const Rect& row, const ListLine& line) {
    Ui& ui = scene.ui;
    hairline(ui, row);
    Rect rest = row.inset(ui.px(16), 0);
    draw_line_buttons(scene, rest, line);
    const std::string title = ui.shown(line.title);
    const Press press = press_area(ui, rest, {line.prefix + line.id, title, true, false, {}});
    if (press.hovered) fill(ui, rest.inset(-ui.px(6), ui.px(2)), ui.theme.primary_soft, ui.px(8));
    if (press.focused) focus_ring(ui, rest.inset(0, ui.px(5)), ui.px(6));
    if (press.pressed) do_edit(scene, app::OpenForEditing{line.id});
    if (row.w > ui.px(460)) {
        const ChipLook look{ChipKind::plain, Icon::none, 24};
        if (!line.track.empty()) chip_right(ui, rest, track_word(ui, line.track), look);
        if (line.version > 0) {
            chip_right(ui, rest, ui.words(Text::editor_version, {std::to_string(line.version)}), look);
        }
    }
    text_in(ui, Face::body, rest, ui.theme.ink, title);
}

/// A card with a heading, a hint and lines; what to say where there are none.
struct ListCard {
    Text title;
    const char* hint;
    const char* none;
};

void draw_list_card(Scene& scene, Rect& column, const ListCard& what, const std::vector<ListLine>& lines) {
    Ui& ui = scene.ui;
    const Rect outer = column;
    GrownCard behind(ui);
    Rect inside = column.inset(ui.px(16), 0);
    inside.take_top(ui.px(12));
    inside.take_top(paragraph(ui, Face::body_bold, inside, ui.theme.ink, ui.words(what.title)), ui.px(4));
    const char* words = lines.empty() ? what.none : what.hint;
    if (words != nullptr)
        inside.take_top(paragraph(ui, Face::caption, inside, ui.theme.ink2, words), ui.px(8));
    Rect rows{outer.x, inside.y, outer.w, 0};
    for (const ListLine& line : lines) draw_list_line(scene, rows.take_top(ui.px(48)), line);
    const float bottom = rows.y + ui.px(8);
    behind.close({outer.x, outer.y, outer.w, bottom - outer.y});
    column = {outer.x, bottom + ui.px(16), outer.w, 0};
}

/// The first template is what Enter takes.
void draw_templates(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    const Rect outer = column;
    GrownCard behind(ui);
    Rect inside = column.inset(ui.px(16), 0);
    inside.take_top(ui.px(12));
    inside.take_top(paragraph(ui, Face::body_bold, inside, ui.theme.ink, ui.words(Text::editor_new)),
                    ui.px(4));
    inside.take_top(paragraph(ui, Face::caption, inside, ui.theme.ink2, ui.words(Text::editor_new_hint)),
                    ui.px(10));
    Rect row{inside.x, inside.y, inside.w, 0};
    float bottom = inside.y;
    bool first = true;
    for (const editing::Template& one : scene.state().editor.templates) {
        const ButtonLook look{.kind = first ? ButtonKind::primary : ButtonKind::secondary,
                              .icon = Icon::plus,
                              .key = first ? Key::enter : Key::none};
        const std::string label = ui.shown(one.title);
        const float width = std::min(button_width(ui, label, look), inside.w);
        if (width > row.w && row.w < inside.w) row = {inside.x, bottom + ui.px(8), inside.w, 0};
        const Rect place{row.x, row.y, width, ui.px(44)};
        row.take_left(width, ui.px(12));
        bottom = place.bottom();
        if (button(ui, "new:" + one.id, place, label, look)) do_edit(scene, app::WriteNew{one.id});
        first = false;
    }
    behind.close({outer.x, outer.y, outer.w, bottom + ui.px(16) - outer.y}, GrownCard::Kind::first);
    column = {outer.x, bottom + ui.px(16 + 16), outer.w, 0};
}

std::vector<ListLine> lines_of(const std::vector<editing::StoredText>& all, const char* prefix, bool drafts) {
    std::vector<ListLine> lines;
    lines.reserve(all.size());
    for (const editing::StoredText& one : all) {
        lines.push_back({prefix, one.id, one.title, one.track, drafts ? 0 : one.version, drafts});
    }
    return lines;
}

std::vector<ListLine> shipped_lines(const Scene& scene) {
    std::vector<ListLine> lines;
    const auto& own = scene.state().editor.published;
    for (const scenario::Scenario& one : scene.app.content().library.scenarios) {
        const bool is_own =
            std::any_of(own.begin(), own.end(), [&](const auto& other) { return other.id == one.id; });
        if (!is_own) lines.push_back({"shipped:", one.id, one.title, one.track, 0, false});
    }
    return lines;
}

}  // namespace

void draw_editor_list(Scene& scene) {
    Ui& ui = scene.ui;
    Rect bar = take_top_bar(scene);
    if (back_arrow(ui, bar)) scene.go(ScreenId::training);
    bar_title(ui, bar, ui.words(Text::editor_title));
    if (scene.memory.entered) do_edit(scene, app::ListScenarios{});
    ScrollArea page(ui, "page:editor", scene.area);
    Rect column = page.content().inset(ui.px(scene.width() < 600 ? 12 : 20), 0);
    column.w = std::min(column.w, ui.px(1000));
    column.take_top(ui.px(16));
    const app::EditorState& editor = scene.state().editor;
    draw_templates(scene, column);
    draw_list_card(scene, column, {Text::editor_drafts, nullptr, ui.words(Text::editor_drafts_none)},
                   lines_of(editor.drafts, "draft:", true));
    draw_list_card(scene, column, {Text::editor_own, nullptr, ui.words(Text::editor_own_none)},
                   lines_of(editor.published, "own:", false));
    draw_list_card(scene, column, {Text::editor_shipped, ui.words(Text::editor_shipped_hint), nullptr},
                   shipped_lines(scene));
    page.set_height(column.y + ui.px(8) - page.content().y);
}

}  // namespace frontdesk::ui
