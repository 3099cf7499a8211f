#include "ui/reply_keys.h"

#include "text/utf8.h"
#include "ui/imgui_compat.h"

namespace frontdesk::ui {
namespace {

bool again(core::Key key) {
    return key_pressed(key, true);
}

void read_moves(ReplyKeys& keys, bool control) {
    keys.left = again(core::Key::left);
    keys.right = again(core::Key::right);
    const bool home = again(core::Key::home);
    const bool end = again(core::Key::end);
    (control ? keys.text_begin : keys.line_begin) = home;
    (control ? keys.text_end : keys.line_end) = end;
    const bool page_up = again(core::Key::page_up);
    const bool page_down = again(core::Key::page_down);
    keys.by_page = page_up || page_down;
    if (again(core::Key::up) || page_up) keys.vertical = -1;
    if (again(core::Key::down) || page_down) keys.vertical = 1;
}

void read_shortcuts(ReplyKeys& keys, bool control, bool shift) {
    const bool insert = key_pressed(core::Key::insert);
    const bool remove = shift && key_pressed(core::Key::delete_forward);
    keys.select_all = control && key_pressed(core::Key::a);
    keys.copy = control && (key_pressed(core::Key::c) || insert);
    keys.cut = (control && key_pressed(core::Key::x)) || remove;
    keys.paste = (control && again(core::Key::v)) || (shift && insert);
    const bool z = control && again(core::Key::z);
    keys.undo = z && !shift;
    keys.redo = (z && shift) || (control && again(core::Key::y));
}

void read_text(ReplyKeys& keys) {
    for (const ImWchar character : ImGui::GetIO().InputQueueCharacters) {
        if (character >= 0x20 && character != 0x7F) text::append(keys.typed, character);
    }
}

bool is_any(const ReplyKeys& keys) {
    return !keys.typed.empty() || keys.left || keys.right || keys.line_begin || keys.line_end ||
           keys.text_begin || keys.text_end || keys.vertical != 0 || keys.erase_backward ||
           keys.erase_forward || keys.break_line || keys.send || keys.select_all || keys.copy || keys.cut ||
           keys.paste || keys.undo || keys.redo;
}

void move(const ReplyKeys& keys, ReplyText& edit) {
    if (keys.left) edit.move_left(keys.whole_word, keys.extend);
    if (keys.right) edit.move_right(keys.whole_word, keys.extend);
    if (keys.text_begin) edit.move_to(0, keys.extend);
    if (keys.text_end) edit.move_to(edit.text().size(), keys.extend);
    if (keys.select_all) edit.select_all();
}

void use_clipboard(const ReplyKeys& keys, ReplyText& edit) {
    if ((keys.copy || keys.cut) && edit.has_selection()) ImGui::SetClipboardText(edit.selected().c_str());
    if (keys.cut) edit.erase_selection();
    if (!keys.paste) return;
    if (const char* const text = ImGui::GetClipboardText()) edit.insert(text);
}

}  // namespace

ReplyKeys read_reply_keys() {
    const ImGuiIO& io = ImGui::GetIO();
    ReplyKeys keys;
    keys.extend = io.KeyShift;
    keys.whole_word = io.KeyCtrl;
    // With Control or Alt a key is a command, unless both are held: that is AltGr, which types.
    if (io.KeyCtrl == io.KeyAlt) read_text(keys);
    read_moves(keys, io.KeyCtrl);
    read_shortcuts(keys, io.KeyCtrl, io.KeyShift);
    keys.erase_backward = again(core::Key::backspace);
    keys.erase_forward = again(core::Key::delete_forward) && !keys.cut;
    if (key_pressed(core::Key::enter) || key_pressed(core::Key::keypad_enter)) {
        (io.KeyShift ? keys.break_line : keys.send) = true;
    }
    keys.any = is_any(keys);
    return keys;
}

void apply_reply_keys(const ReplyKeys& keys, ReplyText& edit) {
    // Character by character, so that undo groups what an input method commits as if it was typed.
    for (std::size_t at = 0; at < keys.typed.size();) {
        const std::size_t bytes = text::decode(keys.typed, at).bytes;
        edit.insert(std::string_view(keys.typed).substr(at, bytes));
        at += bytes;
    }
    move(keys, edit);
    use_clipboard(keys, edit);
    if (keys.erase_backward) edit.erase_backward(keys.whole_word);
    if (keys.erase_forward) edit.erase_forward(keys.whole_word);
    if (keys.break_line) edit.insert("\n");
    if (keys.undo) edit.undo();
    if (keys.redo) edit.redo();
}

}  // namespace frontdesk::ui
