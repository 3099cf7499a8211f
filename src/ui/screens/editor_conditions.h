#pragma once

#include <vector>

#include "ui/screens/editor_fields.h"

// Conditions: one thing that is asked, or several together, to any depth.
namespace frontdesk::ui {

struct OfferedCondition {
    Pickable line;
    json::Value value;
};

/// What can be asked in the open scenario. Ids: "any", "fatal", "hot", "cool", "hit:F06", "made:M13",
/// "not:M13", "field:flat", "answered:which-floor", "did:stand-up", "promise:definite", "variable:booked",
/// "rings", "seconds".
std::vector<OfferedCondition> offered_conditions(const Scene& scene);

/// The condition at `path`, with the ways to change it, turn it round and join more to it.
void condition_part(Scene& scene, Rect& column, const editing::Path& path);

}  // namespace frontdesk::ui
