#pragma once

#include "app/practice_cards.h"
#include "curriculum/curriculum.h"
#include "records/practice_rows.h"
#include "scoring/score.h"
#include "session/session.h"

// What went wrong in an attempt becomes practice.
namespace frontdesk::app {

/// An attempt that has just ended.
struct EndedAttempt {
    records::AttemptId id;
    const session::Session& session;
    const scoring::Result& result;
    std::size_t first_own = 0;  ///< entry from which the transcript is its own and not of what it takes up
};

/// Each forbidden act that counts makes a situation of its drill due, each wanted move that was missed one in
/// which that move is wanted; once per rule. Taken is a situation not practised yet, else the one most nearly
/// forgotten; one situation may stand for several slips. Rules without a drill are passed over.
records::SlipCommit slips_of(const curriculum::Curriculum& curriculum, const Cards& cards,
                             const EndedAttempt& attempt, core::Instant now);

}  // namespace frontdesk::app
