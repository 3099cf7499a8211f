#include "ui/reply_text.h"

#include <algorithm>

#include "text/utf8.h"

namespace frontdesk::ui {
namespace {

constexpr std::size_t most_undo_steps = 200;

enum class Sort { space, word, chinese, mark };

Sort sort_of(char32_t character) {
    if (character == U' ' || character == U'\n' || character == U'\t' || character == 0x3000) {
        return Sort::space;
    }
    if (character < 0x80) {
        const bool is_word = (character >= U'0' && character <= U'9') ||
                             (character >= U'a' && character <= U'z') ||
                             (character >= U'A' && character <= U'Z') || character == U'_';
        return is_word ? Sort::word : Sort::mark;
    }
    const bool is_mark =
        (character >= 0x2000 && character <= 0x206F) || (character >= 0x3000 && character <= 0x303F) ||
        (character >= 0xFF00 && character <= 0xFF0F) || (character >= 0xFF1A && character <= 0xFF20);
    return is_mark ? Sort::mark : Sort::chinese;
}

/// Line feeds of one kind, no other control characters, valid UTF-8.
std::string cleaned(std::string_view text) {
    std::string clean;
    for (std::size_t at = 0; at < text.size();) {
        const text::Decoded decoded = text::decode(text, at);
        const bool is_end_of_crlf = decoded.code_point == U'\n' && at > 0 && text[at - 1] == '\r';
        at += decoded.bytes;
        if (decoded.code_point == U'\r') {
            clean += '\n';
        } else if (decoded.code_point == U'\t') {
            clean += ' ';
        } else if ((decoded.code_point >= 0x20 && decoded.code_point != 0x7F) ||
                   (decoded.code_point == U'\n' && !is_end_of_crlf)) {
            text::append(clean, decoded.code_point);
        }
    }
    return clean;
}

void keep_first_characters(std::string& text, std::size_t count) {
    std::size_t at = 0;
    for (; count > 0 && at < text.size(); --count) at += text::decode(text, at).bytes;
    text.resize(at);
}

}  // namespace

std::size_t ReplyText::selection_begin() const {
    return std::min(m_now.caret, m_now.anchor);
}
std::size_t ReplyText::selection_end() const {
    return std::max(m_now.caret, m_now.anchor);
}

std::string ReplyText::selected() const {
    return m_now.text.substr(selection_begin(), selection_end() - selection_begin());
}

void ReplyText::replace_all(std::string_view text) {
    m_now.text = text::repaired(text);
    m_now.caret = m_now.anchor = m_now.text.size();
    m_past.clear();
    m_future.clear();
    m_last = Kind::none;
}

void ReplyText::insert(std::string_view text) {
    std::string clean = cleaned(text);
    const std::size_t kept = text::length(m_now.text) - text::length(selected());
    keep_first_characters(clean, most_characters - std::min(kept, most_characters));
    if (clean.empty()) return;
    const bool is_typing = text::length(clean) == 1 && clean != "\n" && !has_selection();
    remember(is_typing ? Kind::typing : Kind::other);
    const std::size_t begin = selection_begin();
    m_now.text.replace(begin, selection_end() - begin, clean);
    m_now.caret = m_now.anchor = begin + clean.size();
    // A new step begins behind a mark: undo takes back a clause, not a paragraph.
    if (is_typing && sort_of(text::decode(clean, 0).code_point) == Sort::mark) m_last = Kind::other;
}

void ReplyText::cut(std::size_t begin, std::size_t end, Kind kind) {
    if (begin >= end) return;
    remember(kind);
    m_now.text.erase(begin, end - begin);
    m_now.caret = m_now.anchor = begin;
}

void ReplyText::erase_backward(bool whole_word) {
    if (has_selection()) return erase_selection();
    cut(whole_word ? word_before(m_now.caret) : before(m_now.caret), m_now.caret,
        whole_word ? Kind::other : Kind::erasing);
}

void ReplyText::erase_forward(bool whole_word) {
    if (has_selection()) return erase_selection();
    cut(m_now.caret, whole_word ? word_after(m_now.caret) : after(m_now.caret),
        whole_word ? Kind::other : Kind::erasing);
}

void ReplyText::erase_selection() {
    cut(selection_begin(), selection_end(), Kind::other);
}

void ReplyText::move_to(std::size_t position, bool extend) {
    m_now.caret = std::min(position, m_now.text.size());
    if (!extend) m_now.anchor = m_now.caret;
    m_last = Kind::none;
}

void ReplyText::move_left(bool whole_word, bool extend) {
    if (has_selection() && !extend && !whole_word) return move_to(selection_begin(), false);
    move_to(whole_word ? word_before(m_now.caret) : before(m_now.caret), extend);
}

void ReplyText::move_right(bool whole_word, bool extend) {
    if (has_selection() && !extend && !whole_word) return move_to(selection_end(), false);
    move_to(whole_word ? word_after(m_now.caret) : after(m_now.caret), extend);
}

void ReplyText::select_all() {
    m_now.anchor = 0;
    m_now.caret = m_now.text.size();
    m_last = Kind::none;
}

void ReplyText::select_word(std::size_t position) {
    if (m_now.text.empty()) return;
    std::size_t begin = std::min(position, m_now.text.size());
    if (begin == m_now.text.size()) begin = before(begin);
    std::size_t end = after(begin);
    const Sort sort = sort_of(text::decode(m_now.text, begin).code_point);
    const auto sort_at = [this](std::size_t at) { return sort_of(text::decode(m_now.text, at).code_point); };
    while (begin > 0 && sort_at(before(begin)) == sort) begin = before(begin);
    while (end < m_now.text.size() && sort_at(end) == sort) end = after(end);
    m_now.anchor = begin;
    m_now.caret = end;
    m_last = Kind::none;
}

bool ReplyText::undo() {
    if (m_past.empty()) return false;
    m_future.push_back(std::move(m_now));
    m_now = std::move(m_past.back());
    m_past.pop_back();
    m_last = Kind::none;
    return true;
}

bool ReplyText::redo() {
    if (m_future.empty()) return false;
    m_past.push_back(std::move(m_now));
    m_now = std::move(m_future.back());
    m_future.pop_back();
    m_last = Kind::none;
    return true;
}

std::size_t ReplyText::before(std::size_t position) const {
    if (position == 0) return 0;
    std::size_t at = position - 1;
    while (at > 0 && (static_cast<unsigned char>(m_now.text[at]) & 0xC0U) == 0x80U) --at;
    return at;
}

std::size_t ReplyText::after(std::size_t position) const {
    if (position >= m_now.text.size()) return m_now.text.size();
    return position + text::decode(m_now.text, position).bytes;
}

std::size_t ReplyText::word_before(std::size_t position) const {
    const auto sort_at = [this](std::size_t at) { return sort_of(text::decode(m_now.text, at).code_point); };
    std::size_t at = position;
    while (at > 0 && sort_at(before(at)) == Sort::space) at = before(at);
    if (at == 0) return 0;
    const Sort sort = sort_at(before(at));
    while (at > 0 && sort_at(before(at)) == sort) at = before(at);
    return at;
}

std::size_t ReplyText::word_after(std::size_t position) const {
    const auto sort_at = [this](std::size_t at) { return sort_of(text::decode(m_now.text, at).code_point); };
    std::size_t at = position;
    if (at >= m_now.text.size()) return at;
    const Sort sort = sort_at(at);
    while (at < m_now.text.size() && sort_at(at) == sort) at = after(at);
    while (at < m_now.text.size() && sort_at(at) == Sort::space) at = after(at);
    return at;
}

void ReplyText::remember(Kind kind) {
    m_future.clear();
    const bool goes_on = kind == m_last && (kind == Kind::typing || kind == Kind::erasing) && !m_past.empty();
    m_last = kind;
    if (goes_on) return;
    if (m_past.size() >= most_undo_steps) m_past.erase(m_past.begin());
    m_past.push_back(m_now);
}

}  // namespace frontdesk::ui
