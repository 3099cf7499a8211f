#include "phrasing/stream.h"

#include <algorithm>

#include "phrasing/separator.h"

namespace frontdesk::phrasing {

namespace {

/// The mark that closes a quotation opened by `mark`; 0 if it opens none.
char32_t closing_of(char32_t mark) {
    switch (mark) {
        case U'“':
            return U'”';
        case U'‘':
            return U'’';
        case U'「':
            return U'」';
        case U'『':
            return U'』';
        case U'"':
            return U'"';
        default:
            return 0;
    }
}

text::Folded folded_words(std::string_view utf8, const Equivalents* equivalents) {
    text::Folded folded = text::fold(utf8);
    return equivalents == nullptr || equivalents->empty() ? folded : equivalents->apply(folded);
}

}  // namespace

bool is_sentence_mark(char32_t folded) {
    return folded == U'。' || folded == U'！' || folded == U'？' || folded == U'；' || folded == U'\n';
}

std::u32string stream_literal(std::string_view utf8, const Equivalents* equivalents) {
    const text::Folded folded = folded_words(utf8, equivalents);
    const std::vector<Separator> separators = find_separators(folded.characters);
    std::u32string kept;
    for (std::size_t i = 0; i < folded.characters.size(); ++i)
        if (separators[i] != Separator::skipped) kept += folded.characters[i];
    return kept;
}

Stream::Stream(std::string_view utf8, const Equivalents* equivalents) {
    strip(folded_words(utf8, equivalents));
    mark_places();
    mark_questions();
    m_clauses = borders(text::is_clause_mark);
    m_sentences = borders(is_sentence_mark);
}

void Stream::strip(const text::Folded& folded) {
    const std::vector<Separator> separators = find_separators(folded.characters);
    m_characters.reserve(folded.characters.size());
    m_places.reserve(folded.characters.size() + 1);
    std::uint8_t here = place::clause_start | place::sentence_start;
    for (std::size_t i = 0; i < folded.characters.size(); ++i) {
        const char32_t character = folded.characters[i];
        if (separators[i] == Separator::skipped) {
            here |= place::clause_start | place::clause_end;
            if (is_sentence_mark(character)) here |= place::sentence_start | place::sentence_end;
            take_quote(character);
            continue;
        }
        m_places.push_back(here);
        m_characters += character;
        m_begin.push_back(folded.begin[i]);
        m_end.push_back(folded.end[i]);
        here = 0;
    }
    m_places.push_back(here);
    m_open_quotes.clear();
}

void Stream::take_quote(char32_t mark) {
    const auto here = static_cast<std::uint32_t>(m_characters.size());
    const auto open = std::find_if(m_open_quotes.rbegin(), m_open_quotes.rend(),
                                   [mark](const OpenQuote& quote) { return quote.closing == mark; });
    if (open != m_open_quotes.rend()) {
        if (open->begin < here) m_quotes.push_back({open->begin, here});
        m_open_quotes.erase(std::prev(open.base()), m_open_quotes.end());
        return;
    }
    constexpr std::size_t deepest = 8;
    const char32_t closing = closing_of(mark);
    if (closing != 0 && m_open_quotes.size() < deepest) m_open_quotes.push_back({closing, here});
}

void Stream::mark_places() {
    const std::uint32_t count = size();
    m_places[count] |= place::clause_end | place::sentence_end;
    bool new_sentence = true;
    for (std::uint32_t i = 0; i < count; ++i) {
        if (new_sentence) m_places[i] |= place::sentence_start;
        if (!text::is_clause_mark(m_characters[i])) {
            new_sentence = false;
            continue;
        }
        if (is_sentence_mark(m_characters[i])) new_sentence = true;
        m_places[i] |= place::clause_end;
        m_places[i + 1] |= place::clause_start;
    }
    if (new_sentence) m_places[count] |= place::sentence_start;
    bool sentence_ends = true;
    for (std::uint32_t i = count; i-- > 0;) {
        if (!text::is_clause_mark(m_characters[i])) {
            sentence_ends = false;
            continue;
        }
        if (is_sentence_mark(m_characters[i])) sentence_ends = true;
        if (sentence_ends) m_places[i] |= place::sentence_end;
    }
}

void Stream::mark_questions() {
    bool asked = false;
    bool in_marks = false;
    for (std::uint32_t i = size(); i-- > 0;) {
        const bool mark = text::is_clause_mark(m_characters[i]);
        if (mark) asked = (asked && in_marks) || m_characters[i] == U'？';
        in_marks = mark;
        if (asked) m_places[i] |= place::question;
    }
}

Stream::Borders Stream::borders(bool (*is_border)(char32_t)) const {
    const std::uint32_t count = size();
    Borders borders{std::vector<std::uint32_t>(count), std::vector<std::uint32_t>(count)};
    std::uint32_t begin = 0;
    for (std::uint32_t i = 0; i < count; ++i) {
        borders.begin[i] = begin;
        if (is_border(m_characters[i])) begin = i + 1;
    }
    std::uint32_t end = count;
    for (std::uint32_t i = count; i-- > 0;) {
        if (is_border(m_characters[i])) end = i;
        borders.end[i] = end;
    }
    return borders;
}

Range Stream::around(Range range, Scope scope) const {
    if (scope == Scope::reply) return {0, size()};
    const Borders& borders = scope == Scope::clause ? m_clauses : m_sentences;
    return {std::min(borders.begin[range.begin], range.begin),
            std::max(borders.end[range.end - 1], range.end)};
}

Range Stream::without_edge_marks(Range range) const {
    Range words = range;
    while (words.begin < words.end && text::is_clause_mark(m_characters[words.end - 1])) --words.end;
    while (words.begin < words.end && text::is_clause_mark(m_characters[words.begin])) ++words.begin;
    return words.begin < words.end ? words : range;
}

Span Stream::to_bytes(Range range) const {
    if (range.begin >= range.end) return {};
    return {m_begin[range.begin], m_end[range.end - 1]};
}

}  // namespace frontdesk::phrasing
