#pragma once

#include <string>
#include <vector>

#include "json/reader.h"
#include "phrasing/pack.h"

// Readers of the pieces that rules and guards have in common. All of them report and go on.
namespace frontdesk::phrasing {

/// What every reader of a pack's file is handed.
struct Reading {
    const json::Sink& sink;
    PatternSet& patterns;
};

/// The patterns that could be used, of an optional key that holds one string or a list of them.
std::vector<PatternId> read_patterns(json::ObjectReader& object, const std::string& key,
                                     const Reading& reading);

/// What a pattern is for. One that finds acts by itself must not match a bare character.
enum class Purpose { finds, helps };

/// Adds one written pattern; nothing if it is broken.
std::optional<PatternId> read_pattern(const json::Value& value, const std::string& what,
                                      const Reading& reading, Purpose purpose);

/// Null if the key is missing or unusable.
ExpressionRef read_expression(json::ObjectReader& object, const std::string& key, const Reading& reading);

Contexts read_contexts(json::ObjectReader& object, const std::string& key);

/// `"points": {"amount": 4, "per": "hit"}`; nothing if the key is missing.
/// @param repeated what stands for each time beside "rule": "hit" or "occurrence".
std::optional<RulePoints> read_points(json::ObjectReader& object, const std::string& repeated);

Scope read_scope(json::ObjectReader& object, const std::string& key, Scope fallback);

}  // namespace frontdesk::phrasing
