#pragma once

#include <string>
#include <string_view>

#include "app/settings.h"
#include "phrasing/engine.h"
#include "scenario/model.h"
#include "ui/kit/icons.h"
#include "ui/kit/ui.h"

// How things of the content are called on screen.
namespace frontdesk::ui {

/// What rules are called in the language of the screen; in Chinese where the pack has no English name.
struct RuleNames {
    const phrasing::Engine& engine;
    app::Language language = app::Language::zh_hans;

    /// The id itself if the pack has no such rule.
    std::string of(const std::string& rule) const;
};

app::Text owner_type_word(scenario::OwnerType type);
app::Text dimension_word(scenario::Dimension dimension);
/// The track as it is called; an unknown one by its own id.
std::string track_word(const Ui& ui, std::string_view track);
/// An act as it stands on a button; an unknown one by its own id.
std::string act_word(const Ui& ui, std::string_view act);
bool has_act_word(std::string_view act);
Icon act_icon(std::string_view act);
/// Phone or face to face.
bool is_on_phone(const scenario::Scenario& scenario);
Icon scenario_icon(const scenario::Scenario& scenario);

}  // namespace frontdesk::ui
