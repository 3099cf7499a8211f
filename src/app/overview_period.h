#pragma once

#include <vector>

#include "app/overview_deed.h"
#include "core/local_day.h"

// From when to when: what is looked at, what it is compared with, and the steps of its curve. Everything
// begins at a midnight of the machine's time zone.
namespace frontdesk::app {

struct OverviewSpan {
    core::Instant from, until;  ///< what is looked at; `until` is the end of today at the latest
    core::Instant before_from, before_until;  ///< as long a part of the one before; equal: nothing to compare
    std::vector<core::Instant> steps;  ///< borders of the curve's points; the last point ends at `until`

    /// The earliest moment that matters.
    core::Instant earliest() const;
};

/// @param first when results begin, for the period that takes all
OverviewSpan span_of(OverviewPeriod period, core::LocalDay today, core::LocalDay first);

}  // namespace frontdesk::app
