#include <algorithm>

#include "core/file.h"
#include "ui/kit/button.h"
#include "ui/kit/paint.h"
#include "ui/kit/press.h"
#include "ui/kit/text_field.h"
#include "ui/screens/packs.h"

// Which pack comes in: typed, dropped on the window, or one that lies about; and the last one taken back.
namespace frontdesk::ui {

namespace {

using app::Text;

/// What came in last can be taken back.
void draw_arrived(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    const auto& arrived = scene.state().packs.arrived;
    if (!arrived) return;
    const ButtonLook look{.kind = ButtonKind::secondary, .icon = Icon::undo, .size = ButtonSize::small};
    const char* label = ui.words(Text::packs_take_back);
    const float width = button_width(ui, label, look);
    const std::string words =
        ui.words(arrived->is_fresh ? Text::packs_arrived : Text::packs_arrived_last,
                 {ui.shown(arrived->title), arrived->version, std::to_string(arrived->files)});
    const char* hint = ui.words(Text::packs_take_back_hint);
    const bool beside = column.w - width > ui.px(320);
    const float room = column.w - ui.px(32) - (beside ? width + ui.px(16) : 0);
    const float text =
        paragraph_height(ui, Face::body_bold, room, words) + paragraph_height(ui, Face::caption, room, hint);
    const float height = text + (beside ? 0 : ui.px(36 + 10));
    const Rect box = column.take_top(std::max(ui.px(36), height) + ui.px(24), ui.px(14));
    fill(ui, box, arrived->is_fresh ? ui.theme.primary_soft : ui.theme.sunken, ui.px(10));
    if (ui.in.trace != nullptr)
        ui.in.trace->note({"packs:arrived", words, box.x, box.y, box.w, box.h, true, false, {}});
    const ImU32 ink = arrived->is_fresh ? ui.theme.primary_soft_ink : ui.theme.ink;
    Rect row = box.inset(ui.px(16), ui.px(12));
    const Rect foot = beside ? row.take_right(width, ui.px(16)).centred_row(ui.px(36))
                             : row.take_bottom(ui.px(36), ui.px(10));
    const bool pressed =
        button(ui, "packs:take-back", {foot.x, foot.y, std::min(width, foot.w), foot.h}, label, look);
    row.take_top(paragraph(ui, Face::body_bold, row, ink, words));
    paragraph(ui, Face::caption, row, arrived->is_fresh ? ink : ui.theme.ink2, hint);
    if (pressed) do_with_packs(scene, app::TakeBackPack{});
}

/// Quotes and blanks that come along when a place is copied from elsewhere.
std::string trimmed_place(const std::string& typed) {
    const std::size_t begin = typed.find_first_not_of(" \t\"'");
    const std::size_t end = typed.find_last_not_of(" \t\"'");
    return begin == std::string::npos ? std::string() : typed.substr(begin, end - begin + 1);
}

void draw_pack_file(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    PacksMemory& memory = scene.memory.packs;
    draw_grown_card(ui, column, [&](Rect& inside) {
        text_in(ui, Face::title, inside.take_top(ui.px(33), ui.px(2)), ui.theme.ink,
                ui.words(Text::packs_file));
        inside.take_top(paragraph(ui, Face::caption, inside, ui.theme.ink2, ui.words(Text::packs_file_ghost)),
                        ui.px(8));
        const std::string place = trimmed_place(memory.file);
        const ButtonLook look{.kind = ButtonKind::primary, .key = Key::enter, .enabled = !place.empty()};
        const char* label = ui.words(Text::packs_look);
        const float width = button_width(ui, label, look);
        const bool beside = inside.w > width + ui.px(280);
        Rect row = inside.take_top(ui.px(44), ui.px(8));
        const Rect press = beside ? row.take_right(width, ui.px(12)) : inside.take_top(ui.px(44), ui.px(4));
        text_field(ui, "packs:file", row, memory.file, {});
        if (button(ui, "packs:look", {press.x, press.y, std::min(width, press.w), press.h}, label, look))
            do_with_packs(scene, app::ReviewPack{place});
    });
}

void draw_found_pack(Scene& scene, const Rect& row, const app::FoundPack& found, std::size_t index) {
    Ui& ui = scene.ui;
    const std::string name = core::to_utf8(found.file.filename());
    const std::string folder = core::to_utf8(found.file.parent_path());
    const Press press =
        press_area(ui, row, {"packs:found:" + std::to_string(index), name, true, false, folder});
    hairline(ui, row);
    if (press.hovered) fill(ui, row.inset(0, ui.px(2)), ui.theme.primary_soft, ui.px(8));
    Rect rest = row.inset(ui.px(8), 0);
    icon_in(ui, Icon::right, rest.take_right(ui.px(20), ui.px(8)), 18, ui.theme.primary);
    const std::string size = bytes_words(found.bytes);
    text_in(ui, Face::caption, rest.take_right(text_width(ui, Face::caption, size) + 1, ui.px(12)),
            ui.theme.ink2, size);
    rest = rest.centred_row(ui.px(46));
    text_in(ui, Face::body, rest.take_top(ui.px(25)), ui.theme.ink, name);
    text_in(ui, Face::caption, rest, ui.theme.ink2, folder);
    if (press.focused) focus_ring(ui, row, ui.px(8));
    if (press.pressed) do_with_packs(scene, app::ReviewPack{core::to_utf8(found.file)});
}

void draw_found_packs(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    draw_grown_card(ui, column, [&](Rect& inside) {
        const ButtonLook look{.kind = ButtonKind::ghost, .icon = Icon::retry, .size = ButtonSize::small};
        const char* label = ui.words(Text::packs_again);
        Rect head = inside.take_top(ui.px(36), ui.px(8));
        const Rect place = head.take_right(std::min(button_width(ui, label, look), head.w), ui.px(12));
        if (button(ui, "packs:again", place, label, look)) do_with_packs(scene, app::LookAtPacks{});
        text_in(ui, Face::title, head, ui.theme.ink, ui.words(Text::packs_found));
        const auto& found = scene.state().packs.found;
        if (found.empty()) {
            const char* none = ui.words(Text::packs_found_none);
            inside.take_top(paragraph(ui, Face::body, inside, ui.theme.ink2, none));
        }
        for (std::size_t i = 0; i < found.size(); ++i)
            draw_found_pack(scene, inside.take_top(ui.px(56)), found[i], i);
    });
}

}  // namespace

void draw_packs_bringing(Scene& scene, Rect& column) {
    draw_arrived(scene, column);
    draw_pack_file(scene, column);
    draw_found_packs(scene, column);
}

}  // namespace frontdesk::ui
