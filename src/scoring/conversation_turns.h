#pragma once

#include <cstddef>
#include <vector>

#include "scoring/marks.h"

namespace frontdesk::scoring {

/// A transcript as the rules over conversations see it.
struct Retold {
    phrasing::Conversation conversation;
    std::vector<std::size_t> entries;  ///< Of each turn the entry that it was.
};

/// Owner, others, replies and choices that say something to the customer speak; other choices are deeds or
/// thoughts and are passed over; acts, forms, the second telephone and the ending are events.
Retold retell(const Marking& marking);

}  // namespace frontdesk::scoring
