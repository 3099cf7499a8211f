#include "phrasing/pattern.h"

#include <algorithm>
#include <utility>

#include "phrasing/stream.h"
#include "text/utf8.h"

namespace frontdesk::phrasing {

namespace {

constexpr std::u32string_view metacharacters = U"()[]{}|~^$\\?";

bool is_blank(char32_t character) {
    return character == U' ' || character == U'\t' || character == 0x3000;
}

PatternPart part(auto node) {
    return std::make_shared<const PatternNode>(PatternNode{std::move(node)});
}

/// Recursive descent over the written characters; depth and length are capped before it starts.
class Parser {
  public:
    Parser(std::u32string written, const Equivalents* equivalents)
        : m_written(std::move(written)), m_equivalents(equivalents) {}

    ParsedPattern run() {
        ParsedPattern parsed;
        try {
            parsed.root = alternatives(0);
            if (m_at < m_written.size())
                fail("010", "there is a closing bracket without an opening one", "take it out");
        } catch (const PatternFault& fault) {
            parsed.root = nullptr;
            parsed.faults.push_back(fault);
        }
        return parsed;
    }

  private:
    [[noreturn]] void fail(std::string code, std::string message, std::string way_out) const {
        throw PatternFault{std::move(code), std::move(message), std::move(way_out),
                           static_cast<std::uint32_t>(std::min(m_at, m_written.size()))};
    }

    char32_t peek() const { return m_at < m_written.size() ? m_written[m_at] : 0; }
    bool take(char32_t character) {
        if (peek() != character) return false;
        ++m_at;
        return true;
    }

    PatternPart alternatives(int depth) {
        if (depth > deepest_pattern) {
            fail("019", "brackets are nested deeper than " + std::to_string(deepest_pattern),
                 "write flatter alternatives or use a class");
        }
        Alternatives alternatives;
        do alternatives.branches.push_back(sequence(depth));
        while (take(U'|'));
        if (alternatives.branches.size() == 1) return alternatives.branches[0];
        return part(std::move(alternatives));
    }

    PatternPart sequence(int depth) {
        Sequence sequence;
        for (; m_at < m_written.size(); skip_blanks()) {
            skip_blanks();
            const char32_t next = peek();
            if (next == 0 || next == U'|' || next == U')' || next == U']') break;
            sequence.parts.push_back(element(depth));
        }
        if (sequence.parts.size() == 1) return sequence.parts[0];
        return part(std::move(sequence));
    }

    void skip_blanks() {
        while (is_blank(peek())) ++m_at;
    }

    PatternPart element(int depth) {
        switch (peek()) {
            case U'(':
                return bracketed(depth, U')');
            case U'[':
                return part(Optional{bracketed(depth, U']')});
            case U'{':
                return class_use();
            case U'~':
                return gap();
            case U'^':
                ++m_at;
                return assertion(place::clause_start, place::sentence_start, U'^');
            case U'$':
                ++m_at;
                return assertion(place::clause_end, place::sentence_end, U'$');
            case U'\\':
                return escaped();
            case U'?':
                fail("010", "a bare ? has no meaning",
                     "write \\\\? for 'the clause ends in a question mark' or [x] for something optional");
            case U'}':
                fail("010", "there is a } without a {", "take it out");
            default:
                return literal();
        }
    }

    PatternPart bracketed(int depth, char32_t closing) {
        ++m_at;
        PatternPart inside = alternatives(depth + 1);
        if (!take(closing)) fail("010", "a bracket is not closed", "close it");
        return inside;
    }

    PatternPart assertion(std::uint8_t single, std::uint8_t doubled, char32_t mark) {
        return part(Assertion{take(mark) ? doubled : single});
    }

    PatternPart class_use() {
        ClassUse use{{}, static_cast<std::uint32_t>(m_at)};
        ++m_at;
        while (peek() != 0 && peek() != U'}') text::append(use.name, m_written[m_at++]);
        if (!take(U'}')) fail("010", "the name of a class is not closed with }", "close it");
        return part(std::move(use));
    }

