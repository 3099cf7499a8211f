#pragma once

#include <string>
#include <vector>

#include "app/naming.h"
#include "records/rows.h"
#include "scenario/model.h"
#include "session/session.h"

// How content the owner goes: what was expected against what was felt (satisfaction = perceived fact against
// expectation). Everything in it stands in the transcript.
namespace frontdesk::app {

/// What moved it.
enum class SatisfactionCause {
    cooled,           ///< the heat is lower at the end than at the beginning
    heated,           ///< it is higher
    peak,             ///< how high it stood in between, above the beginning
    promises_fine,    ///< promises with a definite time that were not broken
    promises_vague,   ///< promises without one
    promises_broken,  ///< broken, or said otherwise later
    ending_good,
    ending_poor,
    words,  ///< the strongest things that were felt on the way; they are in the heat already and add nothing
};

struct SatisfactionReason {
    SatisfactionCause cause = SatisfactionCause::words;
    int points = 0;         ///< of what was felt; of `words` how far they moved the heat, lower is better
    int count = 0;          ///< promises, or degrees of heat
    std::string felt = {};  ///< of `words`: Chinese, as the customer felt it
};

struct Satisfaction {
    records::SatisfactionRow figures;
    std::vector<SatisfactionReason> reasons;  ///< of the figures first, then up to three of the words
};

/// The formula, in points of 0–100; H is the heat of the owner:
///   expectation = 70 + (H at the beginning − 50) / 5          who comes upset wants more done
///   felt        = 60 + (H at the beginning − H at the end) / 2
///                    − (highest H − H at the beginning) / 4
///                    + 4 for each fine promise (8 at most) − 4 for each vague one (8 at most)
///                    − 8 for each broken one (16 at most)
///                    + 15 for a good ending, − 15 for a poor one
///   total       = 75 + felt − expectation                     75: just as expected
/// each kept within 0–100.
Satisfaction satisfaction_of(const phrasing::Engine& engine, const std::vector<session::Entry>& transcript,
                             scenario::EndingKind ending);

/// 0 discontent, 1 so-so, 2 content, 3 very content: below 45, 60 and 85.
int satisfaction_grade(int total);

}  // namespace frontdesk::app
