#include "app/phrasing_overlay.h"

#include <algorithm>

#include "app/phrasing_change.h"
#include "editing/tree.h"

namespace frontdesk::app {

namespace {

using json::Value;

bool is_class(const std::string& id) {
    return id.starts_with('{');
}

/// "{you}" → "you", "guard quoted" → "quoted", "F05" → "F05"
std::string bare_id(const std::string& id) {
    if (is_class(id)) return id.substr(1, id.size() - 2);
    return id.starts_with(guard_prefix) ? id.substr(guard_prefix.size()) : id;
}

const char* section_of(const std::string& id) {
    return id.starts_with(guard_prefix) ? "guards" : "rules";
}

const json::Array& section(const Value& overlay, const char* list) {
    static const json::Array none;
    const Value* value = overlay.find(list);
    return value != nullptr && value->as_array() != nullptr ? *value->as_array() : none;
}

/// The index of the entry about it, or the number of entries.
std::size_t index_of(const Value& overlay, const std::string& id) {
    const json::Array& all = section(overlay, section_of(id));
    const std::string name = bare_id(id);
    const auto found = std::find_if(
        all.begin(), all.end(), [&](const Value& entry) { return editing::text_at(entry, {"id"}) == name; });
    return static_cast<std::size_t>(found - all.begin());
}

const Value* overlay_entry(const Value& overlay, const std::string& id) {
    const json::Array& all = section(overlay, section_of(id));
    const std::size_t index = index_of(overlay, id);
    return index < all.size() ? &all[index] : nullptr;
}

Value class_value(const std::string& name, const Value& members) {
    Value value;
    value.set("id", name);
    value.set("members", members);
    return value;
}

/// Members that the company adds to a class, or that a class of its own has; null if there are none.
const Value* own_members(const Value& overlay, const std::string& name) {
    for (const char* place : {"add", "classes"}) {
        const Value* classes = overlay.find(place);
        const Value* found = classes == nullptr ? nullptr : classes->find(name);
        if (found != nullptr && found->as_array() != nullptr) return found;
    }
    return nullptr;
}

Value joined_members(const Value& left, const Value& right) {
    json::Array all = *left.as_array();
    all.insert(all.end(), right.as_array()->begin(), right.as_array()->end());
    return Value(std::move(all));
}

/// The first text or number in `value` stands a line lower than `value` begins.
Value with_lower_leaf(const Value& value) {
    Value lower = value;
    if (const json::Array* list = value.as_array(); list != nullptr && !list->empty()) {
        json::Array all = *list;
        all.front() = with_lower_leaf(all.front());
        lower = Value(std::move(all));
        lower.position = value.position;
    } else if (const json::Object* object = value.as_object(); object != nullptr && !object->empty()) {
        json::Object all = *object;
        all.front().value = with_lower_leaf(all.front().value);
        lower = Value(std::move(all));
        lower.position = value.position;
    } else {
        lower.position = {2, 1};
    }
    return lower;
}

/// Written over several lines, an entry each, so that a small edit is a small diff.
Value spread(const Value& entries) {
    if (editing::is_broken(entries)) return entries;
    Value all = with_lower_leaf(entries);
    all.position = {1, 1};
    return all;
}

/// `overlay` with `entries` under a key of its own, or without the key if there are none.
Value with_entries(const Value& overlay, const char* key, const Value& entries) {
    const bool none =
        entries.as_array() != nullptr ? entries.as_array()->empty() : entries.as_object()->empty();
    if (none) return editing::without(overlay, {key}).value_or(overlay);
    return editing::with_value(overlay, {key}, spread(entries)).value_or(overlay);
}

/// Puts `entry` in the place of the one with its id, else where ids are in order.
Value with_entry(const Value& overlay, const std::string& id, const Value& entry) {
    const char* list = section_of(id);
    Value all(json::Array{});
    if (const Value* known = overlay.find(list); known != nullptr && known->as_array() != nullptr)
        all = *known;
    const json::Array& entries = *all.as_array();
    const std::size_t known = index_of(overlay, id);
    const Value fresh = editing::without_places(entry);
    if (known < entries.size()) {
        all = editing::with_value(all, {std::to_string(known)}, fresh).value_or(all);
    } else {
        const auto behind = std::find_if(entries.begin(), entries.end(), [&](const Value& other) {
            return editing::text_at(other, {"id"}) > bare_id(id);
        });
        const auto at = static_cast<std::size_t>(behind - entries.begin());
        all = editing::with_element(all, {}, at, fresh).value_or(all);
    }
    return with_entries(overlay, list, all);
}

/// The overlay with these members of its own in a class; an empty list is taken out.
Value with_members(const Value& overlay, const char* place, const std::string& name, json::Array members) {
    if (members.empty()) return without_phrase(overlay, "{" + name + "}");
    const Value* known = overlay.find(place);
    const Value classes = known != nullptr && known->as_object() != nullptr ? *known : Value(json::Object{});
    const Value list = editing::without_places(Value(std::move(members)));
    return with_entries(overlay, place, editing::with_value(classes, {name}, list).value_or(classes));
}

Value with_class(const Value& overlay, const std::string& name, const Phrase* below, const Value& wanted) {
    const Value* list = wanted.find("members");
    const json::Array members =
        list != nullptr && list->as_array() != nullptr ? *list->as_array() : json::Array();
    if (below == nullptr) return with_members(overlay, "classes", name, members);
    json::Array own;
    const json::Array& known = *below->value.find("members")->as_array();
    for (const Value& member : members) {
        const bool is_known =
            std::any_of(known.begin(), known.end(), [&](const Value& one) { return is_alike(one, member); });
        if (!is_known) own.push_back(member);
    }
    return with_members(overlay, "add", name, std::move(own));
}

}  // namespace

const Phrase* find_phrase(const std::vector<Phrase>& phrases, const std::string& id) {
    const auto found =
        std::find_if(phrases.begin(), phrases.end(), [&](const Phrase& one) { return one.id == id; });
    return found == phrases.end() ? nullptr : &*found;
}

PhraseKind kind_of(const std::string& id) {
    if (is_class(id)) return PhraseKind::word_class;
    if (id.starts_with(guard_prefix)) return PhraseKind::guard;
    if (id.starts_with('M')) return PhraseKind::move;
    return id.starts_with('C') ? PhraseKind::conversation : PhraseKind::act;
}

PhraseState state_of(const Value& overlay, const std::string& id, const Phrase* below) {
    const bool is_there =
        is_class(id) ? own_members(overlay, bare_id(id)) != nullptr : overlay_entry(overlay, id) != nullptr;
    if (!is_there) return PhraseState::shipped;
    if (!is_class(id) && overlay_entry(overlay, id)->find("off") != nullptr) return PhraseState::off;
    return below == nullptr ? PhraseState::added : PhraseState::changed;
}

std::optional<Value> value_of(const Value& overlay, const std::string& id, const Phrase* below) {
    if (is_class(id)) {
        const Value* own = own_members(overlay, bare_id(id));
        if (below == nullptr) return own == nullptr ? std::nullopt : std::optional(class_value(id, *own));
        if (own == nullptr) return below->value;
        return class_value(id, joined_members(*below->value.find("members"), *own));
    }
    const Value* entry = overlay_entry(overlay, id);
    if (below == nullptr) return entry == nullptr ? std::nullopt : std::optional(*entry);
    const Value* change = entry == nullptr ? nullptr : entry->find("change");
    return change == nullptr ? below->value : with_change(below->value, *change);
}

Value with_phrase(const Value& overlay, const std::string& id, const Phrase* below, const Value& wanted) {
    if (is_class(id)) return with_class(overlay, bare_id(id), below, wanted);
    if (below == nullptr) return with_entry(overlay, id, wanted);
    const auto change = change_between(below->value, wanted);
    if (!change) return without_phrase(overlay, id);
    Value entry;
    entry.set("id", bare_id(id));
    const Value* known = overlay_entry(overlay, id);
    const Value* note = known == nullptr ? nullptr : known->find("note");
    if (note != nullptr) entry.set("note", *note);
    entry.set("change", *change);
    return with_entry(overlay, id, entry);
}

Value without_phrase(const Value& overlay, const std::string& id) {
    Value now = overlay;
    const auto take_out = [&](const char* key, const std::string& step) {
        const Value* entries = now.find(key);
        const auto left = entries == nullptr ? std::nullopt : editing::without(*entries, {step});
        if (left) now = with_entries(now, key, *left);
    };
    if (is_class(id)) {
        for (const char* place : {"add", "classes"}) take_out(place, bare_id(id));
    } else {
        take_out(section_of(id), std::to_string(index_of(overlay, id)));
    }
    return now;
}

Value with_phrase_off(const Value& overlay, const std::string& id) {
    Value entry;
    entry.set("id", bare_id(id));
    entry.set("off", true);
    return with_entry(overlay, id, entry);
}

Value blank_overlay(const std::string& pack, const std::string& title) {
    Value overlay;
    overlay.set("format", 1);
    overlay.set("id", "company");
    overlay.set("version", "1");
    overlay.set("title", title);
    overlay.set("extends", pack);
    return overlay;
}

}  // namespace frontdesk::app
