#include <algorithm>

#include "phrasing/conversation_reader.h"
#include "phrasing/conversation_text.h"
#include "phrasing/rule_sentences.h"

namespace frontdesk::phrasing {

namespace {

class SentenceCheck {
  public:
    explicit SentenceCheck(const Engine& engine) : m_engine(engine) {}

    core::Problems run(const std::vector<RuleSentence>& sentences) {
        for (const RuleSentence& sentence : sentences) {
            const RuleInfo* rule = m_engine.find(sentence.rule);
            if (rule != nullptr) run(sentence, *rule);
        }
        return std::move(m_problems);
    }

  private:
    void run(const RuleSentence& sentence, const RuleInfo& rule) {
        const Assessment assessment = m_engine.assess(sentence.reply, sentence.situation);
        if (sentence.kind == RuleSentence::Kind::better) return check_better(sentence, assessment);
        const bool expected = sentence.kind == RuleSentence::Kind::should_hit;
        if (expected && !rule.forbidden) warn_of_acts(sentence, assessment);
        if (counts(assessment, sentence.rule) == expected) return;
        if (expected) {
            report_miss(sentence);
        } else {
            report_excess(sentence, assessment);
        }
    }

    /// What is offered as better must not be a forbidden act itself.
    void check_better(const RuleSentence& sentence, const Assessment& assessment) {
        for (const Finding& finding : assessment.forbidden) {
            report(sentence, "PH033",
                   "the better words of " + sentence.rule + " are " + finding.rule + " at '" + finding.text +
                       "': " + sentence.reply,
                   "narrow " + finding.rule + " if it is wrong here, else offer other words");
        }
    }

    /// A model sentence of a move is seldom a forbidden act; more often the act's pattern reaches too far.
    void warn_of_acts(const RuleSentence& sentence, const Assessment& assessment) {
        for (const Finding& finding : assessment.forbidden) {
            report(
                sentence, "PH034",
                "a model sentence of " + sentence.rule + " is " + finding.rule + " at '" + finding.text + "'",
                "narrow " + finding.rule + " if the sentence is harmless");
            m_problems.back().level = core::Level::warning;
        }
    }

    void report_miss(const RuleSentence& sentence) {
        std::string why = m_engine.why_not(sentence.rule, sentence.reply, sentence.situation);
        if (why.empty()) why = "no pattern matches\n";
        why.pop_back();
        std::replace(why.begin(), why.end(), '\n', ';');
        report(sentence, "PH030", sentence.rule + " should hit: " + sentence.reply + " (" + why + ")",
               "widen a pattern, or narrow the exception or guard that goes too far");
    }

    void report_excess(const RuleSentence& sentence, const Assessment& assessment) {
        report(sentence, "PH031",
               sentence.rule + " should not hit" + span_of(assessment, sentence.rule) + ": " + sentence.reply,
               "narrow the pattern, or add an exception or guard");
    }

    void report(const RuleSentence& sentence, const char* code, std::string message, std::string way_out) {
        m_problems.push_back(
            {code, core::Level::error, sentence.place, std::move(message), std::move(way_out)});
    }

    static std::string span_of(const Assessment& assessment, const std::string& rule) {
        for (const Finding& finding : assessment.forbidden)
            if (finding.rule == rule) return " at '" + finding.text + "'";
        for (const Move& move : assessment.moves)
            if (move.rule == rule) return " at '" + move.text + "'";
        return {};
    }

    const Engine& m_engine;
    core::Problems m_problems;
};

}  // namespace

bool counts(const Assessment& assessment, const std::string& rule) {
    const auto same = [&](const auto& found) { return found.rule == rule; };
    return std::any_of(assessment.forbidden.begin(), assessment.forbidden.end(), same) ||
           std::any_of(assessment.moves.begin(), assessment.moves.end(), same);
}

core::Problems check_sentences(const std::vector<RuleSentence>& sentences, const Engine& engine) {
    return SentenceCheck(engine).run(sentences);
}

core::Problems check_sentences(const PackSource& pack, const std::vector<PackSource>& overlays,
                               const Engine& engine) {
    core::Problems problems = check_sentences(rule_sentences(pack, overlays), engine);
    const auto check = [&](const PackSource& source) {
        for (const PackPart& part : source.parts) {
            if (!part.holds_rules()) continue;
            each_rule(part, [&](const json::Value& rule) {
                if (is_conversation_rule(rule)) check_own_conversations(rule, part.path, engine, problems);
            });
        }
    };
    check(pack);
    std::for_each(overlays.begin(), overlays.end(), check);
    return problems;
}

core::Problems check_sentences(const std::filesystem::path& folder, const Engine& engine) {
    return check_sentences(read_pack_source(folder), {}, engine);
}

}  // namespace frontdesk::phrasing
