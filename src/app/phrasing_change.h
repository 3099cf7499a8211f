#pragma once

#include <optional>

#include "json/value.h"

// Between a rule as the packs below have it, the same rule as the company wants it, and the `change` of an
// overlay that leads from the one to the other (scenarios/phrasings/overlays.md). The same for guards.
namespace frontdesk::app {

/// What an overlay's `change` makes of `below`.
json::Value with_change(const json::Value& below, const json::Value& change);

/// The smallest `change` that makes `wanted` of `below`; nothing if they say the same. Lists are told apart
/// by what stands in them, not by its order.
std::optional<json::Value> change_between(const json::Value& below, const json::Value& wanted);

/// Whether both are written alike.
bool is_alike(const json::Value& left, const json::Value& right);

/// The words of an element of a list: itself, or its pattern or reply.
std::string written(const json::Value& element);

}  // namespace frontdesk::app
