#pragma once

#include "phrasing/field_reader.h"
#include "phrasing/promise_grammar.h"

namespace frontdesk::phrasing {

/// The pack's file of promises. Acts and guards that cannot be used are reported and left out.
PromiseGrammar read_promises(const json::Value& root, const Reading& reading);

}  // namespace frontdesk::phrasing
