#include "phrasing/opinion.h"

#include <algorithm>

#include "core/error.h"
#include "text/fold.h"

namespace frontdesk::phrasing {

namespace {

constexpr std::uint32_t silent = 0xFFFFFFFF;

}  // namespace

std::uint32_t Opinion::add(OpinionOn rule) {
    m_rules.push_back(std::move(rule));
    return static_cast<std::uint32_t>(m_rules.size() - 1);
}

bool Opinion::add_word(std::uint32_t rule, std::u32string_view word, std::int32_t points) {
    const std::uint32_t number = m_search.add(word);
    if (number >= most_words) return false;
    m_loose_words.push_back({rule, points, number});
    return true;
}

void Opinion::fall_silent_on(const std::string& rule) {
    m_silent.insert(rule);
}

std::vector<std::uint32_t> Opinion::leave_silent_out(const std::vector<std::string>& ids) {
    std::vector<OpinionOn> kept;
    std::vector<std::uint32_t> new_numbers;
    new_numbers.reserve(m_rules.size());
    for (OpinionOn& rule : m_rules) {
        const auto found = std::lower_bound(ids.begin(), ids.end(), rule.rule);
        const bool known = found != ids.end() && *found == rule.rule;
        if (!known || m_silent.contains(rule.rule)) {
            new_numbers.push_back(silent);
            continue;
        }
        new_numbers.push_back(static_cast<std::uint32_t>(kept.size()));
        m_pack_rules.push_back(static_cast<std::uint32_t>(found - ids.begin()));
        kept.push_back(std::move(rule));
    }
    m_rules = std::move(kept);
    m_starts.reserve(m_rules.size());
    for (const OpinionOn& rule : m_rules) m_starts.push_back(rule.start);
    return new_numbers;
}

void Opinion::finish(const std::vector<std::string>& ids) {
    const std::vector<std::uint32_t> numbers = leave_silent_out(ids);
    for (const LooseWord& loose : m_loose_words) {
        if (numbers[loose.rule] == silent) continue;
        m_words.add(loose.word, {static_cast<std::uint16_t>(numbers[loose.rule]),
                                 static_cast<std::int16_t>(loose.points)});
    }
    m_words.lay_out(m_search.word_count());
    m_loose_words = {};
    m_search.finish();
}

OpinionText Opinion::text_of(const Stream& stream) const {
    const std::u32string_view said = stream.characters();
    OpinionText text;
    text.characters.reserve(said.size() * 2);
    text.places.reserve(said.size() * 2);
    for (std::uint32_t at = 0; at < said.size();) {
        const std::size_t before = text.characters.size();
        text.add(OpinionText::begin_mark, {});
        while (at < said.size() && !text::is_clause_mark(said[at])) at = add_word_at(said, at, text);
        bool asked = false;
        for (; at < said.size() && text::is_clause_mark(said[at]); ++at)
            asked = asked || said[at] == OpinionText::question_mark;
        const std::u32string_view clause = std::u32string_view(text.characters).substr(before + 1);
        if (clause.empty() || small_talk.contains(clause)) {
            text.characters.resize(before);
            text.places.resize(before);
        } else {
            text.add(asked ? OpinionText::question_mark : OpinionText::end_mark, {});
        }
    }
    return text;
}

/// Adds a character, or the word that stands for those here. @return where the next one begins
std::uint32_t Opinion::add_word_at(std::u32string_view said, std::uint32_t at, OpinionText& text) const {
    const Equivalents::Replaced replaced = same.replaced_at(said, at);
    if (replaced.size == 0) {
        text.add(said[at], {at, at + 1});
        return at + 1;
    }
    const std::uint32_t end = at + static_cast<std::uint32_t>(replaced.size);
    for (const char32_t character : replaced.word) text.add(character, {at, end});
    return end;
}

std::vector<std::int32_t> Opinion::weigh(const OpinionText& text) const {
    std::vector<std::int32_t> points = m_starts;
    constexpr std::uint32_t bits = 64;
    std::array<std::uint64_t, (most_words + 1) / bits> seen{};
    m_search.each(text.characters, [&](std::uint32_t word, std::uint32_t) {
        std::uint64_t& block = seen[word / bits];
        const std::uint64_t bit = std::uint64_t{1} << (word % bits);
        if ((block & bit) != 0) return;
        block |= bit;
        for (const Weight& weight : m_words.list(word)) points[weight.rule] += weight.points;
    });
    return points;
}

}  // namespace frontdesk::phrasing
