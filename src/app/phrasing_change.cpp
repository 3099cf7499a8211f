#include "app/phrasing_change.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <string_view>

#include "editing/tree.h"

namespace frontdesk::app {

namespace {

using json::Array;
using json::Value;

/// Lists of which an overlay names what is added and what is removed.
constexpr std::array listed_keys{"patterns",       "exceptions", "should_hit",
                                 "should_not_hit", "cues",       "blockers"};
/// What an overlay takes away by writing null.
constexpr std::array taken_away{"excused_by", "eased_by", "unless", "needs"};
constexpr const char* better_key = "better";
constexpr const char* guards_key = "guards";

bool is_listed(std::string_view key) {
    return std::find(listed_keys.begin(), listed_keys.end(), key) != listed_keys.end();
}

bool is_passed_over(std::string_view key) {
    return key == "id" || key == "$schema" || key == "note";
}

Array elements(const Value& object, std::string_view key) {
    const Value* value = object.find(key);
    const Array* list = value == nullptr ? nullptr : value->as_array();
    return list == nullptr ? Array() : *list;
}

/// Appends to a list of `object`, or begins one.
Value appended(const Value& object, const std::string& key, const Array& more) {
    Array all = elements(object, key);
    all.insert(all.end(), more.begin(), more.end());
    return editing::with_value(object, {key}, Value(std::move(all))).value_or(object);
}

Value with_removed(const Value& object, const std::string& key, const Array& gone) {
    Array left;
    for (const Value& element : elements(object, key)) {
        const bool is_gone = std::any_of(gone.begin(), gone.end(),
                                         [&](const Value& one) { return written(one) == written(element); });
        if (!is_gone) left.push_back(element);
    }
    return editing::with_value(object, {key}, Value(std::move(left))).value_or(object);
}

/// What of `of` is not in `in`.
Array missing_in(const Array& in, const Array& of) {
    Array rest = in;
    Array missing;
    for (const Value& element : of) {
        const auto found =
            std::find_if(rest.begin(), rest.end(), [&](const Value& one) { return is_alike(one, element); });
        if (found == rest.end()) {
            missing.push_back(element);
        } else {
            rest.erase(found);
        }
    }
    return missing;
}

void tell_list(const std::string& key, const Value& below, const Value& wanted, Value& change) {
    const Array added = missing_in(elements(below, key), elements(wanted, key));
    Array removed;
    for (const Value& gone : missing_in(elements(wanted, key), elements(below, key)))
        removed.emplace_back(written(gone));
    if (!removed.empty()) change.set("remove_" + key, Value(std::move(removed)));
    if (!added.empty()) change.set("add_" + key, Value(added));
}

/// Further words behind those of below are added; anything else is a list of its own.
void tell_better(const Value& below, const Value& wanted, Value& change) {
    const Array known = elements(below, better_key);
    const Array all = elements(wanted, better_key);
    const bool is_longer =
        all.size() >= known.size() && std::equal(known.begin(), known.end(), all.begin(), is_alike);
    if (!is_longer) {
        change.set(better_key, Value(all));
    } else if (all.size() > known.size()) {
        const auto more = all.begin() + static_cast<std::ptrdiff_t>(known.size());
        change.set("add_better", Value(Array(more, all.end())));
    }
}

}  // namespace

std::string written(const Value& element) {
    if (const std::string* text = element.as_string()) return *text;
    const std::string pattern = editing::text_at(element, {"pattern"});
    return pattern.empty() ? editing::text_at(element, {"reply"}) : pattern;
}

bool is_alike(const Value& left, const Value& right) {
    return json::write(left) == json::write(right);
}

Value with_change(const Value& below, const Value& change) {
    const json::Object* members = change.as_object();
    if (members == nullptr) return below;
    Value now = below;
    const auto each = [&](std::string_view prefix, const auto& take) {
        for (const json::Member& member : *members) {
            if (member.key.starts_with(prefix)) take(member.key.substr(prefix.size()), member.value);
        }
    };
    each("", [&](const std::string& key, const Value& value) {
        if (is_passed_over(key) || key.starts_with("add_") || key.starts_with("remove_")) return;
        auto next = value.is_null() ? editing::without(now, {key}) : editing::with_value(now, {key}, value);
        now = std::move(next).value_or(now);
    });
    each("remove_", [&](const std::string& key, const Value& value) {
        if (value.as_array() != nullptr) now = with_removed(now, key, *value.as_array());
    });
    each("add_", [&](const std::string& key, const Value& value) {
        if (value.as_array() != nullptr) now = appended(now, key, *value.as_array());
    });
    return now;
}

std::optional<Value> change_between(const Value& below, const Value& wanted) {
    Value change{json::Object{}};
    for (const json::Member& member : *wanted.as_object()) {
        if (is_passed_over(member.key)) continue;
        if (is_listed(member.key)) {
            tell_list(member.key, below, wanted, change);
        } else if (member.key == better_key) {
            tell_better(below, wanted, change);
        } else if (const Value* known = below.find(member.key);
                   known == nullptr || !is_alike(*known, member.value)) {
            change.set(member.key, member.value);
        }
    }
    if (below.find(guards_key) != nullptr && wanted.find(guards_key) == nullptr) {
        // What it would have anyway; a change cannot take the key away.
        const bool is_act = editing::text_at(below, {"id"}).starts_with('F');
        change.set(guards_key, is_act ? json::Array{Value("default")} : json::Array{});
    }
    for (const char* key : taken_away) {
        if (below.find(key) != nullptr && wanted.find(key) == nullptr) change.set(key, Value());
    }
    if (change.as_object()->empty()) return std::nullopt;
    return editing::without_places(change);
}

}  // namespace frontdesk::app
