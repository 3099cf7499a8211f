#include "ui/screens/naming.h"

#include <utility>

namespace frontdesk::ui {

namespace {

constexpr std::pair<std::string_view, Icon> act_icons[] = {
    {"pick-up", Icon::phone},
    {"dial", Icon::phone},
    {"hold", Icon::hold},
    {"resume", Icon::play},
    {"swap", Icon::drill},
    {"hang-up", Icon::hangup},
    {"wait-hang-up", Icon::ear},
    {"stand-up", Icon::user},
    {"smile", Icon::user},
    {"seat", Icon::hand},
    {"both-hands", Icon::hand},
    {"push-over", Icon::right},
    {"lead-aside", Icon::right},
    {"tea", Icon::hand},
    {"register", Icon::form},
    {"look-up", Icon::eye},
    {"keep-typing", Icon::none},
    {"call-manager", Icon::phone},
    {"call-technician", Icon::phone},
    {"write-first", Icon::form},
    {"write-note", Icon::form},
};

}  // namespace

Icon act_icon(std::string_view act) {
    for (const auto& [known, icon] : act_icons) {
        if (known == act) return icon;
    }
    return Icon::hand;
}

bool is_on_phone(const scenario::Scenario& scenario) {
    if (scenario.track == "phone") return true;
    for (const auto& [id, node] : scenario.nodes) {
        const auto* act = std::get_if<scenario::ActNode>(&node.kind);
        if (act != nullptr && act->ringing) return true;
    }
    return scenario.context == phrasing::Context::call || scenario.context == phrasing::Context::call_opening;
}

Icon scenario_icon(const scenario::Scenario& scenario) {
    return is_on_phone(scenario) ? Icon::phone : Icon::user;
}

}  // namespace frontdesk::ui
