#include "ui/screens/play_again.h"

#include <algorithm>
#include <cmath>

#include "ui/kit/icons.h"
#include "ui/kit/paint.h"
#include "ui/kit/press.h"
#include "ui/screens/play.h"
#include "ui/screens/result.h"

namespace frontdesk::ui {

namespace {

constexpr float free_share = 0.12F;  ///< of the row, which no bubble covers

}  // namespace

void offer_again(Scene& scene, const Rect& row, const app::Turn& turn) {
    if (running(scene).mode != app::Mode::practice) return;
    Ui& ui = scene.ui;
    const float side = std::min(ui.px(36), std::floor(row.w * free_share));
    const Rect place{row.x, row.y, side, side};
    const std::string label = retry_words(ui, turn);
    const std::string id = "say-again:" + std::to_string(turn.entry);
    const Press press = press_area(ui, place, {id, label, true, false, {}});
    const bool near = ImGui::IsMouseHoveringRect(row.min(), row.max());
    if (press.hovered) {
        fill(ui, place, ui.theme.primary_soft, ui.px(8));
        tooltip(ui, label);
    }
    if (near || press.focused) icon_in(ui, Icon::retry, place, 20, ui.theme.primary);
    if (press.focused) focus_ring(ui, place, ui.px(8));
    if (press.pressed) ui.intend(app::RetryFrom{running(scene).id, turn.entry});
}

}  // namespace frontdesk::ui
