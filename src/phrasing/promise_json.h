#pragma once

#include "json/reader.h"
#include "json/value.h"
#include "phrasing/promise.h"

// A promise as it is stored and printed; one form everywhere.
namespace frontdesk::phrasing {

json::Value to_json(const Promise& promise);

/// What is missing, mistyped or out of range goes to `sink`. Spans are not held against any text.
Promise promise_from(const json::Value& value, const json::Sink& sink);

/// No span reaches beyond `bytes`.
bool fits(const Promise& promise, std::size_t bytes);

}  // namespace frontdesk::phrasing
