#include "app/naming.h"

#include <array>
#include <utility>

namespace frontdesk::app {

namespace {

constexpr std::pair<std::string_view, Text> act_texts[] = {
    {"pick-up", Text::act_pick_up},
    {"dial", Text::act_dial},
    {"hold", Text::act_hold},
    {"resume", Text::act_resume},
    {"swap", Text::act_swap},
    {"hang-up", Text::act_hang_up},
    {"wait-hang-up", Text::act_wait_hang_up},
    {"stand-up", Text::act_stand_up},
    {"smile", Text::act_smile},
    {"seat", Text::act_seat},
    {"both-hands", Text::act_both_hands},
    {"push-over", Text::act_push_over},
    {"lead-aside", Text::act_lead_aside},
    {"tea", Text::act_tea},
    {"register", Text::act_register},
    {"look-up", Text::act_look_up},
    {"keep-typing", Text::act_keep_typing},
    {"call-manager", Text::act_call_manager},
    {"call-technician", Text::act_call_technician},
    {"write-first", Text::act_write_first},
    {"write-note", Text::act_write_note},
};

constexpr std::pair<std::string_view, Text> track_texts[] = {{"phone", Text::track_phone},
                                                             {"reception", Text::track_reception},
                                                             {"complaints", Text::track_complaints},
                                                             {"business", Text::track_business},
                                                             {"visits", Text::track_visits}};

template <typename Table>
const Text* find_text(const Table& table, std::string_view id) {
    for (const auto& [known, text] : table) {
        if (known == id) return &text;
    }
    return nullptr;
}

}  // namespace

std::string RuleNames::of(const std::string& rule) const {
    const auto name_of = [this](const auto& info) {
        const bool english = language == Language::english && !info.name_english.empty();
        return english ? info.name_english : info.name;
    };
    if (const phrasing::RuleInfo* info = engine.find(rule)) return name_of(*info);
    const phrasing::ConversationRuleInfo* over_talk = engine.find_conversation_rule(rule);
    return over_talk != nullptr ? name_of(*over_talk) : rule;
}

Text owner_type_word(scenario::OwnerType type) {
    constexpr std::array<Text, 6> words{Text::owner_rational, Text::owner_disappointed, Text::owner_angry,
                                        Text::owner_visitor,  Text::owner_courier,      Text::owner_elderly};
    return words[static_cast<std::size_t>(type)];
}

Text dimension_word(scenario::Dimension dimension) {
    constexpr std::array<Text, scenario::dimension_count> words{
        Text::dimension_courtesy,   Text::dimension_empathy, Text::dimension_accuracy,
        Text::dimension_resolution, Text::dimension_promise, Text::dimension_procedure};
    return words[static_cast<std::size_t>(dimension)];
}

Text mood_word(scenario::Mood mood) {
    constexpr std::array<Text, 5> words{Text::mood_furious, Text::mood_annoyed, Text::mood_neutral,
                                        Text::mood_relieved, Text::mood_pleased};
    static_assert(words.size() == static_cast<std::size_t>(scenario::Mood::pleased) + 1);
    return words[static_cast<std::size_t>(mood)];
}

std::string track_word(const Wording& wording, std::string_view track) {
    const Text* text = find_text(track_texts, track);
    return text != nullptr ? wording.words(*text) : std::string(track);
}

std::string act_word(const Wording& wording, std::string_view act) {
    const Text* text = find_text(act_texts, act);
    return text != nullptr ? wording.words(*text) : std::string(act);
}

bool has_act_word(std::string_view act) {
    return find_text(act_texts, act) != nullptr;
}

}  // namespace frontdesk::app
