#pragma once

#include <map>
#include <string>
#include <variant>

#include "editing/tree.h"
#include "scenario/condition.h"

// What somebody does who writes scenarios.
namespace frontdesk::app {

/// Reads the lists of drafts and published scenarios anew.
struct ListScenarios {};
/// Goes on with the draft of that name; else takes the company's scenario, else the shipped one, which the
/// company's will stand in the place of.
struct OpenForEditing {
    std::string id;
};
struct WriteNew {
    std::string from_template;
};
/// A copy under another id.
struct CopyScenario {
    std::string id;
};
/// The draft stays.
struct CloseEditor {};
/// The draft is gone for good; what is published stays.
struct DropDraft {
    std::string id;
};

struct SelectNode {
    std::string node;  ///< empty: the head of the scenario
};
struct SetValue {
    editing::Path path;
    json::Value value;
};
struct InsertValue {
    editing::Path list;
    std::size_t index = 0;
    json::Value value;
};
struct RemoveValue {
    editing::Path path;
};
struct AddNode {
    std::string kind;
    std::string behind;
};
struct CopyNode {
    std::string node;
};
struct RenameNode {
    std::string from, to;
};
/// Puts a node somewhere on the picture.
struct MoveNode {
    std::string node;
    double x = 0, y = 0;
};
/// All nodes to where the program would put them.
struct ArrangeNodes {};
/// What stands in the text view.
struct SetText {
    std::string text;
};
struct UndoEdit {};
struct RedoEdit {};
/// Goes the way out of a problem that the program knows.
struct MendProblem {
    std::size_t finding = 0;  ///< index into `OpenScenario::findings`
};
struct PublishScenario {};
/// Plays from a node on; nothing of it goes into anybody's records.
struct TryFrom {
    std::string node;
    int heat = -1;                                                  ///< 0–100; −1: as the scenario says
    std::map<std::string, scenario::VariableValue> variables = {};  ///< others are as the scenario says
};
/// Plays the scenario automatically, to see what is never reached.
struct CoverScenario {};

/// One of them.
struct EditorDeed {
    std::variant<ListScenarios, OpenForEditing, WriteNew, CopyScenario, CloseEditor, DropDraft, SelectNode,
                 SetValue, InsertValue, RemoveValue, AddNode, CopyNode, RenameNode, MoveNode, ArrangeNodes,
                 SetText, UndoEdit, RedoEdit, PublishScenario, TryFrom, CoverScenario, MendProblem>
        what;
};

}  // namespace frontdesk::app
