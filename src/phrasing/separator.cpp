#include "phrasing/separator.h"

#include <algorithm>
#include <cstddef>

#include "text/fold.h"

namespace frontdesk::phrasing {

namespace {

bool is_hanzi(char32_t folded) {
    return (folded >= 0x3400 && folded <= 0x9FFF) || (folded >= 0x20000 && folded < 0x40000);
}

bool is_alphanumeric(char32_t folded) {
    return (folded >= U'0' && folded <= U'9') || (folded >= U'a' && folded <= U'z');
}

/// Signs that patterns never see.
bool is_sign(char32_t folded) {
    constexpr std::u32string_view signs = U"…—·•‧“”‘’「」『』\"'()[]<>{}《》〈〉【】〔〕〖〗*#@&+=_^|\\`$";
    return signs.find(folded) != std::u32string_view::npos;
}

/// Signs that belong to a number or a name (3-502, 8/10, 3~5) and else only stand between characters.
bool is_joiner(char32_t folded) {
    return folded == U'-' || folded == U'/' || folded == U'~';
}

Separator of_character(std::u32string_view folded, std::size_t at) {
    const char32_t character = folded[at];
    if (is_hanzi(character)) return Separator::none;
    if (text::is_clause_mark(character)) return Separator::kept;
    if (is_sign(character)) return Separator::skipped;
    if (!is_joiner(character)) return Separator::none;
    const bool joins = at > 0 && at + 1 < folded.size() && is_alphanumeric(folded[at - 1]) &&
                       is_alphanumeric(folded[at + 1]);
    return joins ? Separator::none : Separator::skipped;
}

/// What stands between two clause marks, or between one and an end of the text.
struct Segment {
    std::size_t mark_behind;  ///< Index of the mark that ends it, or the size of the text.
    std::size_t hanzi = 0;
    std::size_t others = 0;
    char32_t first = 0;

    bool is_single() const { return hanzi == 1 && others == 0; }
};

std::vector<Segment> segments_of(std::u32string_view folded, const std::vector<Separator>& separators) {
    std::vector<Segment> segments(1);
    for (std::size_t i = 0; i < folded.size(); ++i) {
        Segment& segment = segments.back();
        if (separators[i] == Separator::kept) {
            segment.mark_behind = i;
            segments.emplace_back();
        } else if (separators[i] == Separator::none) {
            if (segment.hanzi + segment.others == 0) segment.first = folded[i];
            ++(is_hanzi(folded[i]) ? segment.hanzi : segment.others);
        }
    }
    segments.back().mark_behind = folded.size();
    return segments;
}

/// A single character that can be a clause of its own: answers, interjections, 不 and 没 as a plain no.
bool stands_alone(char32_t hanzi) {
    constexpr std::u32string_view alone =
        U"好行对是嗯哦噢喔哎唉喂啊呀诶欸嘿哈哟那呃额来有在中成能可请谢说不没要会懂坐看听讲哼嗨";
    return alone.find(hanzi) != std::u32string_view::npos;
}

bool is_comma(char32_t folded) {
    return folded == U'，' || folded == U'、';
}

/// Three single characters in a row and more are one phrase broken up.
void skip_broken_runs(const std::vector<Segment>& segments, std::vector<Separator>& separators) {
    constexpr std::size_t shortest_run = 3;
    for (std::size_t first = 0; first < segments.size();) {
        std::size_t behind = first;
        while (behind < segments.size() && segments[behind].is_single()) ++behind;
        if (behind - first >= shortest_run) {
            for (std::size_t i = first; i + 1 < behind; ++i)
                separators[segments[i].mark_behind] = Separator::skipped;
        }
        first = std::max(behind, first + 1);
    }
}

/// A comma beside a single character that cannot be a clause interrupts a word: 太，忙了.
void skip_lone_commas(std::u32string_view folded, const std::vector<Segment>& segments,
                      std::vector<Separator>& separators) {
    for (std::size_t i = 0; i + 1 < segments.size(); ++i) {
        const std::size_t mark = segments[i].mark_behind;
        if (!is_comma(folded[mark])) continue;
        const Segment& left = segments[i];
        const Segment& right = segments[i + 1];
        if (right.hanzi + right.others == 0) continue;
        const bool ends_a_run = i > 0 && separators[segments[i - 1].mark_behind] == Separator::skipped;
        if (left.is_single() && !ends_a_run && !stands_alone(left.first))
            separators[mark] = Separator::skipped;
    }
}

}  // namespace

std::vector<Separator> find_separators(std::u32string_view folded) {
    std::vector<Separator> separators(folded.size());
    for (std::size_t i = 0; i < folded.size(); ++i) separators[i] = of_character(folded, i);
    const std::vector<Segment> segments = segments_of(folded, separators);
    skip_broken_runs(segments, separators);
    skip_lone_commas(folded, segments, separators);
    return separators;
}

}  // namespace frontdesk::phrasing
