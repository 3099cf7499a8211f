#pragma once

#include <span>

#include "ui/screens/editor_fields.h"

// Lists of things that are alike, such as the fields of a form or the options of an exercise: each with the
// same few boxes, to be added, moved and taken away. What they have in common stands in one description.
namespace frontdesk::ui {

struct WordChoice {
    const char* word;  ///< as the scenario has it
    app::Text label;
};

enum class BoxKind {
    text,
    number,  ///< whole
    flag,
    words,  ///< one of `choices`; without the key the first
    texts,  ///< a list of texts
};

/// A box of each thing.
struct BoxLine {
    const char* key;
    BoxKind kind = BoxKind::text;
    app::Text label;
    std::span<const WordChoice> choices = {};
    bool flag_without = false;  ///< what a missing flag means
};

struct ListShape {
    const char* key;  ///< of the list in the node
    app::Text label;
    std::span<const BoxLine> boxes;
    const char* blank;  ///< JSON of a new thing, without its id
    std::size_t least = 1, most = 40;
};

/// Draws more of each thing below its boxes: told the path of the thing.
using DrawMore = void (*)(Scene& scene, Rect& column, const editing::Path& thing);

/// @param node path of the node that has the list
void draw_thing_list(Scene& scene, Rect& column, const editing::Path& node, const ListShape& shape,
                     DrawMore more = nullptr);

/// A list of texts, each in a box of its own. `label` may be empty.
void texts_part(Scene& scene, Rect& column, std::string_view label, const editing::Path& list);

/// Yes or no.
void flag_part(Scene& scene, Rect& column, std::string_view label, const editing::Path& path, bool without);

/// A path with more steps behind it.
editing::Path path_with(editing::Path path, std::initializer_list<std::string> steps);
/// How many elements the list there has; 0 if there is none.
std::size_t elements_at(const Scene& scene, const editing::Path& path);

}  // namespace frontdesk::ui
