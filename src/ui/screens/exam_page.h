#pragma once

#include <algorithm>
#include <string>

#include "ui/kit/scroll_area.h"
#include "ui/screens/scene.h"

// The pages of an examination beside its papers.
namespace frontdesk::ui {

/// Between two papers, and after the program had stopped in the middle.
void draw_exam_between(Scene& scene);

/// A page that scrolls, with one column of reading width in the middle.
/// @param draw takes the column and what was used from its top
template <typename Draw>
void draw_exam_page(Scene& scene, const std::string& id, const Draw& draw) {
    Ui& ui = scene.ui;
    ScrollArea page(ui, id, scene.area);
    const float margin = ui.px(scene.width() < 600 ? 12 : 20);
    Rect column = page.content().inset(margin, 0);
    const float width = std::min(column.w, ui.px(760));
    column.x += (column.w - width) / 2;
    column.w = width;
    column.take_top(ui.px(20));
    draw(column);
    page.set_height(column.y + ui.px(20) - page.content().y);
}

}  // namespace frontdesk::ui
