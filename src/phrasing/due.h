#pragma once

#include <vector>

#include "phrasing/promise.h"
#include "phrasing/stream.h"

namespace frontdesk::phrasing {

/// A time that stands in a reply.
struct DuePhrase {
    Range range;
    Due due;  ///< Its span and text are left empty: only the reply's owner has the bytes.
    bool definite = false;
};

/// The times of a folded text from the left, none overlapping another: 今天下午三点前, 两小时内, 周五, 马上.
/// Past and habitual ones (昨天, 每天) are none. Linear in the text.
///
/// An hour from one to six without a half of the day is taken for the afternoon's: nobody calls back at
/// night.
std::vector<DuePhrase> find_dues(std::u32string_view folded);

}  // namespace frontdesk::phrasing
