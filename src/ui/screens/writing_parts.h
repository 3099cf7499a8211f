#pragma once

#include <string>
#include <string_view>

#include "editing/document.h"
#include "ui/kit/button.h"
#include "ui/screens/editor_memory.h"

// What the pages on which content is written have in common: scenarios, exercises, rules.
namespace frontdesk::ui {

/// A button at the right of the row: with its words where they leave `keep` for what stands left of it, else
/// as its sign alone. Its key works either way.
bool words_or_sign(Ui& ui, Rect& row, std::string_view id, const std::string& label, const ButtonLook& look,
                   float keep);

/// Of the button that publishes; with errors, how many have to be mended first.
std::string publish_words(const Ui& ui, int errors);

enum class HistoryStep { none, undo, redo };

/// Both signs at the right of the row; they are called `page`:undo and `page`:redo.
HistoryStep history_signs(Ui& ui, Rect& row, const std::string& page, const editing::Document& document);

/// The field as it is while somebody types; as the content says where that has changed by other ways.
EditorField& in_step(EditorField& field, const std::string& now);

/// Nothing is wrong here.
void draw_no_problems(Ui& ui, Rect row, const char* words);

}  // namespace frontdesk::ui
