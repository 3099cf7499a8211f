#pragma once

#include <optional>
#include <vector>

namespace frontdesk::platform {

/// Packs small rectangles into a large one, row by row. Nothing is ever taken out.
class Shelves {
  public:
    struct Spot {
        int x = 0, y = 0;
    };

    Shelves() = default;
    Shelves(int width, int height) : m_width(width), m_height(height) {}

    /// A place for a rectangle, with one pixel of air to the right and below; nothing if it is full.
    std::optional<Spot> place(int width, int height);

  private:
    struct Shelf {
        int y = 0, height = 0, used = 0;
    };

    int m_width = 0, m_height = 0;
    int m_next_y = 0;
    std::vector<Shelf> m_shelves;
};

}  // namespace frontdesk::platform
