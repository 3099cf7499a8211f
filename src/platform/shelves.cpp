#include "platform/shelves.h"

namespace frontdesk::platform {
namespace {

/// Heights are rounded up, so that rows are shared by glyphs of nearly the same height.
int shelf_height(int height) {
    return (height + 1 + 3) / 4 * 4;
}

}  // namespace

std::optional<Shelves::Spot> Shelves::place(int width, int height) {
    const int wanted = shelf_height(height);
    for (Shelf& shelf : m_shelves) {
        if (shelf.height != wanted || shelf.used + width + 1 > m_width) continue;
        const Spot spot{shelf.used, shelf.y};
        shelf.used += width + 1;
        return spot;
    }
    if (width + 1 > m_width || m_next_y + wanted > m_height) return std::nullopt;
    m_shelves.push_back({m_next_y, wanted, width + 1});
    m_next_y += wanted;
    return Spot{0, m_shelves.back().y};
}

}  // namespace frontdesk::platform
