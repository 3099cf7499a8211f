#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "ui/kit/ui.h"
#include "ui/reply_text.h"

// The box in which the reply is typed: wraps by Chinese rules while typing, Enter sends, Shift+Enter breaks
// the line, Ctrl+Z/Y undo, copy and paste without the soft line breaks. (Dear ImGui's own multi-line input
// does not wrap, and its undo cannot be kept apart from breaks that only show.)
namespace frontdesk::ui {

struct ReplyBoxLook {
    std::string_view ghost;  ///< shown while empty
    bool enabled = true;     ///< off: shows its text, takes no keys
    bool wake = false;       ///< takes the keyboard now
};

/// What the box remembers between frames; kept by the screen.
struct ReplyBoxState {
    ReplyText edit;
    float scroll = 0;         ///< pixels
    double last_touch_s = 0;  ///< the caret stands still for a moment after each key
    float wanted_x = -1;      ///< column that Up and Down aim at; below 0: where the caret is
    bool leans_back =
        false;  ///< the caret is shown at the end of a line rather than at the begin of the next
    bool show_caret = false;  ///< scroll to the caret in the next frame
};

struct ReplyBoxResult {
    bool sent = false;     ///< Enter was pressed and the text is not blank; the text is still there
    bool changed = false;  ///< `text` changed in this frame
    bool focused = false;
    ImVec2 caret;  ///< pixels in the window
};

/// @param id stable; also the id in the trace
/// @param rect the whole box, edge included; 96 logical pixels high in the play screen
/// @param text UTF-8, at most 4,000 characters; may be changed from outside between frames (a restored draft,
/// empty after sending): then the caret goes to its end and undo starts afresh
ReplyBoxResult reply_box(Ui& ui, std::string_view id, const Rect& rect, std::string& text,
                         ReplyBoxState& state, const ReplyBoxLook& look);

}  // namespace frontdesk::ui
