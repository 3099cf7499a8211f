#pragma once

#include <map>
#include <optional>
#include <string>

#include "app/intent.h"
#include "exercise/answer.h"
#include "ui/screens/editor_memory.h"

// What the screen of drills, questions and examinations remembers between frames.
namespace frontdesk::ui {

/// What is shown where there is no room for all of it.
enum class CatalogueView { list, form, preview, problems };

struct CatalogueMemory {
    app::PartKind tab = app::PartKind::drill;
    CatalogueView view = CatalogueView::list;
    std::string search;
    std::string shown;                          ///< which piece of which part the picture is of
    std::map<std::string, EditorField> fields;  ///< by the id of their box
    std::string jump_to;                        ///< the box that takes the keyboard in the next frame
    /// What leads to another part: done after all else of the frame, so that a box that loses the keyboard
    /// still writes into the part that it belongs to.
    std::optional<app::CatalogueDeed> last;

    // The question as it is tried out.
    std::string asked;  ///< which one, as of which revision
    app::FormFields answers;
    std::optional<exercise::Answer> answered;
    std::string taken_left;  ///< as of a played exercise
    bool wake = false;

    // A reply as it is tried out in a situation.
    std::string tried;
    ReplyBoxState tried_box;

    std::string seed;  ///< as it is typed
};

}  // namespace frontdesk::ui
