#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "ui/screens/scene.h"

// The parts of the phrasing editor.
namespace frontdesk::ui {

inline const app::OpenPhrasing& phrasings(const Scene& scene) {
    return *scene.state().phrasing_editor.open;
}

template <typename Deed>
void do_phrasing(const Scene& scene, Deed deed) {
    scene.ui.intend(app::PhrasingDeed{std::move(deed)});
}

/// What a rule is called, and a class or guard.
std::string phrase_name(const Ui& ui, const app::PhraseLine& line);
/// The line of the list of that id; null if there is none.
const app::PhraseLine* phrase_line(const Scene& scene, const std::string& id);
/// Selects it, and brings its parts into view.
void jump_to_phrase(Scene& scene, const std::string& id);

void draw_phrasing_bar(Scene& scene);
/// All rules, classes and guards.
void draw_phrasing_list(Scene& scene, const Rect& place);
/// The parts of the selected one.
void draw_phrasing_rule(Scene& scene, const Rect& place);
/// A sentence, and what the draft makes of it.
void draw_phrasing_trial(Scene& scene, Rect& column);
void draw_phrasing_problems(Scene& scene, Rect& column);
void draw_phrasing_impact(Scene& scene, Rect& column);
void draw_phrasing_import(Scene& scene, Rect& column);

/// A list of the selected rule, a line each: pressed, a line becomes a box.
struct PhraseListLook {
    const char* list;  ///< "patterns"
    std::string label, hint;
    bool fixed_below = false;  ///< what the packs below have cannot be changed
};
void draw_phrase_list(Scene& scene, Rect& column, const PhraseListLook& look);
/// What was judged in review for this rule and stands in none of its lists.
void draw_offered_sentences(Scene& scene, Rect& column);
/// A text of the selected rule over as many lines as it needs.
void draw_phrase_text(Scene& scene, Rect& column, std::string_view label, const editing::Path& path,
                      bool wake = false);
/// What can be chosen for a key of the selected rule or guard.
struct PhraseChoice {
    const char* value;
    const char* id;
    app::Text label;
};
struct PhraseChoices {
    app::Text label;
    const char* key;          ///< "severity"
    const char* unless_said;  ///< what holds where the key is not there
    std::span<const PhraseChoice> choices;
};
void draw_phrase_choice(Scene& scene, Rect& column, const PhraseChoices& look);
/// The parts of the selected guard.
void draw_phrasing_guard(Scene& scene, Rect& column);
/// "phrase:feels", "phrase:patterns/2"
std::string phrase_box_id(const editing::Path& path);
/// What is wrong, in the reader's language where there are words, and the sentence of the check below it.
void draw_phrase_problem(Scene& scene, Rect& column, const core::Problem& problem, const std::string& id,
                         const std::string& where, bool& pressed);

}  // namespace frontdesk::ui