    PatternPart gap() {
        ++m_at;
        Gap gap;
        gap.crosses_commas = take(U'~');
        int most = length();
        if (take(U'-')) {
            gap.least = static_cast<std::uint8_t>(most);
            most = length();
        }
        if (most == 0 || most > longest_gap || gap.least > most) {
            fail("010",
                 "a gap is of 1 to " + std::to_string(longest_gap) + " characters, the smaller number first",
                 "write ~4 or ~1-4");
        }
        gap.most = static_cast<std::uint8_t>(most);
        if (take(U'!')) gap.excluded = excluded();
        return part(std::move(gap));
    }

    /// A number of one or two digits.
    int length() {
        if (peek() < U'0' || peek() > U'9')
            fail("010", "a gap needs its greatest length", "write ~4 for at most four characters");
        int number = 0;
        while (peek() >= U'0' && peek() <= U'9' && number <= longest_gap)
            number = number * 10 + static_cast<int>(m_written[m_at++] - U'0');
        return number;
    }

    std::u32string excluded() {
        std::string listed;
        while (peek() != 0 && !is_blank(peek()) && metacharacters.find(peek()) == std::u32string_view::npos)
            text::append(listed, m_written[m_at++]);
        std::u32string characters = stream_literal(listed, m_equivalents);
        if (characters.empty())
            fail("010", "a gap's list of excluded characters is empty", "list them behind the ! or drop it");
        std::sort(characters.begin(), characters.end());
        return characters;
    }

    PatternPart escaped() {
        ++m_at;
        const char32_t what = peek();
        if (what == U'd') {
            ++m_at;
            return part(Digit{});
        }
        if (what == U'?') {
            ++m_at;
            return part(Assertion{place::question});
        }
        fail("010", "a backslash stands before something that needs none",
             "only \\\\d and \\\\? are written with one");
    }

    PatternPart literal() {
        std::string written;
        do text::append(written, m_written[m_at++]);
        while (peek() != 0 && !is_blank(peek()) && metacharacters.find(peek()) == std::u32string_view::npos);
        if (written.find_first_of("*+") != std::string::npos)
            fail("010", "* and + are no part of the grammar", "write a gap such as ~6 instead");
        return part(Literal{stream_literal(written, m_equivalents)});
    }

    std::u32string m_written;
    const Equivalents* m_equivalents;
    std::size_t m_at = 0;
};

}  // namespace

ParsedPattern parse_pattern(std::string_view written, const Equivalents* equivalents) {
    std::u32string characters = text::to_utf32(written);
    if (characters.size() > longest_pattern) {
        return {nullptr,
                {{"018", "the pattern is longer than " + std::to_string(longest_pattern) + " characters",
                  "split it into several patterns or use a class", 0}}};
    }
    return Parser(std::move(characters), equivalents).run();
}

std::uint64_t count_parts(const PatternNode& node) {
    std::uint64_t count = 1;
    if (const auto* literal = std::get_if<Literal>(&node.is)) count += literal->characters.size();
    if (const auto* gap = std::get_if<Gap>(&node.is)) count += gap->most;
    if (const auto* sequence = std::get_if<Sequence>(&node.is))
        for (const PatternPart& inner : sequence->parts) count += count_parts(*inner);
    if (const auto* alternatives = std::get_if<Alternatives>(&node.is))
        for (const PatternPart& inner : alternatives->branches) count += count_parts(*inner);
    if (const auto* optional = std::get_if<Optional>(&node.is)) count += count_parts(*optional->part);
    return count;
}

void each_class(const PatternNode& node, const std::function<void(const ClassUse&)>& visit) {
    if (const auto* use = std::get_if<ClassUse>(&node.is)) visit(*use);
    if (const auto* sequence = std::get_if<Sequence>(&node.is))
        for (const PatternPart& inner : sequence->parts) each_class(*inner, visit);
    if (const auto* alternatives = std::get_if<Alternatives>(&node.is))
        for (const PatternPart& inner : alternatives->branches) each_class(*inner, visit);
    if (const auto* optional = std::get_if<Optional>(&node.is)) each_class(*optional->part, visit);
}

}  // namespace frontdesk::phrasing
