#include "platform/composition.h"

namespace frontdesk::platform {
namespace {

bool is_letter(char32_t character) {
    return character >= U'a' && character <= U'z';
}

char32_t lower(char32_t character) {
    return character >= U'A' && character <= U'Z' ? character - U'A' + U'a' : character;
}

}  // namespace

bool Composition::take_key(core::Key key, char32_t typed) {
    const bool was_open = is_open();
    if (typed != 0) {
        m_unanswered.push_back(lower(typed));
        return was_open;
    }
    if (!was_open) return false;
    switch (key) {
        case core::Key::enter:
        case core::Key::keypad_enter:
        case core::Key::escape:
            forget();
            break;
        case core::Key::backspace:
            m_unanswered.pop_back();
            break;
        default:
            break;
    }
    return true;
}

void Composition::take_character(char32_t character) {
    if (m_unanswered.empty()) return;
    if (character < 0x80) {
        // The key's own character, or pinyin committed as it was typed. What was pressed before is settled.
        const std::size_t answered = m_unanswered.find(lower(character));
        m_unanswered.erase(0, answered == std::u32string::npos ? 1 : answered + 1);
        return;
    }
    // A commit answers everything up to the key that chose it (space, figure, mark); letters behind that key
    // already belong to the next word. Wubi commits with the letter itself.
    std::size_t chooser = m_unanswered.size();
    while (chooser > 0 && is_letter(m_unanswered[chooser - 1])) --chooser;
    m_unanswered.erase(0, chooser == 0 ? m_unanswered.size() : chooser);
}

}  // namespace frontdesk::platform
