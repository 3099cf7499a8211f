#pragma once

#include <string>

#include "ui/kit/ui.h"

namespace frontdesk::ui {

/// A part of the screen whose content may be higher than it is. Widgets made while it lives lie inside.
class ScrollArea {
  public:
    ScrollArea(Ui& ui, const std::string& id, const Rect& area);
    ScrollArea(const ScrollArea&) = delete;
    ScrollArea& operator=(const ScrollArea&) = delete;
    ~ScrollArea();

    /// Where the content lies now: it starts above the area when scrolled. Leave 12 free at the right for
    /// the bar.
    Rect content() const { return m_content; }
    /// What the content turned out to need.
    void set_height(float height) { m_height = height; }
    /// The end of the content comes into view once its height is known.
    void show_end() { m_show_end = true; }

  private:
    Ui& m_ui;
    ImDrawList* m_outer;
    Rect m_content;
    float m_height = 0;
    bool m_show_end = false;
};

/// Draws what may be higher than the inside of a card; the bar stands in the card's padding.
/// @param draw takes the column and what was used from its top
template <typename Draw>
void scroll_in_card(Ui& ui, const std::string& id, Rect inside, const Draw& draw) {
    const float bar = ui.px(14);
    inside.w += bar;
    ScrollArea area(ui, id, inside);
    Rect column = area.content();
    column.w -= bar;
    const float top = column.y;
    draw(column);
    area.set_height(column.y - top);
}

}  // namespace frontdesk::ui
