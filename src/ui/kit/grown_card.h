#pragma once

#include "ui/kit/ui.h"

namespace frontdesk::ui {

/// A card behind content whose height is known only once it is drawn. May be nested.
class GrownCard {
  public:
    enum class Kind { plain, first };

    explicit GrownCard(Ui& ui);
    GrownCard(const GrownCard&) = delete;
    GrownCard& operator=(const GrownCard&) = delete;
    ~GrownCard();

    /// Draws the card behind everything since the beginning.
    void close(const Rect& rect, Kind kind = Kind::plain);

  private:
    Ui& m_ui;
    ImDrawListSplitter m_splitter;
    bool m_closed = false;
};

/// A card as high as what `draw` takes off the column that it is given.
template <typename Draw>
void draw_grown_card(Ui& ui, Rect& column, const Draw& draw) {
    const Rect outer = column;
    GrownCard behind(ui);
    Rect inside = column.inset(ui.px(20), 0);
    inside.take_top(ui.px(14));
    draw(inside);
    inside.take_top(ui.px(16));
    behind.close({outer.x, outer.y, outer.w, inside.y - outer.y});
    column.take_top(inside.y - outer.y, ui.px(14));
}

}  // namespace frontdesk::ui
