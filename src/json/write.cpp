#include <nlohmann/json.hpp>

#include "json/value.h"

namespace frontdesk::json {

namespace {

using Tree = nlohmann::ordered_json;

Tree to_tree(const Value& value) {
    if (const bool* flag = value.as_bool()) return *flag;
    if (const std::int64_t* integer = value.as_integer()) return *integer;
    if (const std::string* text = value.as_string()) return *text;
    if (const Array* array = value.as_array()) {
        Tree tree = Tree::array();
        for (const Value& element : *array) tree.push_back(to_tree(element));
        return tree;
    }
    if (const Object* object = value.as_object()) {
        Tree tree = Tree::object();
        auto& members = tree.get_ref<Tree::object_t&>();
        // Appended as a plain vector: the map's own insertion would search all members each time.
        for (const Member& member : *object) {
            members.Tree::object_t::Container::emplace_back(member.key, to_tree(member.value));
        }
        return tree;
    }
    if (const auto real = value.as_real()) return *real;
    return nullptr;
}

}  // namespace

std::string write(const Value& value, Style style) {
    constexpr int tidy_indent = 2;
    const int indent = style == Style::tidy ? tidy_indent : -1;
    // Broken UTF-8 becomes U+FFFD: a record must never fail to be written because of what somebody typed.
    std::string text = to_tree(value).dump(indent, ' ', false, Tree::error_handler_t::replace);
    if (style == Style::tidy) text += '\n';
    return text;
}

}  // namespace frontdesk::json
