#include "app/editor_words.h"

#include <array>
#include <utility>

#include "app/naming.h"
#include "editing/tree.h"

namespace frontdesk::app {

namespace {

using json::Value;

/// How deep conditions are told.
constexpr int deepest = 4;

struct ConditionTeller {
    const phrasing::Engine& engine;
    Language language;

    std::string told(Text text, std::initializer_list<std::string_view> arguments = {}) const {
        return filled(words(language, text), arguments);
    }

    std::string rule(const std::string& id) const {
        if (id == "any") return told(Text::editor_when_any);
        if (id == "fatal") return told(Text::editor_when_fatal);
        return RuleNames{engine, language}.of(id);
    }

    /// A text, a list of texts or of conditions.
    std::string listed(const Value& value, Text between, int depth) const {
        if (const std::string* text = value.as_string()) return rule(*text);
        std::string all;
        const json::Array* list = value.as_array();
        for (std::size_t i = 0; list != nullptr && i < list->size(); ++i) {
            const Value& one = (*list)[i];
            if (i > 0) all += words(language, between);
            all += one.as_string() != nullptr ? rule(*one.as_string()) : condition(one, depth);
        }
        return all;
    }

    static std::string number(const Value& range, const char* key, const char* otherwise) {
        const Value* value = range.find(key);
        const auto real = value == nullptr ? std::nullopt : value->as_real();
        return real ? std::to_string(static_cast<long>(*real)) : otherwise;
    }

    std::string range(Text text, const Value& value, const char* most) const {
        return told(text, {number(value, "min", "0"), number(value, "max", most)});
    }

    std::string variable(const Value& value, const std::string& name) const {
        const Value* is = value.find("is");
        if (is == nullptr) return name + " " + number(value, "min", "") + "–" + number(value, "max", "");
        const bool* truth = is->as_bool();
        if (truth != nullptr) return *truth ? name : told(Text::editor_when_not, {name});
        return name + " = " + (is->as_string() ? *is->as_string() : json::write(*is));
    }

    std::string named(const Value& value) const {
        constexpr std::pair<const char*, Text> kinds[] = {{"did", Text::editor_when_did},
                                                          {"field", Text::editor_when_field},
                                                          {"promise", Text::editor_when_promise},
                                                          {"answered", Text::editor_when_answered}};
        for (const auto& [key, text] : kinds) {
            const std::string name = editing::text_at(value, {key});
            if (name.empty()) continue;
            const Value* correct = value.find("correct");
            const bool turned = correct != nullptr && correct->as_bool() != nullptr && !*correct->as_bool();
            const std::string said = told(text, {name});
            return turned ? told(Text::editor_when_not, {said}) : said;
        }
        return told(Text::editor_when_always);
    }

    std::string condition(const Value& value, int depth) const {
        if (depth > deepest) return "…";
        if (const Value* parts = value.find("all")) return listed(*parts, Text::editor_when_and, depth + 1);
        if (const Value* parts = value.find("any")) return listed(*parts, Text::editor_when_or, depth + 1);
        if (const Value* part = value.find("not"))
            return told(Text::editor_when_not, {condition(*part, depth + 1)});
        if (const Value* made = value.find("made")) return listed(*made, Text::editor_when_and, depth);
        if (const Value* hit = value.find("hit")) return listed(*hit, Text::editor_when_or, depth);
        if (const Value* heat = value.find("heat")) return range(Text::editor_when_heat, *heat, "100");
        if (const Value* rings = value.find("rings")) return range(Text::editor_when_rings, *rings, "∞");
        if (const Value* time = value.find("seconds")) return range(Text::editor_when_seconds, *time, "∞");
        const std::string name = editing::text_at(value, {"variable"});
        return name.empty() ? named(value) : variable(value, name);
    }
};

}  // namespace

Text kind_text(const std::string& kind) {
    constexpr std::pair<const char*, Text> kinds[] = {
        {"say", Text::editor_kind_say},           {"reply", Text::editor_kind_reply},
        {"choice", Text::editor_kind_choice},     {"act", Text::editor_kind_act},
        {"form", Text::editor_kind_form},         {"branch", Text::editor_kind_branch},
        {"set", Text::editor_kind_set},           {"end", Text::editor_kind_end},
        {"summary", Text::editor_kind_summary},   {"single", Text::editor_kind_single},
        {"multiple", Text::editor_kind_multiple}, {"order", Text::editor_kind_order},
        {"sort", Text::editor_kind_sort},         {"match", Text::editor_kind_match},
        {"number", Text::editor_kind_number}};
    for (const auto& [word, text] : kinds) {
        if (kind == word) return text;
    }
    return Text::editor_kind_other;
}

std::string condition_words(const Value& condition, const phrasing::Engine& engine, Language language) {
    return ConditionTeller{engine, language}.condition(condition, 0);
}

}  // namespace frontdesk::app
