#pragma once

#include <string>
#include <string_view>

#include "app/wording.h"
#include "phrasing/engine.h"
#include "scenario/model.h"

// How things of the content are called when people are told of them.
namespace frontdesk::app {

/// What rules are called in the language of the reader; in Chinese where the pack has no English name.
struct RuleNames {
    const phrasing::Engine& engine;
    Language language = Language::zh_hans;

    /// The id itself if the pack has no such rule.
    std::string of(const std::string& rule) const;
};

Text owner_type_word(scenario::OwnerType type);
Text dimension_word(scenario::Dimension dimension);
Text mood_word(scenario::Mood mood);
/// The track as it is called; an unknown one by its own id.
std::string track_word(const Wording& wording, std::string_view track);
/// An act as it stands on a button; an unknown one by its own id.
std::string act_word(const Wording& wording, std::string_view act);
bool has_act_word(std::string_view act);

}  // namespace frontdesk::app
