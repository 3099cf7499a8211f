#include "scenario/model.h"

#include <algorithm>

#include "scenario/words.h"

namespace frontdesk::scenario {

namespace {

template <typename Enum>
const char* word_of(const Words& words, Enum value) {
    return words.at(static_cast<std::size_t>(value)).c_str();
}

}  // namespace

const char* to_word(OwnerType type) {
    return word_of(owner_type_words(), type);
}
const char* to_word(Mood mood) {
    return word_of(mood_words(), mood);
}
const char* to_word(Dimension dimension) {
    return word_of(dimension_words(), dimension);
}

std::optional<Dimension> dimension_from(const std::string& word) {
    return enum_from<Dimension>(dimension_words(), word);
}

Mood mood_of(int heat) {
    constexpr int furious = 80;
    constexpr int annoyed = 60;
    constexpr int neutral = 40;
    constexpr int relieved = 20;
    if (heat >= furious) return Mood::furious;
    if (heat >= annoyed) return Mood::annoyed;
    if (heat >= neutral) return Mood::neutral;
    return heat >= relieved ? Mood::relieved : Mood::pleased;
}

const std::vector<std::string>& node_kind_words() {
    static const Words words = [] {
        Words all{"say", "reply", "choice", "act", "form", "branch", "set", "end", "summary"};
        all.insert(all.end(), exercise::kind_words().begin(), exercise::kind_words().end());
        return all;
    }();
    return words;
}

const Node* Scenario::find(const NodeId& node) const {
    const auto found = nodes.find(node);
    return found == nodes.end() ? nullptr : &found->second;
}

const Owner* Scenario::person(const std::string& id) const {
    if (id == owner.id) return &owner;
    const auto found =
        std::find_if(people.begin(), people.end(), [&](const Owner& person) { return person.id == id; });
    return found == people.end() ? nullptr : &*found;
}

const Question* Scenario::question(const std::string& id) const {
    const auto found = std::find_if(questions.begin(), questions.end(),
                                    [&](const Question& question) { return question.id == id; });
    return found == questions.end() ? nullptr : &*found;
}

}  // namespace frontdesk::scenario
