#include "app/exercise_fields.h"

#include <variant>

#include "exercise/exercise.h"

namespace frontdesk::app {

namespace {

/// The value of each part, by its name.
struct Parts {
    FormFields operator()(const exercise::Picked& answer) const {
        FormFields parts;
        for (const std::string& option : answer.options) parts[option] = picked_value;
        return parts;
    }
    FormFields operator()(const exercise::Ordered& answer) const {
        std::string words;
        for (const std::string& item : answer.items) words += (words.empty() ? "" : " ") + item;
        return {{order_part, words}};
    }
    FormFields operator()(const exercise::Sorted& answer) const { return answer.bins; }
    FormFields operator()(const exercise::Matched& answer) const { return answer.rights; }
    FormFields operator()(const exercise::Counted& answer) const {
        return {{number_part, exercise::number_text(answer.number)}};
    }
};

}  // namespace

std::string exercise_prefix(const std::string& node) {
    return exercise_fields_prefix + node + ":";
}

FormFields exercise_fields(const std::string& node, const exercise::Answer& answer) {
    FormFields fields;
    for (const auto& [part, value] : std::visit(Parts{}, answer))
        fields[exercise_prefix(node) + part] = value;
    return fields;
}

}  // namespace frontdesk::app
