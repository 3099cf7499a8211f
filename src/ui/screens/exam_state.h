#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "ui/screens/scene.h"

// How far somebody is with an examination, for the screens that lead to it.
namespace frontdesk::ui {

struct ExamState {
    const curriculum::ExamBlueprint* exam = nullptr;  ///< null: there is no such examination
    bool is_open = false;                             ///< being sat, or broken off
    bool passed = false;                              ///< at least once
    int sittings = 0;                                 ///< that are over
    std::optional<records::Sitting> last;             ///< of those
};
ExamState exam_state(const app::App& app, std::string_view exam);

/// "还没考过", "考过了" and so on, in the language of the screen.
std::string exam_state_words(const Ui& ui, const ExamState& state);

/// Leads to the screen of the examination.
void open_exam(Scene& scene, std::string_view exam);

/// A card for each examination: what it is, how far one is, and the button. Takes its height off the column.
void draw_exam_cards(Scene& scene, Rect& column);

}  // namespace frontdesk::ui
