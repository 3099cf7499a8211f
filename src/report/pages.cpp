#include "report/pages.h"

namespace frontdesk::report {

namespace {

/// One past the last box of the group that begins at `first`: those that stay with the next, and that one.
std::size_t group_end(const std::vector<Measure>& boxes, std::size_t first) {
    std::size_t last = first;
    while (last + 1 < boxes.size() && boxes[last].with_next) ++last;
    return last + 1;
}

double height_of(const std::vector<Measure>& boxes, std::size_t first, std::size_t end, bool at_top) {
    double height = 0;
    for (std::size_t i = first; i < end; ++i) {
        if (i > first || !at_top) height += boxes[i].space_before;
        height += boxes[i].height;
    }
    return height;
}

/// Room for the head that stands again above a box at the top of a page; 0: it has none, or no room for it.
double head_above(const std::vector<Measure>& boxes, std::size_t box, double page_height) {
    if (!boxes[box].head) return 0;
    const double head = boxes[*boxes[box].head].height;
    return head + boxes[box].height <= page_height ? head : 0;
}

}  // namespace

std::vector<Placed> paginate(const std::vector<Measure>& boxes, double page_height) {
    std::vector<Placed> places;
    places.reserve(boxes.size());
    std::size_t page = 0;
    double y = 0;
    bool at_top = true;
    for (std::size_t first = 0; first < boxes.size();) {
        std::size_t end = group_end(boxes, first);
        const bool fits_a_page = height_of(boxes, first, end, true) <= page_height;
        if (!fits_a_page) end = first + 1;
        if (!at_top && y + height_of(boxes, first, end, false) > page_height) {
            ++page;
            y = 0;
            at_top = true;
        }
        for (; first < end; ++first) {
            if (at_top) {
                y = head_above(boxes, first, page_height);
            } else {
                y += boxes[first].space_before;
            }
            places.push_back({page, y, at_top && y > 0});
            y += boxes[first].height;
            at_top = false;
        }
    }
    return places;
}

}  // namespace frontdesk::report
