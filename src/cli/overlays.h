#pragma once

#include <iosfwd>

#include "json/value.h"
#include "phrasing/engine.h"

namespace frontdesk::cli {

/// `overlay acme 1.2.0+0123456789abcdef: adds F101; changes F05; switches off F12`
void print_overlay(std::ostream& out, const phrasing::OverlayInfo& overlay);
json::Value to_json(const phrasing::OverlayInfo& overlay);

}  // namespace frontdesk::cli
