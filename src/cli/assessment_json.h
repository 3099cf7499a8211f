#pragma once

#include "json/value.h"
#include "phrasing/assessment.h"

namespace frontdesk::cli {

/// `{"rule":"F05","severity":"major","begin":0,"end":9,"text":…,"verdict":…,"because":…,"feels":…,"better":[…]}`
json::Value to_json(const phrasing::Finding& finding);
/// `{"rule":"M11","begin":…,"end":…,"text":…}`
json::Value to_json(const phrasing::Move& move);
json::Value to_json(const phrasing::Courtesy& courtesy);

json::Value to_json(const std::vector<phrasing::Finding>& findings);
json::Value to_json(const std::vector<phrasing::Move>& moves);
json::Value to_json(const std::vector<phrasing::Promise>& promises);

}  // namespace frontdesk::cli
