#include "phrasing/courtesy.h"

#include <algorithm>

namespace frontdesk::phrasing {

namespace {

constexpr std::u32string_view courtesy_words[] = {U"请", U"谢谢", U"对不起", U"再见"};

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

/// Is the 你 at `at` typed as 您?
bool is_polite(std::string_view reply, const Stream& stream, std::uint32_t at) {
    const Span span = stream.to_bytes({at, at + 1});
    return reply.substr(span.begin, span.end - span.begin).find("您") != std::string_view::npos;
}

void take_word(const Stream& stream, Range range, Courtesy& courtesy) {
    if (!is_quoted(stream, range)) courtesy.words.push_back(stream.to_bytes(range));
}

}  // namespace

Courtesy find_courtesy(std::string_view reply, const Stream& stream) {
    Courtesy courtesy;
    const std::u32string_view text = stream.characters();
    for (std::uint32_t at = 0; at < stream.size(); ++at) {
        const bool you = text[at] == U'你' || text[at] == U'您';
        const bool polite = you && is_polite(reply, stream, at);
        if (polite) ++courtesy.polite_you;
        if (polite && text.substr(at + 1, 1) == U"好") take_word(stream, {at, at + 2}, courtesy);
        if (you && !polite && !is_quoted(stream, {at, at + 1}))
            courtesy.plain_you.push_back(stream.to_bytes({at, at + 1}));
        for (const std::u32string_view word : courtesy_words) {
            if (text.substr(at, word.size()) != word || is_other_word(text, at, word)) continue;
            take_word(stream, {at, at + static_cast<std::uint32_t>(word.size())}, courtesy);
        }
    }
    return courtesy;
}

}  // namespace frontdesk::phrasing
