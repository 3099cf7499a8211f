#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "records/store.h"
#include "scoring/score.h"
#include "session/session.h"

namespace frontdesk::app {

/// A finished attempt as the result screen shows it.
struct ShownResult {
    records::AttemptHead head;
    const scenario::Scenario* scenario = nullptr;  ///< null if it is no longer shipped or was changed since
    session::Session session;                      ///< as it ended
    scoring::Result score;
    /// The trainee's best earlier attempt at it; of a branch the attempt that it takes up.
    std::optional<scoring::Result> best_before;
    /// Its tree of branches, itself included; the oldest first.
    std::vector<records::AttemptHead> family;
    records::StandingMark standing;  ///< `score` is this one
    records::ReviewFacts review;     ///< what people said about it
    /// What stands in the boxes of those who want to dispute a mark.
    std::map<records::MarkPlace, std::string> appeal_drafts;
};

}  // namespace frontdesk::app
