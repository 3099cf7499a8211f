#include "editing/tree.h"

#include <algorithm>
#include <array>
#include <utility>

namespace frontdesk::editing {

namespace {

using json::Array;
using json::Member;
using json::Object;
using json::Value;

std::optional<std::size_t> index_of(const Value& container, const std::string& step) {
    if (const Object* object = container.as_object()) {
        const auto found = std::find_if(object->begin(), object->end(),
                                        [&](const Member& member) { return member.key == step; });
        if (found == object->end()) return std::nullopt;
        return static_cast<std::size_t>(found - object->begin());
    }
    constexpr std::size_t most_digits = 6;
    const Array* array = container.as_array();
    if (array == nullptr || step.empty() || step.size() > most_digits) return std::nullopt;
    if (step.find_first_not_of("0123456789") != std::string::npos) return std::nullopt;
    const std::size_t index = std::stoul(step);
    return index < array->size() ? std::optional(index) : std::nullopt;
}

const Value& child(const Value& container, std::size_t index) {
    const Object* object = container.as_object();
    return object != nullptr ? (*object)[index].value : (*container.as_array())[index];
}

/// The same container with another child; its place stays.
Value with_child(const Value& container, std::size_t index, Value fresh) {
    Value result = container;
    if (const Object* object = container.as_object()) {
        Object copy = *object;
        copy[index].value = std::move(fresh);
        result = Value(std::move(copy));
    } else {
        Array copy = *container.as_array();
        copy[index] = std::move(fresh);
        result = Value(std::move(copy));
    }
    result.position = container.position;
    return result;
}

using Change = std::function<std::optional<Value>(const Value&)>;

/// `value` with what lies at `path` changed.
std::optional<Value> changed(const Value& value, std::span<const std::string> path, const Change& change) {
    if (path.empty()) return change(value);
    const auto index = index_of(value, path.front());
    if (!index) return std::nullopt;
    std::optional<Value> fresh = changed(child(value, *index), path.subspan(1), change);
    if (!fresh) return std::nullopt;
    return with_child(value, *index, *std::move(fresh));
}

/// What was broken over lines stays so; all else is laid out by its width.
Value laid_out_like(const Value& old, Value fresh) {
    if (is_broken(old)) fresh.position = old.position;
    return fresh;
}

/// The keys behind which those of a node come last, however they were written down.
constexpr std::array last_keys{"branches", "next", "start", "nodes"};

std::size_t place_of_new_key(const Object& object, const std::string& key) {
    if (std::find(last_keys.begin(), last_keys.end(), key) != last_keys.end()) {
        if (key != "branches") return object.size();
    }
    const auto first_last = std::find_if(object.begin(), object.end(), [](const Member& member) {
        return std::find(last_keys.begin(), last_keys.end(), member.key) != last_keys.end();
    });
    return static_cast<std::size_t>(first_last - object.begin());
}

Value with_new_member(const Value& container, std::size_t place, const std::string& key, Value value) {
    Object copy = *container.as_object();
    copy.insert(copy.begin() + static_cast<std::ptrdiff_t>(place), {key, std::move(value), {}});
    return laid_out_like(container, Value(std::move(copy)));
}

int last_line(const Value& value) {
    int last = value.position.line;
    if (const Object* object = value.as_object()) {
        for (const Member& member : *object) {
            last = std::max({last, member.key_position.line, last_line(member.value)});
        }
    }
    if (const Array* array = value.as_array()) {
        for (const Value& element : *array) last = std::max(last, last_line(element));
    }
    return last;
}

}  // namespace

const Value* find_at(const Value& root, std::span<const std::string> path) {
    const Value* value = &root;
    for (const std::string& step : path) {
        const auto index = index_of(*value, step);
        if (!index) return nullptr;
        value = &child(*value, *index);
    }
    return value;
}

std::string text_at(const Value& root, const Path& path) {
    const Value* value = find_at(root, path);
    const std::string* text = value == nullptr ? nullptr : value->as_string();
    return text == nullptr ? std::string() : *text;
}

std::optional<Value> with_value(const Value& root, const Path& path, Value value) {
    if (const Value* old = find_at(root, path)) {
        const bool is_container = value.as_object() != nullptr || value.as_array() != nullptr;
        if (!is_container) value.position = old->position;
        return changed(root, path, [&](const Value&) { return value; });
    }
    if (path.empty()) return std::nullopt;
    const std::span<const std::string> parent(path.data(), path.size() - 1);
    return changed(root, parent, [&](const Value& container) -> std::optional<Value> {
        const Object* object = container.as_object();
        if (object == nullptr) return std::nullopt;
        return with_new_member(container, place_of_new_key(*object, path.back()), path.back(), value);
    });
}

std::optional<Value> with_element(const Value& root, const Path& path, std::size_t index, Value value) {
    return changed(root, path, [&](const Value& container) -> std::optional<Value> {
        if (container.as_array() == nullptr) return std::nullopt;
        Array copy = *container.as_array();
        const std::size_t place = std::min(index, copy.size());
        copy.insert(copy.begin() + static_cast<std::ptrdiff_t>(place), value);
        return laid_out_like(container, Value(std::move(copy)));
    });
}

std::optional<Value> with_member(const Value& root, const Path& path, const std::string& behind,
                                 const std::string& key, Value value) {
    return changed(root, path, [&](const Value& container) -> std::optional<Value> {
        if (container.as_object() == nullptr || container.find(key) != nullptr) return std::nullopt;
        const auto found = index_of(container, behind);
        return with_new_member(container, found ? *found + 1 : container.as_object()->size(), key, value);
    });
}

std::optional<Value> without(const Value& root, const Path& path) {
    if (path.empty()) return std::nullopt;
    const std::span<const std::string> parent(path.data(), path.size() - 1);
    return changed(root, parent, [&](const Value& container) -> std::optional<Value> {
        const auto index = index_of(container, path.back());
        if (!index) return std::nullopt;
        const auto offset = static_cast<std::ptrdiff_t>(*index);
        if (const Object* object = container.as_object()) {
            Object copy = *object;
            copy.erase(copy.begin() + offset);
            return laid_out_like(container, Value(std::move(copy)));
        }
        Array copy = *container.as_array();
        copy.erase(copy.begin() + offset);
        return laid_out_like(container, Value(std::move(copy)));
    });
}

std::optional<Value> with_key(const Value& root, const Path& path, const std::string& key) {
    if (path.empty()) return std::nullopt;
    const std::span<const std::string> parent(path.data(), path.size() - 1);
    return changed(root, parent, [&](const Value& container) -> std::optional<Value> {
        const auto index = index_of(container, path.back());
        if (!index || container.as_object() == nullptr) return std::nullopt;
        if (key != path.back() && container.find(key) != nullptr) return std::nullopt;
        Object copy = *container.as_object();
        copy[*index].key = key;
        Value result(std::move(copy));
        result.position = container.position;
        return result;
    });
}

Value with_texts(const Value& value, const std::function<bool(const Path&, const std::string&)>& is_meant,
                 const std::string& to) {
    Path path;
    const std::function<Value(const Value&)> walk = [&](const Value& one) -> Value {
        Value result = one;
        if (const std::string* text = one.as_string()) {
            if (is_meant(path, *text)) result = Value(to);
        } else if (const Object* object = one.as_object()) {
            Object copy = *object;
            for (Member& member : copy) {
                path.push_back(member.key);
                member.value = walk(member.value);
                path.pop_back();
            }
            result = Value(std::move(copy));
        } else if (const Array* array = one.as_array()) {
            Array copy = *array;
            for (std::size_t i = 0; i < copy.size(); ++i) {
                path.push_back(std::to_string(i));
                copy[i] = walk(copy[i]);
                path.pop_back();
            }
            result = Value(std::move(copy));
        }
        result.position = one.position;
        return result;
    };
    return walk(value);
}

Value without_places(const Value& value) {
    Value result = value;
    if (const Object* object = value.as_object()) {
        Object copy;
        for (const Member& member : *object) copy.push_back({member.key, without_places(member.value), {}});
        result = Value(std::move(copy));
    } else if (const Array* array = value.as_array()) {
        Array copy;
        for (const Value& element : *array) copy.push_back(without_places(element));
        result = Value(std::move(copy));
    }
    result.position = {};
    return result;
}

bool is_broken(const Value& value) {
    return value.position.line > 0 && last_line(value) > value.position.line;
}

}  // namespace frontdesk::editing
