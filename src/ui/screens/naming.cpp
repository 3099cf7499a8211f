#include "ui/screens/naming.h"

#include <array>
#include <optional>

namespace frontdesk::ui {

namespace {

using app::Text;

struct ActName {
    std::string_view act;
    Text words;
    Icon icon;
};

constexpr ActName acts[] = {
    {"pick-up", Text::act_pick_up, Icon::phone},
    {"dial", Text::act_dial, Icon::phone},
    {"hold", Text::act_hold, Icon::hold},
    {"resume", Text::act_resume, Icon::play},
    {"swap", Text::act_swap, Icon::drill},
    {"hang-up", Text::act_hang_up, Icon::hangup},
    {"wait-hang-up", Text::act_wait_hang_up, Icon::ear},
    {"stand-up", Text::act_stand_up, Icon::user},
    {"smile", Text::act_smile, Icon::user},
    {"seat", Text::act_seat, Icon::hand},
    {"both-hands", Text::act_both_hands, Icon::hand},
    {"push-over", Text::act_push_over, Icon::right},
    {"lead-aside", Text::act_lead_aside, Icon::right},
    {"tea", Text::act_tea, Icon::hand},
    {"register", Text::act_register, Icon::form},
    {"look-up", Text::act_look_up, Icon::eye},
    {"keep-typing", Text::act_keep_typing, Icon::none},
    {"call-manager", Text::act_call_manager, Icon::phone},
    {"call-technician", Text::act_call_technician, Icon::phone},
    {"write-first", Text::act_write_first, Icon::form},
    {"write-note", Text::act_write_note, Icon::form},
};

const ActName* find_act(std::string_view act) {
    for (const ActName& name : acts) {
        if (name.act == act) return &name;
    }
    return nullptr;
}

}  // namespace

std::string RuleNames::of(const std::string& rule) const {
    const phrasing::RuleInfo* info = engine.find(rule);
    if (info == nullptr) return rule;
    const bool english = language == app::Language::english && !info->name_english.empty();
    return english ? info->name_english : info->name;
}

app::Text owner_type_word(scenario::OwnerType type) {
    constexpr std::array<Text, 6> words{Text::owner_rational, Text::owner_disappointed, Text::owner_angry,
                                        Text::owner_visitor,  Text::owner_courier,      Text::owner_elderly};
    return words[static_cast<std::size_t>(type)];
}

app::Text dimension_word(scenario::Dimension dimension) {
    constexpr std::array<Text, scenario::dimension_count> words{
        Text::dimension_courtesy,   Text::dimension_empathy, Text::dimension_accuracy,
        Text::dimension_resolution, Text::dimension_promise, Text::dimension_procedure};
    return words[static_cast<std::size_t>(dimension)];
}

std::string track_word(const Ui& ui, std::string_view track) {
    constexpr std::pair<std::string_view, Text> words[] = {{"phone", Text::track_phone},
                                                           {"reception", Text::track_reception},
                                                           {"complaints", Text::track_complaints},
                                                           {"business", Text::track_business},
                                                           {"visits", Text::track_visits}};
    for (const auto& [id, text] : words) {
        if (id == track) return ui.words(text);
    }
    return std::string(track);
}

std::string act_word(const Ui& ui, std::string_view act) {
    const ActName* name = find_act(act);
    return name != nullptr ? ui.words(name->words) : std::string(act);
}

bool has_act_word(std::string_view act) {
    return find_act(act) != nullptr;
}

Icon act_icon(std::string_view act) {
    const ActName* name = find_act(act);
    return name != nullptr ? name->icon : Icon::hand;
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
