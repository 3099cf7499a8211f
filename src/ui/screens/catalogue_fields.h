#pragma once

#include <span>
#include <string>
#include <string_view>

#include "ui/screens/catalogue.h"
#include "ui/screens/editor_fields.h"

// Boxes that show a value of the open part and change it. Each takes its height off the top of `column`, and
// tells below itself what is wrong with its value.
namespace frontdesk::ui {

editing::Path below(editing::Path path, std::initializer_list<std::string> steps);

/// A text over as many lines as it needs.
void catalogue_text(Scene& scene, Rect& column, std::string_view label, const editing::Path& path,
                    std::string_view ghost = {});

/// Numbers side by side, each with its label above; one below the other where there is no room.
struct NumberField {
    std::string_view label;
    editing::Path path;
    bool whole = true;
};
void catalogue_numbers(Scene& scene, Rect& column, std::span<const NumberField> fields);

/// A word out of a few that stand side by side. `ids` of the segments are "edit:…:word".
void catalogue_words(Scene& scene, Rect& column, std::string_view label, const editing::Path& path,
                     std::span<const Pickable> words);
/// True or false, by two words; without a value it is `otherwise`.
struct SwitchWords {
    std::string_view no, yes;
    bool otherwise = false;
};
void catalogue_switch(Scene& scene, Rect& column, std::string_view label, const editing::Path& path,
                      const SwitchWords& words);
/// A word out of many, from a list that unfolds.
void catalogue_choice(Scene& scene, Rect& column, std::string_view label, const editing::Path& path,
                      std::span<const Pickable> all);

/// A list of names as chips, each of which can be pressed away, and a list to choose more from.
void catalogue_names(Scene& scene, Rect& column, std::string_view label, const editing::Path& list,
                     std::span<const Pickable> all);
/// A list of free texts.
void catalogue_texts(Scene& scene, Rect& column, std::string_view label, const editing::Path& list,
                     std::string_view add);

/// A box with small buttons at its right for the line it stands in: up, down, delete.
struct LineButtons {
    editing::Path list;
    std::size_t index = 0, count = 0;
    bool can_move = false;
};
void catalogue_line_buttons(Scene& scene, Rect& row, const LineButtons& line);

/// What is wrong with the value at `path`, if anything is.
void catalogue_problem(Scene& scene, Rect& column, const editing::Path& path);

/// Adds a value to a list, which is made if it is not there.
void add_to_list(const Scene& scene, const editing::Path& list, json::Value value);
std::size_t length_of(const Scene& scene, const editing::Path& list);

/// Rules of the pack, of one kind, and paragraphs of the standard, to choose from.
std::vector<Pickable> pickable_rules(const Scene& scene, bool forbidden);
std::vector<Pickable> pickable_paragraphs(const Scene& scene);

}  // namespace frontdesk::ui
