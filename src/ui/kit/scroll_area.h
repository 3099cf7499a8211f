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

}  // namespace frontdesk::ui
