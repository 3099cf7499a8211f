#include "phrasing/opinion.h"

#include <algorithm>

#include "core/error.h"
#include "text/fold.h"

namespace frontdesk::phrasing {

namespace {

constexpr std::uint32_t silent = 0xFFFFFFFF;

void add_up(std::span<const PieceTable::Weight> weights, std::span<std::uint32_t> sums) {
    for (const PieceTable::Weight& weight : weights)
        sums[weight.rule] += static_cast<std::uint32_t>(std::int32_t{weight.points});
}

}  // namespace

std::uint32_t Opinion::add(OpinionOn rule) {
    m_rules.push_back(std::move(rule));
    return static_cast<std::uint32_t>(m_rules.size() - 1);
}

bool Opinion::add_word(std::uint32_t rule, std::u32string_view word, std::int32_t points) {
    if (m_loose_words.size() >= most_words) return false;
    m_loose_words.push_back({rule, points, std::u32string(word)});
    return true;
}

void Opinion::add_small_talk(const std::u32string& clause) {
    if (clause.empty()) return;
    m_small_talk.insert(clause);
    m_first_characters += clause.front();
    m_last_characters += clause.back();
}

void Opinion::add_act(std::uint32_t rule, std::string act, bool let_off, std::int32_t points) {
    m_loose_acts.push_back({rule, points, std::move(act), let_off});
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
    return new_numbers;
}

void Opinion::finish(const std::vector<std::string>& ids) {
    const std::vector<std::uint32_t> numbers = leave_silent_out(ids);
    for (const LooseWord& loose : m_loose_words) {
        if (numbers[loose.rule] == silent) continue;
        m_words.add(loose.word, {static_cast<std::uint16_t>(numbers[loose.rule]),
                                 static_cast<std::int16_t>(loose.points)});
    }
    m_words.finish();
    m_loose_words = {};
    lay_acts_out(numbers, ids);
}

/// What an overlay made of an act is not what was learnt about: it weighs nothing from then on.
void Opinion::lay_acts_out(const std::vector<std::uint32_t>& numbers, const std::vector<std::string>& ids) {
    for (const LooseAct& loose : m_loose_acts) {
        const auto found = std::lower_bound(ids.begin(), ids.end(), loose.act);
        const bool known = found != ids.end() && *found == loose.act && !m_silent.contains(loose.act);
        if (!known || numbers[loose.rule] == silent) continue;
        const auto place = static_cast<std::uint32_t>(found - ids.begin());
        m_acts.add(place * 2 + (loose.let_off ? 1 : 0), {static_cast<std::uint16_t>(numbers[loose.rule]),
                                                         static_cast<std::int16_t>(loose.points)});
    }
    m_acts.lay_out(ids.size() * 2);
    m_loose_acts = {};
}

OpinionText Opinion::text_of(const Stream& stream) const {
    const std::u32string_view said = stream.characters();
    OpinionText text;
    text.characters.reserve(said.size() * 2);
    text.places.reserve(said.size() * 2);
    for (std::uint32_t at = 0; at < said.size();) {
        const std::size_t before = text.characters.size();
        const std::uint32_t begin = at;
        text.add(OpinionText::begin_mark, {});
        while (at < said.size() && !text::is_clause_mark(said[at])) at = add_word_at(said, at, text);
        bool asked = false;
        for (; at < said.size() && text::is_clause_mark(said[at]); ++at)
            asked = asked || said[at] == OpinionText::question_mark;
        if (at == said.size()) cut_small_talk(before + 1, text);
        const std::u32string_view clause = std::u32string_view(text.characters).substr(before + 1);
        const std::uint32_t end = clause.empty() ? begin : text.places.back().end;
        if (clause.empty() || is_small_talk(clause)) {
            text.characters.resize(before);
            text.places.resize(before);
            continue;
        }
        text.add(asked ? OpinionText::question_mark : OpinionText::end_mark, {});
        text.clauses.push_back(
            {{static_cast<std::uint32_t>(before), static_cast<std::uint32_t>(text.characters.size())},
             {begin, end}});
    }
    return text;
}

bool Opinion::is_small_talk(std::u32string_view clause) const {
    return m_first_characters.find(clause.front()) != m_first_characters.npos &&
           m_small_talk.contains(clause);
}

/// At the end of a reply people say goodbye without a mark before it, too.
void Opinion::cut_small_talk(std::size_t clause_begin, OpinionText& text) const {
    if (m_last_characters.find(text.characters.back()) == m_last_characters.npos) return;
    constexpr std::size_t shortest = 3;
    const auto ends_clause = [&](const std::u32string& talk) {
        return talk.size() >= shortest && clause_begin + talk.size() <= text.characters.size() &&
               text.characters.ends_with(talk);
    };
    auto found = m_small_talk.begin();
    while ((found = std::find_if(m_small_talk.begin(), m_small_talk.end(), ends_clause)) !=
           m_small_talk.end()) {
        text.characters.resize(text.characters.size() - found->size());
        text.places.resize(text.places.size() - found->size());
    }
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

Range OpinionText::touched(Range said) const {
    const auto first =
        std::lower_bound(clauses.begin(), clauses.end(), said.begin,
                         [](const Clause& clause, std::uint32_t at) { return clause.said.end <= at; });
    auto behind = first;
    while (behind != clauses.end() && behind->said.begin < said.end) ++behind;
    return {static_cast<std::uint32_t>(first - clauses.begin()),
            static_cast<std::uint32_t>(behind - clauses.begin())};
}

Range OpinionText::widened(Range numbers) const {
    return {numbers.begin - (numbers.begin > 0 ? 1U : 0U),
            std::min(numbers.end + 1, static_cast<std::uint32_t>(clauses.size()))};
}

void OpinionPoints::sum_up() {
    for (std::size_t i = m_rules; i < m_sums.size(); ++i) m_sums[i] += m_sums[i - m_rules];
}

OpinionPoints Opinion::weigh(const OpinionText& text, const std::vector<OpinionAct>& acts) const {
    OpinionPoints points(text.clauses.size(), m_rules.size());
    for (std::size_t i = 0; i < text.clauses.size(); ++i) add_clause(text, text.clauses[i], i, points);
    for (const OpinionAct& act : acts) {
        const auto weights = m_acts.list(act.pack_rule * 2 + (act.let_off ? 1 : 0));
        for (std::uint32_t clause = act.clauses.begin; clause < act.clauses.end; ++clause)
            add_up(weights, points.of_clause(clause));
    }
    points.sum_up();
    return points;
}

std::vector<Opinion::Strongest> Opinion::strongest(const OpinionText& text,
                                                   const OpinionPoints& points) const {
    std::vector<Strongest> strongest(m_rules.size());
    for (std::uint32_t clause = 0; clause < text.clauses.size(); ++clause) {
        for (std::size_t rule = 0; rule < m_rules.size(); ++rule) {
            const std::int64_t here = around({clause, clause + 1}, text, points, rule);
            if (here > strongest[rule].hundredths) strongest[rule] = {clause, here};
        }
    }
    return strongest;
}

void Opinion::add_clause(const OpinionText& text, const OpinionText::Clause& clause, std::size_t number,
                         OpinionPoints& points) const {
    const std::span<std::uint32_t> sums = points.of_clause(number);
    m_words.each(text.of(clause), [sums](std::uint32_t, std::uint32_t, std::span<const Weight> weights) {
        add_up(weights, sums);
    });
}

}  // namespace frontdesk::phrasing
