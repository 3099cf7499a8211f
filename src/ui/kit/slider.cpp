#include "ui/kit/slider.h"

#include <algorithm>
#include <cmath>
#include <string>

#include "ui/kit/paint.h"
#include "ui/kit/press.h"

namespace frontdesk::ui {

namespace {

double snapped(double value, const SliderRange& range) {
    const double steps = std::round((value - range.low) / range.step);
    return std::clamp(range.low + steps * range.step, range.low, range.high);
}

}  // namespace

SliderMove slider(Ui& ui, std::string_view id, const Rect& rect, double& value, const SliderRange& range) {
    const std::string shown = std::to_string(std::lround(value * 100)) + " %";
    const Press press = press_area(ui, rect, {id, shown, true, false, shown});
    SliderMove move;
    const float knob = ui.px(11);
    const Rect track = Rect{rect.x + knob, rect.y, rect.w - 2 * knob, rect.h}.centred_row(ui.px(6));
    if (press.held) {
        const float along = (ImGui::GetIO().MousePos.x - track.x) / std::max(1.0F, track.w);
        value = snapped(range.low + along * (range.high - range.low), range);
        move.held = true;
    }
    move.released = ImGui::IsItemDeactivated();
    if (press.focused) {
        const double before = value;
        if (ui.keys.take(Key::left)) value = snapped(value - range.step, range);
        if (ui.keys.take(Key::right)) value = snapped(value + range.step, range);
        move.released = move.released || value != before;
    }
    const auto share = static_cast<float>((value - range.low) / (range.high - range.low));
    const ImVec2 middle{track.x + share * track.w, track.y + track.h / 2};
    fill(ui, track, ui.theme.sunken, track.h / 2);
    fill(ui, {track.x, track.y, middle.x - track.x, track.h}, ui.theme.primary, track.h / 2);
    disc(ui, middle, knob, ui.theme.primary);
    disc(ui, middle, knob - ui.px(4), ui.theme.surface);
    if (press.focused) focus_ring(ui, rect, ui.px(8));
    return move;
}

}  // namespace frontdesk::ui
