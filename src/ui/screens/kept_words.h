#pragma once

#include <string>

#include "ui/kit/text_field.h"
#include "ui/screens/review_memory.h"
#include "ui/screens/scene.h"

// Boxes whose words outlive the program: what is typed is stored after a short pause, before anything else
// that is asked for, and stands in the box when its page is opened again. Places are named in
// app/kept_words.h.
namespace frontdesk::ui {

/// Brings a box in step with its place: what was kept there comes into it, where something was.
/// @param shown the place that `words` are of; changed with it
void show_kept_words(const Scene& scene, const std::string& place, std::string& words, std::string& shown);
/// They were typed into it in this frame.
void note_kept_words(Scene& scene, const std::string& place, const std::string& words);
/// They are not wanted any more, by whoever typed them.
void drop_kept_words(Scene& scene, const std::string& place);
bool has_kept_words(const Scene& scene, const std::string& place);

/// Stores what was typed in time, at the end of a frame.
void follow_kept_words(Ui& ui, Memory& memory);

/// One line that is kept; as text_field.
struct KeptField {
    std::string place;
    std::string& words;
    std::string& shown;
};
void kept_field(Scene& scene, std::string_view id, const Rect& rect, KeptField field, const FieldLook& look);
/// The same for words_box.
bool kept_words_box(Scene& scene, Rect& column, const std::string& id, const std::string& place,
                    WrittenWords& written, app::Text ghost);

}  // namespace frontdesk::ui
