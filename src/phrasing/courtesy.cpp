#include "phrasing/courtesy.h"

#include <algorithm>

namespace frontdesk::phrasing {

namespace {

constexpr std::u32string_view words[] = {U"请", U"您好", U"谢谢", U"对不起", U"再见"};

/// 申请, 邀请, 请假 and the like ask nobody for anything.
bool is_other_word(std::u32string_view text, std::size_t at, std::u32string_view word) {
    if (word != U"请") return false;
    constexpr std::u32string_view heads = U"申邀聘宴";
    constexpr std::u32string_view tails = U"假客";
    const bool head = at > 0 && heads.find(text[at - 1]) != std::u32string_view::npos;
    const bool tail = at + 1 < text.size() && tails.find(text[at + 1]) != std::u32string_view::npos;
    return head || tail;
}

bool is_quoted(const Stream& stream, Range range) {
    const auto& quotes = stream.quotes();
    return std::any_of(quotes.begin(), quotes.end(), [&](Range quote) { return covers(quote, range); });
}

}  // namespace

Courtesy find_courtesy(const Stream& stream) {
    Courtesy courtesy;
    const std::u32string_view text = stream.characters();
    for (std::uint32_t at = 0; at < stream.size(); ++at) {
        for (const std::u32string_view word : words) {
            if (text.substr(at, word.size()) != word || is_other_word(text, at, word)) continue;
            const Range range{at, at + static_cast<std::uint32_t>(word.size())};
            if (!is_quoted(stream, range)) courtesy.words.push_back(stream.to_bytes(range));
        }
        const Range one{at, at + 1};
        if (text[at] == U'您') ++courtesy.polite_you;
        if (text[at] == U'你' && !is_quoted(stream, one)) courtesy.plain_you.push_back(stream.to_bytes(one));
    }
    return courtesy;
}

}  // namespace frontdesk::phrasing
