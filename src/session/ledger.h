#pragma once

#include <optional>
#include <string>
#include <vector>

#include "session/session.h"

// What was promised in a run and what became of it: read from the facts that stand in the transcript.
namespace frontdesk::session {

/// One promise through the run.
struct Commitment {
    enum class State { open, kept, broken };
    /// Another time that was said without saying that it changes the first one.
    struct Contradiction {
        std::size_t entry = 0;
        phrasing::Promise said;
    };

    phrasing::Promise promise;         ///< As it holds: with the time that was given last.
    std::size_t made = 0;              ///< The entry of the transcript in which it was made.
    std::vector<std::size_t> entries;  ///< Every reply that made or repeated it.
    std::vector<Contradiction> contradictions;
    State state = State::open;
    std::size_t settled = 0;  ///< The entry that tells what became of it.
};
const char* to_word(Commitment::State state);

/// The ledger of a run, in the order in which the promises were made.
std::vector<Commitment> ledger(const std::vector<Entry>& transcript);

/// Writes into the last entry of the transcript, a reply, what its promises do to the ledger.
void note_promises(const World& world, Session& session);

/// What the scenario says became of the open promises of some acts; where there are any, the transcript tells
/// it in an entry, which is returned. Null where nothing of the kind was promised.
Entry* settle_promises(const World& world, Session& session,
                       const std::map<std::string, scenario::PromiseOutcome>& outcomes);

bool holds(const scenario::PromiseIs& asked, const std::vector<Entry>& transcript);

/// The line with what the trainee promised said back in it.
std::string with_promises(const std::string& line, const std::vector<Entry>& transcript);

}  // namespace frontdesk::session
