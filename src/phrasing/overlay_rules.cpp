#include <algorithm>

#include "phrasing/conversation_reader.h"
#include "phrasing/overlay.h"
#include "phrasing/rule_reader.h"

namespace frontdesk::phrasing {

namespace {

std::string id_of(const json::Value& value) {
    const json::Value* id = value.find("id");
    const std::string* word = id ? id->as_string() : nullptr;
    return word ? *word : std::string();
}

void change_words(json::ObjectReader& object, RuleInfo& info) {
    info.name = object.text_or("name", info.name);
    info.name_english = object.text_or("name_en", info.name_english);
    info.source = object.text_or("source", info.source);
    if (!info.forbidden) return;
    const std::string word =
        object.one_of_or("severity", {"minor", "major", "fatal"}, to_word(info.severity));
    info.severity = word == "minor" ? Severity::minor : word == "fatal" ? Severity::fatal : Severity::major;
    info.feels = object.text_or("feels", info.feels);
    if (object.value_or_null("better") != nullptr) info.better = object.texts_or_none("better");
    for (std::string& more : object.texts_or_none("add_better")) info.better.push_back(std::move(more));
}

void remove_rule_patterns(json::ObjectReader& object, const PatternSet& patterns, Rule& rule) {
    std::vector<PatternId> left;
    for (const RulePattern& pattern : rule.patterns) left.push_back(pattern.id);
    remove_patterns(object, "remove_patterns", patterns, left);
    const auto gone = [&](const RulePattern& pattern) {
        return std::find(left.begin(), left.end(), pattern.id) == left.end();
    };
    rule.patterns.erase(std::remove_if(rule.patterns.begin(), rule.patterns.end(), gone),
                        rule.patterns.end());
}

void change_patterns(json::ObjectReader& object, const Reading& reading, Rule& rule) {
    if (object.value_or_null("patterns") != nullptr) {
        rule.patterns.clear();
        read_rule_patterns(object, "patterns", reading, rule);
    }
    remove_rule_patterns(object, reading.patterns, rule);
    read_rule_patterns(object, "add_patterns", reading, rule);
    remove_patterns(object, "remove_exceptions", reading.patterns, rule.exceptions);
    const auto more = read_patterns(object, "add_exceptions", reading);
    rule.exceptions.insert(rule.exceptions.end(), more.begin(), more.end());
}

/// They are run by the check of sentences.
void pass_over_sentences(json::ObjectReader& object) {
    for (const char* key : {"should_hit", "should_not_hit"}) {
        for (const char* how : {"add_", "remove_"}) object.value_or_null(std::string(how) + key);
    }
    object.text_or("note", "");
}

}  // namespace

void RuleChanges::take(const json::Value& value, const json::Sink& sink) {
    const Reading reading{sink, m_pack.patterns};
    const std::string id = id_of(value);
    if (!id.empty() && !m_seen.insert(id).second) {
        sink.error(value.position, "017", "the overlay has " + id + " twice", "put both into one entry");
        return;
    }
    if (value.find("off") != nullptr) {
        switch_off(value, id, reading);
    } else if (value.find("change") != nullptr) {
        change(value, id, reading);
    } else {
        add(value, reading);
    }
}

Rule* RuleChanges::find(json::ObjectReader& entry, const std::string& id) {
    std::vector<std::string> alike;
    for (Rule& rule : m_pack.rules) {
        if (rule.info.id == id) return &rule;
        if (!id.empty() && rule.info.id[0] == id[0]) alike.push_back(rule.info.id);
    }
    report_unknown(entry, "id", "rule", id, alike);
    return nullptr;
}

void RuleChanges::add(const json::Value& value, const Reading& reading) {
    if (is_conversation_rule(value)) {
        const std::size_t before = m_pack.conversations.rules.size();
        read_conversation_rule(value, reading.sink, m_pack);
        if (m_pack.conversations.rules.size() > before) m_info.added.push_back(id_of(value));
        return;
    }
    auto rule = read_rule(value, m_pack.guards, reading);
    if (!rule) return;
    for (const Rule& known : m_pack.rules) {
        if (known.info.id != rule->info.id) continue;
        reading.sink.error(value.position, "017",
                           "there is a rule " + known.info.id + " already, in " + known.file,
                           "write \"change\" to change it, or give the new rule another id");
        return;
    }
    m_info.added.push_back(rule->info.id);
    m_pack.rules.push_back(std::move(*rule));
}

void RuleChanges::change(const json::Value& value, const std::string& id, const Reading& reading) {
    json::ObjectReader entry(value, "the change of " + id, reading.sink);
    entry.text("id");
    entry.text_or("$schema", "");
    entry.text_or("note", "");
    const json::Value* what = entry.value("change");
    if (is_conversation_rule(value)) {
        reading.sink.error(value.position, "056", "a rule over conversations cannot be changed in parts",
                           "switch it off with \"off\": true and add one of your own");
        return entry.ignore_rest();
    }
    Rule* rule = find(entry, id);
    if (rule == nullptr || what == nullptr) return;
    json::ObjectReader object(*what, id + ", change", reading.sink);
    if (!object.usable()) return;
    Rule changed = *rule;
    change_words(object, changed.info);
    change_patterns(object, reading, changed);
    read_rule_parts(object, m_pack.guards, reading, changed);
    pass_over_sentences(object);
    if (changed.patterns.empty()) {
        reading.sink.error(what->position, "020", "the change leaves " + id + " without a pattern",
                           "switch it off with \"off\": true, or leave it one");
        return;
    }
    *rule = std::move(changed);
    m_info.changed.push_back(id);
}

void RuleChanges::switch_off(const json::Value& value, const std::string& id, const Reading& reading) {
    json::ObjectReader entry(value, "the entry of " + id, reading.sink);
    entry.text("id");
    entry.text_or("$schema", "");
    entry.text_or("note", "");
    if (!entry.boolean_or("off", false)) return report_not_off(entry);
    if (is_conversation_rule(value)) return switch_conversation_rule_off(entry, id);
    Rule* rule = find(entry, id);
    if (rule == nullptr) return;
    m_pack.switched_off.push_back(id);
    m_pack.rules.erase(m_pack.rules.begin() + (rule - m_pack.rules.data()));
    m_info.switched_off.push_back(id);
}

void RuleChanges::switch_conversation_rule_off(json::ObjectReader& entry, const std::string& id) {
    auto& rules = m_pack.conversations.rules;
    std::vector<std::string> known;
    known.reserve(rules.size());
    for (const ConversationRule& rule : rules) known.push_back(rule.info.id);
    const auto found = std::find(known.begin(), known.end(), id);
    if (found == known.end()) return report_unknown(entry, "id", "rule", id, known);
    rules.erase(rules.begin() + (found - known.begin()));
    m_info.switched_off.push_back(id);
}

}  // namespace frontdesk::phrasing
