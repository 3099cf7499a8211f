#include <cmath>
#include <cstdint>
#include <utility>

#include "exercise/answer.h"

namespace frontdesk::exercise {

namespace {

using Ids = std::vector<std::string>;
using Map = std::map<std::string, std::string>;

json::Value list(const Ids& ids) {
    json::Value array(json::Array{});
    for (const std::string& id : ids) array.push(id);
    return array;
}

json::Value object(const Map& map) {
    json::Value members(json::Object{});
    for (const auto& [key, value] : map) members.set(key, value);
    return members;
}

/// A whole number as people write it: 12, not 12.0.
json::Value number(double value) {
    constexpr double largest_whole = 1e15;
    const bool whole = std::abs(value) <= largest_whole && std::trunc(value) == value;
    return whole ? json::Value(static_cast<std::int64_t>(value)) : json::Value(value);
}

std::pair<const char*, json::Value> written(const Answer& answer) {
    if (const auto* picked = std::get_if<Picked>(&answer)) {
        if (picked->options.size() == 1) return {"answer", picked->options.front()};
        return {"answer", list(picked->options)};
    }
    if (const auto* ordered = std::get_if<Ordered>(&answer)) return {"order", list(ordered->items)};
    if (const auto* sorted = std::get_if<Sorted>(&answer)) return {"sort", object(sorted->bins)};
    if (const auto* matched = std::get_if<Matched>(&answer)) return {"answer", object(matched->rights)};
    return {"answer", number(std::get<Counted>(answer).number)};
}

std::optional<Ids> read_ids(const json::Value& value) {
    const json::Array* array = value.as_array();
    if (array == nullptr) return std::nullopt;
    Ids ids;
    for (const json::Value& element : *array) {
        if (element.as_string() == nullptr) return std::nullopt;
        ids.push_back(*element.as_string());
    }
    return ids;
}

std::optional<Map> read_map(const json::Value& value) {
    const json::Object* object = value.as_object();
    if (object == nullptr) return std::nullopt;
    Map map;
    for (const json::Member& member : *object) {
        if (member.value.as_string() == nullptr) return std::nullopt;
        map[member.key] = *member.value.as_string();
    }
    return map;
}

std::optional<Answer> read_answer(const json::Value& value) {
    if (const std::string* id = value.as_string()) return Picked{{*id}};
    if (const auto number = value.as_real()) return Counted{*number};
    if (auto ids = read_ids(value)) return Picked{std::move(*ids)};
    if (auto map = read_map(value)) return Matched{std::move(*map)};
    return std::nullopt;
}

}  // namespace

json::Value to_json(const Answer& answer) {
    auto [key, value] = written(answer);
    json::Value result(json::Object{});
    result.set(key, std::move(value));
    return result;
}

std::optional<Answer> answer_from(const json::Value& object) {
    if (const json::Value* order = object.find("order")) {
        if (auto ids = read_ids(*order)) return Ordered{std::move(*ids)};
        return std::nullopt;
    }
    if (const json::Value* sort = object.find("sort")) {
        if (auto map = read_map(*sort)) return Sorted{std::move(*map)};
        return std::nullopt;
    }
    const json::Value* answer = object.find("answer");
    return answer == nullptr ? std::nullopt : read_answer(*answer);
}

}  // namespace frontdesk::exercise
