#pragma once

#include <string>

#include "app/settings.h"
#include "app/texts.h"
#include "json/value.h"
#include "phrasing/engine.h"

// What stands in a scenario's file, in words for whoever writes it.
namespace frontdesk::app {

/// The name of a node kind.
Text kind_text(const std::string& kind);

/// A condition as a short label: "没有给准时间，并且火气 60–100". As far as it can be made out.
std::string condition_words(const json::Value& condition, const phrasing::Engine& engine, Language language);

}  // namespace frontdesk::app
