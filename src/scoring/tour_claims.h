#pragma once

#include <map>
#include <string>

#include "scoring/tour_findings.h"

// What a scenario claims about marks, and whether it is so.
namespace frontdesk::scoring {

/// What a proof looks at.
struct Grounds {
    const session::World& world;
    const Policy& policy;
    const Walk& walk;
    const TourLimits& limits;
};

/// A good ending claims full marks, any ending the best mark that it states; one that may pass claims that
/// somebody can; and whoever does what is right keeps full marks within reach. Notes the best of the endings
/// in the report.
/// @param known plays of good inputs, the best with each ending that they came to
void prove_claims(const Grounds& grounds, const std::map<std::string, BestPlay>& known, TourReport& report,
                  Findings& findings);

}  // namespace frontdesk::scoring
