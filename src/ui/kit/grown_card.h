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

}  // namespace frontdesk::ui
