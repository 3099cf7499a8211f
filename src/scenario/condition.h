#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

// What a branch depends on. Pure data; session/ answers it.
namespace frontdesk::scenario {

using VariableValue = std::variant<bool, std::int64_t, std::string>;

struct Condition;

struct Always {};
struct AllOf {
    std::vector<Condition> parts;
};
struct AnyOf {
    std::vector<Condition> parts;
};
struct Not {
    std::vector<Condition> part;  ///< exactly one
};

/// Since when a rule counts as met.
enum class Since { last_reply, start };

/// `{"made": "M13"}`, `{"made": "M13", "since": "start"}`, `{"hit": "F06"}`, `{"hit": "any"}`, `{"hit":
/// "fatal"}`
struct RuleMet {
    std::string rule;  ///< "M13", "F06", "any" (any forbidden act), "fatal"
    Since since = Since::last_reply;
};
/// `{"heat": {"min": 60}}`, `{"heat": {"of": "zhang", "min": 60}}`
struct HeatIn {
    int min = 0;
    int max = 100;
    std::string of = {};  ///< a person; empty: the one who is being dealt with
};
/// `{"variable": "promised", "is": true}`
struct VariableIs {
    std::string name;
    VariableValue value;
};
/// `{"variable": "tries", "min": 2}`
struct VariableIn {
    std::string name;
    std::int64_t min = INT64_MIN;
    std::int64_t max = INT64_MAX;
};
/// `{"rings": {"max": 3}}`: how often it had rung when the phone was picked up
struct RingsIn {
    int min = 0;
    int max = INT32_MAX;
};
/// `{"seconds": {"max": 60}}`: simulated time since the start
struct SecondsIn {
    double min = 0;
    double max = 1e9;
};
/// `{"did": "stand-up"}`: an act was done at any time
struct Did {
    std::string act;
};
/// `{"field": "flat", "correct": true}`: how a form field was filled in
struct FieldIs {
    std::string field;
    bool correct = true;
};

/// `{"answered": "which-floor", "correct": true}`: how an exercise or a summary was answered the last time
struct AnsweredIs {
    std::string node;
    bool correct = true;  ///< in every part
};

/// What can be asked of the promises of one act.
enum class PromiseAsk { made, definite, contradicted, kept, broken };
/// `{"promise": "call-back", "is": "definite"}`; the act may be `any`
struct PromiseIs {
    std::string act;
    PromiseAsk is = PromiseAsk::made;
};

struct Condition {
    std::variant<Always, AllOf, AnyOf, Not, RuleMet, HeatIn, VariableIs, VariableIn, RingsIn, SecondsIn, Did,
                 FieldIs, PromiseIs, AnsweredIs>
        test;
};

}  // namespace frontdesk::scenario
