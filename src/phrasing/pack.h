#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "json/value.h"
#include "phrasing/address.h"
#include "phrasing/contexts.h"
#include "phrasing/conversation_rule.h"
#include "phrasing/engine.h"
#include "phrasing/opinion.h"
#include "phrasing/pattern_set.h"
#include "phrasing/scan.h"
#include "phrasing/stream.h"

// A rule pack as it is evaluated: everything that its files say, names turned into numbers.
// The files are told in scenarios/phrasings/README.md.
namespace frontdesk::phrasing {

struct Expression;
using ExpressionRef = std::shared_ptr<const Expression>;

/// What must stand in the reply: remedies, needs, conditions of exception.
struct Expression {
    enum class Kind { all, any, none_of, rule, words, customer_words, context, opening };
    enum class Side { anywhere, before, after };

    Kind kind = Kind::all;
    std::vector<ExpressionRef> parts;  ///< Of all, any, none_of.
    std::string rule_id;               ///< Of rule.
    std::vector<PatternId> patterns;   ///< Of words and customer_words.
    Scope within = Scope::reply;       ///< Of the candidate that is judged.
    Side side = Side::anywhere;        ///< Where it must stand, seen from the candidate.
    Contexts contexts;                 ///< Of context.
    json::Position position;
    std::string file;
};

/// A shared reason why words that look like an act are none.
struct Guard {
    enum class Kind { quotes, before, after, covering, question, remedy };

    std::string id;
    std::string name;
    std::string explains;
    Kind kind = Kind::quotes;
    bool is_default = false;
    Verdict verdict = Verdict::cleared;
    Scope within = Scope::clause;
    std::uint32_t reach = 0xFFFFFFFF;  ///< Most characters between cue and candidate.
    bool may_overlap = false;          ///< A cue may share characters with the candidate.
    std::vector<PatternId> cues;
    std::vector<PatternId> exceptions;  ///< A cue that touches one of these is none.
    std::vector<PatternId> blockers;    ///< One of these between cue and candidate undoes the cue.
    ExpressionRef by;                   ///< Of kind remedy.
};

struct RulePattern {
    PatternId id = 0;
    std::optional<Severity> severity;
    Contexts contexts;  ///< Empty = all.
    ExpressionRef needs;
    ExpressionRef unless;
    bool third_party = false;  ///< Only in a sentence that names one of the situation's third parties.
};

struct Absorption {
    std::string rule_id;
    Scope within = Scope::clause;
};

struct Rule {
    RuleInfo info;
    std::vector<RulePattern> patterns;
    std::vector<PatternId> exceptions;
    std::vector<std::uint32_t> guards;  ///< Indexes into the pack's guards.
    Contexts contexts;                  ///< Empty = all.
    bool opening_only = false;          ///< Judged in the speaker's first turn only.
    ExpressionRef not_applicable;       ///< Where it is true the rule is not judged,
    std::string not_applicable_reason;  ///< and this is told of what looked like it.
    Contexts fatal_in;
    ExpressionRef excused_by;
    ExpressionRef eased_by;
    ExpressionRef unless;
    ExpressionRef needs;
    std::vector<Absorption> absorbs;
    json::Position position;
    std::string file;
};

struct PromiseGrammar;

/// Pattern `pattern` of rule `rule`, by their places in the lists.
struct PatternPlace {
    std::uint32_t rule = 0;
    std::uint32_t pattern = 0;

    auto operator<=>(const PatternPlace&) const = default;
};

struct Pack {
    std::string version = "0";
    Titles titles;
    std::vector<Guard> guards;
    std::vector<Rule> rules;  ///< Sorted by id.
    /// Ids of rules that an overlay has switched off: others may still name them.
    std::vector<std::string> switched_off;
    PatternSet patterns;
    std::shared_ptr<const PromiseGrammar> promises;  ///< Null if the pack has none.
    std::shared_ptr<Opinion> opinion;                ///< Null if the pack has none.
    ConversationBook conversations;
    Grouped<PatternPlace> places;  ///< By pattern: what it finds. Valid after `finish`.

    /// To be called once, when all rules are there and in their order.
    void finish();

    const Rule* find(std::string_view id) const;
    /// The patterns of rules that the scanned text may hold, sorted. Most rules have none in most replies.
    std::vector<PatternPlace> places_in(Scan& scan) const;
};

}  // namespace frontdesk::phrasing
