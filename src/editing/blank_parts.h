#pragma once

#include <string>

#include "curriculum/part.h"
#include "editing/tree.h"

// Fresh drills, questions and examinations, and questions of another kind. What their author has to write is
// empty, so that the checks lead from one empty place to the next.
namespace frontdesk::editing {

/// A whole part with one question or quota, or two situations.
/// @param name the rule of a drill, else the id
std::string blank_part(curriculum::PartKind kind, const std::string& name);

/// The key of the list of situations, questions or quotas.
const char* pieces_key_of(curriculum::PartKind kind);

/// A situation, question or quota to be put into `part`, under an id that is free there.
json::Value blank_piece(curriculum::PartKind kind, const json::Value& part);

/// A copy of a piece under an id that is free in `part`; nothing if there is no such piece.
std::optional<json::Value> copied_piece(curriculum::PartKind kind, const json::Value& part,
                                        std::size_t piece);

/// An option, item, bin or pair to be put into the list at `list` ("options", "items", "bins", "pairs") of a
/// question, under an id that is free there.
json::Value blank_line(const json::Value& question, const std::string& list);

/// The question as one of another kind: id, prompt, explanation and source stay, and the texts of its lines
/// become lines of the new kind.
json::Value with_question_kind(const json::Value& question, const std::string& kind);

/// Whether item `index` of an order may change places with the one before it.
bool is_loose(const json::Value& question, std::size_t index);
/// The question so that it may or may not.
json::Value with_loose(const json::Value& question, std::size_t index, bool loose);
/// The question with groups of items that lie beside each other and are there.
json::Value with_sound_groups(const json::Value& question);

}  // namespace frontdesk::editing
