#pragma once

#include <optional>
#include <span>
#include <string>

#include "ui/screens/editor.h"

// Boxes that show a value of the scenario and change it. Each takes its height off the top of `column`.
namespace frontdesk::ui {

/// "edit:nodes/greet/prompt": the id of the box of a value.
std::string box_id(const editing::Path& path);

void part_label(Ui& ui, Rect& column, std::string_view words);

/// A text over as many lines as it needs.
void text_part(Scene& scene, Rect& column, std::string_view label, const editing::Path& path);
/// The same without a label, in a place that ends in `room` for buttons at the right.
void text_box(Scene& scene, Rect& column, const editing::Path& path);
/// A whole number; what is none is not taken over.
void number_part(Scene& scene, Rect& column, std::string_view label, const editing::Path& path);
/// A number that need not be whole.
void real_part(Scene& scene, Rect& column, std::string_view label, const editing::Path& path);
/// Two of them side by side.
struct NumberPart {
    std::string_view label;
    editing::Path path;
};
void number_pair(Scene& scene, Rect& column, const NumberPart& left, const NumberPart& right);
/// A box that unfolds a list when pressed; `missing`: what it shows is nowhere. True while it is unfolded.
struct ChoiceBox {
    std::string id, shown, value;
    bool missing = false;
};
bool choice_box(Scene& scene, Rect& column, const ChoiceBox& what);
/// The node that a text names; unfolds a list to choose another from.
void target_part(Scene& scene, Rect& column, std::string_view label, const editing::Path& path);

/// A list that unfolds below a button, with a box to search in. Returns what was chosen.
struct Pickable {
    std::string id, words;
};
std::optional<std::string> pick_part(Scene& scene, Rect& column, const std::string& picker,
                                     std::span<const Pickable> all);

/// A small button as wide as its words, or as the column. True when pressed.
bool part_button(Ui& ui, Rect& column, const std::string& id, std::string_view label, Icon icon);

/// How a node is called in lists: its id and what it says.
std::string node_words(const Ui& ui, const editing::GraphNode& node);

/// The parts of a reply node: what is wanted, what is not to be said, answers with their verdicts.
void draw_reply_parts(Scene& scene, Rect& column, const editing::Path& node);
/// Model answers and bad ones of a reply or a summary, with what the engine says of each.
void draw_judged_answers(Scene& scene, Rect& column, const editing::Path& node);
/// The parts of a record form, of a summary, and of an exercise; false if it is none.
void draw_form_parts(Scene& scene, Rect& column, const std::string& id);
void draw_summary_parts(Scene& scene, Rect& column, const std::string& id);
bool draw_exercise_parts(Scene& scene, Rect& column, const editing::GraphNode& node);
/// In which case it leads where, and where otherwise.
void draw_ways(Scene& scene, Rect& column, const std::string& node);
/// The parts of all other kinds.
void draw_node_parts(Scene& scene, Rect& column, const editing::GraphNode& node);

}  // namespace frontdesk::ui
