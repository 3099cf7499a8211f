#pragma once

#include <string>

#include "app/app.h"
#include "json/value.h"

namespace frontdesk::cli {

/// One attempt as the contract of `play --json` has it: head, dimensions, and one object per input of the
/// trainee with what was said before it, what was found in it and the marks it earned.
json::Value attempt_json(const scenario::Scenario& scenario, const session::Session& session,
                         const scoring::Result& result, std::int64_t attempt, const std::string& trainee,
                         const std::string& mode);

}  // namespace frontdesk::cli
