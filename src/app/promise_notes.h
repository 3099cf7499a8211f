#pragma once

#include <string>
#include <vector>

#include "app/wording.h"
#include "phrasing/engine.h"
#include "session/session.h"

namespace frontdesk::app {

/// A promise in one line: who, what, by when, and what became of it.
struct PromiseNote {
    std::string words;
    bool fine = false;  ///< a definite time, said once, and not broken
};
/// The ledger of a run as people are told of it, in the order in which the promises were made.
std::vector<PromiseNote> promise_notes(const Wording& wording, const phrasing::Engine& engine,
                                       const std::vector<session::Entry>& transcript);

}  // namespace frontdesk::app
