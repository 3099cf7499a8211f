#pragma once

#include <string>

#include "ui/reply_text.h"

namespace frontdesk::ui {

/// What the keys of this frame mean in a text.
struct ReplyKeys {
    bool any = false;
    std::string typed;
    bool extend = false;  ///< Shift: moving selects
    bool whole_word = false;
    bool left = false, right = false;
    bool line_begin = false, line_end = false;
    bool text_begin = false, text_end = false;
    int vertical = 0;  ///< −1 up, 1 down
    bool by_page = false;
    bool erase_backward = false, erase_forward = false;
    bool break_line = false;
    bool send = false;
    bool select_all = false;
    bool copy = false, cut = false, paste = false;
    bool undo = false, redo = false;
};

/// Reads the characters and keys of this frame out of the current Dear ImGui context.
ReplyKeys read_reply_keys();

/// Does everything but moving between lines. Characters come before keys.
void apply_reply_keys(const ReplyKeys& keys, ReplyText& edit);

}  // namespace frontdesk::ui
