#include "text/layout.h"

#include <algorithm>
#include <iterator>

#include "text/utf8.h"

namespace frontdesk::text {
namespace {

// Sorted by code point, for binary search.
constexpr char32_t never_first[] = {U'!',  U'%',  U')',  U',',  U'.',  U':',  U';',  U'?',  U']',  U'}',
                                    U'·',  U'—',  U'’',  U'”',  U'‥',  U'…',  U'‰',  U'℃',  U'、', U'。',
                                    U'々', U'〉', U'》', U'」', U'』', U'】', U'〕', U'〗', U'〞', U'！',
                                    U'％', U'）', U'，', U'．', U'：', U'；', U'？', U'］', U'｝', U'～'};
constexpr char32_t never_last[] = {U'(',  U'[',  U'{',  U'‘',  U'“',  U'〈', U'《', U'「', U'『',
                                   U'【', U'〔', U'〖', U'〝', U'（', U'［', U'｛', U'￥'};

static_assert(std::is_sorted(std::begin(never_first), std::end(never_first)));
static_assert(std::is_sorted(std::begin(never_last), std::end(never_last)));

template <std::size_t Count>
bool contains(const char32_t (&marks)[Count], char32_t character) {
    return std::binary_search(std::begin(marks), std::end(marks), character);
}

bool is_space(char32_t character) {
    return character == U' ' || character == U'\t';
}

/// Chinese characters, their punctuation, full-width forms, Hangul and emoji: a line may break beside them.
bool stands_alone(char32_t character) {
    return (character >= 0x2E80 && character <= 0x9FFF) || (character >= 0xAC00 && character <= 0xD7AF) ||
           (character >= 0xF900 && character <= 0xFAFF) || (character >= 0xFE30 && character <= 0xFE4F) ||
           (character >= 0xFF00 && character <= 0xFFEF) || character >= 0x1F000;
}

/// Private characters stand for small pictures in the text, which belong to the words before them.
bool is_picture(char32_t character) {
    return character >= 0xE000 && character <= 0xF8FF;
}

bool may_break_between(char32_t before, char32_t after) {
    if (is_space(after) || is_picture(after) || contains(never_first, after) || contains(never_last, before))
        return false;
    return is_space(before) || stands_alone(before) || is_picture(before) || stands_alone(after);
}

/// Walks once over the text and cuts it into lines.
class Wrapper {
  public:
    Wrapper(std::string_view utf8, float width, const Measure& measure)
        : m_utf8(utf8), m_width(width), m_measure(measure) {}

    std::vector<Line> run() {
        for (std::size_t at = 0; at < m_utf8.size();) {
            const Decoded decoded = decode(m_utf8, at);
            if (decoded.code_point == U'\n') {
                end_paragraph(at);
            } else {
                take(decoded.code_point, at, at + decoded.bytes);
            }
            at += decoded.bytes;
        }
        close(m_ink_end);
        return std::move(m_lines);
    }

  private:
    void take(char32_t character, std::size_t at, std::size_t next) {
        if (at > m_begin && may_break_between(m_previous, character)) {
            m_break = {at, m_ink_end, m_used};
        }
        const float advance = character == U'\r' ? 0.0F : m_measure(character);
        const bool blank = is_space(character) || character == U'\r';
        if (!blank && m_used + advance > m_width && at > m_begin) cut_before(at);
        m_used += advance;
        if (!blank) m_ink_end = next;
        m_previous = character;
    }

    /// Ends the line at its last place to break, or here if it has none.
    void cut_before(std::size_t at) {
        const Break cut = m_break.next_begin > m_begin ? m_break : Break{at, m_ink_end, m_used};
        close(cut.ink_end);
        m_begin = cut.next_begin;
        m_used -= cut.used;
        m_ink_end = std::max(m_ink_end, m_begin);
        m_break = {};
    }

    void end_paragraph(std::size_t at) {
        close(m_ink_end);
        m_begin = m_ink_end = at + 1;
        m_used = 0;
        m_previous = U'\n';
        m_break = {};
    }

    void close(std::size_t end) { m_lines.push_back({m_begin, std::max(m_begin, end)}); }

    struct Break {
        std::size_t next_begin = 0;
        std::size_t ink_end = 0;
        float used = 0;  ///< width from the line's begin up to next_begin
    };

    std::string_view m_utf8;
    float m_width;
    const Measure& m_measure;
    std::vector<Line> m_lines;
    std::size_t m_begin = 0;
    std::size_t m_ink_end = 0;  ///< behind the last character that is not a space
    float m_used = 0;
    char32_t m_previous = U'\n';
    Break m_break;
};

}  // namespace

std::vector<Line> wrap(std::string_view utf8, float width, const Measure& measure) {
    return Wrapper(utf8, width, measure).run();
}

}  // namespace frontdesk::text
