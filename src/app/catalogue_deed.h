#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <variant>

#include "curriculum/part.h"
#include "editing/tree.h"

// What somebody does who writes drills, questions and examinations.
namespace frontdesk::app {

using curriculum::PartKind;

/// Reads anew what there is to be written on.
struct ListParts {};
/// Goes on with the draft of that name; else takes the company's part, else the shipped one; of a rule that
/// has no drill, a blank one.
struct OpenPart {
    PartKind kind = PartKind::topic;
    std::string id;
};
/// A blank one under a free name.
struct WritePart {
    PartKind kind = PartKind::topic;
};
/// A copy under a free name; drills have none, because each rule has one drill.
struct CopyPart {
    PartKind kind = PartKind::topic;
    std::string id;
};
/// The draft stays.
struct ClosePart {};
/// The draft goes; what is published stays. Can be brought back.
struct DropPart {
    PartKind kind = PartKind::topic;
    std::string id;
};
/// What the company published goes; a shipped one of the same name is there again. Can be brought back.
struct WithdrawPart {
    PartKind kind = PartKind::topic;
    std::string id;
};
/// What was dropped or withdrawn last is where it was.
struct BringBackPart {};

/// A situation or a question of the open part; nothing: its head.
struct SelectPiece {
    std::optional<std::size_t> piece;
};
struct SetPartValue {
    editing::Path path;
    json::Value value;
};
struct InsertPartValue {
    editing::Path list;
    std::size_t index = 0;
    json::Value value;
};
struct RemovePartValue {
    editing::Path path;
};
struct MovePartValue {
    editing::Path list;
    std::size_t from = 0, to = 0;
};
/// A blank situation, question or quota behind the others.
struct AddPiece {};
struct CopyPiece {
    std::size_t piece = 0;
};
struct RemovePiece {
    std::size_t piece = 0;
};
/// Another kind of question; what the old one said is kept as far as the new one can say it.
struct SetQuestionKind {
    std::size_t piece = 0;
    std::string kind;
};
struct UndoPartEdit {};
struct RedoPartEdit {};
struct PublishPart {};
/// Shows what an examination would draw.
struct DrawPapers {
    std::uint64_t seed = 1;
};

/// One of them.
struct CatalogueDeed {
    std::variant<ListParts, OpenPart, WritePart, CopyPart, ClosePart, DropPart, WithdrawPart, BringBackPart,
                 SelectPiece, SetPartValue, InsertPartValue, RemovePartValue, MovePartValue, AddPiece,
                 CopyPiece, RemovePiece, SetQuestionKind, UndoPartEdit, RedoPartEdit, PublishPart, DrawPapers>
        what;
};

}  // namespace frontdesk::app
