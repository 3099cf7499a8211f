#include "scenario/notes.h"

#include <utility>

namespace frontdesk::scenario {

void Reading::use(UseKind kind, std::string word, const json::Position& position) const {
    notes.uses.push_back({kind, std::move(word), position, node, std::nullopt});
}

void Reading::use_variable(UseKind kind, std::string word, const json::Position& position,
                           ValueShape shape) const {
    notes.uses.push_back({kind, std::move(word), position, node, shape});
}

void Reading::give(GivenKind kind, std::string word, const json::Position& position) const {
    notes.given.push_back({kind, std::move(word), position, kind == GivenKind::ending ? NodeId() : node});
}

void Reading::check_name(const std::string& what, const std::string& word,
                         const json::Position& position) const {
    constexpr std::size_t most_shown = 60;
    if (word.empty() || json::is_name(word)) return;
    sink.error(position, "008", what + " '" + word.substr(0, most_shown) + "' is no name",
               json::name_way_out);
}

const json::Object* open_object(const json::Value& value, const std::string& what, const Reading& reading) {
    if (const json::Object* object = value.as_object()) return object;
    reading.sink.error(value.position, "001",
                       what + " must be an object, but is " + std::string(value.kind_name()),
                       "write { … } here");
    return nullptr;
}

ValueShape shape_of(const VariableValue& value) {
    return static_cast<ValueShape>(value.index());
}

const char* to_words(ValueShape shape) {
    switch (shape) {
        case ValueShape::truth:
            return "true or false";
        case ValueShape::number:
            return "a whole number";
        case ValueShape::text:
            break;
    }
    return "a text";
}

}  // namespace frontdesk::scenario
