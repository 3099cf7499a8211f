#include "editing/document.h"

#include <algorithm>
#include <utility>

#include "editing/tidy.h"

namespace frontdesk::editing {

namespace {

bool is_inside_character(std::string_view text, std::size_t at) {
    return at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U;
}

/// The path under which what is typed into the text itself is kept.
const Path typing{"#text"};

bool continues(const Change& last, const Change& next) {
    return next.removed.empty() && next.offset == last.offset + last.inserted.size() &&
           next.inserted.find('\n') == std::string::npos;
}

}  // namespace

Change difference(std::string_view before, std::string_view after) {
    const std::size_t shorter = std::min(before.size(), after.size());
    std::size_t begin = 0;
    while (begin < shorter && before[begin] == after[begin]) ++begin;
    while (begin > 0 && (is_inside_character(before, begin) || is_inside_character(after, begin))) --begin;
    std::size_t end = 0;
    while (end < shorter - begin && before[before.size() - 1 - end] == after[after.size() - 1 - end]) ++end;
    while (end > 0 && is_inside_character(before, before.size() - end)) --end;
    return {begin, std::string(before.substr(begin, before.size() - end - begin)),
            std::string(after.substr(begin, after.size() - end - begin))};
}

Document::Document(std::string text) : m_text(std::move(text)) {
    read();
}

void Document::read() {
    json::Parsed parsed = json::parse(m_text, "");
    m_readable = parsed.usable && !core::has_errors(parsed.problems);
    m_syntax = std::move(parsed.problems);
    if (m_readable) m_tree = std::move(parsed.root);
    ++m_revision;
}

void Document::take_in(std::string text, const Path& merge_key) {
    if (text == m_text) return;
    Change change = difference(m_text, text);
    const bool merges = !merge_key.empty() && merge_key == m_last_path && !m_done.empty() &&
                        (merge_key != typing || continues(m_done.back(), change));
    if (merges) {
        const Change& last = m_done.back();
        std::string before = m_text;
        before.replace(last.offset, last.inserted.size(), last.removed);
        change = difference(before, text);
        m_done.pop_back();
    }
    m_done.push_back(std::move(change));
    m_undone.clear();
    m_last_path = merge_key;
    m_text = std::move(text);
    read();
}

bool Document::replace(std::optional<json::Value> tree, const Path& text) {
    if (!m_readable || !tree) return false;
    take_in(tidy(*tree), text);
    return true;
}

bool Document::set(const Path& path, json::Value value) {
    if (!m_readable) return false;
    const bool is_text = value.as_string() != nullptr;
    const auto tree = with_value(m_tree, path, std::move(value));
    if (!tree) return false;
    take_in(tidy(*tree), is_text ? path : Path());
    return true;
}

bool Document::insert(const Path& list, std::size_t index, json::Value value) {
    return m_readable && replace(with_element(m_tree, list, index, std::move(value)));
}

bool Document::insert_member(const Path& object, const std::string& behind, const std::string& key,
                             json::Value value) {
    return m_readable && replace(with_member(m_tree, object, behind, key, std::move(value)));
}

bool Document::remove(const Path& path) {
    return m_readable && replace(without(m_tree, path));
}

void Document::set_text(std::string text) {
    take_in(std::move(text), typing);
}

bool Document::undo() {
    if (m_done.empty()) return false;
    const Change& change = m_done.back();
    m_text.replace(change.offset, change.inserted.size(), change.removed);
    m_undone.push_back(change);
    m_done.pop_back();
    m_last_path.clear();
    read();
    return true;
}

bool Document::redo() {
    if (m_undone.empty()) return false;
    const Change& change = m_undone.back();
    m_text.replace(change.offset, change.removed.size(), change.inserted);
    m_done.push_back(change);
    m_undone.pop_back();
    m_last_path.clear();
    read();
    return true;
}

}  // namespace frontdesk::editing
