#include "ui/voice.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string_view>

namespace frontdesk::ui {

namespace {

constexpr int usual_speed = 175;
constexpr int slower = 30;  ///< words a minute, of the elderly
constexpr int pitches_apart = 9;

/// The same on every machine.
std::uint32_t number_of(std::string_view name) {
    std::uint32_t hash = 2166136261U;
    for (const char byte : name) hash = (hash ^ static_cast<unsigned char>(byte)) * 16777619U;
    return hash;
}

bool contains_one(const std::string& words, const auto& parts) {
    return std::any_of(parts.begin(), parts.end(),
                       [&words](const char* part) { return words.find(part) != std::string::npos; });
}

constexpr std::array women{"女士", "小姐", "阿姨", "奶奶", "大妈", "大姐", "大娘", "婆", "姐", "太太", "妈"};
constexpr std::array men{"先生", "大爷", "爷爷", "大叔", "叔", "伯", "师傅", "哥", "爸"};
constexpr std::array<std::string_view, 2> female_portraits{"wang", "li"};

bool is_female(const scenario::Owner& person) {
    if (contains_one(person.address, women)) return true;
    if (contains_one(person.address, men)) return false;
    return std::find(female_portraits.begin(), female_portraits.end(), person.portrait) !=
           female_portraits.end();
}

bool is_elderly(const scenario::Owner& person) {
    constexpr std::array words{"奶奶", "爷爷", "大爷", "大妈", "大娘", "婆"};
    return person.type == scenario::OwnerType::elderly || contains_one(person.address, words);
}

/// @param number of the person among those of the scenario
Voice made_for(const scenario::Owner& person, int number) {
    const std::uint32_t hash = number_of(person.name.empty() ? person.address : person.name);
    Voice voice;
    voice.female = is_female(person);
    voice.colour = static_cast<int>(hash % 7) + number;
    // Each person of a scenario has a band of pitches alone.
    voice.pitch = 38 + pitches_apart * (number % 5) + static_cast<int>(hash / 7 % 4);
    voice.speed = usual_speed - (is_elderly(person) ? slower : 0) + static_cast<int>(hash / 28 % 5) * 5;
    if (person.type == scenario::OwnerType::angry) voice.speed += 20;
    return voice;
}

}  // namespace

Voice voice_named(const std::string& name) {
    const std::uint32_t hash = number_of(name);
    return {.female = contains_one(name, women) || (!contains_one(name, men) && hash % 2 == 0),
            .colour = static_cast<int>(hash / 2 % 7),
            .pitch = 30 + static_cast<int>(hash / 14 % 7),
            .speed = usual_speed + static_cast<int>(hash / 98 % 5) * 5};
}

Voice voice_of(const scenario::Scenario& scenario, const session::Entry& line) {
    if (line.kind == session::EntryKind::other) return voice_named(line.name);
    int number = 0;
    for (const scenario::Owner& person : scenario.people) {
        ++number;
        if (person.id == line.person) return made_for(person, number);
    }
    return made_for(scenario.owner, 0);
}

}  // namespace frontdesk::ui
