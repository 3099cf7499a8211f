#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "curriculum/curriculum.h"

// What can be practised piece by piece, by the names under which it stands in the records.
namespace frontdesk::app {

/// Either a situation of a drill or a question of a topic. Lives as long as the curriculum.
struct PracticeItem {
    std::string key;  ///< "drill:F05/a", "question:phone-rules/three-rings"
    const curriculum::Drill* drill = nullptr;
    const curriculum::DrillSituation* situation = nullptr;
    const curriculum::Topic* topic = nullptr;
    const curriculum::Question* question = nullptr;

    bool is_drill() const { return situation != nullptr; }
};

std::vector<PracticeItem> items_of(const curriculum::Drill& drill);
std::vector<PracticeItem> items_of(const curriculum::Topic& topic);

/// Nothing if the content has no such item (any more).
std::optional<PracticeItem> find_item(const curriculum::Curriculum& curriculum, std::string_view key);

}  // namespace frontdesk::app
