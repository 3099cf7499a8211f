// The part of an opinion that tells people which words it hung on.
#include <algorithm>

#include "phrasing/opinion.h"

namespace frontdesk::phrasing {

namespace {

/// The clause, by its marks, whose characters come to most.
Range heaviest_clause(const OpinionText& text, const std::vector<double>& points) {
    Range heaviest;
    double most = 0;
    for (std::uint32_t begin = 0; begin < text.characters.size();) {
        double sum = points[begin];
        std::uint32_t end = begin + 1;
        for (; end < text.characters.size() && text.characters[end] != OpinionText::begin_mark; ++end)
            sum += points[end];
        if (sum > most) {
            most = sum;
            heaviest = {begin, end};
        }
        begin = end;
    }
    return heaviest;
}

}  // namespace

/// Each word's points, shared out among its characters.
std::vector<double> Opinion::points_by_character(const OpinionText& text, std::size_t rule) const {
    std::vector<double> points(text.characters.size(), 0);
    m_search.each(text.characters, [&](std::uint32_t word, std::uint32_t end) {
        const std::uint32_t length = m_search.length_of(word);
        for (const Weight& weight : m_words.list(word)) {
            if (weight.rule != rule) continue;
            for (std::uint32_t i = end - length; i < end; ++i)
                points[i] += static_cast<double>(weight.points) / length;
        }
    });
    return points;
}

std::optional<Range> Opinion::heaviest(const OpinionText& text, std::size_t rule, bool for_it) const {
    std::vector<double> points = points_by_character(text, rule);
    if (!for_it)
        for (double& one : points) one = -one;
    const Range clause = heaviest_clause(text, points);
    double most = 0;
    for (std::uint32_t i = clause.begin; i < clause.end; ++i) most = std::max(most, points[i]);
    constexpr double worth_naming = 0.25;  // Of the heaviest character's points.
    std::optional<Range> words;
    for (std::uint32_t i = clause.begin; i < clause.end; ++i) {
        const Range place = text.places[i];
        if (place.begin == place.end || points[i] <= most * worth_naming) continue;
        words = words ? Range{words->begin, std::max(words->end, place.end)} : place;
    }
    return words;
}

}  // namespace frontdesk::phrasing
