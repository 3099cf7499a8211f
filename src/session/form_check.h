#pragma once

#include <string>

#include "scenario/model.h"

// Is what stands in a form field right? Strict about the matter, tolerant about how it is written.
namespace frontdesk::session {

/// @return null if the form has no such field
const scenario::FormField* find_field(const scenario::FormNode& form, const std::string& id);
/// @return null if `node` is no form or has no such field
const scenario::FormField* find_field(const scenario::Scenario& scenario, const scenario::NodeId& node,
                                      const std::string& id);

/// - text: every expected word is in it, after folding; a word may be written as alternatives, "漏水|渗水"
/// - flat, phone, time: the same flat, number or time as any of those expected, however written
/// - choice: one of those expected
/// A field that expects nothing is right when it is not blank.
bool is_right(const scenario::FormField& field, const std::string& value);

}  // namespace frontdesk::session
