#include "phrasing/address.h"

#include <algorithm>
#include <optional>

#include "text/utf8.h"

namespace frontdesk::phrasing {

namespace {

struct Address {
    std::u32string_view name;   ///< 1 to 4 characters before the title.
    std::u32string_view title;  ///< A word of `titles`.
};

/// The longest of `words` that ends just before `end`; empty if none does.
std::u32string_view word_before(std::u32string_view text, std::size_t end,
                                const std::vector<std::u32string>& words) {
    for (const std::u32string& word : words) {
        if (word.size() <= end && text.substr(end - word.size(), word.size()) == word)
            return text.substr(end - word.size(), word.size());
    }
    return {};
}

std::u32string_view title_before(std::u32string_view text, std::size_t end, const Titles& titles) {
    std::u32string_view longest;
    for (const auto* words : {&titles.male, &titles.female, &titles.either}) {
        const std::u32string_view word = word_before(text, end, *words);
        if (word.size() > longest.size()) longest = word;
    }
    return longest;
}

/// The first name with a title behind it.
std::optional<Address> find_address(std::u32string_view text, const Titles& titles) {
    constexpr std::size_t longest_name = 4;
    for (std::size_t end = 2; end <= text.size(); ++end) {
        std::u32string_view title = title_before(text, end, titles);
        if (title.empty() || title.size() == end) continue;
        // 老先生 is found where 先生 ends; 陈老 must not be taken for an address before 陈老师 is seen.
        const std::u32string_view longer =
            end < text.size() ? title_before(text, end + 1, titles) : std::u32string_view{};
        if (longer.size() > title.size()) continue;
        const std::size_t begin = end - title.size();
        const std::size_t name = begin > longest_name ? begin - longest_name : 0;
        return Address{text.substr(name, begin - name), title};
    }
    return std::nullopt;
}

bool has(const std::vector<std::u32string>& words, std::u32string_view word) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

std::vector<std::u32string> folded_words(json::ObjectReader& object, const std::string& key) {
    std::vector<std::u32string> words;
    for (const std::string& word : object.texts_or_none(key)) words.push_back(stream_literal(word));
    std::stable_sort(words.begin(), words.end(), [](const std::u32string& left, const std::u32string& right) {
        return left.size() > right.size();
    });
    return words;
}

/// A character that has another form in Simplified script.
bool has_traditional_character(std::string_view text) {
    const std::u32string typed = text::to_utf32(text);
    return std::any_of(typed.begin(), typed.end(), [](char32_t character) {
        if (character < 0x4E00 || character > 0x9FFF) return false;
        return text::fold(text::to_utf8(std::u32string(1, character))).characters !=
               std::u32string(1, character);
    });
}

}  // namespace

Titles read_titles(const json::Value& root, const json::Sink& sink) {
    json::ObjectReader object(root, "the file of titles", sink);
    object.text_or("$schema", "");
    object.text_or("note", "");
    Titles titles;
    titles.rule = object.text("rule");
    titles.male = folded_words(object, "male");
    titles.female = folded_words(object, "female");
    titles.either = folded_words(object, "either");
    titles.dated = folded_words(object, "dated");
    return titles;
}

AddressFit fit_of(std::u32string_view said, std::string_view expected, const Titles& titles) {
    const std::u32string known = stream_literal(expected);
    const auto right = find_address(known, titles);
    const auto heard = find_address(said, titles);
    if (!right || !heard) return AddressFit::unknown;
    if (heard->name.find(right->name) == std::u32string_view::npos) return AddressFit::wrong_name;
    const bool to_a_man = has(titles.male, heard->title);
    const bool to_a_woman = has(titles.female, heard->title);
    if ((to_a_man && has(titles.female, right->title)) || (to_a_woman && has(titles.male, right->title)))
        return AddressFit::wrong_title;
    return AddressFit::right;
}

bool is_dated(std::u32string_view said, std::string_view reply, const Titles& titles) {
    const auto heard = find_address(said, titles);
    return heard && has(titles.dated, heard->title) && !has_traditional_character(reply);
}

}  // namespace frontdesk::phrasing
