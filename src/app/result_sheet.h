#pragma once

#include "app/app.h"
#include "app/wording.h"
#include "report/result_sheet.h"

namespace frontdesk::app {

/// A result as it is printed, in the words of the result screen.
/// @param attempts of the trainee, for telling which one it is.
report::ResultSheet result_sheet(const Wording& wording, const Content& content, const ShownResult& result,
                                 const records::Trainee& trainee,
                                 const std::vector<records::AttemptHead>& attempts);

/// BCP 47, with the region that the forms of characters go by: `zh-CN`, `zh-TW`, `en`.
const char* language_tag(Language language);

}  // namespace frontdesk::app
