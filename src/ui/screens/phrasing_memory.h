#pragma once

#include <map>
#include <set>
#include <string>

#include "phrasing/assessment.h"
#include "ui/screens/editor_memory.h"

// What the screen of the phrasing editor remembers between frames.
namespace frontdesk::ui {

/// Its parts, each of which is shown alone where there is no room for more.
enum class PhrasingView { list, rule, trial, problems, impact, import };

struct PhrasingMemory {
    std::string shown;  ///< whose parts these are
    std::string search;
    bool own_only = false;
    PhrasingView view = PhrasingView::list;     ///< where one part is shown
    PhrasingView tool = PhrasingView::trial;    ///< at the right where three are
    std::map<std::string, EditorField> fields;  ///< by the id of their box
    std::string editing;                        ///< the line that is a box now; empty: none
    bool editing_own = false;                   ///< it was the company's before
    bool wake = false;                          ///< the box takes the keyboard
    std::set<std::string> whole;                ///< lists that are shown with all their lines
    std::string trial, customer;
    ReplyBoxState trial_box;
    phrasing::Context context = phrasing::Context::call;
    std::string dismissing;        ///< the offered sentence that a reason is asked for; empty: none
    std::string dismiss_why;       ///< as it is typed
    bool dismiss_wake = false;     ///< its box takes the keyboard
    bool shows_dismissed = false;  ///< those that were dismissed instead of those that are offered
    std::string path;              ///< of the table to import
    bool drop_sure = false;        ///< it was asked once to throw the draft away
    int revision = -1;             ///< of the draft when last looked at
    double changed_at = 0;         ///< steady seconds
};

}  // namespace frontdesk::ui
