#pragma once

#include "json/reader.h"
#include "json/value.h"
#include "session/ledger.h"

namespace frontdesk::session {

json::Value to_json(const PromiseFact& fact);
PromiseFact promise_fact_from(const json::Value& value, const json::Sink& sink);

/// A promise of the ledger as it is printed.
json::Value to_json(const Commitment& commitment);

}  // namespace frontdesk::session
