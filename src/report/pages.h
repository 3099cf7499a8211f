#pragma once

#include <cstddef>
#include <optional>
#include <vector>

// Which box stands on which page. Knows nothing of how boxes look.
namespace frontdesk::report {

/// The measures of something that is never broken, in points.
struct Measure {
    double height = 0;
    double space_before = 0;  ///< falls away at the top of a page
    bool with_next = false;   ///< never the last one on a page, if that can be helped
    /// Box that is drawn again above this one where this one begins a page: the head of its table.
    std::optional<std::size_t> head = {};
};

struct Placed {
    std::size_t page = 0;
    double y = 0;             ///< points from the top of the text area
    bool below_head = false;  ///< the head of its table stands again at the top of the page, right above it
};

/// One place for each box, in the given order. A box that is higher than a page has one to itself.
/// @param page_height points
std::vector<Placed> paginate(const std::vector<Measure>& boxes, double page_height);

}  // namespace frontdesk::report
