#pragma once

#include <string>
#include <vector>

#include "app/naming.h"
#include "session/session.h"

namespace frontdesk::app {

/// A forbidden act in a reply, as it is told.
struct HitNote {
    int number = 0;  ///< from 1 within the reply; the badge in the text
    std::string rule, name, words, feels, better;
    bool fatal = false;
    bool downgraded = false;
    std::string because;  ///< of a downgraded one
};
/// @param scenario for better wording that was written for this very situation; may be null.
std::vector<HitNote> hit_notes(const RuleNames& names, const scenario::Scenario* scenario,
                               const session::Entry& reply);

/// Who says a line, where there could be doubt; else empty.
std::string speaker_name(const scenario::Scenario* scenario, const session::Entry& entry);

}  // namespace frontdesk::app
