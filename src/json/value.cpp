#include "json/value.h"

#include <utility>

namespace frontdesk::json {

// Out of the header: only here is `Member` complete, without which the variant cannot be built.
Value::Value() = default;
Value::Value(bool value) : m_data(value) {}
Value::Value(int value) : m_data(std::int64_t{value}) {}
Value::Value(std::int64_t value) : m_data(value) {}
Value::Value(double value) : m_data(value) {}
Value::Value(std::string value) : m_data(std::move(value)) {}
Value::Value(std::string_view value) : m_data(std::string(value)) {}
Value::Value(const char* value) : m_data(std::string(value)) {}
Value::Value(Array value) : m_data(std::move(value)) {}
Value::Value(Object value) : m_data(std::move(value)) {}

std::optional<double> Value::as_real() const {
    if (const auto* real = std::get_if<double>(&m_data)) return *real;
    if (const auto* integer = std::get_if<std::int64_t>(&m_data)) return static_cast<double>(*integer);
    return std::nullopt;
}

const Value* Value::find(std::string_view key) const {
    const Object* object = as_object();
    if (object == nullptr) return nullptr;
    for (const Member& member : *object) {
        if (member.key == key) return &member.value;
    }
    return nullptr;
}

Value& Value::set(std::string key, Value value) {
    constexpr std::size_t usual_members = 8;
    if (!std::holds_alternative<Object>(m_data)) m_data = Object{};
    Object& object = std::get<Object>(m_data);
    if (object.empty()) object.reserve(usual_members);
    object.push_back(Member{std::move(key), std::move(value), {}});
    return object.back().value;
}

Value& Value::push(Value value) {
    if (!std::holds_alternative<Array>(m_data)) m_data = Array{};
    Array& array = std::get<Array>(m_data);
    array.push_back(std::move(value));
    return array.back();
}

std::string_view Value::kind_name() const {
    constexpr std::string_view names[] = {"null",   "true or false", "a whole number", "a number",
                                          "a text", "a list",        "an object"};
    static_assert(std::size(names) == std::variant_size_v<decltype(m_data)>);
    return names[m_data.index()];
}

}  // namespace frontdesk::json
