#include "text/fold.h"

#include <algorithm>
#include <array>
#include <cstddef>

#include "text/utf8.h"

namespace frontdesk::text {

namespace {

// The table is kept with the sources, not made anew by each build: the same reply must earn the same mark on
// every machine, whatever version of OpenCC it has. generate_fold_table.cpp makes it.
constexpr char32_t form_pairs[] =
#include "text/fold_table.inc"
    ;
constexpr std::size_t pair_count = (std::size(form_pairs) - 1) / 2;

constexpr char32_t first_ideograph = 0x3400;
constexpr char32_t last_ideograph = 0x9FFF;

/// Folded forms of the ideographs of the basic plane, by code point.
constexpr auto basic_forms = [] {
    std::array<char32_t, last_ideograph - first_ideograph + 1> forms{};
    for (std::size_t i = 0; i < forms.size(); ++i) forms[i] = first_ideograph + static_cast<char32_t>(i);
    for (std::size_t i = 0; i < pair_count; ++i) {
        const char32_t form = form_pairs[2 * i];
        if (form >= first_ideograph && form <= last_ideograph)
            forms[form - first_ideograph] = form_pairs[2 * i + 1];
    }
    return forms;
}();

/// Ideographs beyond the basic plane: the pairs are sorted by form.
char32_t rare_form(char32_t form) {
    std::size_t low = 0;
    std::size_t high = pair_count;
    while (low < high) {
        const std::size_t middle = (low + high) / 2;
        if (form_pairs[2 * middle] < form) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low < pair_count && form_pairs[2 * low] == form ? form_pairs[2 * low + 1] : form;
}

struct Range {
    char32_t first;
    char32_t last;
};

/// Blanks, controls, marks of direction, combining marks and pictures: nothing that is said.
constexpr Range dropped_ranges[] = {
    {0x0000, 0x0009},   {0x000E, 0x0020},   {0x007F, 0x0084}, {0x0086, 0x00A0}, {0x00AD, 0x00AD},
    {0x0300, 0x036F},   {0x1680, 0x1680},   {0x180B, 0x180E}, {0x2000, 0x200F}, {0x202A, 0x202F},
    {0x205F, 0x206F},   {0x20D0, 0x20FF},   {0x2190, 0x21FF}, {0x2300, 0x23FF}, {0x25A0, 0x27BF},
    {0x2900, 0x297F},   {0x2B00, 0x2BFF},   {0x3000, 0x3000}, {0x303D, 0x303D}, {0x3164, 0x3164},
    {0xE000, 0xF8FF},   {0xFE00, 0xFE0F},   {0xFEFF, 0xFEFF}, {0xFFF9, 0xFFFC}, {0x1F000, 0x1FAFF},
    {0xE0000, 0xE0FFF}, {0xF0000, 0x10FFFF}};

bool is_dropped(char32_t code_point) {
    if (code_point >= 0x3400 && code_point <= 0x9FFF) return false;
    const auto after =
        std::upper_bound(std::begin(dropped_ranges), std::end(dropped_ranges), code_point,
                         [](char32_t value, const Range& range) { return value < range.first; });
    return after != std::begin(dropped_ranges) && code_point <= std::prev(after)->last;
}

struct Written {
    char32_t mark;
    std::u32string_view as;  ///< other ways to write it
};

/// Marks in one form each. Clause marks take their full-width form.
constexpr Written mark_forms[] = {{U'，', U",﹐"},
                                  {U'。', U".．｡﹒"},
                                  {U'！', U"!﹗"},
                                  {U'？', U"?﹖"},
                                  {U'；', U";﹔"},
                                  {U'：', U":﹕"},
                                  {U'、', U"､﹑"},
                                  {U'…', U"⋯‥"},
                                  {U'—', U"―–─﹣"},
                                  {U'~', U"～〜"},
                                  {U'\n', U"\v\f\r\u0085\u2028\u2029"}};

char32_t mark_form(char32_t code_point) {
    for (const Written& written : mark_forms) {
        if (written.as.find(code_point) != std::u32string_view::npos) return written.mark;
    }
    return code_point;
}

/// One form for all that are read alike.
char32_t plain_form(char32_t code_point) {
    if (code_point >= first_ideograph && code_point <= last_ideograph)
        return basic_forms[code_point - first_ideograph];
    if (code_point > 0x1FFFF && code_point < 0x40000) return rare_form(code_point);
    const char32_t mark = mark_form(code_point);
    if (mark != code_point) return mark;
    const bool clause_mark = is_clause_mark(code_point);
    if (!clause_mark && code_point >= 0xFF01 && code_point <= 0xFF5E) code_point -= 0xFEE0;
    if (code_point >= U'A' && code_point <= U'Z') code_point += U'a' - U'A';
    return code_point;
}

bool is_digit(char32_t folded) {
    return folded >= U'0' && folded <= U'9';
}

bool is_squeezed(char32_t folded) {
    switch (folded) {
        case U'啊':
        case U'呢':
        case U'哦':
        case U'呀':
        case U'嘛':
        case U'哈':
        case U'…':
        case U'—':
            return true;
        default:
            return false;
    }
}

/// What a mark is between two digits (3.5, 9:30, 1,000); 0 for those that mean the same everywhere.
char32_t between_digits(char32_t typed) {
    switch (typed) {
        case U'.':
        case U'．':
            return U'.';
        case U':':
        case U'：':
            return U':';
        case U',':
            return U',';
        default:
            return 0;
    }
}

class Folder {
  public:
    explicit Folder(std::size_t bytes) {
        m_folded.characters.reserve(bytes / 2);
        m_folded.begin.reserve(bytes / 2);
        m_folded.end.reserve(bytes / 2);
    }

    void take(char32_t typed, std::size_t begin, std::size_t end) {
        if (is_dropped(typed)) return;
        const char32_t form = plain_form(typed);
        std::u32string& characters = m_folded.characters;
        if (m_pending != 0 && is_digit(form)) characters.back() = m_pending;
        m_pending = 0;
        if (!characters.empty()) {
            if (joins_last(form)) {
                m_folded.end.back() = static_cast<std::uint32_t>(end);
                return;
            }
            if (is_digit(characters.back())) m_pending = between_digits(typed);
        }
        characters += form;
        m_folded.begin.push_back(static_cast<std::uint32_t>(begin));
        m_folded.end.push_back(static_cast<std::uint32_t>(end));
    }

    Folded finished() { return std::move(m_folded); }

  private:
    /// Runs of a particle are one; two full stops and more are an ellipsis.
    bool joins_last(char32_t form) {
        char32_t& last = m_folded.characters.back();
        if (form == U'。' && (last == U'。' || last == U'…')) {
            last = U'…';
            return true;
        }
        return form == last && is_squeezed(form);
    }

    Folded m_folded;
    char32_t m_pending = 0;  ///< What the last mark becomes if a digit follows.
};

}  // namespace

bool is_clause_mark(char32_t folded_character) {
    switch (folded_character) {
        case U'，':
        case U'。':
        case U'！':
        case U'？':
        case U'；':
        case U'：':
        case U'、':
        case U'\n':
            return true;
        default:
            return false;
    }
}

Folded fold(std::string_view utf8) {
    Folder folder(utf8.size());
    for (std::size_t at = 0; at < utf8.size();) {
        const Decoded decoded = decode(utf8, at);
        folder.take(decoded.code_point, at, at + decoded.bytes);
        at += decoded.bytes;
    }
    return folder.finished();
}

}  // namespace frontdesk::text
