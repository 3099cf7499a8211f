#pragma once

#include "phrasing/promise_grammar.h"

namespace frontdesk::phrasing {

/// What the rules of the pack found in the same reply.
struct PromiseEvidence {
    std::vector<Range> definite;          ///< Words that are a definite time.
    std::vector<Range> beyond_authority;  ///< Words that promise what one may not promise.
};

/// The words for acts that a reply holds, which may or may not be promises. Cheap: mostly there are none.
struct PromiseHead {
    const PromisedAct* act = nullptr;
    Range range;
};
std::vector<PromiseHead> find_promise_heads(const PromiseGrammar& grammar, Scan& scan);

/// The promises among `heads`, in the order of the reply. `reply` is the text that is scanned.
std::vector<Promise> find_promises(const PromiseGrammar& grammar, const std::vector<PromiseHead>& heads,
                                   const PromiseEvidence& evidence, std::string_view reply, Scan& scan);

}  // namespace frontdesk::phrasing
