#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "core/problem.h"
#include "exercise/exercise.h"
#include "phrasing/assessment.h"
#include "scenario/condition.h"
#include "scenario/people.h"

// A scenario as it is after reading: data that never changes. How a run goes is session/; how it looks is
// ui/.
namespace frontdesk::scenario {

/// Six dimensions of a mark.
enum class Dimension { courtesy, empathy, accuracy, resolution, promise, procedure };
constexpr std::size_t dimension_count = 6;
const char* to_word(Dimension dimension);
std::optional<Dimension> dimension_from(const std::string& word);

/// When the story begins.
struct StoryTime {
    int weekday = 0;  ///< 1 Monday to 7 Sunday; 0: not told
    int minute = 0;   ///< since midnight
};

using NodeId = std::string;

struct Branch {
    Condition when;
    NodeId next;
};

/// One way to say a line; the first whose condition holds is said.
struct Variant {
    Condition when;  ///< always true when not given
    std::string text;
    std::string gloss;  ///< English, for learners; may be empty
};

enum class Speaker { owner, narrator, other };

/// Somebody speaks, or something is told; then on.
struct SayNode {
    Speaker who = Speaker::owner;
    std::string person = main_person;  ///< which of the people, where `who` is owner
    std::string name;                  ///< of `other`
    std::vector<Variant> lines;
    std::vector<std::string> reveals;  ///< facts that are known from now on
    std::vector<std::string> asks;     ///< questions that are open from now on
    NodeId next;
};

struct WantedMove {
    std::string rule;
    int points = 0;  ///< 0: as the policy says
};

/// The trainee types what they would say; the engine scores it.
struct ReplyNode {
    std::string prompt;  ///< What is to be done here, one short sentence: "先让他把话说完"
    std::string hint;    ///< Shown when asked for; costs marks. May be empty.
    std::optional<phrasing::Context> context;  ///< overrides the scenario's
    std::vector<WantedMove> wants;
    std::vector<std::string> models;            ///< Model answers; each scores full on this node.
    std::vector<std::string> bad;               ///< Listed bad answers; each loses marks.
    std::map<std::string, std::string> better;  ///< rule id → better wording for this very situation
    std::vector<std::string> reveals;           ///< facts learnt by answering here, whatever is said
    std::vector<Branch> branches;
    NodeId next;
};

struct Option {
    std::string id;
    std::string text;
    std::string why;    ///< Shown afterwards.
    int points = 0;     ///< earned of the node's `of`
    int heat = 0;       ///< change of heat
    std::string fatal;  ///< rule id when choosing this fails the attempt; else empty
    NodeId next;
};

struct ChoiceNode {
    std::string prompt;
    bool said = false;  ///< whether what is picked is said to the customer; else it is done, or thought
    Dimension dimension = Dimension::accuracy;
    int of = 4;
    std::vector<Option> options;
};

/// A telephone or physical act out of those that are possible here.
struct ActOption {
    std::string act;  ///< pick-up, hold, resume, hang-up, wait-hang-up, stand-up, smile, seat, both-hands,
                      ///< lead-aside, …
    std::string why;
    int points = 0;
    int heat = 0;
    NodeId next;
};

/// The telephone rings while this node waits. Seconds are simulated ones.
struct Ringing {
    double period_s = 5.0;  ///< from one ring to the next
    int already = 0;        ///< rings before the trainee could reach it
    int good_rings = 3;     ///< full marks up to here
    int last_ring = 12;     ///< then the caller gives up
    NodeId gave_up;         ///< where that leads
    int line = 1;           ///< 1 or 2
};

struct ActNode {
    std::string prompt;
    int of = 4;  ///< points for procedure
    std::vector<ActOption> options;
    std::optional<Ringing> ringing;
};

enum class FieldKind { text, flat, phone, time, choice };

struct FormField {
    std::string id;
    std::string label;
    FieldKind kind = FieldKind::text;
    std::vector<std::string> choices;  ///< of kind choice
    std::vector<std::string> expect;   ///< any of these is right; of kind text: each must be contained
    std::string ask;                   ///< the question that would get it
    int points = 2;
    bool required = true;
};

struct FormNode {
    std::string prompt;
    std::string title;
    std::vector<FormField> fields;
    std::vector<Branch> branches;
    NodeId next;
};

struct BranchNode {
    std::vector<Branch> branches;
    NodeId next;
};

/// What became of what was promised. done_now: kept, unless the time that was promised has passed.
enum class PromiseOutcome { kept, broken, done_now };

struct SetNode {
    std::map<std::string, VariableValue> set;
    std::map<std::string, std::int64_t> add;
    int heat = 0;
    std::string cause;                               ///< why the heat changes, shown to the trainee
    std::string of;                                  ///< whose heat; empty: the present person's
    std::string turn_to;                             ///< with whom the trainee deals from here; may be empty
    std::string leaves;                              ///< who goes away; may be empty
    int later_minutes = 0;                           ///< so much of the story's time passes
    std::map<std::string, PromiseOutcome> promises;  ///< act → what became of the open promises of it
    NodeId next;
};

enum class EndingKind { good, fair, poor };

struct EndNode {
    std::string ending;  ///< stable id: "calmed"
    EndingKind kind = EndingKind::fair;
    std::string title;
    std::string text;
    bool may_pass = true;  ///< false: this ending fails the attempt whatever the marks
    /// The best mark that can be reached with it, where it states one; a good ending that does not claims
    /// 100.
    std::optional<int> best;
    std::string best_why;  ///< for authors: why no more than `best`
};

/// A pattern of the rule pack's language.
struct PartPattern {
    std::string written;
    core::Place place;
};

/// Something that a summary has to say.
struct SummaryPart {
    std::string id;
    std::string label;             ///< "原因"
    std::vector<PartPattern> any;  ///< one of them stands in the text
    int points = 2;
    std::string why;  ///< what should stand there
};

/// The trainee sums up in writing; nobody hears it, and it is scored by what it says.
struct SummaryNode {
    std::string prompt;
    std::string hint;  ///< Shown when asked for; costs marks. May be empty.
    Dimension dimension = Dimension::resolution;
    int of = 6;  ///< the points of all parts
    std::vector<SummaryPart> parts;
    std::vector<std::string> models;  ///< Each says every part.
    std::vector<std::string> bad;     ///< Each lacks some.
    std::vector<Branch> branches;
    NodeId next;
};

/// One of the kinds `single`, `multiple`, `order`, `sort`, `match`, `number`.
struct ExerciseNode {
    std::string prompt;
    Dimension dimension = Dimension::accuracy;
    int of = 4;
    std::string explain;  ///< Shown afterwards; may be empty.
    exercise::Exercise exercise;
    std::vector<Branch> branches;
    NodeId next;
};

using NodeKind = std::variant<SayNode, ReplyNode, ChoiceNode, ActNode, FormNode, BranchNode, SetNode, EndNode,
                              SummaryNode, ExerciseNode>;

struct Node {
    NodeId id;
    NodeKind kind;
    core::Place place;
};

/// The names of the node kinds in files, in the order of the variant; those of exercises stand at the end.
const std::vector<std::string>& node_kind_words();

struct Scenario {
    int format = 1;
    std::string id;
    int version = 1;  ///< counted up with each publishing
    std::string title;
    std::string track;    ///< phone | reception | complaints | business | visits
    std::string summary;  ///< one or two sentences for the list
    int minutes = 5;      ///< about how long it takes
    int difficulty = 1;   ///< 1–3
    phrasing::Context context = phrasing::Context::call;
    bool emergency = false;
    std::string company;  ///< "金穗花园物业服务中心"
    std::string agent;    ///< "客服08号"
    Owner owner;
    std::vector<Owner> people;  ///< beside the owner
    std::vector<Question> questions;
    std::optional<StoryTime> clock;  ///< when it begins, if the story says so
    std::vector<std::string> briefing;
    std::vector<Fact> facts;
    std::map<std::string, VariableValue> variables;
    std::vector<std::string> trains;   ///< rule ids
    std::vector<std::string> sources;  ///< "S0 发怒型"
    std::vector<std::string> third_parties;
    NodeId start;
    std::map<NodeId, Node> nodes;
    std::string hash;   ///< content hash of the file
    core::Place place;  ///< of the id

    /// Null if there is no such node.
    const Node* find(const NodeId& node) const;
    /// The owner or one of the other people; null if there is nobody of that id.
    const Owner* person(const std::string& id) const;
    /// Null if there is no such question.
    const Question* question(const std::string& id) const;
};

}  // namespace frontdesk::scenario
