#pragma once

#include <string>
#include <string_view>

#include "app/naming.h"
#include "scenario/model.h"
#include "ui/kit/icons.h"
#include "ui/kit/ui.h"

// How things of the content are called on screen, and the icons that stand for them.
namespace frontdesk::ui {

using app::dimension_word;
using app::has_act_word;
using app::owner_type_word;
using app::RuleNames;

inline std::string track_word(const Ui& ui, std::string_view track) {
    return app::track_word(ui.wording(), track);
}
inline std::string act_word(const Ui& ui, std::string_view act) {
    return app::act_word(ui.wording(), act);
}
Icon act_icon(std::string_view act);
/// Phone or face to face.
bool is_on_phone(const scenario::Scenario& scenario);
Icon scenario_icon(const scenario::Scenario& scenario);

}  // namespace frontdesk::ui
