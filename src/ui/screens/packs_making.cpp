#include <algorithm>

#include "app/file_names.h"
#include "core/file.h"
#include "ui/kit/button.h"
#include "ui/kit/notes.h"
#include "ui/kit/paint.h"
#include "ui/kit/press.h"
#include "ui/kit/text_field.h"
#include "ui/screens/packs.h"

// A new pack: what goes in, what it is called, where it goes.
namespace frontdesk::ui {

namespace {

using app::PackItem;
using app::Text;

constexpr float pack_row_height = 40;

bool is_left_out(const Scene& scene, const PackItem& item) {
    return scene.memory.packs.left_out.contains(item.path);
}

void draw_pack_item(Scene& scene, const Rect& row, const PackItem& item) {
    Ui& ui = scene.ui;
    const bool on = !is_left_out(scene, item);
    const std::string title = ui.shown(item.title);
    const Press press =
        press_area(ui, row, {"packs:item:" + item.path, title, true, false, on ? "ticked" : ""});
    if (press.hovered) fill(ui, row, ui.theme.primary_soft, ui.px(8));
    Rect rest = row.inset(ui.px(8), 0);
    tick_box(ui, rest.take_left(ui.px(20), ui.px(12)), on);
    const std::string size = bytes_words(item.bytes);
    const float width = text_width(ui, Face::caption, size) + 1;
    if (rest.w > width + ui.px(120))
        text_in(ui, Face::caption, rest.take_right(width, ui.px(8)), ui.theme.ink2, size);
    text_in(ui, Face::body, rest, ui.theme.ink, title);
    if (press.focused) focus_ring(ui, row, ui.px(8));
    if (!press.pressed) return;
    auto& left_out = scene.memory.packs.left_out;
    if (on) {
        left_out.insert(item.path);
    } else {
        left_out.erase(item.path);
    }
}

void draw_pack_all(Scene& scene, Rect row) {
    Ui& ui = scene.ui;
    const bool all = scene.memory.packs.left_out.empty();
    const ButtonLook look{.kind = ButtonKind::ghost, .size = ButtonSize::small};
    const char* label = ui.words(all ? Text::packs_none : Text::packs_all);
    const float width = std::min(button_width(ui, label, look), row.w);
    const bool pressed =
        button(ui, "packs:all", row.take_right(width, ui.px(12)).centred_row(ui.px(36)), label, look);
    text_in(ui, Face::title, row, ui.theme.ink, ui.words(Text::packs_what));
    if (!pressed) return;
    scene.memory.packs.left_out.clear();
    if (!all) return;
    for (const PackItem& item : scene.state().packs.own) scene.memory.packs.left_out.insert(item.path);
}

std::string default_place(const Scene& scene) {
    const PackNames& names = scene.memory.packs.names;
    const std::string title = names.title.empty() ? scene.ui.words(Text::packs_title) : names.title;
    const std::string name = app::file_name({title, names.version}) + ".zip";
    return core::to_utf8(scene.state().packs.folder / core::path_from_utf8(name));
}

void pack_label(Ui& ui, Rect& column, Text label) {
    text_in(ui, Face::caption, column.take_top(ui.px(21), ui.px(4)), ui.theme.ink2, ui.words(label));
}

void draw_pack_names(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    PackNames& names = scene.memory.packs.names;
    pack_label(ui, column, Text::packs_name);
    text_field(ui, "packs:title", column.take_top(ui.px(44), ui.px(10)), names.title,
               {.ghost = ui.words(Text::packs_name_ghost), .missing = false, .aside = {}});
    Rect left = column;
    Rect right = left.take_right(std::floor((column.w - ui.px(12)) * 0.6F), ui.px(12));
    pack_label(ui, left, Text::packs_version);
    pack_label(ui, right, Text::packs_id);
    text_field(ui, "packs:version", left.take_top(ui.px(44)), names.version, {});
    text_field(ui, "packs:id", right.take_top(ui.px(44)), names.id, {});
    column.take_top(left.y - column.y, ui.px(4));
    column.take_top(paragraph(ui, Face::caption, column, ui.theme.ink2, ui.words(Text::packs_id_hint)),
                    ui.px(10));
}

void draw_pack_place(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    PacksMemory& memory = scene.memory.packs;
    if (!memory.own_place) memory.place = default_place(scene);
    pack_label(ui, column, Text::packs_where);
    if (text_field(ui, "packs:place", column.take_top(ui.px(44), ui.px(14)), memory.place, {}))
        memory.own_place = !memory.place.empty();
}

void draw_make_button(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    PacksMemory& memory = scene.memory.packs;
    const std::vector<std::string> chosen = chosen_of_pack(scene);
    const bool ready = !chosen.empty() && !memory.names.title.empty();
    const ButtonLook look{.kind = ButtonKind::primary, .key = Key::enter, .enabled = ready};
    const char* label = ui.words(chosen.empty()               ? Text::packs_needs_items
                                 : memory.names.title.empty() ? Text::packs_needs_title
                                                              : Text::packs_make);
    Rect row = column.take_top(ui.px(44), ui.px(6));
    const Rect place = row.take_left(std::min(button_width(ui, label, look), row.w));
    if (!button(ui, "packs:make", place, label, look)) return;
    do_with_packs(scene, app::MakePack{chosen, memory.names.title, memory.names.id, memory.names.version,
                                       memory.own_place ? memory.place : std::string()});
}

/// Where the pack is that was just made, and how large.
void draw_made(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    const auto& made = scene.state().packs.made;
    if (!made) return;
    const std::string sum =
        ui.words(Text::packs_made, {std::to_string(made->files), bytes_words(made->bytes)});
    const std::string place = core::to_utf8(made->file);
    const float room = column.w - ui.px(32 + 32);
    const float words =
        paragraph_height(ui, Face::body_bold, room, sum) + paragraph_height(ui, Face::body, room, place);
    column.take_top(ui.px(8));
    const Rect box = column.take_top(words + ui.px(24 + 10 + 36), ui.px(4));
    fill(ui, box, ui.theme.primary_soft, ui.px(10));
    if (ui.in.trace != nullptr)
        ui.in.trace->note({"packs:made", sum, box.x, box.y, box.w, box.h, true, false, place});
    Rect row = box.inset(ui.px(16), ui.px(12));
    const Rect sign = row.take_left(ui.px(20), ui.px(12));
    icon_in(ui, Icon::check, {sign.x, sign.y, sign.w, ui.pitch(Face::body)}, 20, ui.theme.primary_soft_ink);
    row.take_top(paragraph(ui, Face::body_bold, row, ui.theme.primary_soft_ink, sum));
    row.take_top(paragraph(ui, Face::body, row, ui.theme.primary_soft_ink, place), ui.px(10));
    const ButtonLook look{.kind = ButtonKind::secondary, .size = ButtonSize::small};
    const char* label = ui.words(Text::open_folder);
    if (button(ui, "packs:open", {row.x, row.y, std::min(button_width(ui, label, look), row.w), ui.px(36)},
               label, look)) {
        ui.out.open_folder = made->file.parent_path();
    }
}

}  // namespace

std::vector<std::string> chosen_of_pack(const Scene& scene) {
    std::vector<std::string> chosen;
    for (const PackItem& item : scene.state().packs.own)
        if (!is_left_out(scene, item)) chosen.push_back(item.path);
    return chosen;
}

void draw_pack_items(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    draw_grown_card(ui, column, [&](Rect& inside) {
        draw_pack_all(scene, inside.take_top(ui.px(36), ui.px(4)));
        std::size_t bytes = 0;
        const PackItem* before = nullptr;
        for (const PackItem& item : scene.state().packs.own) {
            if (before == nullptr || before->part != item.part) {
                inside.take_top(ui.px(6));
                heading(ui, inside.take_top(ui.px(28)), pack_part_icon(item.part), ui.theme.primary,
                        ui.words(pack_part_word(item.part)));
            }
            draw_pack_item(scene, inside.take_top(ui.px(pack_row_height)), item);
            if (!is_left_out(scene, item)) bytes += item.bytes;
            before = &item;
        }
        const std::string count = std::to_string(chosen_of_pack(scene).size());
        inside.take_top(ui.px(8));
        inside.take_top(paragraph(ui, Face::caption, inside, ui.theme.ink2,
                                  ui.words(Text::packs_chosen, {count, bytes_words(bytes)})));
    });
}

void draw_pack_making(Scene& scene, Rect& column) {
    draw_grown_card(scene.ui, column, [&scene](Rect& inside) {
        draw_pack_names(scene, inside);
        draw_pack_place(scene, inside);
        draw_make_button(scene, inside);
        draw_made(scene, inside);
        draw_pack_problems(scene, inside, scene.state().packs.not_packed);
    });
}

}  // namespace frontdesk::ui
