#include "scenario/checks/checks.h"

#include <algorithm>

namespace frontdesk::scenario {

json::Position Material::locate(const std::vector<std::string>& path) const {
    const json::Value* value = &root;
    for (const std::string& step : path) {
        const json::Value* next = value->find(step);
        const json::Array* array = value->as_array();
        const bool is_index = !step.empty() && step.find_first_not_of("0123456789") == std::string::npos;
        if (array != nullptr && is_index && std::stoul(step) < array->size())
            next = &(*array)[std::stoul(step)];
        if (next == nullptr) break;
        value = next;
    }
    return value->position;
}

std::string Material::guess(const std::string& word, const std::vector<std::string>& candidates) const {
    return guesses_left-- > 0 ? core::nearest(word, candidates) : std::string();
}

std::string Material::did_you_mean(const std::string& word,
                                   const std::vector<std::string>& candidates) const {
    const std::string near = guess(word, candidates);
    return near.empty() ? std::string() : "did you mean '" + near + "'? If not, ";
}

void check_all(const Material& material) {
    check_targets(material);
    check_facts(material);
    check_variables(material);
    check_rules(material);
    check_conditions(material);
    check_promises(material);
    check_people(material);
    check_questions(material);
    check_duplicates(material);
    check_flow(material);
    check_timing(material);
    check_lines(material);
    check_teaching(material);
    check_points(material);
    check_forms(material);
    check_standard(material);
}

}  // namespace frontdesk::scenario
