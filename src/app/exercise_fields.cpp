#include "app/exercise_fields.h"

#include <sstream>

namespace frontdesk::app {

namespace {

/// The parts and what stands in each.
struct PartsOf {
    FormFields operator()(const exercise::Picked& answer) const {
        FormFields parts;
        for (const std::string& option : answer.options) parts[option] = picked_part;
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
        std::ostringstream number;
        number.precision(12);
        number << answer.number;
        return {{number_part, number.str()}};
    }
};

}  // namespace

std::string exercise_fields_of(const std::string& node) {
    return exercise_fields_begin + node + ":";
}

FormFields fields_of_answer(const std::string& node, const exercise::Answer& answer) {
    FormFields fields;
    for (const auto& [part, value] : std::visit(PartsOf{}, answer)) {
        fields[exercise_fields_of(node) + part] = value;
    }
    return fields;
}

}  // namespace frontdesk::app
