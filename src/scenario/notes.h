#pragma once

#include <optional>
#include <set>
#include <string>
#include <vector>

#include "json/reader.h"
#include "scenario/model.h"

// What the reader writes down on its way besides the model: each name that was used or given, with its place.
// The checks of meaning go over these lists and can therefore point at the very word.
namespace frontdesk::scenario {

enum class UseKind {
    target,          ///< a node to go on to
    fact,            ///< revealed
    variable_read,   ///< in a condition
    variable_write,  ///< in a set node
    wanted_rule,     ///< M
    made_rule,       ///< M, in a condition
    hit_rule,        ///< F, any or fatal, in a condition
    forbidden_rule,  ///< F, as a key of `better` or as `fatal`
    trained_rule,    ///< F or M
    field,           ///< in a condition
    act,             ///< in a condition
    answered,        ///< an exercise or summary, in a condition
    person,          ///< who speaks, or whose heat it is
    turn_to,         ///< a person to deal with from there on
    question,        ///< asked in a line
    promise,         ///< an act that is promised, in a condition, a set node or a line
    rings,           ///< a condition on the telephone's rings; no word
    heat             ///< a condition on the heat; no word
};

/// Which values fit a variable where it is used.
enum class ValueShape { truth, number, text };

struct Use {
    UseKind kind = UseKind::target;
    std::string word;
    json::Position position;
    NodeId node;                      ///< where it stands; empty in the head
    std::optional<ValueShape> shape;  ///< of variables
};

enum class GivenKind { person, question, fact, variable, option, act, field, part, ending, want, trained };

/// A name that something gets. Options, acts, fields, parts and wanted moves must have one of their own
/// within their node, all others within the scenario.
struct Given {
    GivenKind kind = GivenKind::fact;
    std::string word;
    json::Position position;
    NodeId node;  ///< empty for what is named once in the scenario
};

struct Notes {
    std::vector<Use> uses;
    std::vector<Given> given;
    std::set<NodeId> incomplete;  ///< nodes with errors: where they lead is not known for sure
};

/// Passed down while one scenario is read.
struct Reading {
    const json::Sink& sink;
    Notes& notes;
    NodeId node;  ///< being read; empty in the head

    void use(UseKind kind, std::string word, const json::Position& position) const;
    void use_variable(UseKind kind, std::string word, const json::Position& position, ValueShape shape) const;
    void give(GivenKind kind, std::string word, const json::Position& position) const;
    /// Reports a name that is not lower-case letters, digits, '-' and '_', at most 60 of them.
    void check_name(const std::string& what, const std::string& word, const json::Position& position) const;
};

/// The members of an object whose keys are free; a problem and null if it is none.
const json::Object* open_object(const json::Value& value, const std::string& what, const Reading& reading);

ValueShape shape_of(const VariableValue& value);
/// "true or false", "a whole number", "a text"
const char* to_words(ValueShape shape);

}  // namespace frontdesk::scenario
