#include <algorithm>

#include "ui/kit/button.h"
#include "ui/kit/chip.h"
#include "ui/kit/paint.h"
#include "ui/kit/zoom.h"
#include "ui/screens/sample_reply.h"
#include "ui/screens/settings_rows.h"

// A piece of a talk as it will look. While the slider of the size is held, it grows and shrinks with it.
namespace frontdesk::ui {

namespace {

using app::Text;

constexpr float chip_row = 28, button_row = 44, row_gap = 14;

float talk_height(Scene& scene, float width) {
    const Ui& ui = scene.ui;
    return ui.px(chip_row) + sample_reply_height(scene, width) + 2 * ui.px(row_gap) + ui.px(button_row);
}

void draw_talk(Scene& scene, Rect rest) {
    Ui& ui = scene.ui;
    const Rect chips = rest.take_top(ui.px(chip_row), ui.px(row_gap));
    chip(ui, chips.min(), ui.words(Text::mode_practice), {ChipKind::made, Icon::check});
    draw_sample_reply(scene, rest.take_top(sample_reply_height(scene, rest.w), ui.px(row_gap)));
    const ButtonLook look{.kind = ButtonKind::primary, .icon = Icon::send, .key = Key::enter};
    const std::string label = ui.words(Text::play_send);
    const float width = std::min(rest.w, button_width(ui, label, look));
    picture_of_button(ui, rest.take_top(ui.px(button_row)).take_right(width), label, look);
}

}  // namespace

void draw_settings_sample(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    const double now = scene.state().settings.scale;
    const auto factor = static_cast<float>(scene.memory.settings.scale.value_or(now) / now);
    const float around = ui.px(16);
    const float inside = column.w - 2 * around;
    const float height = talk_height(scene, inside / factor) * factor;
    const Rect box = column.take_top(height + 2 * around, ui.px(16));
    fill(ui, box, ui.theme.paper, ui.px(8));
    edge(ui, box, ui.theme.line, ui.px(8), std::max(1.0F, ui.px(1)));
    const Rect talk = box.inset(around);
    const Zoom zoom(ui, talk.min(), factor);
    draw_talk(scene, {talk.x, talk.y, inside / factor, talk.h / factor});
}

}  // namespace frontdesk::ui
