#include "phrasing/rule_sentences.h"

#include <algorithm>
#include <map>

#include "phrasing/conversation_reader.h"

namespace frontdesk::phrasing {

namespace {

using Kind = RuleSentence::Kind;

std::string text_of(const json::Value& value, const char* key) {
    const json::Value* member = value.find(key);
    const std::string* found = member ? member->as_string() : nullptr;
    return found ? *found : std::string();
}

std::vector<std::string> texts_of(const json::Value& value, const char* key) {
    std::vector<std::string> texts;
    const json::Value* member = value.find(key);
    const json::Array* list = member ? member->as_array() : nullptr;
    if (list == nullptr) return texts;
    for (const json::Value& entry : *list)
        if (const std::string* text = entry.as_string()) texts.push_back(*text);
    return texts;
}

/// The first context that the rule is for; a call if it is for all.
Situation usual_situation(const json::Value& rule) {
    Situation situation;
    const std::vector<std::string> words = texts_of(rule, "contexts");
    if (words.empty()) return situation;
    if (const auto context = context_from(words.front())) situation.context = *context;
    return situation;
}

/// A sentence is a string, or an object with its own context and customer's words.
RuleSentence read_sentence(const json::Value& value, const std::string& file, const Situation& usual) {
    RuleSentence sentence;
    sentence.situation = usual;
    sentence.place = {file, value.position.line, value.position.column};
    if (const std::string* reply = value.as_string()) sentence.reply = *reply;
    if (value.as_object() == nullptr) return sentence;
    sentence.reply = text_of(value, "reply");
    sentence.situation.customer = text_of(value, "customer");
    if (const auto context = context_from(text_of(value, "context"))) sentence.situation.context = *context;
    sentence.situation.third_parties = texts_of(value, "third_parties");
    return sentence;
}

class Collector {
  public:
    void add_pack(const PackSource& pack) {
        each(pack, [this](const std::string& id, const json::Value& rule, const std::string& file) {
            add_rule(id, rule, file);
        });
    }

    void add_overlay(const PackSource& overlay) {
        each(overlay, [this](const std::string& id, const json::Value& entry, const std::string& file) {
            if (entry.find("off") != nullptr) {
                m_rules.erase(id);
            } else if (const json::Value* change = entry.find("change")) {
                change_rule(id, *change, file);
            } else if (m_rules.count(id) == 0) {
                add_rule(id, entry, file);
            }
        });
    }

    std::vector<RuleSentence> all() const {
        std::vector<RuleSentence> sentences;
        for (const auto& [id, rule] : m_rules)
            sentences.insert(sentences.end(), rule.sentences.begin(), rule.sentences.end());
        return sentences;
    }

  private:
    struct OfRule {
        Situation usual;
        std::vector<RuleSentence> sentences;
    };

    template <class Visit>
    static void each(const PackSource& source, const Visit& visit) {
        for (const PackPart& part : source.parts) {
            if (!part.holds_rules()) continue;
            each_rule(part, [&](const json::Value& rule) {
                const std::string id = text_of(rule, "id");
                // Conversations are run by a check of their own.
                if (!id.empty() && !is_conversation_rule(rule)) visit(id, rule, part.path);
            });
        }
    }

    void add_rule(const std::string& id, const json::Value& rule, const std::string& file) {
        OfRule& mine = m_rules[id];
        mine.usual = usual_situation(rule);
        take(rule, "should_hit", Kind::should_hit, id, file);
        take(rule, "should_not_hit", Kind::should_not_hit, id, file);
        take(rule, "better", Kind::better, id, file);
    }

    void change_rule(const std::string& id, const json::Value& change, const std::string& file) {
        const auto known = m_rules.find(id);
        if (known == m_rules.end()) return;
        if (change.find("contexts") != nullptr) known->second.usual = usual_situation(change);
        std::vector<RuleSentence>& sentences = known->second.sentences;
        const auto drop = [&](Kind kind, const std::vector<std::string>& replies) {
            const auto is_dropped = [&](const RuleSentence& one) {
                return one.kind == kind &&
                       std::find(replies.begin(), replies.end(), one.reply) != replies.end();
            };
            sentences.erase(std::remove_if(sentences.begin(), sentences.end(), is_dropped), sentences.end());
        };
        drop(Kind::should_hit, texts_of(change, "remove_should_hit"));
        drop(Kind::should_not_hit, texts_of(change, "remove_should_not_hit"));
        if (change.find("better") != nullptr) {
            const auto is_better = [](const RuleSentence& one) { return one.kind == Kind::better; };
            sentences.erase(std::remove_if(sentences.begin(), sentences.end(), is_better), sentences.end());
        }
        take(change, "better", Kind::better, id, file);
        take(change, "add_better", Kind::better, id, file);
        take(change, "add_should_hit", Kind::should_hit, id, file);
        take(change, "add_should_not_hit", Kind::should_not_hit, id, file);
    }

    void take(const json::Value& rule, const char* key, Kind kind, const std::string& id,
              const std::string& file) {
        const json::Value* value = rule.find(key);
        const json::Array* list = value ? value->as_array() : nullptr;
        if (list == nullptr) return;
        OfRule& mine = m_rules[id];
        for (const json::Value& entry : *list) {
            RuleSentence sentence = read_sentence(entry, file, mine.usual);
            sentence.rule = id;
            sentence.kind = kind;
            mine.sentences.push_back(std::move(sentence));
        }
    }

    std::map<std::string, OfRule> m_rules;
};

}  // namespace

std::vector<RuleSentence> rule_sentences(const PackSource& pack, const std::vector<PackSource>& overlays) {
    Collector collector;
    collector.add_pack(pack);
    for (const PackSource& overlay : overlays) collector.add_overlay(overlay);
    return collector.all();
}

}  // namespace frontdesk::phrasing
