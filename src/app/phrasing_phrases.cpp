#include <algorithm>
#include <map>

#include "app/phrasing_change.h"
#include "app/phrasing_overlay.h"
#include "editing/tree.h"

// Which rules, classes and guards there are, and which guards a rule has.
namespace frontdesk::app {

namespace {

using json::Value;
using phrasing::PackPart;
using phrasing::PackSource;

/// In the order of the kinds, then of the ids.
using Known = std::map<std::pair<PhraseKind, std::string>, Value>;

class Gatherer {
  public:
    /// An overlay's entries are changes, entries that switch off, and new ones like those of a pack.
    void take(const PackSource& source) {
        for (const PackPart& part : source.parts) {
            if (part.holds_rules()) {
                phrasing::each_rule(part, [this](const Value& rule) { take("", rule); });
            } else if (part.name == phrasing::classes_part) {
                take_classes(part.root);
            } else if (part.name == phrasing::guards_part) {
                phrasing::each_rule({part.name, part.path, guards_as_rules(part.root)},
                                    [this](const Value& guard) { take(std::string(guard_prefix), guard); });
            }
        }
    }

    std::vector<Phrase> all() && {
        std::vector<Phrase> phrases;
        for (auto& [key, value] : m_known) phrases.push_back({key.first, key.second, std::move(value)});
        return phrases;
    }

  private:
    static Value guards_as_rules(const Value& root) {
        Value rules;
        const Value* guards = root.find("guards");
        rules.set("rules", guards == nullptr ? Value(json::Array{}) : *guards);
        return rules;
    }

    void take(const std::string& prefix, const Value& entry) {
        const std::string id = prefix + editing::text_at(entry, {"id"});
        if (id == prefix) return;
        const auto key = std::pair(kind_of(id), id);
        const auto known = m_known.find(key);
        if (entry.find("off") != nullptr) {
            m_known.erase(key);
        } else if (const Value* change = entry.find("change"); change != nullptr) {
            if (known != m_known.end()) known->second = with_change(known->second, *change);
        } else if (known == m_known.end()) {
            m_known.emplace(key, entry);
        }
    }

    void take_classes(const Value& root) {
        for (const char* place : {"classes", "add"}) {
            const Value* classes = root.find(place);
            if (classes == nullptr || classes->as_object() == nullptr) continue;
            for (const json::Member& member : *classes->as_object()) add_members(member);
        }
    }

    void add_members(const json::Member& member) {
        if (member.value.as_array() == nullptr) return;
        const std::string id = "{" + member.key + "}";
        Value& value = m_known[{PhraseKind::word_class, id}];
        json::Array all;
        if (const Value* known = value.find("members")) all = *known->as_array();
        all.insert(all.end(), member.value.as_array()->begin(), member.value.as_array()->end());
        Value fresh;
        fresh.set("id", id);
        fresh.set("members", Value(std::move(all)));
        value = std::move(fresh);
    }

    Known m_known;
};

std::vector<std::string> default_names(const std::vector<Phrase>& phrases) {
    std::vector<std::string> names;
    for (const Phrase& one : phrases) {
        const Value* is_default = one.kind == PhraseKind::guard ? one.value.find("default") : nullptr;
        if (is_default != nullptr && is_default->as_bool() != nullptr && *is_default->as_bool())
            names.push_back(editing::text_at(one.value, {"id"}));
    }
    return names;
}

bool is_among(const std::vector<std::string>& names, const std::string& name) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

}  // namespace

std::vector<Phrase> phrases_of(const PackSource& pack, const std::vector<PackSource>& overlays) {
    Gatherer gatherer;
    gatherer.take(pack);
    for (const PackSource& overlay : overlays) gatherer.take(overlay);
    return std::move(gatherer).all();
}

std::vector<Phrase> phrases_added(const Value& overlay, const std::vector<Phrase>& below) {
    Gatherer gatherer;
    gatherer.take(phrasing::pack_source_of(json::write(overlay), "company.json"));
    std::vector<Phrase> added;
    for (Phrase& one : std::move(gatherer).all())
        if (find_phrase(below, one.id) == nullptr) added.push_back(std::move(one));
    return added;
}

std::vector<std::string> guards_of_rule(const Value& rule, const std::vector<Phrase>& below) {
    const std::vector<std::string> defaults = default_names(below);
    const Value* list = rule.find("guards");
    if (list == nullptr || list->as_array() == nullptr) {
        return kind_of(editing::text_at(rule, {"id"})) == PhraseKind::act ? defaults
                                                                          : std::vector<std::string>();
    }
    std::vector<std::string> names;
    for (const Value& one : *list->as_array()) {
        const std::string name = written(one);
        if (name == "default") {
            names.insert(names.end(), defaults.begin(), defaults.end());
        } else if (name.starts_with('-')) {
            names.erase(std::remove(names.begin(), names.end(), name.substr(1)), names.end());
        } else {
            names.push_back(name);
        }
    }
    return names;
}

Value with_guard(const Value& rule, const std::vector<Phrase>& below, const std::string& guard, bool on) {
    std::vector<std::string> names = guards_of_rule(rule, below);
    names.erase(std::remove(names.begin(), names.end(), guard), names.end());
    if (on) names.push_back(guard);
    const bool is_act = kind_of(editing::text_at(rule, {"id"})) == PhraseKind::act;
    const std::vector<std::string> defaults = is_act ? default_names(below) : std::vector<std::string>();
    json::Array list;
    if (is_act) list.emplace_back("default");
    for (const std::string& name : defaults)
        if (!is_among(names, name)) list.emplace_back("-" + name);
    for (const std::string& name : names)
        if (!is_among(defaults, name)) list.emplace_back(name);
    const bool is_usual = list.size() == (is_act ? 1U : 0U);
    // A rule that has what it would have anyway says nothing of it.
    if (is_usual) return editing::without(rule, {"guards"}).value_or(rule);
    return editing::with_value(rule, {"guards"}, Value(std::move(list))).value_or(rule);
}

}  // namespace frontdesk::app
