#include "phrasing/rule_reader.h"

#include <algorithm>

namespace frontdesk::phrasing {

namespace {

bool is_rule_id(const std::string& id) {
    constexpr std::size_t shortest = 3;
    constexpr std::size_t longest = 6;
    return id.size() >= shortest && id.size() <= longest && (id[0] == 'F' || id[0] == 'M') &&
           std::all_of(id.begin() + 1, id.end(), [](char c) { return c >= '0' && c <= '9'; });
}

std::optional<Severity> read_severity(json::ObjectReader& object, bool required) {
    const std::vector<std::string> words{"minor", "major", "fatal"};
    if (!required && !object.has("severity")) return std::nullopt;
    const std::string word = object.one_of("severity", words);
    return word == "minor" ? Severity::minor : word == "fatal" ? Severity::fatal : Severity::major;
}

void read_info(json::ObjectReader& object, RuleInfo& info) {
    info.name = object.text("name");
    info.name_english = object.text_or("name_en", "");
    info.forbidden = info.id[0] == 'F';
    info.source = object.text_or("source", "");
    if (!info.forbidden) return;
    info.severity = read_severity(object, true).value_or(Severity::major);
    info.feels = object.text("feels");
    info.better = object.texts_or_none("better");
}

std::optional<RulePattern> read_rule_pattern(const json::Value& value, const std::string& what,
                                             const Reading& reading) {
    RulePattern pattern;
    if (value.as_object() == nullptr) {
        const auto id = read_pattern(value, what, reading, Purpose::finds);
        if (id) pattern.id = *id;
        return id ? std::optional(pattern) : std::nullopt;
    }
    json::ObjectReader object(value, what, reading.sink);
    const json::Value* written = object.value("pattern");
    pattern.severity = read_severity(object, false);
    pattern.contexts = read_contexts(object, "contexts");
    pattern.needs = read_expression(object, "needs", reading);
    pattern.unless = read_expression(object, "unless", reading);
    pattern.third_party = object.boolean_or("third_party", false);
    object.text_or("note", "");
    const auto id = written ? read_pattern(*written, what, reading, Purpose::finds) : std::nullopt;
    if (id) pattern.id = *id;
    return id ? std::optional(pattern) : std::nullopt;
}

void append_patterns(const json::Array& patterns, const std::string& what, const Reading& reading,
                     Rule& rule) {
    std::vector<PatternId> known;
    for (const RulePattern& pattern : rule.patterns) known.push_back(pattern.id);
    for (const json::Value& value : patterns) {
        const auto pattern = read_rule_pattern(value, what, reading);
        if (!pattern) continue;
        rule.patterns.push_back(*pattern);
        if (std::find(known.begin(), known.end(), pattern->id) != known.end()) {
            reading.sink.warning(value.position, "028", rule.info.id + " has this pattern twice",
                                 "take one of them out");
        }
        known.push_back(pattern->id);
    }
}

std::vector<std::uint32_t> default_guards(const std::vector<Guard>& guards) {
    std::vector<std::uint32_t> numbers;
    for (std::uint32_t i = 0; i < guards.size(); ++i)
        if (guards[i].is_default) numbers.push_back(i);
    return numbers;
}

/// Names of guards; "default" stands for all default ones, "-name" takes one out again.
void read_guards(json::ObjectReader& object, const std::vector<Guard>& guards, Rule& rule) {
    rule.guards.clear();
    const json::Position position = object.position_of("guards");
    std::vector<std::string> names;
    names.reserve(guards.size());
    for (const Guard& guard : guards) names.push_back(guard.id);
    for (const std::string& written : object.texts_or_none("guards")) {
        if (written == "default") {
            const auto more = default_guards(guards);
            rule.guards.insert(rule.guards.end(), more.begin(), more.end());
            continue;
        }
        const bool out = !written.empty() && written[0] == '-';
        const std::string name = out ? written.substr(1) : written;
        const auto found = std::find(names.begin(), names.end(), name);
        if (found == names.end()) {
            const std::string near = core::nearest(name, names);
            object.sink().error(
                position, "014", rule.info.id + ": there is no guard '" + name + "'",
                near.empty() ? "add it to guards.json" : "write '" + near + "' if that is meant");
            continue;
        }
        const auto number = static_cast<std::uint32_t>(found - names.begin());
        if (out) {
            rule.guards.erase(std::remove(rule.guards.begin(), rule.guards.end(), number), rule.guards.end());
        } else {
            rule.guards.push_back(number);
        }
    }
}

void read_absorbs(json::ObjectReader& object, Rule& rule, const Reading& reading) {
    const json::Value* value = object.value_or_null("absorbs");
    if (value == nullptr) return;
    rule.absorbs.clear();
    const json::Array* list = value->as_array();
    if (list == nullptr) {
        reading.sink.error(value->position, "001", rule.info.id + ", absorbs must be an array",
                           "write [\"F24\"]");
        return;
    }
    for (const json::Value& entry : *list) {
        Absorption absorption;
        if (const std::string* id = entry.as_string()) {
            absorption.rule_id = *id;
        } else {
            json::ObjectReader inner(entry, rule.info.id + ", absorbs", reading.sink);
            absorption.rule_id = inner.text("rule");
            absorption.within = read_scope(inner, "within", Scope::clause);
        }
        rule.absorbs.push_back(std::move(absorption));
    }
}

/// The sentences are run by `check_sentences`; here they only have to be there.
void note_sentences(json::ObjectReader& object, const Rule& rule, const Reading& reading) {
    for (const char* key : {"should_hit", "should_not_hit"}) {
        const json::Value* value = object.value_or_null(key);
        const json::Array* list = value ? value->as_array() : nullptr;
        if (list != nullptr && !list->empty()) continue;
        reading.sink.warning(rule.position, "029", rule.info.id + " has no sentences under " + key,
                             "add some, so that a later change cannot break the rule unnoticed");
    }
}

/// Asks for the key, so that it is known to slips of other keys.
bool is_there(json::ObjectReader& object, const char* key) {
    return object.value_or_null(key) != nullptr;
}

/// `"not_applicable": {"if": …, "reason": "…"}`
void read_not_applicable(json::ObjectReader& object, const Reading& reading, Rule& rule) {
    const json::Value* value = object.value_or_null("not_applicable");
    if (value == nullptr) return;
    json::ObjectReader inner(*value, rule.info.id + ", not_applicable", reading.sink);
    if (!inner.usable()) return;
    inner.value("if");
    rule.not_applicable = read_expression(inner, "if", reading);
    rule.not_applicable_reason = inner.text("reason");
}

void read_conditions(json::ObjectReader& object, const Reading& reading, Rule& rule) {
    const auto take = [&](const char* key, ExpressionRef& condition) {
        if (is_there(object, key)) condition = read_expression(object, key, reading);
    };
    take("excused_by", rule.excused_by);
    take("eased_by", rule.eased_by);
    take("unless", rule.unless);
    take("needs", rule.needs);
}

}  // namespace

void read_rule_patterns(json::ObjectReader& object, const std::string& key, const Reading& reading,
                        Rule& rule) {
    const json::Value* value = object.value_or_null(key);
    const json::Array* list = value ? value->as_array() : nullptr;
    if (list != nullptr) {
        append_patterns(*list, rule.info.id + ", " + key, reading, rule);
    } else if (value != nullptr) {
        reading.sink.error(value->position, "001", rule.info.id + ", " + key + " must be an array",
                           "write [\"…\"]");
    }
}

void read_rule_parts(json::ObjectReader& object, const std::vector<Guard>& guards, const Reading& reading,
                     Rule& rule) {
    if (is_there(object, "exceptions")) rule.exceptions = read_patterns(object, "exceptions", reading);
    if (is_there(object, "guards")) read_guards(object, guards, rule);
    if (is_there(object, "contexts")) rule.contexts = read_contexts(object, "contexts");
    if (is_there(object, "points")) rule.info.points = read_points(object, "hit");
    if (is_there(object, "speaker"))
        rule.info.speaker = speaker_from(object.one_of("speaker", speaker_words())).value_or(Speaker::clerk);
    if (is_there(object, "turn")) rule.opening_only = object.one_of("turn", {"opening", "any"}) == "opening";
    read_not_applicable(object, reading, rule);
    if (is_there(object, "fatal_in")) rule.fatal_in = read_contexts(object, "fatal_in");
    read_conditions(object, reading, rule);
    read_absorbs(object, rule, reading);
}

std::optional<Rule> read_rule(const json::Value& value, const std::vector<Guard>& guards,
                              const Reading& reading) {
    const json::Value* id = value.find("id");
    const std::string* word = id ? id->as_string() : nullptr;
    json::ObjectReader object(value, word ? "rule " + *word : "the rule", reading.sink);
    if (!object.usable()) return std::nullopt;
    Rule rule;
    rule.position = value.position;
    rule.file = reading.sink.file;
    rule.info.id = object.text("id");
    if (!is_rule_id(rule.info.id)) {
        reading.sink.error(object.position_of("id"), "024", "'" + rule.info.id + "' is no rule id",
                           "write F or M and two to five digits, as in F05");
        rule.info.id = rule.info.id.empty() || rule.info.id[0] != 'M' ? "F?" : "M?";
    }
    read_info(object, rule.info);
    if (const json::Array* patterns = object.array("patterns"))
        append_patterns(*patterns, rule.info.id + ", patterns", reading, rule);
    if (rule.info.forbidden) rule.guards = default_guards(guards);
    read_rule_parts(object, guards, reading, rule);
    note_sentences(object, rule, reading);
    object.text_or("$schema", "");
    object.text_or("note", "");
    const bool usable = rule.info.id.size() > 2 && !rule.patterns.empty();
    if (rule.patterns.empty()) {
        reading.sink.error(value.position, "020", rule.info.id + " has no usable pattern",
                           "mend or add at least one");
    }
    return usable ? std::optional(std::move(rule)) : std::nullopt;
}

}  // namespace frontdesk::phrasing
