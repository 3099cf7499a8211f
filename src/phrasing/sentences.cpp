#include <algorithm>

#include "phrasing/conversation_reader.h"
#include "phrasing/conversation_text.h"
#include "phrasing/engine.h"
#include "phrasing/pack.h"
#include "phrasing/pack_reader.h"

namespace frontdesk::phrasing {

namespace {

struct Sentence {
    std::string reply;
    Situation situation;
};

/// A sentence is a string, or an object with its own context and customer's words.
Sentence read_sentence(const json::Value& value, const Situation& usual) {
    Sentence sentence{{}, usual};
    if (const std::string* reply = value.as_string()) sentence.reply = *reply;
    const auto text = [&](const char* key) {
        const json::Value* member = value.find(key);
        const std::string* found = member ? member->as_string() : nullptr;
        return found ? *found : std::string();
    };
    if (value.as_object()) {
        sentence.reply = text("reply");
        sentence.situation.customer = text("customer");
        if (const auto context = context_from(text("context"))) sentence.situation.context = *context;
    }
    if (const json::Value* names = value.find("third_parties")) {
        if (const json::Array* list = names->as_array()) {
            for (const json::Value& name : *list) {
                if (const std::string* said = name.as_string())
                    sentence.situation.third_parties.push_back(*said);
            }
        }
    }
    return sentence;
}

/// The first context that the rule is for; a call if it is for all.
Situation usual_situation(const json::Value& rule) {
    Situation situation;
    const json::Value* contexts = rule.find("contexts");
    const json::Array* list = contexts ? contexts->as_array() : nullptr;
    if (list != nullptr && !list->empty()) {
        if (const std::string* word = list->front().as_string())
            if (const auto context = context_from(*word)) situation.context = *context;
    }
    return situation;
}

bool counts(const Assessment& assessment, const std::string& rule) {
    const auto same = [&](const auto& found) { return found.rule == rule; };
    return std::any_of(assessment.forbidden.begin(), assessment.forbidden.end(), same) ||
           std::any_of(assessment.moves.begin(), assessment.moves.end(), same);
}

class SentenceCheck {
  public:
    SentenceCheck(const Engine& engine, core::Problems& problems) : m_engine(engine), m_problems(problems) {}

    void run(const PackFile& file) {
        const json::Parsed parsed = json::parse(file.content, file.path);
        if (!parsed.usable) return;
        m_file = file.path;
        const json::Value* several = parsed.root.find("rules");
        const json::Array* list = several ? several->as_array() : nullptr;
        if (list == nullptr) return run(parsed.root);
        for (const json::Value& rule : *list) run(rule);
    }

  private:
    void run(const json::Value& rule) {
        if (is_conversation_rule(rule)) return check_own_conversations(rule, m_file, m_engine, m_problems);
        const json::Value* id = rule.find("id");
        const std::string* name = id ? id->as_string() : nullptr;
        if (name == nullptr || m_engine.find(*name) == nullptr) return;
        run(rule, *name, "should_hit", true);
        run(rule, *name, "should_not_hit", false);
        check_better(rule, *name);
    }

    /// What is offered as better must not be a forbidden act itself.
    void check_better(const json::Value& rule, const std::string& id) {
        const json::Value* value = rule.find("better");
        const json::Array* list = value ? value->as_array() : nullptr;
        if (list == nullptr) return;
        for (const json::Value& entry : *list) {
            const Sentence sentence = read_sentence(entry, usual_situation(rule));
            for (const Finding& finding : m_engine.assess(sentence.reply, sentence.situation).forbidden) {
                report(entry, "PH033",
                       "the better words of " + id + " are " + finding.rule + " at '" + finding.text +
                           "': " + sentence.reply,
                       "narrow " + finding.rule + " if it is wrong here, else offer other words");
            }
        }
    }

    void run(const json::Value& rule, const std::string& id, const char* key, bool expected) {
        const json::Value* value = rule.find(key);
        const json::Array* list = value ? value->as_array() : nullptr;
        if (list == nullptr) return;
        for (const json::Value& entry : *list) {
            const Sentence sentence = read_sentence(entry, usual_situation(rule));
            const Assessment assessment = m_engine.assess(sentence.reply, sentence.situation);
            if (expected && !m_engine.find(id)->forbidden) warn_of_acts(entry, id, assessment);
            if (counts(assessment, id) == expected) continue;
            if (expected) {
                report_miss(entry, id, sentence);
            } else {
                report_excess(entry, id, sentence, assessment);
            }
        }
    }

    /// A model sentence of a move is seldom a forbidden act; more often the act's pattern reaches too far.
    void warn_of_acts(const json::Value& entry, const std::string& id, const Assessment& assessment) {
        for (const Finding& finding : assessment.forbidden) {
            report(entry, "PH034",
                   "a model sentence of " + id + " is " + finding.rule + " at '" + finding.text + "'",
                   "narrow " + finding.rule + " if the sentence is harmless");
            m_problems.back().level = core::Level::warning;
        }
    }

    void report_miss(const json::Value& entry, const std::string& id, const Sentence& sentence) {
        std::string why = m_engine.why_not(id, sentence.reply, sentence.situation);
        if (why.empty()) why = "no pattern matches\n";
        why.pop_back();
        std::replace(why.begin(), why.end(), '\n', ';');
        report(entry, "PH030", id + " should hit: " + sentence.reply + " (" + why + ")",
               "widen a pattern, or narrow the exception or guard that goes too far");
    }

    void report_excess(const json::Value& entry, const std::string& id, const Sentence& sentence,
                       const Assessment& assessment) {
        report(entry, "PH031", id + " should not hit" + span_of(assessment, id) + ": " + sentence.reply,
               "narrow the pattern, or add an exception or guard");
    }

    void report(const json::Value& entry, const char* code, std::string message, std::string way_out) {
        m_problems.push_back({code,
                              core::Level::error,
                              {m_file, entry.position.line, entry.position.column},
                              std::move(message),
                              std::move(way_out)});
    }

    static std::string span_of(const Assessment& assessment, const std::string& rule) {
        for (const Finding& finding : assessment.forbidden)
            if (finding.rule == rule) return " at '" + finding.text + "'";
        for (const Move& move : assessment.moves)
            if (move.rule == rule) return " at '" + move.text + "'";
        return {};
    }

    const Engine& m_engine;
    core::Problems& m_problems;
    std::string m_file;
};

}  // namespace

core::Problems check_sentences(const std::filesystem::path& folder, const Engine& engine) {
    core::Problems problems;
    SentenceCheck check(engine, problems);
    for (const PackFile& file : list_pack_files(folder, problems))
        if (is_rule_file(file)) check.run(file);
    return problems;
}

}  // namespace frontdesk::phrasing
